package org.holdfast.measures.internal.engine;

import org.holdfast.core.answers.PersonContext;
import org.jspecify.annotations.Nullable;

/** Where one thread keeps the row that it scores and what comes of it. Used again for the next row. */
public final class Workspace {
    short[] row = new short[0];
    int from;
    boolean whole;
    Known person = Known.NOTHING;

    private final short[] prepared;
    final Sweep sweep;
    final long[] words;
    final long[] outcomes;

    Workspace(int items, Sweep sweep, int scores) {
        this.prepared = new short[items];
        this.sweep = sweep;
        this.words = new long[sweep.words()];
        this.outcomes = new long[scores];
    }

    /**
     * What came of one score.
     *
     * @param score the place of the score
     * @return its value, or a reason of {@link Outcomes}
     */
    public long outcome(int score) {
        return outcomes[score];
    }

    /**
     * Whether nothing is missing or wrong.
     *
     * @return true if every item that a score uses is answered, and every answer is valid
     */
    public boolean whole() {
        return whole;
    }

    /**
     * Says whose rows follow.
     *
     * @param context what is known of the person, if anything
     */
    public void person(@Nullable PersonContext context) {
        person = Known.of(context);
    }

    /**
     * Whose row it is.
     *
     * @return what is known of the person
     */
    public Known person() {
        return person;
    }

    /**
     * What the rules saw at an item: its answer, or what stands for none.
     *
     * @param item the place of the item
     * @return the code
     */
    public short at(int item) {
        return row[from + item];
    }

    void look(short[] answers, int start) {
        row = answers;
        from = start;
    }

    /** Copies the row to where it may be changed. */
    short[] prepare() {
        System.arraycopy(row, from, prepared, 0, prepared.length);
        look(prepared, 0);
        return prepared;
    }
}
