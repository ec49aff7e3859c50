package org.holdfast.measures.scoring;

import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.internal.engine.Codes;
import org.holdfast.measures.internal.engine.Outcomes;
import org.holdfast.measures.internal.engine.Program;
import org.holdfast.measures.internal.engine.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Scores many sheets without allocating, for batches and for tables of research data. It is used by one thread at a
 * time: make one for each.
 *
 * <p>A row holds one code per item in the order of the form: the code of a choice, a number without its point, a time of
 * day in minutes; {@link #code} gives what stands for a missing answer. It knows nothing of wording, so it gives no bands and no cut-points: {@link Scorer} does.
 *
 * <pre>{@code
 * RowScorer rows = scorer.rows();
 * rows.score(answers, 0);
 * if (rows.scored(0)) {
 *     total += rows.value(0);
 * }
 * }</pre>
 */
public final class RowScorer {
    private final Program program;
    private final Workspace work;
    private int signal;

    RowScorer(Program program) {
        this.program = program;
        this.work = program.workspace();
    }

    /**
     * What stands in a row for a missing answer.
     *
     * @param reason why it is missing
     * @return the code, far below any answer
     * @throws IllegalArgumentException if the reason is one of observations alone
     */
    public static short code(MissingReason reason) {
        return Codes.of(reason);
    }

    /**
     * The length of a row.
     *
     * @return how many items the form has
     */
    public int length() {
        return program.items();
    }

    /**
     * Says whose rows follow, for instruments that must know.
     *
     * @param context what is known of the person; null if nothing is
     */
    public void person(@Nullable PersonContext context) {
        work.person(context);
    }

    /**
     * Scores one row; it takes the place of the row before.
     *
     * @param rows one row after another
     * @param from where the row begins
     * @throws IllegalArgumentException if fewer places follow than the form has items
     */
    public void score(short[] rows, int from) {
        if (from < 0 || rows.length - from < program.items()) {
            throw new IllegalArgumentException("a row must have " + program.items() + " answers");
        }
        signal = program.critical().gravest(rows, from);
        program.score(rows, from, work);
    }

    /**
     * Whether a score has a value.
     *
     * @param score the place of the score in the definition
     * @return false if it could not be scored
     */
    public boolean scored(int score) {
        return !Outcomes.unscorable(work.outcome(score));
    }

    /**
     * The value of a score: a fixed-point number without its point, 0 or 1 for no or yes, or the place of a category.
     *
     * @param score the place of the score in the definition
     * @return the value; it means something only if the score has one
     */
    public long value(int score) {
        return work.outcome(score);
    }

    /**
     * Decimals of the value of a score.
     *
     * @param score the place of the score in the definition
     * @return how many digits stand after the point
     */
    public int decimals(int score) {
        return program.legend(score).decimals();
    }

    /**
     * The gravest signal of the row, whatever else is missing or wrong in it.
     *
     * @return 0 for none, 1 for review, 2 for crisis
     */
    public int signal() {
        return signal;
    }

    /**
     * What came of the row, to be kept after the next one is scored.
     *
     * @return a copy in few bytes
     */
    public RowOutcome outcome() {
        return new RowOutcome(program, work, signal);
    }
}
