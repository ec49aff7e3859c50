package org.holdfast.examples.benchmarks;

import java.util.SplittableRandom;

/**
 * Totals of PCL-5 over time from one seed: twelve points a client, a week apart or so, one in twenty missing.
 *
 * @param offsets where the points of each client begin, and where the last ones end
 * @param days the days of the points
 * @param totals the totals, or {@link ChangeLoop#MISSING}
 */
// They are read in place by all contenders, and nobody changes them.
@SuppressWarnings("ArrayRecordComponent")
record Courses(int[] offsets, int[] days, long[] totals) {
    static final int POINTS = 12;
    private static final int SEED = 12;
    private static final int HIGHEST = 80;

    static Courses of(int clients) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] offsets = new int[clients + 1];
        int[] days = new int[clients * POINTS];
        long[] totals = new long[clients * POINTS];
        for (int client = 0; client < clients; client++) {
            int total = random.nextInt(20, HIGHEST + 1);
            int day = 0;
            for (int i = client * POINTS; i < (client + 1) * POINTS; i++) {
                total = Math.max(0, Math.min(HIGHEST, total + random.nextInt(-12, 10)));
                day += random.nextInt(5, 10);
                days[i] = day;
                totals[i] = random.nextInt(20) == 0 ? ChangeLoop.MISSING : total;
            }
            offsets[client + 1] = (client + 1) * POINTS;
        }
        return new Courses(offsets, days, totals);
    }

    int clients() {
        return offsets.length - 1;
    }
}
