package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a prompt leads the attention. Looking inward is offered only to a person who is within their window of tolerance. */
public enum Anchor implements Coded {
    /** To something outside: a room, a sound, a page. */
    @JsonProperty("external")
    EXTERNAL("external"),
    /** To something inside: the body, a picture, a feeling. */
    @JsonProperty("internal")
    INTERNAL("internal"),
    /** To either, as the person likes. */
    @JsonProperty("either")
    EITHER("either");

    private final String code;

    Anchor(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
