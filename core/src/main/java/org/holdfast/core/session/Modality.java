package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the two sides of a session were. */
public enum Modality {
    /** In one room. */
    @JsonProperty("in-person")
    IN_PERSON,
    /** By video. */
    @JsonProperty("video")
    VIDEO,
    /** By telephone. */
    @JsonProperty("telephone")
    TELEPHONE,
    /** A dose at home, with somebody from the clinic watching from afar. */
    @JsonProperty("at-home-supervised")
    AT_HOME_SUPERVISED
}
