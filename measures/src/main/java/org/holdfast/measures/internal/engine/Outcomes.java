package org.holdfast.measures.internal.engine;

/** What a place of an outcome can hold besides a value: why there is none. */
public final class Outcomes {
    /** An answer that the score needs is missing or not among the answers to choose from. */
    public static final long TOO_FEW = Long.MIN_VALUE;

    /** The answer that is missing is a critical one, which no policy fills in. */
    public static final long CRITICAL_MISSING = Long.MIN_VALUE + 1;

    /** Something must be known of the person and is not. */
    public static final long CONTEXT_NEEDED = Long.MIN_VALUE + 2;

    /** There is no such score for these answers. */
    public static final long NOT_APPLICABLE = Long.MIN_VALUE + 3;

    /** Answers contradict each other. */
    public static final long INCONSISTENT = Long.MIN_VALUE + 4;

    private Outcomes() {}

    /**
     * Whether there is no value.
     *
     * @param outcome what a place holds
     * @return true for a reason, false for a value
     */
    public static boolean unscorable(long outcome) {
        return outcome <= INCONSISTENT;
    }

    /**
     * Divides two whole numbers and rounds half away from zero.
     *
     * @param dividend the dividend
     * @param divisor the divisor, above zero
     * @return the rounded quotient
     */
    public static long divideHalfUp(long dividend, long divisor) {
        long half = dividend < 0 ? -divisor : divisor;
        return (2 * dividend + half) / (2 * divisor);
    }

    /**
     * A power of ten.
     *
     * @param exponent 0 to 9
     * @return ten to the exponent
     */
    public static long tenTo(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
