package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of life that a prompt touches, after Bathje, Majeski and Kudowor 2022 (doi:10.3389/fpsyg.2022.824077). */
public enum Domain implements Coded {
    /** Thoughts and feelings. */
    @JsonProperty("mind")
    MIND("mind"),
    /** The body. */
    @JsonProperty("body")
    BODY("body"),
    /** Meaning, music, faith. */
    @JsonProperty("spirit")
    SPIRIT("spirit"),
    /** Other people. */
    @JsonProperty("relationships")
    RELATIONSHIPS("relationships"),
    /** Habits and days. */
    @JsonProperty("lifestyle")
    LIFESTYLE("lifestyle"),
    /** The living world outside. */
    @JsonProperty("nature")
    NATURE("nature");

    private final String code;

    Domain(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
