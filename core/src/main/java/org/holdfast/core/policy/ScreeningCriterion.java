package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.json.Problem;
import org.holdfast.core.medication.MedicationStatement.InteractionClass;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.screening.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * Something to look for before treatment: an entry of the catalogue from which a clinic makes its form, and by which
 * rules tell what was found. A clinic that sees one of ours differently sets an entry with the same code.
 *
 * <pre>{@code
 * {"code": "arteriovenous-malformation", "kind": "exclusion", "rule": "E02", "substances": ["esketamine"],
 *  "english": "Arteriovenous malformation", "spanish": "Malformación arteriovenosa",
 *  "basis": {"origin": "label", "jurisdiction": "US", "sourceStatus": "verified", "checkedOn": "2026-11-23",
 *            "sources": ["usmedicine.com, safety text of 2021"]}}
 * }</pre>
 *
 * @param code what is looked for, in kebab-case
 * @param kind what it would mean if it is present
 * @param rule which rule speaks of it: {@code E02} if a label bars it, {@code E06} of the liver, {@code E03} of
 *     anything else; none if no rule does
 * @param medicine which kind of medicine it asks for, if it asks for one
 * @param substances of which substance it holds
 * @param english words for it
 * @param spanish the same in Spanish
 * @param basis where it comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScreeningCriterion(
        String code,
        Criterion.Kind kind,
        @Nullable String rule,
        @Nullable InteractionClass medicine,
        List<Substance> substances,
        String english,
        String spanish,
        Provenance basis) {

    private static final Set<String> RULES = Set.of("E02", "E03", "E06");

    /**
     * Sets an entry.
     *
     * @throws NullPointerException if a part other than the rule and the medicine is missing
     */
    public ScreeningCriterion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        substances = Copies.of(Objects.requireNonNull(substances, "substances"));
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(spanish, "spanish");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * Whether a rule speaks of it.
     *
     * @param id the rule's id
     * @return true if it is that rule
     */
    public boolean isFor(String id) {
        return id.equals(rule);
    }

    boolean competesWith(ScreeningCriterion other) {
        return code.equals(other.code) && substances.stream().anyMatch(other.substances::contains);
    }

    void check(String pointer, List<Problem> problems) {
        if (code.isBlank() || english.isBlank() || spanish.isBlank()) {
            problems.add(Problem.at(pointer, "blank", "code and words must not be blank"));
        }
        if (substances.isEmpty()) {
            problems.add(Problem.at(pointer + "/substances", "empty", "at least one substance is needed"));
        }
        if (rule != null && !RULES.contains(rule)) {
            problems.add(Problem.at(pointer + "/rule", "unknown-rule", "a rule of a criterion is E02, E03 or E06"));
        }
        if (isFor("E02") && kind != Criterion.Kind.EXCLUSION) {
            problems.add(Problem.at(pointer + "/kind", "not-an-exclusion", "what a label bars is an exclusion"));
        }
        basis.check(pointer + "/basis", problems);
    }

    /** Leaves out what is looked for. */
    @Override
    public String toString() {
        return "ScreeningCriterion[" + kind + "]";
    }
}
