package org.holdfast.measures.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.holdfast.measures.definition.Direction;
import org.jspecify.annotations.Nullable;

/**
 * One score measured several times within a dosing session: how far it went from where it began, and when it was back.
 * A point that could not be scored stays missing; nothing is drawn through it.
 *
 * <pre>{@code
 * SessionSeries series = SessionSeries.of("total", List.of(
 *         new SessionSeries.Point(0, before), new SessionSeries.Point(40, during), new SessionSeries.Point(80, after)));
 * series.peak();            // minute 40, value 28
 * series.backAtBaseline();  // empty: not back yet at minute 80
 * }</pre>
 *
 * <p>Immutable.
 */
public final class SessionSeries {
    private final List<Reading> readings;
    private final boolean downIsAway;

    private SessionSeries(List<Reading> readings, boolean downIsAway) {
        this.readings = readings;
        this.downIsAway = downIsAway;
    }

    /**
     * A result and when in the session it was taken.
     *
     * @param minute minutes since the dose; below zero before it
     * @param result the result
     */
    public record Point(int minute, ScoreResult result) {

        /**
         * Holds a point.
         *
         * @throws NullPointerException if the result is missing
         */
        public Point {
            Objects.requireNonNull(result, "result");
        }

        /** Says nothing of when, or of the result. */
        @Override
        public String toString() {
            return "Point[...]";
        }
    }

    /**
     * A value and when in the session it was taken.
     *
     * @param minute minutes since the dose
     * @param value the value; null if the score could not be given at that time
     */
    public record Reading(int minute, @Nullable BigDecimal value) {
        /** Says nothing of when, or of the value. */
        @Override
        public String toString() {
            return "Reading[...]";
        }
    }

    /**
     * Takes one score out of the results of a session.
     *
     * @param score the score's id
     * @param points the results in the order in which they were taken; the first one is the baseline
     * @return the series
     * @throws IllegalArgumentException if there are no points, if they do not follow each other in time, or if they are
     *     results of several instruments or versions
     */
    public static SessionSeries of(String score, List<Point> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a series needs at least one point");
        }
        ScoreResult first = points.get(0).result();
        List<Reading> readings = new ArrayList<>();
        for (Point point : points) {
            if (!point.result().instrument().id().equals(first.instrument().id())
                    || !point.result()
                            .instrument()
                            .version()
                            .equals(first.instrument().version())) {
                throw new IllegalArgumentException("a series is of one version of one instrument");
            }
            if (!readings.isEmpty()
                    && point.minute() <= readings.get(readings.size() - 1).minute()) {
                throw new IllegalArgumentException("the points of a series follow each other in time");
            }
            readings.add(
                    new Reading(point.minute(), point.result().number(score).orElse(null)));
        }
        return new SessionSeries(
                List.copyOf(readings), first.instrument().definition().direction() == Direction.HIGHER_IS_BETTER);
    }

    /**
     * All points, the missing ones too.
     *
     * @return the readings in the order of time
     */
    public List<Reading> readings() {
        return readings;
    }

    /**
     * Where the session began.
     *
     * @return the first reading; empty if it is missing, whatever came later
     */
    public Optional<Reading> baseline() {
        return Optional.of(readings.get(0)).filter(reading -> reading.value() != null);
    }

    /**
     * The highest value.
     *
     * @return its first reading; empty if all are missing
     */
    public Optional<Reading> peak() {
        return measured().stream().max(byValue().thenComparing(Reading::minute, Comparator.reverseOrder()));
    }

    /**
     * The lowest value.
     *
     * @return its first reading; empty if all are missing
     */
    public Optional<Reading> lowest() {
        return measured().stream().min(byValue().thenComparing(Reading::minute));
    }

    /**
     * The last value that was measured.
     *
     * @return its reading; empty if all are missing
     */
    public Optional<Reading> last() {
        List<Reading> measured = measured();
        return measured.isEmpty() ? Optional.empty() : Optional.of(measured.get(measured.size() - 1));
    }

    /**
     * When the score was first seen back where it began, or better, after it had been farthest from there. It may have
     * been back before, between two points or at a missing one.
     *
     * @return minutes since the dose, those of the baseline if the score never left it; empty if it was not back, or if
     *     the baseline is missing
     */
    public OptionalInt backAtBaseline() {
        Optional<Reading> farthest = downIsAway ? lowest() : peak();
        if (baseline().isEmpty() || farthest.isEmpty()) {
            return OptionalInt.empty();
        }
        BigDecimal start = value(baseline().get());
        int from = farthest.get().minute();
        return measured().stream()
                .filter(reading -> reading.minute() >= from && back(value(reading), start))
                .mapToInt(Reading::minute)
                .findFirst();
    }

    /** Says how many points there are, and nothing of them. */
    @Override
    public String toString() {
        return "SessionSeries[points=" + readings.size() + "]";
    }

    private boolean back(BigDecimal value, BigDecimal start) {
        int compared = value.compareTo(start);
        return downIsAway ? compared >= 0 : compared <= 0;
    }

    private List<Reading> measured() {
        return readings.stream().filter(reading -> reading.value() != null).toList();
    }

    private static Comparator<Reading> byValue() {
        return Comparator.comparing(SessionSeries::value);
    }

    private static BigDecimal value(Reading reading) {
        return Objects.requireNonNull(reading.value(), "value");
    }
}
