package org.holdfast.measures.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.holdfast.measures.definition.Bands;
import org.jspecify.annotations.Nullable;

/** What came of one score: a value, or the reason why there is none. */
public sealed interface ScoreOutcome {

    /**
     * The score.
     *
     * @return its id in the definition
     */
    String score();

    /** Why there is no value. */
    enum Reason {
        /** Answers that the score needs are missing. */
        TOO_FEW_ANSWERS("too-few-answers"),
        /** An answer that the score needs is not among the answers to choose from. */
        INVALID_ANSWER("invalid-answer"),
        /** A critical answer is missing, and those are never filled in. */
        CRITICAL_ANSWER_MISSING("critical-answer-missing"),
        /** Something must be known of the person, such as the age, and the sheet does not say it. */
        CONTEXT_NEEDED("context-needed"),
        /** The score is not meant for these answers or this person. */
        NOT_APPLICABLE("not-applicable"),
        /** Answers contradict each other. */
        INCONSISTENT("inconsistent");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /**
         * The reason as documents write it.
         *
         * @return the code in kebab-case
         */
        public String code() {
            return code;
        }
    }

    /**
     * A value.
     *
     * @param score the score
     * @param value its value
     * @param standardError the standard error of the value, if the source gives one
     * @param used the items whose answers went into it
     * @param missing the items that it rests on and that have no answer
     * @param policy the policy by which a sum was completed, if it was
     * @param band the band in which it lies, if there are bands and they apply
     * @param bands the set that this band belongs to, with the people it was published for and its sources
     * @param cutPoints the published cut-points that it was held against, if they apply
     */
    record Value(
            String score,
            ScoreValue value,
            @Nullable BigDecimal standardError,
            List<String> used,
            List<String> missing,
            @Nullable String policy,
            @Nullable String band,
            @Nullable Bands bands,
            List<CutPointReading> cutPoints)
            implements ScoreOutcome {

        /**
         * Holds a value.
         *
         * @throws NullPointerException if a part that is not optional is missing
         */
        public Value {
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(value, "value");
            used = List.copyOf(used);
            missing = List.copyOf(missing);
            cutPoints = List.copyOf(cutPoints);
        }

        /** Names the score, and says nothing of its value. */
        @Override
        public String toString() {
            return "Value[" + score + "]";
        }
    }

    /**
     * No value.
     *
     * @param score the score
     * @param reason why there is none
     * @param missing the items that it needs and that have no answer
     * @param invalid the items that it needs and whose answer is not among those to choose from
     */
    record Unscorable(String score, Reason reason, List<String> missing, List<String> invalid) implements ScoreOutcome {

        /**
         * Holds the reason.
         *
         * @throws NullPointerException if any part is missing
         */
        public Unscorable {
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(reason, "reason");
            missing = List.copyOf(missing);
            invalid = List.copyOf(invalid);
        }

        /** Names the score and the reason, and says nothing of the items. */
        @Override
        public String toString() {
            return "Unscorable[" + score + ": " + reason.code() + "]";
        }
    }
}
