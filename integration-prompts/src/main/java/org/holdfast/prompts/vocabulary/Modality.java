package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a prompt invites a person to do: think, talk, write, move, make, or take a small step. */
public enum Modality implements Coded {
    /** Think something over. */
    @JsonProperty("reflection")
    REFLECTION("reflection"),
    /** Talk with someone. */
    @JsonProperty("conversation")
    CONVERSATION("conversation"),
    /** Write, for oneself alone. */
    @JsonProperty("journaling")
    JOURNALING("journaling"),
    /** Notice or move the body. */
    @JsonProperty("somatic")
    SOMATIC("somatic"),
    /** Make something. */
    @JsonProperty("creative")
    CREATIVE("creative"),
    /** Take one small step that matters. */
    @JsonProperty("values-action")
    VALUES_ACTION("values-action");

    private final String code;

    Modality(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
