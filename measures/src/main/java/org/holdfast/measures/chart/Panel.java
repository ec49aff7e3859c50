package org.holdfast.measures.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.holdfast.measures.change.Mark;
import org.holdfast.measures.change.Point;
import org.holdfast.measures.change.Trajectory;
import org.holdfast.measures.instrument.Instrument;

/**
 * One score over time: its range, the shaded zones behind it, and its values.
 *
 * @param title what it shows, in a line
 * @param low the lowest value that the score can take
 * @param high the highest value, above the lowest
 * @param zones ranges to shade
 * @param dots the values in the order of time
 */
public record Panel(String title, BigDecimal low, BigDecimal high, List<Zone> zones, List<Dot> dots) {

    /**
     * Holds a panel.
     *
     * @throws NullPointerException if a part is missing
     * @throws IllegalArgumentException if the highest value is not above the lowest
     */
    public Panel {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        zones = List.copyOf(zones);
        dots = List.copyOf(dots);
        if (high.compareTo(low) <= 0) {
            throw new IllegalArgumentException("the highest value must be above the lowest");
        }
    }

    /**
     * The points of a trajectory. Those that cover time before a dose are hollow; a missing score is a gap.
     *
     * @param trajectory the results of one client on one instrument
     * @param instrument the instrument
     * @param score the score that the trajectory follows
     * @return the panel, without zones
     */
    public static Panel of(Trajectory trajectory, Instrument instrument, String score) {
        Instrument.Range range = instrument.range(score);
        return new Panel(
                instrument.definition().title(),
                range.low(),
                range.high(),
                List.of(),
                trajectory.points().stream().map(Panel::dot).toList());
    }

    private static Dot dot(Point point) {
        boolean before = point.marks().contains(Mark.COVERS_TIME_BEFORE_DOSE);
        String note = point.score() == null ? "no score" : point.score().toPlainString();
        return new Dot(
                point.on(), point.score(), before, false, before ? note + ", covers time before the dose" : note);
    }

    /** Says how many values it holds, and not which. */
    @Override
    public String toString() {
        return "Panel[dots=" + dots.size() + "]";
    }
}
