package org.holdfast.measures.exchange;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for one byte, eight at a time. */
final class Scan {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Scan() {}

    /** The first place of a byte, or {@code end} if it is not there. */
    static int find(byte[] bytes, int from, int end, char wanted) {
        long pattern = LOW_BITS * wanted;
        int place = from;
        for (; place + Long.BYTES <= end; place += Long.BYTES) {
            long differing = (long) LONGS.get(bytes, place) ^ pattern;
            long found = (differing - LOW_BITS) & ~differing & HIGH_BITS;
            if (found != 0) {
                return place + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (place < end && bytes[place] != wanted) {
            place++;
        }
        return place;
    }
}
