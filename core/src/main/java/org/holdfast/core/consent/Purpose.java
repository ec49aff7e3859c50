package org.holdfast.core.consent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a record is passed on for, in the words of HL7's purpose of use. */
public enum Purpose {
    /** To treat the person. */
    @JsonProperty("treatment")
    TREATMENT("treatment"),
    /** To treat them in an emergency. */
    @JsonProperty("emergency")
    EMERGENCY("emergency"),
    /** To be paid. */
    @JsonProperty("payment")
    PAYMENT("payment"),
    /** To run the clinic. */
    @JsonProperty("operations")
    OPERATIONS("operations"),
    /** For a study. */
    @JsonProperty("research")
    RESEARCH("research"),
    /** Because the person asked. */
    @JsonProperty("client-request")
    CLIENT_REQUEST("client-request");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /**
     * The purpose as documents write it.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }
}
