package org.holdfast.core.episode;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
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

    /**
     * Whether the change may come next in a history: it is a step of an episode's life, it is not earlier than the one
     * before, and it leads from a pause to the stage that the episode left.
     *
     * @param before what came before, in order; an episode may begin anywhere
     * @return true if it may
     */
    public boolean mayFollow(List<StatusChange> before) {
        if (before.isEmpty()) {
            return true;
        }
        StatusChange last = before.get(before.size() - 1);
        return !at.isBefore(last.at) && last.status.mayBecome(status) && (!resumes(last) || returns(before));
    }

    private boolean resumes(StatusChange last) {
        return last.status == EpisodeStatus.ON_HOLD && !status.ended();
    }

    private boolean returns(List<StatusChange> before) {
        return before.size() < 2 || before.get(before.size() - 2).status == status;
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "StatusChange[...]";
    }
}
