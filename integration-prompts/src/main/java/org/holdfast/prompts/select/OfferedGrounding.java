package org.holdfast.prompts.select;

import java.util.Objects;
import org.holdfast.prompts.vocabulary.Review;

/**
 * A grounding with its words, ready to be shown.
 *
 * @param id the grounding's id
 * @param text its words
 * @param minutes how long it takes
 * @param review how far the review of its words has come
 */
public record OfferedGrounding(String id, String text, Integer minutes, Review review) {

    /**
     * Describes a grounding to be shown.
     *
     * @throws NullPointerException if a part is missing
     */
    public OfferedGrounding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(review, "review");
    }

    /** Names the grounding alone. */
    @Override
    public String toString() {
        return "OfferedGrounding[" + id + "]";
    }
}
