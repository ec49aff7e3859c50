package org.holdfast.measures.internal.engine;

import java.util.List;

/** One pass over the items that scores use: tells whether all are answered and valid, and adds up their groups. */
final class Sweep {
    private final int[] items;
    private final int[] low;
    private final int[] high;
    private final int[] symptomFrom;
    private final int[] ends;
    private final boolean gaps;

    Sweep(Groups groups, Answers answers) {
        List<List<Integer>> members = groups.members();
        this.items = members.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .toArray();
        this.low = new int[items.length];
        this.high = new int[items.length];
        this.symptomFrom = new int[items.length];
        this.ends = new int[members.size()];
        boolean holes = false;
        for (int i = 0; i < items.length; i++) {
            boolean[] allowed = answers.allowed(items[i]);
            low[i] = answers.low(items[i]);
            high[i] = low[i] + allowed.length - 1;
            symptomFrom[i] = groups.threshold(items[i]);
            for (boolean one : allowed) {
                holes |= !one;
            }
        }
        this.gaps = holes;
        int end = 0;
        for (int group = 0; group < ends.length; group++) {
            end += members.get(group).size();
            ends[group] = end;
        }
    }

    int groups() {
        return ends.length;
    }

    /** Fills sums and counts of a workspace; they mean something only if the row is whole. */
    boolean whole(Workspace work) {
        if (gaps) {
            return false;
        }
        short[] row = work.row;
        int from = work.from;
        int bad = 0;
        int i = 0;
        for (int group = 0; group < ends.length; group++) {
            int sum = 0;
            int count = 0;
            for (; i < ends[group]; i++) {
                int answer = row[from + items[i]];
                bad |= (answer - low[i]) | (high[i] - answer);
                sum += answer;
                count += (symptomFrom[i] - 1 - answer) >>> 31;
            }
            work.sums[group] = sum;
            work.counts[group] = count;
        }
        return bad >= 0;
    }
}
