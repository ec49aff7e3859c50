package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One question. Its label is a short one of our own; the official wording comes with a wording pack.
 *
 * @param id the id as printed on the form, for ever
 * @param label a short label of our own
 * @param answers the id of its answer set
 * @param askIf when it is asked, if not always
 * @param code its code, if known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
        String id,
        String label,
        String answers,
        @JsonProperty("askIf") @Nullable AskIf askIf,
        @Nullable Code code) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(answers, "answers");
    }

    /**
     * A branch of the form: the item is asked only if the condition holds. Past the branch it is not missing; it counts
     * as the form says.
     *
     * @param when the condition on earlier items
     * @param skipped what a question counts that the branch led past
     * @param sources ids of the sources
     */
    public record AskIf(Condition when, Integer skipped, List<String> sources) {

        /**
         * Holds a branch.
         *
         * @throws NullPointerException if any part is missing
         */
        public AskIf {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(skipped, "skipped");
            sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
        }
    }
}
