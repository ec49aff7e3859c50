package org.holdfast.core.quantity;

import java.math.BigDecimal;

/** Decimals in one form each, so that 0.50 equals 0.5 and no document ever says 1E+2. */
final class Decimals {
    /** More places than any balance or pump shows, and few enough never to be written with an exponent. */
    private static final int PLACES = 6;

    /** Digits before the point. Checked first: spelling out 1E+999999999 would fill the memory. */
    private static final int DIGITS = 9;

    private Decimals() {}

    static BigDecimal positive(BigDecimal value, String name) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(name + " must be more than 0");
        }
        BigDecimal bare = value.stripTrailingZeros();
        if (bare.precision() - bare.scale() > DIGITS || bare.scale() > PLACES) {
            throw new IllegalArgumentException(
                    name + " has at most " + DIGITS + " digits before the point and " + PLACES + " after it");
        }
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
