package org.holdfast.measures.change;

import java.math.BigDecimal;
import java.util.Objects;
import org.holdfast.measures.definition.ChangeThreshold;

/**
 * By how many points a score must shift from one session to the next to be called sudden: a number of one scale, that
 * holds for no other.
 *
 * @param points the points, above 0
 * @param source where the number comes from
 */
public record FirstCriterion(BigDecimal points, String source) {

    /**
     * Takes a number that the caller names, with its source.
     *
     * @throws IllegalArgumentException if it is not above 0 or has no source
     */
    public FirstCriterion {
        Objects.requireNonNull(points, "points");
        if (points.signum() <= 0 || source.isBlank()) {
            throw new IllegalArgumentException("a first criterion is above 0 and has a source");
        }
    }

    /**
     * Takes the reliable change of the scale, after Stiles (2003).
     *
     * @param threshold a verified threshold of reliable change, in points
     * @return the criterion
     * @throws IllegalArgumentException if it is another kind of threshold, or is not verified
     */
    public static FirstCriterion of(ChangeThreshold threshold) {
        if (threshold.kind() != ChangeThreshold.Kind.RELIABLE
                || threshold.unit() != ChangeThreshold.Unit.POINTS
                || !threshold.trusted()) {
            throw new IllegalArgumentException(
                    "threshold '" + threshold.id() + "' is no verified reliable change in points");
        }
        return new FirstCriterion(threshold.value(), threshold.id() + ": " + String.join(", ", threshold.sources()));
    }

    /** Says how many points, which come from a study and not from a person. */
    @Override
    public String toString() {
        return "FirstCriterion[points=" + points.toPlainString() + "]";
    }
}
