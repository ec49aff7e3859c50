package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.Problem;

/**
 * Between which numbers a reading usually lies, both ends part of it. One outside is kept as it is, since a collapse
 * must be recordable; it only asks for a second look.
 *
 * <pre>{@code
 * {"sign": "heart-rate", "from": 20, "to": 250,
 *  "basis": {"origin": "design", "jurisdiction": "any", "checkedOn": "2026-11-23", "sources": []}}
 * }</pre>
 *
 * @param sign what is read
 * @param from the lowest number that is usual
 * @param to the highest
 * @param basis where the numbers come from
 */
public record PlausibleRange(Sign sign, BigDecimal from, BigDecimal to, Provenance basis) {

    /** What can be read. */
    public enum Sign {
        /** The upper number of blood pressure, in mmHg. */
        @JsonProperty("systolic")
        SYSTOLIC,
        /** The lower number, in mmHg. */
        @JsonProperty("diastolic")
        DIASTOLIC,
        /** Beats a minute. */
        @JsonProperty("heart-rate")
        HEART_RATE,
        /** Breaths a minute. */
        @JsonProperty("respiratory-rate")
        RESPIRATORY_RATE,
        /** Oxygen saturation in percent. */
        @JsonProperty("oxygen-saturation")
        OXYGEN_SATURATION,
        /** Body weight in kilograms. */
        @JsonProperty("weight")
        WEIGHT
    }

    /**
     * Sets a range.
     *
     * @throws NullPointerException if a part is missing
     */
    public PlausibleRange {
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * Whether a number lies in the range.
     *
     * @param number the number, in the sign's unit
     * @return true from the lowest to the highest
     */
    public boolean holds(BigDecimal number) {
        return number.compareTo(from) >= 0 && number.compareTo(to) <= 0;
    }

    void check(String pointer, List<Problem> problems) {
        if (from.compareTo(to) > 0) {
            problems.add(Problem.at(pointer, "empty-range", "from must not be more than to"));
        }
        basis.check(pointer + "/basis", problems);
    }
}
