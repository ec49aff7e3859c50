package org.holdfast.prompts.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.holdfast.prompts.text.TextReview;
import org.holdfast.prompts.vocabulary.Review;
import org.jspecify.annotations.Nullable;

/**
 * A text in one language, and who has read it there. A translation is content of its own, reviewed on its own.
 *
 * @param language the language, as a BCP 47 tag
 * @param readability how easy the text is by the formula of its language, as its author saw it; absent if not stated
 * @param review how far its review has come
 * @param reviewedBy the role of the last reader, such as {@code clinical-psychologist}; never a name
 * @param reviewedOn when the last review was
 * @param reviewBy the day on which the review lapses
 */
public record Edition(
        String language,
        @Nullable BigDecimal readability,
        Review review,
        @Nullable String reviewedBy,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewBy) {

    /**
     * Describes an edition.
     *
     * @throws NullPointerException if the language or the review is missing
     */
    public Edition {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(review, "review");
    }

    static Edition of(String language, @Nullable BigDecimal readability, TextReview read) {
        return new Edition(language, readability, read.review(), read.reviewedBy(), read.reviewedOn(), read.reviewBy());
    }

    /**
     * Whether the review reaches a minimum and has not lapsed.
     *
     * @param minimum the least review
     * @param day the day on which the text is to be shown
     * @return true if the text may be shown
     */
    public boolean reviewed(Review minimum, LocalDate day) {
        boolean current = reviewBy == null || !day.isAfter(reviewBy);
        return review != Review.RETIRED && review.compareTo(minimum) >= 0 && (current || minimum == Review.DRAFT);
    }

    /** Leaves out who reviewed it and when. */
    @Override
    public String toString() {
        return "Edition[review=" + review.code() + "]";
    }
}
