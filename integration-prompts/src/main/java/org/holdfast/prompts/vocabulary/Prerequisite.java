package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What must be so before a prompt may be offered. */
public enum Prerequisite implements Coded {
    /** The person has just done a grounding exercise and said that it was enough. */
    @JsonProperty("grounded-first")
    GROUNDED_FIRST("grounded-first"),
    /** A therapist is with the person now. */
    @JsonProperty("therapist-present")
    THERAPIST_PRESENT("therapist-present");

    private final String code;

    Prerequisite(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
