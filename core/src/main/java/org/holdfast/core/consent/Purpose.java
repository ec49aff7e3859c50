package org.holdfast.core.consent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a record is passed on for, in the words of HL7's purpose of use. */
public enum Purpose {
    /** To treat the person. */
    @JsonProperty("treatment")
    TREATMENT,
    /** To treat them in an emergency. */
    @JsonProperty("emergency")
    EMERGENCY,
    /** To be paid. */
    @JsonProperty("payment")
    PAYMENT,
    /** To run the clinic. */
    @JsonProperty("operations")
    OPERATIONS,
    /** For a study. */
    @JsonProperty("research")
    RESEARCH,
    /** Because the person asked. */
    @JsonProperty("client-request")
    CLIENT_REQUEST
}
