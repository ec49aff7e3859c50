package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an item can be answered with: one of several choices, a number in a range, or a time of day.
 *
 * <pre>{@code
 * {"id": "reversed", "choices": [{"value": 1, "label": "never", "points": 5}, ...], "sources": ["owner"]}
 * {"id": "percent", "range": {"min": 0, "max": 100, "decimals": 0}, "sources": ["owner"]}
 * {"id": "clock", "time": true, "sources": ["owner"]}
 * }</pre>
 *
 * @param id the id that items refer to
 * @param choices the answers from the lowest value to the highest; empty if there is nothing to choose
 * @param range the numbers that may be given, if any number may
 * @param time true for a time of day, which counts as minutes since midnight
 * @param sources ids of the sources
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerSet(
        String id,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Choice> choices,
        @Nullable Range range,
        @Nullable Boolean time,
        List<String> sources) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if the id or the sources are missing
     */
    public AnswerSet {
        Objects.requireNonNull(id, "id");
        choices = choices == null ? List.of() : List.copyOf(choices);
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /**
     * One answer to choose.
     *
     * @param value the code by which it is given, never its position in print
     * @param label a short label of our own
     * @param points what it counts, if not its code; gives reversed and recoded items
     * @param code its code in LOINC, if known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Choice(
            Integer value,
            String label,
            @Nullable Integer points,
            @Nullable String code) {

        /**
         * Holds one answer.
         *
         * @throws NullPointerException if the value or the label is missing
         */
        public Choice {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(label, "label");
        }

        /**
         * What the answer adds to a sum.
         *
         * @return the points, or the code where no points are given
         */
        public int counts() {
            return points == null ? value : points;
        }
    }

    /**
     * Numbers that may be given.
     *
     * @param min the lowest
     * @param max the highest
     * @param decimals how many decimals a number may have
     * @param reversed true if a number counts as far from the highest as it lies from the lowest
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Range(
            BigDecimal min,
            BigDecimal max,
            Integer decimals,
            @Nullable Boolean reversed) {

        /**
         * Holds a range.
         *
         * @throws NullPointerException if a part other than the last is missing
         */
        public Range {
            Objects.requireNonNull(min, "min");
            Objects.requireNonNull(max, "max");
            Objects.requireNonNull(decimals, "decimals");
        }
    }
}
