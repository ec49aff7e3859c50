package org.holdfast.measures.internal.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Definition;

/** What each item can be answered with, as the codes of a row, and what each code counts. */
public final class Answers {
    /** Minutes of a day. */
    public static final int DAY = 24 * 60;

    private final int[] lows;
    private final boolean[][] allowed;
    private final int[][] points;
    private final int[] decimals;

    /**
     * Looks up the answers of all items.
     *
     * @param definition the definition, checked
     */
    public Answers(Definition definition) {
        int items = definition.items().size();
        this.lows = new int[items];
        this.allowed = new boolean[items][];
        this.points = new int[items][];
        this.decimals = new int[items];
        for (int item = 0; item < items; item++) {
            String id = definition.items().get(item).answers();
            for (AnswerSet set : definition.answerSets()) {
                if (set.id().equals(id)) {
                    item(item, set);
                }
            }
        }
    }

    /**
     * Whether a code is an answer to an item.
     *
     * @param item the place of the item
     * @param code what a row holds
     * @return true if the code is among its answers
     */
    public boolean allows(int item, int code) {
        int place = code - lows[item];
        return place >= 0 && place < allowed[item].length && allowed[item][place];
    }

    /**
     * The decimals of an item's numbers.
     *
     * @param item the place of the item
     * @return by how many places a number is moved to become a code
     */
    public int decimals(int item) {
        return decimals[item];
    }

    int low(int item) {
        return lows[item];
    }

    int high(int item) {
        return lows[item] + allowed[item].length - 1;
    }

    /** Whether every code between the lowest and the highest is an answer. */
    boolean gapless(int item) {
        for (boolean one : allowed[item]) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    Terms terms(int[] items) {
        List<int[]> counts = new ArrayList<>();
        for (int item : items) {
            counts.add(points[item]);
        }
        return new Terms(items, Arrays.stream(items).map(item -> lows[item]).toArray(), counts.toArray(int[][]::new));
    }

    private void item(int item, AnswerSet set) {
        AnswerSet.Range range = set.range();
        if (range != null) {
            decimals[item] = range.decimals();
            fill(item, code(range.min(), range.decimals()), code(range.max(), range.decimals()));
            if (Boolean.TRUE.equals(range.reversed())) {
                int high = high(item);
                points[item] = IntStream.rangeClosed(0, high - lows[item])
                        .map(step -> high - step)
                        .toArray();
            }
        } else if (Boolean.TRUE.equals(set.time())) {
            fill(item, 0, DAY - 1);
        } else {
            choices(item, set.choices());
        }
    }

    private void fill(int item, int low, int high) {
        lows[item] = low;
        points[item] = new int[0];
        allowed[item] = new boolean[high - low + 1];
        Arrays.fill(allowed[item], true);
    }

    private void choices(int item, List<AnswerSet.Choice> choices) {
        int low = choices.get(0).value();
        boolean[] known = new boolean[choices.get(choices.size() - 1).value() - low + 1];
        int[] counts = new int[known.length];
        boolean recoded = false;
        for (AnswerSet.Choice choice : choices) {
            known[choice.value() - low] = true;
            counts[choice.value() - low] = choice.counts();
            recoded |= choice.counts() != choice.value();
        }
        lows[item] = low;
        allowed[item] = known;
        points[item] = recoded ? counts : new int[0];
    }

    private static int code(BigDecimal number, int decimals) {
        return number.movePointRight(decimals).intValueExact();
    }
}
