package org.holdfast.measures.internal.engine;

/** Counts the answers that are symptoms, each item between its own bounds; {@code field} holds it for whole rows. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and filled once by the compiler
record Tally(int[] items, int[] atLeast, int[] atMost, int field) {

    /** Symptoms that are sure, whatever the missing answers would be. */
    int sure(Workspace work) {
        int count = 0;
        for (int i = 0; i < items.length; i++) {
            int code = work.at(items[i]);
            count += !Codes.absent(code) && code >= atLeast[i] && code <= atMost[i] ? 1 : 0;
        }
        return count;
    }

    /** Answers that could still be symptoms. */
    int open(Workspace work) {
        int count = 0;
        for (int item : items) {
            count += Codes.wanting(work.at(item)) ? 1 : 0;
        }
        return count;
    }

    /** Symptoms of a row in which every answer is there. */
    int whole(Workspace work) {
        return (int) work.sweep.read(field, work);
    }
}
