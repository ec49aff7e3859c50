package org.holdfast.measures.change;

import java.util.List;
import java.util.Objects;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.internal.engine.Outcomes;
import org.jspecify.annotations.Nullable;

/**
 * Judges the change of many clients without allocating, for registries and tables of research data. It is used by one
 * thread at a time: make one for each.
 *
 * <p>A client's forms lie side by side in two arrays: on which day each was filled in, or was to be, and what the score
 * was. The change goes from the baseline to the last place, by the rules of a {@link Trajectory}: the baseline is the
 * first score; or with a dose, the last score up to its day. A score that is missing stays missing: if that is the last
 * one, nothing is judged, and the one before does not stand in for it. To judge by the last score that there is, end the
 * client's row there.
 *
 * <pre>{@code
 * ChangeRows change = ChangeRows.of(instrument, "total", List.of(response));
 * change.read(days, scores, from, to, ChangeRows.NO_DOSE);
 * if (change.refusal() == null) {
 *     improved += change.verdict(0) == Verdict.Outcome.RELIABLE_IMPROVEMENT ? 1 : 0;
 * }
 * }</pre>
 *
 * <p>Arrays say nothing of wording, language, mode and policies. Give scores of forms in the official wording and in one
 * language and mode, and mark a score that was completed for missing answers as missing: a {@link Change} would refuse
 * all else.
 */
public final class ChangeRows {
    /** Stands for a score that is missing. So does whatever a row scorer gives for a score without a value. */
    public static final long MISSING = Outcomes.TOO_FEW;

    /** Stands for the day of the first dose where there is none. */
    public static final int NO_DOSE = Integer.MIN_VALUE;

    /** No client's forms may be further apart than a hundred years. */
    public static final int MAX_DAYS = 36_525;

    private static final int DAYS_OF_WEEK = 7;

    private final String name;
    private final Burden burden;
    private final long low;
    private final long high;
    private final int window;
    private final double unit;
    private final List<String> verdicts;
    private final Judge[] judges;
    private final Goal[] goals;

    private @Nullable Refusal refusal = Refusal.NO_BASELINE;
    private long start;
    private long end;
    private long count;
    private long days;
    private long daysSquared;
    private long points;
    private long daysByPoints;

    private ChangeRows(Instrument instrument, String score, List<Endpoint> endpoints) {
        FollowedScore followed = FollowedScore.of(instrument, score);
        Instrument.Range range = instrument.range(score);
        List<Judge> all = Judge.of(instrument.definition(), followed);
        this.name = instrument.id() + " " + score;
        this.burden = followed.burden();
        this.low = range.low().unscaledValue().longValueExact();
        this.high = range.high().unscaledValue().longValueExact();
        this.window = followed.window();
        this.unit = Outcomes.tenTo(burden.decimals());
        this.verdicts = all.stream().map(Judge::name).toList();
        this.judges = all.toArray(Judge[]::new);
        this.goals =
                endpoints.stream().map(endpoint -> Goal.of(endpoint, followed)).toArray(Goal[]::new);
    }

    /**
     * Makes ready to judge one score of an instrument.
     *
     * @param instrument the instrument, whose verified thresholds are taken
     * @param score the score to follow
     * @param endpoints ends of a trial to be read too, with the protocol that each comes from
     * @return rows for one thread
     * @throws IllegalArgumentException if the instrument has no such score, or it is no number
     */
    public static ChangeRows of(Instrument instrument, String score, List<Endpoint> endpoints) {
        return new ChangeRows(instrument, score, endpoints);
    }

    /**
     * What the verdicts are of, in their order.
     *
     * @return the id of each verified threshold, for the functional side followed by that of a reliable change, such as
     *     {@code marx-28+marx-15}; empty if the score has none
     */
    public List<String> verdicts() {
        return verdicts;
    }

    /**
     * Reads one client; it takes the place of the client before.
     *
     * @param on the day of each form, counted from any day, in the order of time
     * @param scores the scores as a row scorer gives them, fixed-point numbers without their point, or {@link #MISSING}
     * @param from where the client begins
     * @param to where the client ends, exclusive; the change is judged up to the last place before it
     * @param firstDose the day of the first dose; a form of that day counts as filled in before it
     * @throws IllegalArgumentException if a score lies outside its scale, or the days are over a hundred years apart
     * @throws IndexOutOfBoundsException if the arrays have no such places
     */
    public void read(int[] on, long[] scores, int from, int to, int firstDose) {
        Objects.checkFromToIndex(from, to, Math.min(on.length, scores.length));
        count = 0;
        refusal = Refusal.NO_BASELINE;
        @Nullable Refusal disorder = disorder(on, from, to);
        int baseline = disorder == null ? baseline(on, scores, from, to, firstDose) : -1;
        if (baseline >= 0) {
            line(on, scores, baseline, to);
            start = burden.of(scores[baseline]);
            end = burden.of(scores[to - 1]);
            refusal = refused(on[to - 1], scores[to - 1], baseline == to - 1, firstDose);
        } else if (disorder != null) {
            refusal = disorder;
        }
    }

