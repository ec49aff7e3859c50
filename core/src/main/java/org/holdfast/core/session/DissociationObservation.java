package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * That the person was away, as seen from outside.
 *
 * <pre>{@code
 * {"at": {"precision": "exact", "at": "2026-03-07T18:20:00Z"}, "level": "moderate"}
 * }</pre>
 *
 * @param at when it was seen
 * @param level how far
 * @param resolvedAt when it was over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DissociationObservation(
        @NotNull(message = Messages.REQUIRED) @Nullable PartialTime at,

        @NotNull(message = Messages.REQUIRED) @Nullable Level level,

        @JsonProperty("resolvedAt") @Nullable PartialTime resolvedAt) {

    /** How far away somebody is. */
    public enum Level {
        /** Not at all. */
        @JsonProperty("none")
        NONE,
        /** A little. */
        @JsonProperty("mild")
        MILD,
        /** Clearly, and can be reached. */
        @JsonProperty("moderate")
        MODERATE,
        /** Cannot be reached. */
        @JsonProperty("severe")
        SEVERE
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "DissociationObservation[...]";
    }
}
