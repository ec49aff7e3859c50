package org.holdfast.core.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something that may bring the past back, and what to do about it. Those in the room need to know what to avoid,
 * never why.
 *
 * <pre>{@code
 * {"sense": "sound", "description": "a door that slams", "avoid": "close doors by hand"}
 * }</pre>
 *
 * @param sense how it comes
 * @param description what it is, in the person's words
 * @param avoid what others can do to keep it away
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Trigger(
        @NotNull(message = Messages.REQUIRED) @Nullable Sense sense,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) @Nullable
        String description,

        @Size(max = 500, message = Messages.TOO_LONG) @Nullable
        String avoid) {

    /** How a trigger comes. */
    public enum Sense {
        /** By the ear. */
        @JsonProperty("sound")
        SOUND,
        /** By the nose. */
        @JsonProperty("smell")
        SMELL,
        /** By the skin. */
        @JsonProperty("touch")
        TOUCH,
        /** By the eye. */
        @JsonProperty("sight")
        SIGHT,
        /** From inside the body. */
        @JsonProperty("inner")
        INNER,
        /** In how somebody is with them. */
        @JsonProperty("relation")
        RELATION,
        /** By a day of the year. */
        @JsonProperty("date")
        DATE
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Trigger[...]";
    }
}
