package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.Problem;
import org.holdfast.core.medication.Substance;
import org.jspecify.annotations.Nullable;

/**
 * How many sessions with a dose may lie in any seven days in a row, in some weeks of a course or in all of them.
 *
 * <pre>{@code
 * {"substance": "esketamine", "fromWeek": 5, "toWeek": 8, "most": 1,
 *  "basis": {"origin": "label", "jurisdiction": "US", "sourceStatus": "two-secondary", "checkedOn": "2026-11-23",
 *            "sources": ["Medscape, esketamine", "Epocrates, Spravato"]}}
 * }</pre>
 *
 * @param substance of what
 * @param fromWeek from which week of the course on, counted from 1; from any if it is left out
 * @param toWeek up to which week, itself included; without end if it is left out
 * @param most how many sessions at most
 * @param basis where the number comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DoseFrequency(
        Substance substance,
        @JsonProperty("fromWeek") @Nullable Integer fromWeek,
        @JsonProperty("toWeek") @Nullable Integer toWeek,
        Integer most,
        Provenance basis) {

    /**
     * Sets how many.
     *
     * @throws NullPointerException if the substance, the number or the basis is missing
     */
    public DoseFrequency {
        Objects.requireNonNull(substance, "substance");
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * Whether it differs along a course, so that one must know when the course began.
     *
     * @return true if it is for some weeks alone
     */
    public boolean byWeek() {
        return fromWeek != null || toWeek != null;
    }

    /**
     * Whether it is for a week of a course.
     *
     * @param week the week, counted from 1
     * @return true from the first week on, up to and with the last
     */
    public boolean appliesTo(long week) {
        return (fromWeek == null || week >= fromWeek) && (toWeek == null || week <= toWeek);
    }

    void check(String pointer, List<Problem> problems) {
        if (most < 1 || (fromWeek != null && toWeek != null && fromWeek > toWeek)) {
            problems.add(Problem.at(pointer, "out-of-range", "most must be 1 or more, and fromWeek not after toWeek"));
        }
        basis.check(pointer + "/basis", problems);
    }
}
