package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers to choose from. A value is what counts, never a position in print.
 *
 * @param id the id that items refer to
 * @param choices the answers from the lowest value to the highest
 * @param sources ids of the sources
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerSet(String id, List<Choice> choices, List<String> sources) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if any part is missing
     */
    public AnswerSet {
        Objects.requireNonNull(id, "id");
        choices = List.copyOf(Objects.requireNonNull(choices, "choices"));
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /**
     * One answer to choose.
     *
     * @param value what it counts
     * @param label a short label of our own
     * @param code its code in LOINC, if known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Choice(
            Integer value, String label, @Nullable String code) {

        /**
         * Holds one answer.
         *
         * @throws NullPointerException if the value or the label is missing
         */
        public Choice {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(label, "label");
        }
    }
}
