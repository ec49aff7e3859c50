package org.holdfast.measures.change;

import java.util.Objects;

/**
 * Whether an endpoint was reached.
 *
 * @param endpoint the rule
 * @param outcome what it says
 */
public record EndpointReading(Endpoint endpoint, Outcome outcome) {

    /** What an endpoint says. */
    public enum Outcome {
        /** It was reached. */
        REACHED("reached"),
        /** It was not reached. */
        NOT_REACHED("not-reached"),
        /** The start was better than the rule asks for. */
        START_DOES_NOT_QUALIFY("start-does-not-qualify"),
        /** The start was the best score, or the score has no zero to count a percentage from. */
        UNDEFINED("undefined"),
        /** The two forms may not be compared. */
        WITHHELD("withheld");

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
     * Holds a reading.
     *
     * @throws NullPointerException if a part is missing
     */
    public EndpointReading {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Says nothing of the outcome. */
    @Override
    public String toString() {
        return "EndpointReading[...]";
    }
}
