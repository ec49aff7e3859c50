package org.holdfast.measures.change;

import java.time.Instant;
import org.holdfast.measures.scoring.ScoreResult;
import org.jspecify.annotations.Nullable;

/**
 * A time at which a form was filled in, or was to be filled in and was not. What was missed keeps its place: nothing is
 * put in for it, and its neighbours do not close ranks.
 *
 * @param at when, if that was recorded
 * @param result what came of the form; null if there is none
 */
public record TimePoint(@Nullable Instant at, @Nullable ScoreResult result) {

    /**
     * A form that was filled in.
     *
     * @param result what came of it
     * @return its place in time
     */
    public static TimePoint of(ScoreResult result) {
        return new TimePoint(result.sheet().completedAt(), result);
    }

    /**
     * A form that was not filled in.
     *
     * @param plannedAt when it was to be
     * @return an empty place in time
     */
    public static TimePoint missed(Instant plannedAt) {
        return new TimePoint(plannedAt, null);
    }

    /** Says whether there is a form, and nothing of when. */
    @Override
    public String toString() {
        return "TimePoint[" + (result == null ? "missed" : "answered") + "]";
    }
}
