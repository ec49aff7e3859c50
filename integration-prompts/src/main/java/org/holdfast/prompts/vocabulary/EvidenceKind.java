package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of source stands behind a prompt. */
public enum EvidenceKind implements Coded {
    /** A model or an instrument: an idea in order. */
    @JsonProperty("model")
    MODEL("model"),
    /** A study with people. */
    @JsonProperty("trial")
    TRIAL("trial"),
    /** A guideline. */
    @JsonProperty("guideline")
    GUIDELINE("guideline"),
    /** What practitioners or people say. */
    @JsonProperty("practice")
    PRACTICE("practice");

    private final String code;

    EvidenceKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
