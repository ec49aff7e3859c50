package org.holdfast.measures.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sums and counts that scores are made of, collected while rules are compiled: for each, what every answer to every
 * item adds to it. {@link Sweep} lays them out side by side in a few numbers.
 */
final class Fields {
    /** Answer sets longer than this, such as lines and times, are scored by rule and find no room here. */
    static final int LONGEST_SET = 64;

    private final Answers answers;
    private final int items;
    private final List<int[][]> fields = new ArrayList<>();

    Fields(Answers answers, int items) {
        this.answers = answers;
        this.items = items;
    }

    /** A field for what answers count. */
    int sum(Terms terms) {
        int[][] field = new int[items][0];
        for (int term = 0; term < terms.size(); term++) {
            int item = terms.items()[term];
            int[] adds = adds(field, item);
            for (int step = 0; step < adds.length; step++) {
                int code = answers.low(item) + step;
                adds[step] += answers.allows(item, code) ? terms.counts(term, code) : 0;
            }
        }
        return place(field);
    }

    /** A field for how many answers lie within their bounds. */
    int count(int[] of, int[] atLeast, int[] atMost) {
        int[][] field = new int[items][0];
        for (int i = 0; i < of.length; i++) {
            int[] adds = adds(field, of[i]);
            for (int step = 0; step < adds.length; step++) {
                int code = answers.low(of[i]) + step;
                adds[step] += code >= atLeast[i] && code <= atMost[i] ? 1 : 0;
            }
        }
        return place(field);
    }

    /** What each answer to each item adds to each field: by field, item and code above the lowest. */
    List<int[][]> all() {
        return fields;
    }

    private int[] adds(int[][] field, int item) {
        int length = answers.high(item) - answers.low(item) + 1;
        if (field[item].length == 0 && length <= LONGEST_SET) {
            field[item] = new int[length];
        }
        return field[item];
    }

    private int place(int[][] field) {
        for (int place = 0; place < fields.size(); place++) {
            if (Arrays.deepEquals(fields.get(place), field)) {
                return place;
            }
        }
        fields.add(field);
        return fields.size() - 1;
    }
}
