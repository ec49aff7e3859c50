package org.holdfast.core.episode;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * That an episode went on to another stage.
 *
 * <pre>{@code
 * {"status": "preparing", "at": "2026-02-12T20:00:00Z"}
 * }</pre>
 *
 * @param status the stage it went to
 * @param at when
 * @param reason why
 * @param reviewBy when a pause is to be looked at again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusChange(
        EpisodeStatus status,

        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,

        @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
        String reason,

        @JsonProperty("reviewBy") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant reviewBy) {

    /**
     * Records a change.
     *
     * @throws NullPointerException if the status or the at is missing
     */
    public StatusChange {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(at, "at");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "StatusChange[...]";
    }
}
