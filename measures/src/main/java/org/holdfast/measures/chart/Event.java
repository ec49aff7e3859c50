package org.holdfast.measures.chart;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened on a day, in the lane below the panels.
 *
 * @param on the day
 * @param kind what kind of thing, which gives it its shape and its row
 * @param note what to say of it to those who point at it or cannot see it
 */
public record Event(LocalDate on, Kind kind, String note) {

    /** What kind of thing happened. Each has its own shape, so that a print without colours can be read. */
    public enum Kind {
        /** A dose: a diamond, and a line through all panels. */
        DOSE(0),
        /** An integration session: a disc. */
        INTEGRATION(1),
        /** Any other meeting: a square. */
        OTHER(2);

        private final int row;

        Kind(int row) {
            this.row = row;
        }

        int row() {
            return row;
        }
    }

    /**
     * Holds an event.
     *
     * @throws NullPointerException if a part is missing
     */
    public Event {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(note, "note");
    }

    /** Leaves out the day. */
    @Override
    public String toString() {
        return "Event[kind=" + kind + "]";
    }
}
