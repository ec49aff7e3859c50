package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.Problem;

/**
 * A length of time that a rule judges by, counted in hours and minutes between instants.
 *
 * <pre>{@code
 * {"length": "PT24H", "basis": {"origin": "design", "jurisdiction": "any", "checkedOn": "2026-11-23", "sources": []}}
 * }</pre>
 *
 * @param length how long
 * @param basis where the number comes from
 */
public record Window(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration length, Provenance basis) {

    /**
     * Sets a length of time.
     *
     * @throws NullPointerException if a part is missing
     */
    public Window {
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(basis, "basis");
    }

    void check(String pointer, List<Problem> problems) {
        if (length.isNegative() || length.isZero()) {
            problems.add(Problem.at(pointer + "/length", "out-of-range", "a length of time must be more than none"));
        }
        basis.check(pointer + "/basis", problems);
    }
}
