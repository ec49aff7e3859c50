package org.holdfast.prompts.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.holdfast.prompts.vocabulary.Coded;

/** Where a session stands. Nothing but an event moves it on: no state ends by itself, however long it lasts. */
public enum SessionState implements Coded {
    /** The person is asked how they are, and may leave that open. */
    @JsonProperty("check-in")
    CHECK_IN("check-in"),
    /** Something is offered, or about to be. */
    @JsonProperty("offered")
    OFFERED("offered"),
    /** Something small to land with comes first. */
    @JsonProperty("grounding-first")
    GROUNDING_FIRST("grounding-first"),
    /** The person is with a prompt. */
    @JsonProperty("working")
    WORKING("working"),
    /** The person has paused; it stays so without a reminder. */
    @JsonProperty("paused")
    PAUSED("paused"),
    /** The person is asked how they are now, and may leave that open. */
    @JsonProperty("check-out")
    CHECK_OUT("check-out"),
    /** Something small to come back with; no prompt follows it. */
    @JsonProperty("grounding")
    GROUNDING("grounding"),
    /** Help, and nothing beside it, until the person or the host ends it. */
    @JsonProperty("crisis")
    CRISIS("crisis"),
    /** Over, with a thank-you. */
    @JsonProperty("closed")
    CLOSED("closed"),
    /** Left at once. */
    @JsonProperty("left")
    LEFT("left");

    private final String code;

    SessionState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Whether a prompt has been begun and is not yet put away.
     *
     * @return true while the person works, pauses, or is asked how they are now
     */
    public boolean works() {
        return this == WORKING || this == PAUSED || this == CHECK_OUT;
    }

    /**
     * Whether nothing more follows. Help can be asked for all the same.
     *
     * @return true if the session is over
     */
    public boolean over() {
        return this == CLOSED || this == LEFT;
    }
}
