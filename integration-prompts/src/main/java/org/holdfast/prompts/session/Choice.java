package org.holdfast.prompts.session;

/** The ways that a person can choose in a session. None of them costs anything. */
public enum Choice {
    /** Take the prompt that is offered. */
    ACCEPT,
    /** Pass over it. */
    SKIP,
    /** See the next one instead. */
    SWAP,
    /** Enough for today, before anything was begun. */
    NOT_TODAY,
    /** See why it is offered. */
    EXPLAIN,
    /** Come back to the room first. */
    GROUND,
    /** See another grounding. */
    ANOTHER,
    /** The grounding was enough. */
    ENOUGH,
    /** Stay with the grounding, and close. */
    STAY_HERE,
    /** See what may follow a prompt. */
    FOLLOW_UP,
    /** Pause. */
    PAUSE,
    /** Go on after a pause. */
    RESUME,
    /** Come to the end after a pause. */
    FINISH,
    /** The prompt is done, as far as the person wants. */
    DONE,
    /** Stop on the way. */
    STOP_HERE,
    /** It is too much. */
    TOO_MUCH,
    /** Leave at once. */
    LEAVE,
    /** See whom one can reach. */
    HELP,
    /** The person or the host ends the state of help. */
    HELP_ENDED
}
