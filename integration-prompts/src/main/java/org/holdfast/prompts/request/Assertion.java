package org.holdfast.prompts.request;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.jspecify.annotations.Nullable;

/**
 * That someone says something is so: a therapist is there, a grounding was enough. It counts for the session in which it
 * was said, and lapses.
 *
 * <pre>{@code {"at": "2026-03-07T16:58:00Z"}}</pre>
 *
 * @param by who says so; absent if it is the person themselves
 * @param at when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Assertion(
        @Nullable PractitionerId by,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at) {

    /**
     * Records an assertion.
     *
     * @throws NullPointerException if the time is missing
     */
    public Assertion {
        Objects.requireNonNull(at, "at");
    }

    /** Leaves out who and when. */
    @Override
    public String toString() {
        return "Assertion[...]";
    }
}
