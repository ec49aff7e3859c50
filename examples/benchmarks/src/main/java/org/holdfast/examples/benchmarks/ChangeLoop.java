package org.holdfast.examples.benchmarks;

/**
 * Change of PCL-5 as somebody would write it once and for speed, over arrays: from the first total to the last of each
 * client, reliable or not, half of the way to zero or not, and the slope of the least squares in points a week. It is the
 * limit that the others are held against.
 */
final class ChangeLoop {
    static final int MISSING = -1;
    static final int BETTER = 1;
    static final int SAME = 0;
    static final int WORSE = -1;
    static final int NOT_JUDGED = Integer.MIN_VALUE;
    private static final int RELIABLE = 15;
    private static final int DAYS_A_WEEK = 7;

    private ChangeLoop() {}

    /** Fills one place of each array for each client; a client has the points from an offset up to the next. */
    static void judge(int[] offsets, int[] days, int[] totals, int[] reliable, int[] response, double[] slopes) {
        for (int client = 0; client < offsets.length - 1; client++) {
            int first = MISSING;
            int last = MISSING;
            long n = 0;
            long x = 0;
            long y = 0;
            long xx = 0;
            long xy = 0;
            for (int i = offsets[client]; i < offsets[client + 1]; i++) {
                int total = totals[i];
                if (total == MISSING) {
                    continue;
                }
                first = first == MISSING ? total : first;
                last = total;
                long day = days[i];
                n++;
                x += day;
                y += total;
                xx += day * day;
                xy += day * total;
            }
            boolean judged = n > 1;
            int gain = first - last;
            reliable[client] = !judged ? NOT_JUDGED : gain >= RELIABLE ? BETTER : gain <= -RELIABLE ? WORSE : SAME;
            response[client] = !judged || first == 0 ? NOT_JUDGED : 2 * gain >= first ? 1 : 0;
            slopes[client] = judged ? DAYS_A_WEEK * (double) (n * xy - x * y) / (n * xx - x * x) : Double.NaN;
        }
    }
}
