package org.holdfast.measures.change;

import java.math.BigDecimal;

/**
 * A size that a change can reach, in points or in per cent of the way to the best score. It compares whole numbers, so
 * that nothing is rounded, and without a branch on which of the two it is, since a table of clients is read by both.
 *
 * @param points points of the burden; 0 if the size is in per cent
 * @param percent per cent without its point; 0 if the size is in points
 * @param hundred what 100 per cent are beside {@code percent}; 1 if the size is in points
 */
record Size(long points, long percent, long hundred) {

    static Size ofPoints(BigDecimal points, Burden burden) {
        return new Size(burden.points(points), 0, 1);
    }

    static Size ofPercent(BigDecimal percent) {
        int decimals = Math.max(percent.scale(), 0);
        return new Size(
                0,
                percent.setScale(decimals).unscaledValue().longValueExact(),
                BigDecimal.valueOf(100).setScale(decimals).unscaledValue().longValueExact());
    }

    /**
     * Whether a change is so large.
     *
     * @param gain points for the better
     * @param distance how far the start was from the best score
     */
    boolean reached(long gain, long distance) {
        return Math.multiplyExact(gain, hundred) >= points + Math.multiplyExact(percent, distance);
    }
}
