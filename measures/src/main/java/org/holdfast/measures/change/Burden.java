package org.holdfast.measures.change;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How scores are turned into whole numbers that are larger the worse things are: without their point, and below zero
 * where a higher score is better.
 *
 * @param higherIsWorse which way the score runs
 * @param decimals how many digits of a score stand after its point
 */
record Burden(boolean higherIsWorse, int decimals) {

    long of(long unscaled) {
        return higherIsWorse ? unscaled : -unscaled;
    }

    /** Of a score that has no more decimals than those. */
    long of(BigDecimal score) {
        return whole(score, RoundingMode.UNNECESSARY);
    }

    /** The largest whole number that is no worse than a bound. */
    long noWorseThan(BigDecimal bound) {
        return whole(bound, RoundingMode.FLOOR);
    }

    /** The smallest whole number that is no better than a bound. */
    long noBetterThan(BigDecimal bound) {
        return whole(bound, RoundingMode.CEILING);
    }

    /** The smallest whole number of points that reaches a size of change. */
    long points(BigDecimal size) {
        return size.setScale(decimals, RoundingMode.CEILING).unscaledValue().longValueExact();
    }

    private long whole(BigDecimal score, RoundingMode rounding) {
        BigDecimal turned = higherIsWorse ? score : score.negate();
        return turned.setScale(decimals, rounding).unscaledValue().longValueExact();
    }
}
