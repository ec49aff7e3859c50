package org.holdfast.core.policy;

import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.Problem;

/**
 * A whole number that a rule judges by: a number of days on the calendar, or of sessions.
 *
 * <pre>{@code
 * {"value": 14, "basis": {"origin": "design", "jurisdiction": "any", "checkedOn": "2026-11-23", "sources": []}}
 * }</pre>
 *
 * @param value the number
 * @param basis where it comes from
 */
public record Amount(Integer value, Provenance basis) {

    /**
     * Sets a number.
     *
     * @throws NullPointerException if a part is missing
     */
    public Amount {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(basis, "basis");
    }

    void check(String pointer, List<Problem> problems) {
        if (value < 0) {
            problems.add(Problem.at(pointer + "/value", "out-of-range", "a number must be 0 or more"));
        }
        basis.check(pointer + "/basis", problems);
    }
}
