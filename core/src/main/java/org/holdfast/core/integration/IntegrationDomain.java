package org.holdfast.core.integration;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A part of life that integration can touch: the six domains of Bathje, Majeski and Kudowor 2022
 * (doi:10.3389/fpsyg.2022.824077).
 */
public enum IntegrationDomain {
    /** Thoughts and feelings. */
    @JsonProperty("mind")
    MIND,
    /** Sensation and movement. */
    @JsonProperty("body")
    BODY,
    /** Meaning and belief. */
    @JsonProperty("spirit")
    SPIRIT,
    /** Other people. */
    @JsonProperty("relationships")
    RELATIONSHIPS,
    /** How days are spent. */
    @JsonProperty("lifestyle")
    LIFESTYLE,
    /** The natural world. */
    @JsonProperty("nature")
    NATURE
}
