package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which end of the scores is the worse one. */
public enum Direction {
    /** A higher score is a heavier burden. */
    @JsonProperty("higher-is-worse")
    HIGHER_IS_WORSE,
    /** A higher score is better. */
    @JsonProperty("higher-is-better")
    HIGHER_IS_BETTER,
    /** Neither end is better: a high score describes, and judges nothing. */
    @JsonProperty("neither")
    NEITHER
}
