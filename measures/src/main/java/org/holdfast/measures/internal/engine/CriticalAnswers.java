package org.holdfast.measures.internal.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.definition.Critical;
import org.holdfast.measures.definition.Definition;

/** Which answers a clinician must see, item by item, whatever else a row holds. */
public final class CriticalAnswers {
    private final Answers answers;
    private final int[] items;
    private final int[] ends;
    private final int[] places;
    private final int[] from;
    private final int[] to;
    private final int[] ranks;

    CriticalAnswers(Definition definition, Compiler compiler, Answers answers) {
        this.answers = answers;
        List<Critical> ordered = definition.critical().stream()
                .sorted(Comparator.comparingInt(one -> compiler.place(one.item())))
                .toList();
        this.places =
                ordered.stream().mapToInt(one -> compiler.place(one.item())).toArray();
        this.items = Arrays.stream(places).distinct().toArray();
        this.ends = new int[items.length];
        int end = 0;
        for (int watched = 0; watched < items.length; watched++) {
            while (end < places.length && places[end] == items[watched]) {
                end++;
            }
            ends[watched] = end;
        }
        this.from = ordered.stream()
                .mapToInt(one -> Objects.requireNonNullElse(one.atLeast(), Codes.LOWEST_ANSWER))
                .toArray();
        this.to = ordered.stream()
                .mapToInt(one -> Objects.requireNonNullElse(one.atMost(), Codes.HIGHEST_ANSWER))
                .toArray();
        this.ranks = ordered.stream().mapToInt(one -> rank(one.level())).toArray();
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
        for (int one = watched == 0 ? 0 : ends[watched - 1]; one < ends[watched]; one++) {
            rank = Math.max(rank, raised(one, answer));
        }
        return rank;
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
        for (int one = 0; one < places.length; one++) {
            rank = Math.max(rank, raised(one, rows[start + places[one]]));
        }
        return rank;
    }

    private int raised(int one, short answer) {
        return answer >= from[one] && answer <= to[one] && answers.allows(places[one], answer) ? ranks[one] : 0;
    }

    private static int rank(SafetySignal.Level level) {
        return switch (level) {
            case REVIEW -> 1;
            case CRISIS -> 2;
        };
    }
}