    /**
     * Why there are no verdicts.
     *
     * @return the first reason that was met; null if the change is judged
     */
    public @Nullable Refusal refusal() {
        return refusal;
    }

    /**
     * What a verified threshold says of the change.
     *
     * @param place its place in {@link #verdicts}
     * @return the same as the verdict on a {@link Comparison}; null if there is a refusal
     */
    public Verdict.@Nullable Outcome verdict(int place) {
        return refusal == null ? judges[place].outcome(start, end) : null;
    }

    /**
     * Whether an endpoint was reached.
     *
     * @param place its place among the endpoints that were named
     * @return the same as the reading of a {@link Comparison}; withheld if there is a refusal
     */
    public EndpointReading.Outcome endpoint(int place) {
        return refusal == null ? goals[place].outcome(start, end) : EndpointReading.Outcome.WITHHELD;
    }

    /**
     * How many scores the line of {@link #slopePerWeek} goes through.
     *
     * @return the scores from the baseline on; 0 if there is none, or the dates are not in order
     */
    public int scores() {
        return (int) count;
    }

    /**
     * The slope of the line of least squares through all scores from the baseline on. It describes them, and no verdict
     * rests on it; it is given even where the change is not judged.
     *
     * @return points a week, below zero where scores fall; not a number if there are fewer than two scores
     */
    public double slopePerWeek() {
        if (count < 2) {
            return Double.NaN;
        }
        double across = (double) count * daysByPoints - (double) days * points;
        double along = (double) count * daysSquared - (double) days * days;
        return DAYS_OF_WEEK * across / (along * unit);
    }

    /** Names the score, and says nothing of any client. */
    @Override
    public String toString() {
        return "ChangeRows[" + name + "]";
    }

    private static @Nullable Refusal disorder(int[] on, int from, int to) {
        for (int place = from + 1; place < to; place++) {
            if (on[place] <= on[place - 1]) {
                return on[place] < on[place - 1] ? Refusal.DATES_UNORDERED : Refusal.DATE_TWICE;
            }
        }
        if (to > from && (long) on[to - 1] - on[from] > MAX_DAYS) {
            throw new IllegalArgumentException("the forms of one client must lie within " + MAX_DAYS + " days");
        }
        return null;
    }

    /** The place of the first score, or with a dose of the last one up to its day; below zero if there is none. */
    private int baseline(int[] on, long[] scores, int from, int to, int firstDose) {
        int found = -1;
        for (int place = from; place < to; place++) {
            if (firstDose != NO_DOSE && on[place] > firstDose) {
                return found;
            }
            if (given(scores[place])) {
                found = place;
                if (firstDose == NO_DOSE) {
                    return found;
                }
            }
        }
        return found;
    }

    /** Adds up what the slope needs, counted from the baseline so that the sums stay small. */
    private void line(int[] on, long[] scores, int baseline, int to) {
        long seen = 0;
        long sumDays = 0;
        long sumDaysSquared = 0;
        long sumPoints = 0;
        long sumBoth = 0;
        for (int place = baseline; place < to; place++) {
            if (given(scores[place])) {
                long day = (long) on[place] - on[baseline];
                long change = scores[place] - scores[baseline];
                seen++;
                sumDays += day;
                sumDaysSquared += day * day;
                sumPoints += change;
                sumBoth += day * change;
            }
        }
        count = seen;
        days = sumDays;
        daysSquared = sumDaysSquared;
        points = sumPoints;
        daysByPoints = sumBoth;
    }

    /** Whether there is a score. */
    private boolean given(long score) {
        if (score >= low && score <= high) {
            return true;
        }
        if (!Outcomes.unscorable(score)) {
            throw new IllegalArgumentException(
                    "a score of " + name + ", without its point, must lie between " + low + " and " + high);
        }
        return false;
    }

    private @Nullable Refusal refused(int day, long score, boolean isBaseline, int firstDose) {
        if (!given(score)) {
            return Refusal.UNSCORABLE;
        }
        if (isBaseline) {
            return Refusal.NO_LATER_FORM;
        }
        if (firstDose == NO_DOSE) {
            return null;
        }
        // What follows the baseline follows the dose.
        if (window == 0) {
            return Refusal.WINDOW_NOT_FIXED;
        }
        return (long) day - firstDose < window ? Refusal.WINDOW_OVERLAPS_DOSE : null;
    }
}
