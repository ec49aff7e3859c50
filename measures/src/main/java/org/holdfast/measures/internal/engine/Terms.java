package org.holdfast.measures.internal.engine;

/** Items and what each of their answers counts; an item without points counts its code. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and filled once by the compiler
record Terms(int[] items, int[] lows, int[][] points) {
    int size() {
        return items.length;
    }

    int code(int term, Workspace work) {
        return work.at(items[term]);
    }

    int counts(int term, int code) {
        return points[term].length == 0 ? code : points[term][code - lows[term]];
    }
}
