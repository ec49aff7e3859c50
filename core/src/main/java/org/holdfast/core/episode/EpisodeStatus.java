package org.holdfast.core.episode;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The stage that an episode is in. Doses and integration take turns, so that the stages form a circle and no line.
 */
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
    ENTERED_IN_ERROR;

    /**
     * Whether an episode may go on from here to another stage. The person may withdraw at every stage, and an episode
     * may be closed at every stage, since people move away or die; what has ended is followed by a new episode. From a
     * pause it goes back to the stage that it left, which a single stage does not tell; see
     * {@link StatusChange#mayFollow}.
     *
     * @param next where it would go
     * @return true if that is a step of an episode's life
     */
    public boolean mayBecome(EpisodeStatus next) {
        if (this == next || ended()) {
            return next == ENTERED_IN_ERROR && this != ENTERED_IN_ERROR;
        }
        if (next == WITHDRAWN || next == CLOSED || next == ENTERED_IN_ERROR) {
            return true;
        }
        return switch (this) {
            case REFERRED -> next == SCREENING || next == DECLINED;
            case SCREENING -> next == PREPARING || next == NOT_ELIGIBLE || next == ON_HOLD;
            case PREPARING -> next == DOSING || next == INTEGRATING || next == ON_HOLD;
            case DOSING -> next == INTEGRATING || next == ON_HOLD;
            case INTEGRATING -> next == DOSING || next == MAINTENANCE || next == ON_HOLD;
            case MAINTENANCE -> next == DOSING || next == INTEGRATING;
            case ON_HOLD -> next == SCREENING || next == PREPARING || next == DOSING || next == INTEGRATING;
            case CLOSED, WITHDRAWN, NOT_ELIGIBLE, DECLINED, ENTERED_IN_ERROR -> false;
        };
    }

    /**
     * Whether it is over.
     *
     * @return true if nothing follows but that it was entered in error
     */
    public boolean ended() {
        return switch (this) {
            case CLOSED, WITHDRAWN, NOT_ELIGIBLE, DECLINED, ENTERED_IN_ERROR -> true;
            case REFERRED, SCREENING, PREPARING, DOSING, INTEGRATING, MAINTENANCE, ON_HOLD -> false;
        };
    }
}
