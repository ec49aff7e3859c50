package org.holdfast.measures.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One point of a trajectory, placed between the doses. The place is a matter of time alone; it says nothing of causes.
 *
 * @param number its place among the time points, from 1
 * @param on the day
 * @param score the score; null if there is none
 * @param dosesBefore how many doses of the course had been given
 * @param daysSinceDose days since the last dose of any course; null if there was none
 * @param percentBeforeDose how much of the window lies before that dose; null without a dose or a fixed window
 * @param marks what one must know of it
 */
public record Point(
        int number,
        LocalDate on,
        @Nullable BigDecimal score,
        int dosesBefore,
        @Nullable Integer daysSinceDose,
        @Nullable Integer percentBeforeDose,
        Set<Mark> marks) {

    /**
     * Holds a point.
     *
     * @throws NullPointerException if the day or the marks are missing
     */
    public Point {
        Objects.requireNonNull(on, "on");
        Set<Mark> copy = EnumSet.noneOf(Mark.class);
        copy.addAll(Objects.requireNonNull(marks, "marks"));
        marks = Collections.unmodifiableSet(copy);
    }

    /** Says which point it is, and nothing of the day or the score. */
    @Override
    public String toString() {
        return "Point[" + number + "]";
    }
}
