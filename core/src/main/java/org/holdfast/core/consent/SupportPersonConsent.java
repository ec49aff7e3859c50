package org.holdfast.core.consent;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * That a person lets somebody take part in their care, and what that one may know.
 *
 * <pre>{@code
 * {"type": "support-person", "id": "c0000000-0000-4000-8000-000000000003", "status": "active",
 *  "signedAt": "2026-02-20T15:40:00Z", "person": "a3000000-0000-4000-8000-000000000001"}
 * }</pre>
 *
 * @param id the consent's key
 * @param status where it stands
 * @param signedAt when the person agreed
 * @param validity from when until when it was meant to hold
 * @param withdrawnAt when the person took it back
 * @param person who
 * @param mayKnow what they may know, in the person's words
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupportPersonConsent(
        ConsentId id,

        Status status,

        @JsonProperty("signedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant signedAt,

        @Nullable TimeSpan validity,

        @JsonProperty("withdrawnAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant withdrawnAt,

        @NotNull(message = Messages.REQUIRED) @Nullable RecordId person,

        @JsonProperty("mayKnow") @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 20, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String> mayKnow,

        @Valid @Nullable Meta meta)
        implements Consent {

    /**
     * Records the consent.
     *
     * @throws NullPointerException if the key or the status is missing
     * @throws IllegalArgumentException if it has ended and does not say when
     */
    public SupportPersonConsent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        mayKnow = Copies.of(mayKnow);
        Ending.check(id, status, validity, withdrawnAt);
    }

    @Override
    public SupportPersonConsent withdrawn(Instant at) {
        return new SupportPersonConsent(
                id, Status.WITHDRAWN, signedAt, validity, Ending.withdrawal(this, at), person, mayKnow, meta);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "SupportPersonConsent[...]";
    }
}
