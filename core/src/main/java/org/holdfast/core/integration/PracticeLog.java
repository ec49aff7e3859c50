package org.holdfast.core.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * That the person did something of what they meant to do. Nothing counts how often, and a gap is no failure.
 *
 * <pre>{@code
 * {"id": "ad000000-0000-4000-8000-000000000001", "commitment": "a2000000-0000-4000-8000-000000000001",
 *  "at": {"precision": "day", "on": "2026-03-10", "zone": "America/New_York"}, "minutes": 10}
 * }</pre>
 *
 * @param id the record's key
 * @param commitment what they meant to do
 * @param at when
 * @param minutes how long, if it matters
 * @param note their words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PracticeLog(
        RecordId id,

        @NotNull(message = Messages.REQUIRED) @Nullable RecordId commitment,

        @NotNull(message = Messages.REQUIRED) @Nullable PartialTime at,

        @Min(value = 0, message = Messages.AT_LEAST) @Nullable
        Integer minutes,

        @Size(max = 10000, message = Messages.TOO_LONG) @Nullable
        String note) {

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     */
    public PracticeLog {
        Objects.requireNonNull(id, "id");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "PracticeLog[...]";
    }
}
