package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done for the person while the dose worked.
 *
 * <pre>{@code
 * {"at": {"precision": "exact", "at": "2026-03-07T18:40:00Z"}, "kind": "grounding"}
 * }</pre>
 *
 * @param at when
 * @param kind what
 * @param touch which touch it was, as the person's list names it
 * @param by who did it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Intervention(
        @NotNull(message = Messages.REQUIRED) @Nullable PartialTime at,

        @NotNull(message = Messages.REQUIRED) @Nullable Kind kind,

        @Size(max = 200, message = Messages.TOO_LONG) @Nullable
        String touch,

        @Nullable PractitionerId by) {

    /** What can be done. */
    public enum Kind {
        /** A way back to here and now. */
        @JsonProperty("grounding")
        GROUNDING,
        /** Words. */
        @JsonProperty("reassurance")
        REASSURANCE,
        /** A hand was held. */
        @JsonProperty("hand-held")
        HAND_HELD,
        /** Any other touch. */
        @JsonProperty("touch")
        TOUCH,
        /** Other music, or none. */
        @JsonProperty("music-changed")
        MUSIC_CHANGED,
        /** Another way to sit or lie. */
        @JsonProperty("position-changed")
        POSITION_CHANGED,
        /** Oxygen. */
        @JsonProperty("oxygen")
        OXYGEN,
        /** A medicine against nausea. */
        @JsonProperty("antiemetic")
        ANTIEMETIC,
        /** A medicine against high blood pressure. */
        @JsonProperty("antihypertensive")
        ANTIHYPERTENSIVE,
        /** A benzodiazepine. */
        @JsonProperty("benzodiazepine")
        BENZODIAZEPINE,
        /** A call for help. */
        @JsonProperty("emergency-call")
        EMERGENCY_CALL
    }

    /**
     * Whether it was touch, which needs the person's consent.
     *
     * @return true if a hand was held or the person was touched in another way
     */
    public boolean touching() {
        return kind == Kind.HAND_HELD || kind == Kind.TOUCH;
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Intervention[...]";
    }
}
