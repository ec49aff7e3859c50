package org.holdfast.measures.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * One pass over a row: tells whether every item that scores use is answered and valid, and adds up all of their sums
 * and counts at once. The fields stand side by side in the bits of one number, or of a few; each answer is looked up in
 * a table that says what it adds, so that a pass is one addition an item, whatever the scale.
 */
final class Sweep {
    private static final int BITS = 63;

    private final Answers answers;
    private final boolean open;
    private final int[] items;
    private final int[] unused;
    private final int[] lows;
    private final int[] widths;
    private final int stride;
    private final boolean even;
    private final Places fields;
    private final long[][] tables;

    Sweep(Fields fields, Answers answers, int count, Set<Integer> used) {
        this.answers = answers;
        this.items = used.stream().mapToInt(Integer::intValue).sorted().toArray();
        this.unused = others(count, used);
        this.lows = Arrays.stream(items).map(answers::low).toArray();
        this.widths = Arrays.stream(items)
                .map(item -> answers.high(item) - answers.low(item) + 1)
                .toArray();
        this.stride = Arrays.stream(widths).max().orElse(1);
        this.open = stride <= Fields.LONGEST_SET && Arrays.stream(items).allMatch(answers::gapless);
        this.even = open && even();
        List<int[][]> all = open ? fields.all() : List.of();
        this.fields = new Places(all.size());
        this.tables = tables(all);
    }

    /** In how many numbers the fields find room. */
    int words() {
        return tables.length;
    }

    /** Adds up the fields of a row; they mean something only if the row is whole. */
    boolean whole(Workspace work) {
        if (!open) {
            return false;
        }
        for (int word = 0; word < tables.length; word++) {
            if (!swept(work, word)) {
                return false;
            }
        }
        return unused.length == 0 || restIsValid(work);
    }

    /** The value of a field of a row that is whole. */
    long read(int field, Workspace work) {
        return fields.value(field, work.words);
    }

    /** Where some of the fields lie, in the order in which they are named; nowhere if rows are scored by rule. */
    Places places(int[] of) {
        return open ? fields.only(of) : new Places(0);
    }

    private boolean swept(Workspace work, int word) {
        return even ? sweptEvenly(work, word) : sweptOneByOne(work, word);
    }

    /** Items that follow each other and share one answer set need no look into what each of them takes. */
    private boolean sweptEvenly(Workspace work, int word) {
        short[] row = work.row;
        long[] table = tables[word];
        int width = stride;
        int low = lows[0];
        int start = work.from + items[0];
        int end = start + items.length;
        long total = 0;
        int line = 0;
        for (int place = start; place < end; place++) {
            int step = row[place] - low;
            if (step < 0 || step >= width) {
                return false;
            }
            total += table[line + step];
            line += width;
        }
        work.words[word] = total;
        return true;
    }

    private boolean sweptOneByOne(Workspace work, int word) {
        short[] row = work.row;
        int from = work.from;
        long[] table = tables[word];
        long total = 0;
        int line = 0;
        for (int i = 0; i < items.length; i++) {
            int step = row[from + items[i]] - lows[i];
            if (step < 0 || step >= widths[i]) {
                return false;
            }
            total += table[line + step];
            line += stride;
        }
        work.words[word] = total;
        return true;
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

    private boolean even() {
        boolean even = items.length > 0;
        for (int i = 0; i < items.length; i++) {
            even &= items[i] == items[0] + i && lows[i] == lows[0] && widths[i] == stride;
        }
        return even;
    }

    private long[][] tables(List<int[][]> fields) {
        List<long[]> filled = new ArrayList<>();
        filled.add(new long[items.length * stride]);
        int taken = 0;
        for (int field = 0; field < fields.size(); field++) {
            int bits = Long.SIZE - Long.numberOfLeadingZeros(span(fields.get(field), field));
            if (taken + bits > BITS) {
                filled.add(new long[items.length * stride]);
                taken = 0;
            }
            this.fields.set(field, filled.size() - 1, taken, bits);
            fill(filled.get(filled.size() - 1), fields.get(field), taken);
            taken += bits;
        }
        return filled.toArray(long[][]::new);
    }

    /** How far the field can be above its lowest value, which becomes its base. */
    private long span(int[][] field, int place) {
        long span = 0;
        for (int item : items) {
            int lowest = Arrays.stream(field[item]).min().orElse(0);
            fields.bases[place] += lowest;
            span += Arrays.stream(field[item]).max().orElse(0) - lowest;
        }
        return span;
    }

    private void fill(long[] table, int[][] field, int shift) {
        for (int i = 0; i < items.length; i++) {
            int[] adds = field[items[i]];
            int lowest = Arrays.stream(adds).min().orElse(0);
            for (int step = 0; step < adds.length; step++) {
                table[i * stride + step] += (long) (adds[step] - lowest) << shift;
            }
        }
    }

    private static int[] others(int count, Set<Integer> used) {
        List<Integer> others = new ArrayList<>();
        for (int item = 0; item < count; item++) {
            if (!used.contains(item)) {
                others.add(item);
            }
        }
        return others.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Where fields lie in the numbers of a workspace. */
    static final class Places {
        private final int[] words;
        private final int[] shifts;
        private final long[] masks;
        private final long[] bases;

        Places(int size) {
            this.words = new int[size];
            this.shifts = new int[size];
            this.masks = new long[size];
            this.bases = new long[size];
        }

        long value(int place, long[] in) {
            return ((in[words[place]] >>> shifts[place]) & masks[place]) + bases[place];
        }

        private void set(int place, int word, int shift, int bits) {
            words[place] = word;
            shifts[place] = shift;
            masks[place] = (1L << bits) - 1;
        }

        private Places only(int[] of) {
            Places some = new Places(of.length);
            for (int i = 0; i < of.length; i++) {
                some.words[i] = words[of[i]];
                some.shifts[i] = shifts[of[i]];
                some.masks[i] = masks[of[i]];
                some.bases[i] = bases[of[i]];
            }
            return some;
        }
    }
}
