package org.holdfast.core.integration;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A pair of poles between which a practice lies: the six continuums of Bathje, Majeski and Kudowor 2022 (doi:10.3389/fpsyg.2022.824077). The first pole is -1, the second 1, both in balance 0. */
public enum PracticeContinuum {
    /** To be still, or to give it a form. */
    @JsonProperty("contemplative-expressive")
    CONTEMPLATIVE_EXPRESSIVE,
    /** Within, or among others. */
    @JsonProperty("internal-external")
    INTERNAL_EXTERNAL,
    /** To make, or to take in. */
    @JsonProperty("creative-receptive")
    CREATIVE_RECEPTIVE,
    /** By thinking, or by dream and image. */
    @JsonProperty("conscious-unconscious")
    CONSCIOUS_UNCONSCIOUS,
    /** To be kind to oneself, or to dare something. */
    @JsonProperty("self-care-self-challenge")
    SELF_CARE_SELF_CHALLENGE,
    /** To do, or to let be. */
    @JsonProperty("active-passive")
    ACTIVE_PASSIVE
}
