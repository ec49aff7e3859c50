package org.holdfast.measures.change;

import java.util.Objects;
import org.holdfast.measures.definition.ChangeThreshold;
import org.jspecify.annotations.Nullable;

/**
 * What one published threshold says of a change. Verdicts of several thresholds are never merged: each holds for the
 * people in whom its threshold was found.
 *
 * @param threshold the threshold
 * @param with for the functional side: the reliable change that it was combined with
 * @param outcome what it says
 */
public record Verdict(ChangeThreshold threshold, @Nullable String with, Outcome outcome) {

    /** What a threshold says. */
    public enum Outcome {
        /** The change is for the better, and more than error of measurement. */
        RELIABLE_IMPROVEMENT("reliable-improvement"),
        /** The change is for the worse, and more than error of measurement. */
        RELIABLE_DETERIORATION("reliable-deterioration"),
        /** The change cannot be told from error of measurement. */
        NO_RELIABLE_CHANGE("no-reliable-change"),
        /** Reliably better, and from the other side to the functional side. */
        RECOVERED("recovered"),
        /** Reliably better, without crossing to the functional side. */
        IMPROVED("improved"),
        /** No reliable change. */
        UNCHANGED("unchanged"),
        /** Reliably worse. */
        DETERIORATED("deteriorated"),
        /** Better by as much as matters to people. */
        IMPORTANT_IMPROVEMENT("important-improvement"),
        /** Worse by as much as matters to people. */
        IMPORTANT_DETERIORATION("important-deterioration"),
        /** Between the ends of a published range. */
        WITHIN_RANGE("within-range"),
        /** Less than what matters to people. */
        NOT_REACHED("not-reached"),
        /** A percentage of nothing: the start was already the best score. */
        UNDEFINED("undefined");

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
     * Holds a verdict.
     *
     * @throws NullPointerException if the threshold or the outcome is missing
     */
    public Verdict {
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Names the threshold, and says nothing of the outcome. */
    @Override
    public String toString() {
        return "Verdict[" + threshold.id() + "]";
    }
}
