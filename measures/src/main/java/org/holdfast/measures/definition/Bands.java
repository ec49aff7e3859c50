package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Published ranges of severity on one score. They cover its whole range without gap or overlap.
 *
 * @param score the score that they divide
 * @param who the people for whom they were published, if a sheet must tell
 * @param ranges the ranges from the lowest to the highest
 * @param sources ids of the sources
 * @param verified false for a fact that no primary source and no two independent ones support
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Bands(
        String score,
        @Nullable Who who,
        List<Band> ranges,
        List<String> sources,
        @Nullable Boolean verified) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public Bands {
        Objects.requireNonNull(score, "score");
        ranges = List.copyOf(Objects.requireNonNull(ranges, "ranges"));
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /**
     * One range of severity.
     *
     * @param id the id in kebab-case
     * @param label what it is called
     * @param from the lowest value that belongs to it
     * @param to the highest value that belongs to it
     */
    public record Band(String id, String label, BigDecimal from, BigDecimal to) {

        /**
         * Holds one range.
         *
         * @throws NullPointerException if any part is missing
         */
        public Band {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * Whether it may drive a signal, a band, a cut-point or a verdict on change.
     *
     * @return false only for a fact that is marked as not verified
     */
    public boolean trusted() {
        return !Boolean.FALSE.equals(verified);
    }
}
