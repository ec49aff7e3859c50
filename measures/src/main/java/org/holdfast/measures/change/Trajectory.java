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
 * One client's results on one form over time, aligned to the doses. What was missed stays missing, and nothing says what
 * caused a change.
 *
 * <p>The baseline is the last form with a score before the first dose; without doses, the first form with a score. A
 * change is withheld as long as the form still looks back on time before the first dose. Where doses follow each other
 * within its window, verdicts against the baseline are of the time during treatment, and the point carries a mark.
 *
 * <pre>{@code
 * Trajectory trajectory = Trajectory.of("total", treatment, results.stream().map(TimePoint::of).toList());
 * if (trajectory.refusals().isEmpty()) {
 *     trajectory.fromBaseline().forEach(comparison -> show(comparison.to(), comparison.reliableChange()));
 * }
 * }</pre>
 */
public final class Trajectory {
    private final Treatment treatment;
    private final String score;
    private final List<TimePoint> timePoints;
    private final Set<Refusal> refusals;
    private final Axis axis;
    private final List<Point> points;

    private Trajectory(String score, Treatment treatment, List<TimePoint> timePoints) {
        this.score = Objects.requireNonNull(score, "score");
        this.treatment = Objects.requireNonNull(treatment, "treatment");
        this.timePoints = List.copyOf(timePoints);
        @Nullable
        FollowedScore followed = results().stream()
                .findFirst()
                .map(result -> FollowedScore.of(result.instrument(), score))
                .orElse(null);
        this.axis = new Axis(treatment, followed);
        Set<Refusal> found = EnumSet.noneOf(Refusal.class);
        refuseForms(found);
        refuseDates(found);
        this.points = found.isEmpty() ? axis.place(this.timePoints) : List.of();
        if (found.isEmpty()) {
            refuseBaseline(found);
        }
        this.refusals = found;
    }

    /**
     * Puts results in their places.
     *
     * @param score the score to follow
     * @param treatment when the doses were
     * @param timePoints the forms in the order of time, and those that were missed
     * @return the trajectory, or the reasons why there is none
     * @throws IllegalArgumentException if the instrument has no such score
     */
    public static Trajectory of(String score, Treatment treatment, List<TimePoint> timePoints) {
        return new Trajectory(score, treatment, timePoints);
    }

    /**
     * Why nothing is compared.
     *
     * @return all reasons; empty if there is a trajectory
     */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /**
     * The points in the order of time, also those that were missed.
     *
     * @return the points; empty if the forms or their dates do not fit together
     */
    public List<Point> points() {
        return points;
    }

    /**
     * The scores before the first dose. To show the mean of two of them beside the last guards against starting from a
     * bad day.
     *
     * @return the points with a score, the baseline last; empty if there is no baseline
     */
    public List<Point> beforeTreatment() {
        int end = baseline();
        return refusals.isEmpty()
                ? points.subList(0, end + 1).stream()
                        .filter(point -> point.score() != null)
                        .filter(point -> !point.marks().contains(Mark.COVERS_TIME_BEFORE_DOSE))
                        .toList()
                : List.of();
    }

    /**
     * The change from the baseline to each later form.
     *
     * @return one comparison for each form that was filled in
     */
    public List<Comparison> fromBaseline() {
        List<Comparison> all = new ArrayList<>();
        int from = refusals.isEmpty() ? baseline() : points.size();
        for (int to = from + 1; to < points.size(); to++) {
            if (timePoints.get(to).result() != null) {
                all.add(compare(from, to));
            }
        }
        return List.copyOf(all);
    }

    /**
     * The change from the best score so far to each later form: who was well for a while and fell back to the start is
     * seen here alone.
     *
     * @return one comparison for each form that was filled in, from the first of the best scores since the baseline
     */
    public List<Comparison> fromBest() {
        List<Comparison> all = new ArrayList<>();
        int best = refusals.isEmpty() ? baseline() : points.size();
        for (int to = best + 1; to < points.size(); to++) {
            if (timePoints.get(to).result() == null) {
                continue;
            }
            all.add(compare(best, to));
            @Nullable BigDecimal reached = points.get(to).score();
            if (reached != null
                    && axis.followed()
                            .better(
                                    reached,
                                    Objects.requireNonNull(points.get(best).score()))) {
                best = to;
            }
        }
        return List.copyOf(all);
    }

    /**
     * Sudden gains and losses from one point to the next, a missed one counting as a session without a score.
     *
     * @param shifts the criteria, the first of them for this instrument
     * @return one outcome for each step; empty if nothing is compared
     */
    public List<SuddenShift> suddenShifts(SuddenShifts shifts) {
        if (!refusals.isEmpty()) {
            return List.of();
        }
        List<@Nullable BigDecimal> scores = new ArrayList<>();
        points.forEach(point -> scores.add(point.score()));
        return shifts.read(scores, axis.followed().best());
    }

    /** Names the score and counts the points, and says nothing of them. */
    @Override
    public String toString() {
        return "Trajectory[" + score + " points=" + timePoints.size() + "]";
    }

    private List<ScoreResult> results() {
        List<ScoreResult> results = new ArrayList<>();
        for (TimePoint point : timePoints) {
            if (point.result() != null) {
                results.add(point.result());
            }
        }
        return results;
    }

    private void refuseForms(Set<Refusal> found) {
        List<ScoreResult> results = results();
        for (ScoreResult result : results) {
            for (Refusal refusal : Change.between(results.get(0), result, score).refusals()) {
                if (refusal.compareTo(Refusal.WORDING_NOT_OFFICIAL) < 0) {
                    found.add(refusal);
                }
            }
        }
    }

    private void refuseDates(Set<Refusal> found) {
        @Nullable Instant last = null;
        for (TimePoint point : timePoints) {
            @Nullable Instant at = point.at();
            if (at == null) {
                found.add(Refusal.DATE_MISSING);
                continue;
            }
            if (last != null && treatment.days(last, at) == 0) {
                found.add(Refusal.DATE_TWICE);
            } else if (last != null && at.isBefore(last)) {
                found.add(Refusal.DATES_UNORDERED);
            }
            last = at;
        }
    }

    private void refuseBaseline(Set<Refusal> found) {
        int baseline = baseline();
        if (baseline < 0) {
            found.add(Refusal.NO_BASELINE);
        } else if (points.get(baseline).marks().contains(Mark.COVERS_TIME_BEFORE_DOSE)) {
            found.add(Refusal.BASELINE_OVERLAPS_DOSE);
        }
    }

    /** The place of the last score before the first dose, or of the first score if there is no dose; below 0 if none. */
    private int baseline() {
        int found = -1;
        for (int i = 0; i < points.size(); i++) {
            boolean before = points.get(i).dosesBefore() == 0;
            if (points.get(i).score() != null
                    && before
                    && (found < 0 || !treatment.doses().isEmpty())) {
                found = i;
            }
        }
        return found;
    }

    private Comparison compare(int from, int to) {
        Change change = Change.between(
                Objects.requireNonNull(timePoints.get(from).result()),
                Objects.requireNonNull(timePoints.get(to).result()),
                score);
        return new Comparison(
                points.get(from),
                points.get(to),
                change,
                axis.windows(Objects.requireNonNull(timePoints.get(to).at())),
                axis.followed());
    }
}
