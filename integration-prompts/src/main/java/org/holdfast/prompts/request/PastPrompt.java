package org.holdfast.prompts.request;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.safety.Distress;
import org.jspecify.annotations.Nullable;

/**
 * A prompt that was shown: when, and what came of it. Never what was written, and never why it was skipped.
 *
 * <pre>{@code
 * {"prompt": "early.weather", "at": "2026-03-06T17:00:00Z", "outcome": "completed",
 *  "before": {"rating": 4}, "after": {"rating": 3}}
 * }</pre>
 *
 * @param prompt the prompt's id
 * @param at when it was shown
 * @param outcome what came of it
 * @param before distress before it, if asked
 * @param after distress after it, if asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PastPrompt(
        String prompt,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Outcome outcome,
        @Nullable Distress before,
        @Nullable Distress after) {

    /** What came of a prompt. All of them are fine. */
    public enum Outcome {
        /** Done, as far as the person wanted. */
        @JsonProperty("completed")
        COMPLETED,
        /** Begun, and stopped on the way. */
        @JsonProperty("stopped")
        STOPPED,
        /** Passed over. */
        @JsonProperty("skipped")
        SKIPPED
    }

    /**
     * Records what came of a prompt.
     *
     * @throws NullPointerException if the prompt, the time or the outcome is missing
     */
    public PastPrompt {
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * Whether the person worked with it.
     *
     * @return true unless it was skipped
     */
    public boolean worked() {
        return outcome != Outcome.SKIPPED;
    }

    /** Says nothing of the prompt. */
    @Override
    public String toString() {
        return "PastPrompt[...]";
    }
}
