package org.holdfast.core.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.holdfast.core.missing.MissingReason;
import org.jspecify.annotations.Nullable;

/**
 * How distressed a person says they are, from 0 (not at all) to 10 (as much as they can imagine), or why there is no
 * rating. It opens and closes gates; it is no outcome. A missing rating is never read as 0.
 *
 * <p>A host that asks on another scale converts its ratings itself, by a step that it names.
 *
 * <pre>{@code {"rating": 4}}</pre>
 *
 * @param rating 0 to 10, if the person gave one
 * @param missing why there is no rating, if they did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Distress(@Nullable Integer rating, @Nullable MissingReason missing) {

    /**
     * Records a rating or the reason for its absence.
     *
     * @throws IllegalArgumentException if both are given, or neither, or if the rating is not from 0 to 10
     */
    public Distress {
        if ((rating == null) == (missing == null)) {
            throw new IllegalArgumentException("either a rating or the reason why it is missing");
        }
        if (rating != null && (rating < 0 || rating > 10)) {
            throw new IllegalArgumentException("distress must lie between 0 and 10");
        }
    }

    /**
     * A rating that the person gave.
     *
     * @param rating 0 to 10
     * @return the rating
     * @throws IllegalArgumentException if the rating is not from 0 to 10
     */
    public static Distress rated(int rating) {
        return new Distress(rating, null);
    }

    /**
     * No rating.
     *
     * @param reason why there is none
     * @return the absence of a rating
     */
    public static Distress missing(MissingReason reason) {
        return new Distress(null, reason);
    }

    /** Says nothing of the rating. */
    @Override
    public String toString() {
        return "Distress[...]";
    }
}
