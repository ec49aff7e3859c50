package org.holdfast.core.request;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the person asked of those who keep their record, and the answer. If they are refused, their own statement
 * stays with it.
 *
 * <pre>{@code
 * {"id": "bb000000-0000-4000-8000-000000000001", "kind": "amendment", "target": "50000000-0000-4000-8000-000000000003",
 *  "askedAt": "2026-03-20T15:00:00Z", "answer": {"at": "2026-04-02T15:00:00Z", "by": "9a000000-0000-4000-8000-000000000001",
 *  "granted": true}}
 * }</pre>
 *
 * @param id the request's key
 * @param kind what they asked
 * @param target the record it is about, by its key
 * @param askedAt when they asked
 * @param wish what they asked, in their words
 * @param answer what they were answered
 * @param disagreement what they say to a refusal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClientRequest(
        RecordId id,

        @NotNull(message = Messages.REQUIRED) @Nullable Kind kind,

        @Nullable UUID target,

        @JsonProperty("askedAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant askedAt,

        @Size(max = 10000, message = Messages.TOO_LONG) @Nullable
        String wish,

        @Valid @Nullable Answer answer,

        @Size(max = 10000, message = Messages.TOO_LONG) @Nullable
        String disagreement) {

    /** What a person may ask. */
    public enum Kind {
        /** To see the record, or to have a copy. */
        @JsonProperty("access")
        ACCESS,
        /** To have something corrected. */
        @JsonProperty("amendment")
        AMENDMENT,
        /** That something is not passed on. */
        @JsonProperty("restriction")
        RESTRICTION,
        /** To have something erased. */
        @JsonProperty("erasure")
        ERASURE
    }

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     */
    public ClientRequest {
        Objects.requireNonNull(id, "id");
    }

    /**
     * What the person was answered.
     *
     * @param at when
     * @param by who answered
     * @param granted whether they got what they asked for
     * @param grounds why, or why not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull(message = Messages.REQUIRED) @Nullable
            Instant at,

            @NotNull(message = Messages.REQUIRED) @Nullable PractitionerId by,
            @NotNull(message = Messages.REQUIRED) @Nullable Boolean granted,

            @Size(max = 10_000, message = Messages.TOO_LONG) @Nullable
            String grounds) {

        /** Says nothing of what it holds. */
        @Override
        public String toString() {
            return "Answer[...]";
        }
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "ClientRequest[...]";
    }
}
