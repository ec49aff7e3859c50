package org.holdfast.measures.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.holdfast.measures.scoring.ScoreResult;
import org.jspecify.annotations.Nullable;

/**
 * The line of time on which results are placed between doses.
 *
 * @param treatment when the doses were
 * @param score the score that is followed; null if no form was filled in at all
 */
record Axis(Treatment treatment, @Nullable FollowedScore score) {

    List<Point> place(List<TimePoint> timePoints) {
        List<Point> placed = new ArrayList<>();
        @Nullable Instant formBefore = null;
        for (TimePoint timePoint : timePoints) {
            Instant at = Objects.requireNonNull(timePoint.at());
            placed.add(place(placed.size() + 1, at, timePoint.result(), formBefore));
            formBefore = timePoint.result() == null ? formBefore : at;
        }
        return List.copyOf(placed);
    }

    /** What speaks against comparing a form with one from before the first dose. */
    Set<Refusal> windows(Instant at) {
        if (treatment.dosesBefore(at) == 0) {
            return Set.of();
        }
        int window = followed().window();
        if (window == 0) {
            return Set.of(Refusal.WINDOW_NOT_FIXED);
        }
        return treatment.days(treatment.doses().get(0), at) < window ? Set.of(Refusal.WINDOW_OVERLAPS_DOSE) : Set.of();
    }

    FollowedScore followed() {
        return Objects.requireNonNull(score, "score");
    }

    private Point place(int number, Instant at, @Nullable ScoreResult result, @Nullable Instant formBefore) {
        @Nullable
        Integer sinceDose = treatment
                .lastDoseBefore(at)
                .map(dose -> treatment.days(dose, at))
                .orElse(null);
        @Nullable
        BigDecimal value =
                result == null ? null : result.number(followed().id()).orElse(null);
        Set<Mark> marks = result == null ? EnumSet.of(Mark.MISSED) : marks(value, sinceDose);
        if (result != null
                && formBefore != null
                && treatment.days(formBefore, at) < followed().window()) {
            marks.add(Mark.OVERLAPS_FORM_BEFORE);
        }
        return new Point(
                number,
                treatment.day(at),
                value,
                treatment.dosesBefore(at),
                sinceDose,
                result == null ? null : shareBefore(sinceDose),
                marks);
    }

    private Set<Mark> marks(@Nullable BigDecimal value, @Nullable Integer sinceDose) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (value == null) {
            marks.add(Mark.UNSCORABLE);
        } else if (value.compareTo(followed().best()) == 0) {
            marks.add(Mark.BEST_POSSIBLE_SCORE);
        }
        if (sinceDose != null && followed().window() == 0) {
            marks.add(Mark.WINDOW_NOT_FIXED);
        } else if (sinceDose != null && sinceDose < followed().window()) {
            marks.add(Mark.COVERS_TIME_BEFORE_DOSE);
        }
        return marks;
    }

    private @Nullable Integer shareBefore(@Nullable Integer sinceDose) {
        int window = followed().window();
        return sinceDose == null || window == 0 ? null : new RecallWindow(window).percentBefore(sinceDose);
    }
}
