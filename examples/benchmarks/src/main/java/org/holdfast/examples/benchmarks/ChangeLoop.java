package org.holdfast.examples.benchmarks;

import org.holdfast.measures.change.ChangeRows;

/**
 * Change of PCL-5 as somebody would write it once and for speed, over arrays: from the first total of each client to the
 * last form, reliable or not, half of the way to zero or not, and the slope of the least squares in points a week. A
 * client whose last form has no total is not judged. It is the limit that the others are held against.
 */
final class ChangeLoop {
    static final long MISSING = ChangeRows.MISSING;
    static final int BETTER = 1;
    static final int SAME = 0;
    static final int WORSE = -1;
    static final int NOT_JUDGED = Integer.MIN_VALUE;
    private static final int RELIABLE = 15;
    private static final int DAYS_A_WEEK = 7;

    private ChangeLoop() {}

    /** Fills one place of each array for each client; a client has the points from an offset up to the next. */
    static void judge(int[] offsets, int[] days, long[] totals, int[] reliable, int[] response, double[] slopes) {
        for (int client = 0; client < offsets.length - 1; client++) {
            long first = MISSING;
            long n = 0;
            long x = 0;
            long y = 0;
            long xx = 0;
            long xy = 0;
            for (int i = offsets[client]; i < offsets[client + 1]; i++) {
                long total = totals[i];
                if (total == MISSING) {
                    continue;
                }
                first = first == MISSING ? total : first;
                long day = days[i];
                n++;
                x += day;
                y += total;
                xx += day * day;
                xy += day * total;
            }
            long last = totals[offsets[client + 1] - 1];
            boolean judged = n > 1 && last != MISSING;
            long gain = first - last;
            reliable[client] = !judged ? NOT_JUDGED : gain >= RELIABLE ? BETTER : gain <= -RELIABLE ? WORSE : SAME;
            response[client] = !judged || first == 0 ? NOT_JUDGED : 2 * gain >= first ? 1 : 0;
            slopes[client] = n > 1 ? DAYS_A_WEEK * (double) (n * xy - x * y) / (n * xx - x * x) : Double.NaN;
        }
    }
}
