package org.holdfast.core.episode;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The stage that an episode is in. */
public enum EpisodeStatus {
    /** Somebody sent the person. */
    @JsonProperty("referred")
    REFERRED,
    /** It is looked at whether treatment fits. */
    @JsonProperty("screening")
    SCREENING,
    /** Getting ready. */
    @JsonProperty("preparing")
    PREPARING,
    /** Doses are given. */
    @JsonProperty("dosing")
    DOSING,
    /** Something is made of them. */
    @JsonProperty("integrating")
    INTEGRATING,
    /** Now and then a dose, to keep what was gained. */
    @JsonProperty("maintenance")
    MAINTENANCE,
    /** Halted for now. */
    @JsonProperty("on-hold")
    ON_HOLD,
    /** Ended. */
    @JsonProperty("closed")
    CLOSED,
    /** The person took back their wish to be treated. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** Treatment does not fit. */
    @JsonProperty("not-eligible")
    NOT_ELIGIBLE,
    /** Not taken on, or the person did not want to come. */
    @JsonProperty("declined")
    DECLINED,
    /** It never was. */
    @JsonProperty("entered-in-error")
    ENTERED_IN_ERROR
}
