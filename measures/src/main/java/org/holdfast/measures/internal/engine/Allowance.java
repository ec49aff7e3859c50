package org.holdfast.measures.internal.engine;

/** How many answers may be missing, of which kinds, and which may not. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and filled once by the compiler
record Allowance(int maxMissing, int minPercent, boolean[] covered, boolean[] critical) {
    boolean covers(int code) {
        return covered[code - Short.MIN_VALUE];
    }

    boolean enough(int missing, int items) {
        return minPercent > 0 ? (items - missing) * 100 >= minPercent * items : missing <= maxMissing;
    }
}
