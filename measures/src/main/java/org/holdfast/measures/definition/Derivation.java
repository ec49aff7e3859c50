package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A longer form whose answers contain this one, so that nobody is asked twice.
 *
 * @param instrument the longer form
 * @param items which of its items answers which of ours
 * @param sources ids of the sources
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Derivation(String instrument, List<Pair> items, List<String> sources) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if any part is missing
     */
    public Derivation {
        Objects.requireNonNull(instrument, "instrument");
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /**
     * One item of the longer form that stands for one of ours.
     *
     * @param from the item of the longer form
     * @param to our item
     * @param shift what is added to its answer where the two forms count from different numbers
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Pair(String from, String to, @Nullable Integer shift) {

        /**
         * Holds a pair.
         *
         * @throws NullPointerException if either item is missing
         */
        public Pair {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }
}
