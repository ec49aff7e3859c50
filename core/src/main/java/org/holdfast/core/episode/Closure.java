package org.holdfast.core.episode;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Why an episode ended, and what is to be said at its end.
 *
 * <pre>{@code
 * {"reason": "completed", "openReviewed": true}
 * }</pre>
 *
 * @param reason why
 * @param summary what is to be said
 * @param openReviewed that what was still open was gone through
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Closure(
        @NotNull(message = Messages.REQUIRED) @Nullable Reason reason,

        @Size(max = 20000, message = Messages.TOO_LONG) @Nullable
        String summary,

        @JsonProperty("openReviewed") @Nullable Boolean openReviewed) {

    /** Why an episode ended. */
    public enum Reason {
        /** It came to its end. */
        @JsonProperty("completed")
        COMPLETED,
        /** The person wanted it to end. */
        @JsonProperty("client-choice")
        CLIENT_CHOICE,
        /** It was ended for a clinical reason. */
        @JsonProperty("clinical")
        CLINICAL,
        /** Others go on. */
        @JsonProperty("transferred")
        TRANSFERRED,
        /** The person could not be reached. */
        @JsonProperty("lost-to-follow-up")
        LOST_TO_FOLLOW_UP,
        /** The person died. */
        @JsonProperty("died")
        DIED
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Closure[...]";
    }
}
