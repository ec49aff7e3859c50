package org.holdfast.measures.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value of a score on its day. Without a value it is drawn as a gap with a mark, never as a value.
 *
 * @param on the day
 * @param value the value, if the score could be given
 * @param hollow true to draw it hollow, for a score that covers time before a dose
 * @param flagged true for a sheet with a critical answer
 * @param note what to say of it to those who point at it or cannot see it
 */
public record Dot(LocalDate on, @Nullable BigDecimal value, boolean hollow, boolean flagged, String note) {

    /**
     * Holds a dot.
     *
     * @throws NullPointerException if the day or the note is missing
     */
    public Dot {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(note, "note");
    }

    /** Leaves out the day and the value. */
    @Override
    public String toString() {
        return "Dot[...]";
    }
}
