package org.holdfast.prompts.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A continuum along which a practice may lie, after the same model as {@link Domain}; -1 is the first pole, 1 the second. */
public enum Axis implements Coded {
    /** From contemplative to expressive. */
    @JsonProperty("contemplative-expressive")
    CONTEMPLATIVE_EXPRESSIVE("contemplative-expressive"),
    /** From internal to external. */
    @JsonProperty("internal-external")
    INTERNAL_EXTERNAL("internal-external"),
    /** From creative to receptive. */
    @JsonProperty("creative-receptive")
    CREATIVE_RECEPTIVE("creative-receptive"),
    /** From conscious to unconscious. */
    @JsonProperty("conscious-unconscious")
    CONSCIOUS_UNCONSCIOUS("conscious-unconscious"),
    /** From self-care to self-challenge. */
    @JsonProperty("self-care-self-challenge")
    SELF_CARE_SELF_CHALLENGE("self-care-self-challenge"),
    /** From active to passive. */
    @JsonProperty("active-passive")
    ACTIVE_PASSIVE("active-passive");

    private final String code;

    Axis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
