package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a prompt touches on. The list is closed, so that a topic that a person avoids is never missed by a typing error. */
public enum ContentTag implements Coded {
    /** Pictures in the mind. */
    @JsonProperty("imagery")
    IMAGERY("imagery"),
    /** The inside of the body. */
    @JsonProperty("interoception")
    INTEROCEPTION("interoception"),
    /** Moving. */
    @JsonProperty("movement")
    MOVEMENT("movement"),
    /** Sounds. */
    @JsonProperty("sound")
    SOUND("sound"),
    /** The breath. */
    @JsonProperty("breath")
    BREATH("breath"),
    /** What came up in a session. */
    @JsonProperty("session-content")
    SESSION_CONTENT("session-content"),
    /** Feelings in general. */
    @JsonProperty("feelings")
    FEELINGS("feelings"),
    /** Feelings that are hard to bear. */
    @JsonProperty("difficult-feelings")
    DIFFICULT_FEELINGS("difficult-feelings"),
    /** What a person thinks of themselves. */
    @JsonProperty("self-worth")
    SELF_WORTH("self-worth"),
    /** Memories. */
    @JsonProperty("memories")
    MEMORIES("memories"),
    /** Memories of trauma. */
    @JsonProperty("trauma-memory")
    TRAUMA_MEMORY("trauma-memory"),
    /** Other people. */
    @JsonProperty("relationships")
    RELATIONSHIPS("relationships"),
    /** Conflict. */
    @JsonProperty("conflict")
    CONFLICT("conflict"),
    /** Loss. */
    @JsonProperty("grief")
    GRIEF("grief"),
    /** Family. */
    @JsonProperty("family")
    FAMILY("family"),
    /** Faith. */
    @JsonProperty("faith")
    FAITH("faith"),
    /** Decisions. */
    @JsonProperty("decisions")
    DECISIONS("decisions"),
    /** Eating, resting, looking after the body. */
    @JsonProperty("body-care")
    BODY_CARE("body-care");

    private final String code;

    ContentTag(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
