package org.holdfast.prompts.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The days after a dose on which a prompt fits. The day of the dose is day 0.
 *
 * @param from the first day
 * @param to the last day, or null if there is no end
 */
public record DayWindow(Integer from, @Nullable Integer to) {

    /**
     * Describes a window.
     *
     * @throws IllegalArgumentException if the window begins before day 0 or ends before it begins
     */
    public DayWindow {
        if (from < 0 || (to != null && to < from)) {
            throw new IllegalArgumentException(
                    "a window of days begins at 0 or later and does not end before it begins");
        }
    }

    /**
     * Whether a day lies in the window, both ends included.
     *
     * @param day the day after the dose
     * @return true if it does
     */
    public boolean contains(int day) {
        return day >= from && (to == null || day <= to);
    }
}
