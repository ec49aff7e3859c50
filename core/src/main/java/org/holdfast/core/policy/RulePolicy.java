package org.holdfast.core.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.holdfast.core.json.Problem;

/**
 * How much it matters that a rule is broken, and whether somebody may decide against it.
 *
 * <pre>{@code
 * {"id": "V03", "severities": {"V03.hold": "error"}, "overridable": true,
 *  "basis": {"origin": "design", "jurisdiction": "any", "checkedOn": "2026-11-23", "sources": []}}
 * }</pre>
 *
 * @param id the rule's id
 * @param severities how much each of its findings matters, by the finding's key
 * @param overridable whether the gate before a dose may override it
 * @param basis where the rule comes from
 */
public record RulePolicy(String id, Map<String, Severity> severities, Boolean overridable, Provenance basis) {

    /**
     * Sets how much a rule matters.
     *
     * @throws NullPointerException if a part is missing
     */
    public RulePolicy {
        Objects.requireNonNull(id, "id");
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(severities, "severities")));
        Objects.requireNonNull(overridable, "overridable");
        Objects.requireNonNull(basis, "basis");
    }

    void check(String pointer, List<Problem> problems) {
        if (severities.keySet().stream().anyMatch(key -> !key.startsWith(id + "."))) {
            problems.add(Problem.at(pointer + "/severities", "foreign-key", "keys must start with " + id + "."));
        }
        basis.check(pointer + "/basis", problems);
    }

    /** Names the rule. */
    @Override
    public String toString() {
        return "RulePolicy[" + id + "]";
    }
}
