package org.holdfast.measures.scoring;

import java.util.Optional;
import org.holdfast.measures.internal.engine.Outcomes;
import org.holdfast.measures.internal.engine.Program;
import org.holdfast.measures.internal.engine.Workspace;

/**
 * What came of all scores of one row, in few bytes: one whole number for each score, a value or the reason why there is
 * none. A {@link ScoreResult} is a view of it, so that the two cannot disagree. Immutable.
 *
 * <pre>{@code
 * RowOutcome outcome = rows.outcome();
 * long total = outcome.scored(0) ? outcome.value(0) : -1;
 * }</pre>
 */
public final class RowOutcome {
    private static final int REASONS = (int) (Outcomes.INCONSISTENT - Outcomes.TOO_FEW);

    private final Program program;
    private final int[] packed;
    private final byte signal;
    private final boolean whole;

    RowOutcome(Program program, Workspace work, int signal) {
        this.program = program;
        this.packed = packed(program.scores(), work);
        this.signal = (byte) signal;
        this.whole = work.whole();
    }

    /**
     * Whether a score has a value.
     *
     * @param score the place of the score in the definition
     * @return false if it could not be scored
     */
    public boolean scored(int score) {
        return !Outcomes.unscorable(value(score));
    }

    /**
     * The value of a score: a fixed-point number without its point, 0 or 1 for no or yes, or the place of a category.
     *
     * @param score the place of the score in the definition
     * @return the value; it means something only if the score has one
     */
    public long value(int score) {
        if (packed.length > program.scores()) {
            return ((long) packed[2 * score] << Integer.SIZE) | (packed[2 * score + 1] & 0xFFFF_FFFFL);
        }
        int value = packed[score];
        int reason = value - Integer.MIN_VALUE;
        return reason >= 0 && reason <= REASONS ? Outcomes.TOO_FEW + reason : value;
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
     * Why a score has no value. A row has no names of items, so an answer off the scale counts as one that is missing.
     *
     * @param score the place of the score in the definition
     * @return the reason; empty if there is a value
     */
    public Optional<ScoreOutcome.Reason> reason(int score) {
        return scored(score) ? Optional.empty() : Optional.of(Readings.reason(value(score)));
    }

    /**
     * The gravest signal of the row, whatever else is missing or wrong in it.
     *
     * @return 0 for none, 1 for review, 2 for crisis
     */
    public int signal() {
        return signal;
    }

    /** Says how many scores there are, and nothing of them. */
    @Override
    public String toString() {
        return "RowOutcome[scores=" + program.scores() + "]";
    }

    boolean whole() {
        return whole;
    }

    /** One int for each outcome, or two for each if one of them needs it. */
    private static int[] packed(int scores, Workspace work) {
        int[] packed = new int[scores];
        for (int score = 0; score < scores; score++) {
            long outcome = work.outcome(score);
            if (Outcomes.unscorable(outcome)) {
                packed[score] = Integer.MIN_VALUE + (int) (outcome - Outcomes.TOO_FEW);
            } else if (outcome == (int) outcome && outcome > Integer.MIN_VALUE + REASONS) {
                packed[score] = (int) outcome;
            } else {
                return wide(scores, work);
            }
        }
        return packed;
    }

    private static int[] wide(int scores, Workspace work) {
        int[] packed = new int[2 * scores];
        for (int score = 0; score < scores; score++) {
            packed[2 * score] = (int) (work.outcome(score) >> Integer.SIZE);
            packed[2 * score + 1] = (int) work.outcome(score);
        }
        return packed;
    }
}
