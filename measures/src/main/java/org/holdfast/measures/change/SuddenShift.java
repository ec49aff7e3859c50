package org.holdfast.measures.change;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the criteria say of the step from one session to the next. It describes timing: neither a session nor a dose is
 * named as its cause. In simulated series without any true change the criteria still found some in 5 to 27 of 100
 * (PMC4606893).
 *
 * @param before the session before the step, from 1
 * @param outcome what the criteria say
 * @param failed the first criterion, from 1, that is not met; null if all are or it cannot be judged
 * @param settled whether all sessions that could change the outcome have passed
 * @param halfBack the score at which half of a shift is lost again, for a chart; nothing is concluded from it, since the
 *     definition of a reversal is not verified
 */
public record SuddenShift(
        int before,
        Outcome outcome,
        @Nullable Integer failed,
        boolean settled,
        @Nullable BigDecimal halfBack) {

    /** What the criteria say of a step. */
    public enum Outcome {
        /** Suddenly better, by all three criteria. */
        GAIN("sudden-gain"),
        /** Suddenly worse, by the mirror image of all three. */
        LOSS("sudden-loss"),
        /** Large enough for a gain; too few sessions have followed so far. */
        CANDIDATE_GAIN("candidate-gain"),
        /** Large enough for a loss; too few sessions have followed so far. */
        CANDIDATE_LOSS("candidate-loss"),
        /** One of the criteria is not met. */
        NO_SHIFT("no-shift"),
        /** A score of the step is missing, or too many are missing on a side. */
        CANNOT_BE_JUDGED("cannot-be-judged");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /**
         * The outcome as documents write it.
         *
         * @return the code in kebab-case
         */
        public String code() {
            return code;
        }
    }

    /**
     * Holds what is said of a step.
     *
     * @throws NullPointerException if the outcome is missing
     */
    public SuddenShift {
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Says which step it is, and nothing of the outcome. */
    @Override
    public String toString() {
        return "SuddenShift[" + before + "]";
    }
}
