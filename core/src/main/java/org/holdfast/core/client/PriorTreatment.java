package org.holdfast.core.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.session.Modality;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What was tried before, and how far it helped.
 *
 * <pre>{@code
 * {"modality": "emdr", "adequate": {"known": true}, "helped": "a-little"}
 * }</pre>
 *
 * @param modality what it was
 * @param text what exactly
 * @param adequate whether it was long and regular enough to tell
 * @param helped how far it helped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PriorTreatment(
        @NotNull(message = Messages.REQUIRED) @Nullable Modality modality,

        @Size(max = 500, message = Messages.TOO_LONG) @Nullable
        String text,

        @Nullable Recorded<Boolean> adequate,

        @Nullable Helped helped) {

    /** A kind of treatment. */
    public enum Modality {
        /** Talking with a therapist, in whatever school. */
        @JsonProperty("talk-therapy")
        TALK_THERAPY,
        /** Prolonged exposure. */
        @JsonProperty("prolonged-exposure")
        PROLONGED_EXPOSURE,
        /** Cognitive processing therapy. */
        @JsonProperty("cognitive-processing")
        COGNITIVE_PROCESSING,
        /** Eye movement desensitisation and reprocessing. */
        @JsonProperty("emdr")
        EMDR,
        /** A drug. */
        @JsonProperty("medication")
        MEDICATION,
        /** Ketamine or esketamine. */
        @JsonProperty("ketamine")
        KETAMINE,
        /** Anything else. */
        @JsonProperty("other")
        OTHER
    }

    /** How far a treatment helped. */
    public enum Helped {
        /** Not at all. */
        @JsonProperty("not-at-all")
        NOT_AT_ALL,
        /** A little. */
        @JsonProperty("a-little")
        A_LITTLE,
        /** Much. */
        @JsonProperty("much")
        MUCH,
        /** It made things worse. */
        @JsonProperty("made-worse")
        MADE_WORSE,
        /** Nobody can say. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "PriorTreatment[...]";
    }
}
