package org.holdfast.prompts.plan;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * A day of a plan as a calendar may show it: others may see a calendar, so it says nothing of what it is for.
 *
 * @param start when it starts
 * @param length how long it lasts
 * @param title a neutral title
 */
public record CalendarEntry(ZonedDateTime start, Duration length, String title) {

    /**
     * Describes an entry.
     *
     * @throws NullPointerException if a part is missing
     */
    public CalendarEntry {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(title, "title");
    }

    /** Leaves out the time. */
    @Override
    public String toString() {
        return "CalendarEntry[...]";
    }
}
