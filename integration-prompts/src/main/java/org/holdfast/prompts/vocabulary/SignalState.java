package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is known of signals that a clinician has not resolved. */
public enum SignalState implements Coded {
    /** It is known that there are none. */
    @JsonProperty("none")
    NONE("none"),
    /** At least one asks for a review. */
    @JsonProperty("review")
    REVIEW("review"),
    /** Nobody has said. It is handled as if a review were open. */
    @JsonProperty("unknown")
    UNKNOWN("unknown");

    private final String code;

    SignalState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
