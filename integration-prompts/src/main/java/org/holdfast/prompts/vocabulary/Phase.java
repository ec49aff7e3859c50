package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a person stands between doses. Which days a phase covers is data of the policy, not of this type. */
public enum Phase implements Coded {
    /** Before a dose. */
    @JsonProperty("preparation")
    PREPARATION("preparation"),
    /** The day of a dose. */
    @JsonProperty("session-day")
    SESSION_DAY("session-day"),
    /** The first days after. */
    @JsonProperty("early")
    EARLY("early"),
    /** The two weeks after. */
    @JsonProperty("middle")
    MIDDLE("middle"),
    /** The weeks after that. */
    @JsonProperty("later")
    LATER("later"),
    /** From then on. */
    @JsonProperty("ongoing")
    ONGOING("ongoing");

    private final String code;

    Phase(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
