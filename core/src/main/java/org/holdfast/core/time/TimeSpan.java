package org.holdfast.core.time;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time from its start up to its end, the end not being part of it. One that has not ended has no end.
 *
 * <pre>{@code {"start": "2026-03-07T17:30:00Z", "end": "2026-03-07T20:25:00Z"}}</pre>
 *
 * @param start the first instant
 * @param end the first instant after it, once it has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimeSpan(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant start,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant end) {

    /**
     * Records a stretch of time.
     *
     * @throws NullPointerException if the start is missing
     * @throws IllegalArgumentException if it ends before it starts
     */
    public TimeSpan {
        Objects.requireNonNull(start, "start");
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("it ends before it starts");
        }
    }

    /**
     * Whether an instant lies in it.
     *
     * @param at the instant
     * @return true from the start on, up to and without the end
     */
    public boolean contains(Instant at) {
        return !at.isBefore(start) && (end == null || at.isBefore(end));
    }

    /**
     * How long it lasted.
     *
     * @return the time from start to end, zero or more; empty as long as it has not ended
     */
    public Optional<Duration> length() {
        return Optional.ofNullable(end).map(to -> Duration.between(start, to));
    }

    /** Leaves out the times. */
    @Override
    public String toString() {
        return end == null ? "TimeSpan[open]" : "TimeSpan[ended]";
    }
}
