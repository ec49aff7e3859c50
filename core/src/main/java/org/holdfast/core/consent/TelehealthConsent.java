package org.holdfast.core.consent;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * That a person agreed to be treated from afar.
 *
 * <pre>{@code
 * {"type": "telehealth", "id": "c0000000-0000-4000-8000-000000000003", "status": "active",
 *  "signedAt": "2026-02-20T15:40:00Z", "homeDosing": false}
 * }</pre>
 *
 * @param id the consent's key
 * @param status where it stands
 * @param signedAt when the person agreed
 * @param validity from when until when it was meant to hold
 * @param withdrawnAt when the person took it back
 * @param homeDosing that a dose may be taken at home
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TelehealthConsent(
        ConsentId id,

        Status status,

        @JsonProperty("signedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant signedAt,

        @Nullable TimeSpan validity,

        @JsonProperty("withdrawnAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant withdrawnAt,

        @JsonProperty("homeDosing") @Nullable Boolean homeDosing,

        @Valid @Nullable Meta meta)
        implements Consent {

    /**
     * Records the consent.
     *
     * @throws NullPointerException if the key or the status is missing
     * @throws IllegalArgumentException if it has ended and does not say when
     */
    public TelehealthConsent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Ending.check(id, status, validity, withdrawnAt);
    }

    @Override
    public TelehealthConsent withdrawn(Instant at) {
        return new TelehealthConsent(
                id, Status.WITHDRAWN, signedAt, validity, Ending.withdrawal(this, at), homeDosing, meta);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "TelehealthConsent[...]";
    }
}
