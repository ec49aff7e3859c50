package org.holdfast.measures.change;

/**
 * How far a form looks back, and how much of that lies before a dose. A score whose window reaches back before the dose
 * describes both times, so no change against a baseline is read from it. This is arithmetic, and a rule of our own.
 *
 * <pre>{@code
 * new RecallWindow(14).percentBefore(7);   // 50
 * }</pre>
 *
 * @param days the length of the window, at least 1
 */
public record RecallWindow(int days) {

    /**
     * Holds a window.
     *
     * @throws IllegalArgumentException if it is shorter than a day
     */
    public RecallWindow {
        if (days < 1) {
            throw new IllegalArgumentException("a recall window has at least 1 day");
        }
    }

    /**
     * How many days of the window lie before the dose.
     *
     * @param daysSinceDose days from the dose to the answers, 0 or more
     * @return the days, 0 if the window is clean
     * @throws IllegalArgumentException if the answers were given before the dose
     */
    public int daysBefore(int daysSinceDose) {
        if (daysSinceDose < 0) {
            throw new IllegalArgumentException("the answers must not be older than the dose");
        }
        return Math.max(0, days - daysSinceDose);
    }

    /**
     * Which share of the window lies before the dose.
     *
     * @param daysSinceDose days from the dose to the answers, 0 or more
     * @return per cent, rounded half up
     * @throws IllegalArgumentException if the answers were given before the dose
     */
    public int percentBefore(int daysSinceDose) {
        return (200 * daysBefore(daysSinceDose) + days) / (2 * days);
    }
}
