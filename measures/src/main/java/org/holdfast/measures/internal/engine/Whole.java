package org.holdfast.measures.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The scores of rows in which every answer is there, laid out flat: sums, counts and tests of counts are read off the
 * groups that the sweep added up, without a call for each rule. What is none of these is left to its rule.
 */
final class Whole {
    private static final int BY_RULE = 0;
    private static final int SUM = 1;
    private static final int COUNT = 2;
    private static final int TEST = 3;

    private final int[] kinds;
    private final int[] firsts;
    private final int[] ends;
    private final int[] groups;
    private final int[] needed;
    private final int[] countFirsts;
    private final int[] countEnds;
    private final int[] atLeast;
    private final int[] atMost;

    /** Lays out the nodes of the scores. */
    Whole(Node[] nodes) {
        Layout layout = new Layout(nodes.length);
        for (int score = 0; score < nodes.length; score++) {
            layout.add(score, nodes[score]);
        }
        this.kinds = layout.kinds;
        this.firsts = layout.firsts;
        this.ends = layout.ends;
        this.needed = layout.needed;
        this.groups = array(layout.groups);
        this.countFirsts = array(layout.countFirsts);
        this.countEnds = array(layout.countEnds);
        this.atLeast = array(layout.atLeast);
        this.atMost = array(layout.atMost);
    }

    boolean has(int score) {
        return kinds[score] != BY_RULE;
    }

    long eval(int score, Workspace work) {
        int kind = kinds[score];
        if (kind == TEST) {
            return held(score, work) >= needed[score] ? Truth.YES : Truth.NO;
        }
        return total(kind == SUM ? work.sums : work.counts, firsts[score], ends[score]);
    }

    private int held(int score, Workspace work) {
        int held = 0;
        for (int count = firsts[score]; count < ends[score]; count++) {
            int symptoms = total(work.counts, countFirsts[count], countEnds[count]);
            held += symptoms >= atLeast[count] && symptoms <= atMost[count] ? 1 : 0;
        }
        return held;
    }

    private int total(int[] of, int first, int end) {
        int total = 0;
        for (int i = first; i < end; i++) {
            total += of[groups[i]];
        }
        return total;
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The lists that are filled while the nodes are laid out. */
    private static final class Layout {
        private final int[] kinds;
        private final int[] firsts;
        private final int[] ends;
        private final int[] needed;
        private final List<Integer> groups = new ArrayList<>();
        private final List<Integer> countFirsts = new ArrayList<>();
        private final List<Integer> countEnds = new ArrayList<>();
        private final List<Integer> atLeast = new ArrayList<>();
        private final List<Integer> atMost = new ArrayList<>();

        Layout(int scores) {
            this.kinds = new int[scores];
            this.firsts = new int[scores];
            this.ends = new int[scores];
            this.needed = new int[scores];
        }

        void add(int score, Node node) {
            if (node instanceof Node.SumOf sum) {
                groups(score, SUM, sum.groups());
            } else if (node instanceof Node.CountOf count && count.tally().grouped()) {
                groups(score, COUNT, count.tally().groups());
            } else if (node instanceof Node.TestOf test && test.when() instanceof Truth.Several several) {
                test(score, several.count(), several.of());
            } else if (node instanceof Node.TestOf test) {
                test(score, 1, new Truth[] {test.when()});
            }
        }

        private void groups(int score, int kind, int[] of) {
            kinds[score] = kind;
            firsts[score] = groups.size();
            Arrays.stream(of).forEach(groups::add);
            ends[score] = groups.size();
        }

        private void test(int score, int atLeastSoMany, Truth[] of) {
            if (!Arrays.stream(of)
                    .allMatch(one -> one instanceof Truth.Counted counted
                            && counted.tally().grouped())) {
                return;
            }
            kinds[score] = TEST;
            needed[score] = atLeastSoMany;
            firsts[score] = atLeast.size();
            for (Truth one : of) {
                Truth.Counted counted = (Truth.Counted) one;
                countFirsts.add(groups.size());
                Arrays.stream(counted.tally().groups()).forEach(groups::add);
                countEnds.add(groups.size());
                atLeast.add(counted.atLeast());
                atMost.add(counted.atMost());
            }
            ends[score] = atLeast.size();
        }
    }
}
