package org.holdfast.prompts.text;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.holdfast.prompts.vocabulary.Review;
import org.jspecify.annotations.Nullable;

/**
 * Who has read the words of an entry in one language.
 *
 * @param review how far the review has come
 * @param reviewedBy the role of the last reader, such as {@code clinical-psychologist}; never a name
 * @param reviewedOn when the last review was
 * @param reviewBy the day on which the review lapses
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextReview(
        Review review,
        @JsonProperty("reviewedBy") @Nullable String reviewedBy,

        @JsonProperty("reviewedOn") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate reviewedOn,

        @JsonProperty("reviewBy") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate reviewBy) {

    /**
     * Describes a review.
     *
     * @throws NullPointerException if the review is missing
     */
    public TextReview {
        Objects.requireNonNull(review, "review");
    }

    /**
     * Words that nobody but their author has read.
     *
     * @return a draft
     */
    public static TextReview draft() {
        return new TextReview(Review.DRAFT, null, null, null);
    }

    /**
     * Whether a review that claims a reader names the role and the date.
     *
     * @return false if it claims one and names none
     */
    public boolean namesItsReader() {
        boolean read = review != Review.DRAFT && review != Review.RETIRED;
        return !read || (reviewedBy != null && reviewedOn != null);
    }

    /** Leaves out who reviewed it and when. */
    @Override
    public String toString() {
        return "TextReview[" + review.code() + "]";
    }
}
