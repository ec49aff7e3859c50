package org.holdfast.measures.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The scores of rows in which every answer is there, laid out flat: sums, counts and tests of counts are read off the
 * fields that the sweep added up, without a call for each rule. What is none of these is left to its rule.
 */
final class Whole {
    private final int[] read;
    private final Sweep.Places readFrom;
    private final int[] tested;
    private final int[] testEnds;
    private final int[] needed;
    private final Sweep.Places counted;
    private final long[] atLeast;
    private final long[] atMost;
    private final int[] byRule;

    /** Lays out the nodes of the scores; {@code order} is the one in which rules may rest on each other. */
    Whole(Node[] nodes, int[] order, Sweep sweep) {
        Layout layout = new Layout();
        for (int score : order) {
            layout.add(score, nodes[score]);
        }
        this.read = array(layout.read);
        this.readFrom = sweep.places(array(layout.readFrom));
        this.tested = array(layout.tested);
        this.testEnds = array(layout.testEnds);
        this.needed = array(layout.needed);
        List<Truth.Counted> counts = layout.counts;
        this.counted = sweep.places(
                counts.stream().mapToInt(one -> one.tally().field()).toArray());
        this.atLeast = counts.stream().mapToLong(Truth.Counted::atLeast).toArray();
        this.atMost = counts.stream().mapToLong(Truth.Counted::atMost).toArray();
        this.byRule = array(layout.byRule);
    }

    /** The scores that are left to their rules, in the order in which they may rest on each other. */
    int[] byRule() {
        return byRule;
    }

    /** Fills the outcomes of all scores that can be read off the fields. */
    void eval(Workspace work) {
        long[] words = work.words;
        long[] outcomes = work.outcomes;
        for (int i = 0; i < read.length; i++) {
            outcomes[read[i]] = readFrom.value(i, words);
        }
        int count = 0;
        for (int i = 0; i < tested.length; i++) {
            int held = 0;
            for (; count < testEnds[i]; count++) {
                long symptoms = counted.value(count, words);
                held += symptoms >= atLeast[count] && symptoms <= atMost[count] ? 1 : 0;
            }
            outcomes[tested[i]] = held >= needed[i] ? Truth.YES : Truth.NO;
        }
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The lists that are filled while the nodes are laid out. */
    private static final class Layout {
        private final List<Integer> read = new ArrayList<>();
        private final List<Integer> readFrom = new ArrayList<>();
        private final List<Integer> tested = new ArrayList<>();
        private final List<Integer> testEnds = new ArrayList<>();
        private final List<Integer> needed = new ArrayList<>();
        private final List<Truth.Counted> counts = new ArrayList<>();
        private final List<Integer> byRule = new ArrayList<>();

        void add(int score, Node node) {
            if (node instanceof Node.SumOf sum) {
                read.add(score);
                readFrom.add(sum.field());
            } else if (node instanceof Node.CountOf count) {
                read.add(score);
                readFrom.add(count.tally().field());
            } else if (node instanceof Node.TestOf test && test.when() instanceof Truth.Several several) {
                test(score, several.count(), several.of());
            } else if (node instanceof Node.TestOf test) {
                test(score, 1, new Truth[] {test.when()});
            } else {
                byRule.add(score);
            }
        }

        private void test(int score, int count, Truth[] of) {
            if (!Arrays.stream(of).allMatch(Truth.Counted.class::isInstance)) {
                byRule.add(score);
                return;
            }
            Arrays.stream(of).map(Truth.Counted.class::cast).forEach(counts::add);
            tested.add(score);
            testEnds.add(counts.size());
            needed.add(count);
        }
    }
}
