package org.holdfast.measures.internal.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * One pass over the items of a row: tells whether all that scores use are answered and valid, and adds up their groups.
 * Items that stand side by side with the same bounds form a run, so that the inner loop has no tables to look into.
 */
final class Sweep {
    private final Answers answers;
    private final int groups;
    private final int[] runGroup;
    private final int[] first;
    private final int[] end;
    private final int[] low;
    private final int[] high;
    private final int[] symptomFrom;
    private final int[] unused;
    private final boolean gaps;

    Sweep(Groups groups, Answers answers, int items) {
        this.answers = answers;
        this.groups = groups.members().size();
        List<int[]> runs = new ArrayList<>();
        boolean[] used = new boolean[items];
        boolean holes = false;
        for (int group = 0; group < this.groups; group++) {
            for (int item : groups.members().get(group)) {
                holes |= !answers.gapless(item);
                used[item] = true;
                add(runs, new int[] {
                    group, item, item + 1, answers.low(item), answers.high(item), groups.threshold(item)
                });
            }
        }
        this.gaps = holes;
        this.runGroup = column(runs, 0);
        this.first = column(runs, 1);
        this.end = column(runs, 2);
        this.low = column(runs, 3);
        this.high = column(runs, 4);
        this.symptomFrom = column(runs, 5);
        this.unused = places(used, false);
    }

    int groups() {
        return groups;
    }

    /** Fills sums and counts of a workspace; they mean something only if the row is whole. */
    boolean whole(Workspace work) {
        if (gaps) {
            return false;
        }
        short[] row = work.row;
        int from = work.from;
        int bad = 0;
        int before = -1;
        for (int run = 0; run < first.length; run++) {
            int lowest = low[run];
            int highest = high[run];
            int below = symptomFrom[run] - 1;
            int sum = 0;
            int count = 0;
            int stop = from + end[run];
            for (int place = from + first[run]; place < stop; place++) {
                int answer = row[place];
                bad |= (answer - lowest) | (highest - answer);
                sum += answer;
                count += (below - answer) >>> 31;
            }
            int group = runGroup[run];
            work.sums[group] = group == before ? work.sums[group] + sum : sum;
            work.counts[group] = group == before ? work.counts[group] + count : count;
            before = group;
        }
        return bad >= 0 && (unused.length == 0 || restIsValid(work));
    }

    /** Items that no score uses may be empty, but what is there must be an answer. */
    private boolean restIsValid(Workspace work) {
        for (int item : unused) {
            if (!Codes.absent(work.at(item)) && !answers.allows(item, work.at(item))) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<int[]> runs, int[] next) {
        if (!runs.isEmpty()) {
            int[] last = runs.get(runs.size() - 1);
            boolean same = last[0] == next[0] && last[2] == next[1];
            for (int column = 3; column < next.length; column++) {
                same &= last[column] == next[column];
            }
            if (same) {
                last[2] = next[2];
                return;
            }
        }
        runs.add(next);
    }

    private static int[] column(List<int[]> runs, int column) {
        return runs.stream().mapToInt(run -> run[column]).toArray();
    }

    private static int[] places(boolean[] flags, boolean wanted) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < flags.length; place++) {
            if (flags[place] == wanted) {
                places.add(place);
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
