package org.holdfast.core.consent;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * That a person agreed to be recorded, and how.
 *
 * <pre>{@code
 * {"type": "recording", "id": "c0000000-0000-4000-8000-000000000003", "status": "active",
 *  "signedAt": "2026-02-20T15:40:00Z", "covers": ["audio"]}
 * }</pre>
 *
 * @param id the consent's key
 * @param status where it stands
 * @param signedAt when the person agreed
 * @param validity from when until when it was meant to hold
 * @param withdrawnAt when the person took it back
 * @param covers what may be recorded
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordingConsent(
        ConsentId id,

        Status status,

        @JsonProperty("signedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant signedAt,

        @Nullable TimeSpan validity,

        @JsonProperty("withdrawnAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant withdrawnAt,

        @Size(max = 10, message = Messages.COUNT) List<@NotNull(message = Messages.REQUIRED) Kind> covers,

        @Valid @Nullable Meta meta)
        implements Consent {

    /** A kind of recording. */
    public enum Kind {
        /** Sound. */
        @JsonProperty("audio")
        AUDIO,
        /** Picture and sound. */
        @JsonProperty("video")
        VIDEO,
        /** Text that a program writes from what is said. */
        @JsonProperty("ai-transcription")
        AI_TRANSCRIPTION
    }

    /**
     * Records the consent.
     *
     * @throws NullPointerException if the key or the status is missing
     * @throws IllegalArgumentException if it has ended and does not say when
     */
    public RecordingConsent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        covers = Copies.of(covers);
        Ending.check(id, status, validity, withdrawnAt);
    }

    @Override
    public RecordingConsent withdrawn(Instant at) {
        return new RecordingConsent(
                id, Status.WITHDRAWN, signedAt, validity, Ending.withdrawal(this, at), covers, meta);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "RecordingConsent[...]";
    }
}
