package org.holdfast.measures.internal.engine;

import java.util.List;
import java.util.Objects;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.definition.Critical;
import org.holdfast.measures.definition.Definition;

/** Which answers a clinician must see, item by item, whatever else a row holds. */
public final class CriticalAnswers {
    private final Answers answers;
    private final int[] items;
    private final int[][] from;
    private final int[][] to;
    private final int[][] ranks;

    CriticalAnswers(Definition definition, Compiler compiler, Answers answers) {
        this.answers = answers;
        List<Critical> all = definition.critical();
        this.items = all.stream()
                .mapToInt(one -> compiler.place(one.item()))
                .distinct()
                .sorted()
                .toArray();
        this.from = new int[items.length][];
        this.to = new int[items.length][];
        this.ranks = new int[items.length][];
        for (int i = 0; i < items.length; i++) {
            String item = definition.items().get(items[i]).id();
            List<Critical> of =
                    all.stream().filter(one -> one.item().equals(item)).toList();
            from[i] = of.stream()
                    .mapToInt(one -> Objects.requireNonNullElse(one.atLeast(), Codes.LOWEST_ANSWER))
                    .toArray();
            to[i] = of.stream()
                    .mapToInt(one -> Objects.requireNonNullElse(one.atMost(), Codes.HIGHEST_ANSWER))
                    .toArray();
            ranks[i] = of.stream().mapToInt(one -> rank(one.level())).toArray();
        }
    }

    /**
     * How many items have critical answers.
     *
     * @return the number of them
     */
    public int size() {
        return items.length;
    }

    /**
     * One of the items that have critical answers.
     *
     * @param watched its place among them, in the order of the form
     * @return its place on the form
     */
    public int item(int watched) {
        return items[watched];
    }

    /**
     * What an answer calls for.
     *
     * @param watched the place of the item among those with critical answers
     * @param answer what the row holds for it
     * @return 0 for nothing, 1 for review, 2 for crisis
     */
    public int rank(int watched, short answer) {
        int rank = 0;
        for (int i = 0; i < ranks[watched].length; i++) {
            if (answer >= from[watched][i] && answer <= to[watched][i]) {
                rank = Math.max(rank, ranks[watched][i]);
            }
        }
        return rank > 0 && answers.allows(items[watched], answer) ? rank : 0;
    }

    /**
     * The gravest signal of one row.
     *
     * @param rows answers in the order of the form, one row after another
     * @param start where the row begins
     * @return 0 for none, 1 for review, 2 for crisis
     */
    public int gravest(short[] rows, int start) {
        int rank = 0;
        for (int i = 0; i < items.length; i++) {
            rank = Math.max(rank, rank(i, rows[start + items[i]]));
        }
        return rank;
    }

    private static int rank(SafetySignal.Level level) {
        return switch (level) {
            case REVIEW -> 1;
            case CRISIS -> 2;
        };
    }
}
