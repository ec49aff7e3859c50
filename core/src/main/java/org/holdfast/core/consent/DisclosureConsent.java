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
import org.holdfast.core.internal.Copies;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * That a person agreed that something is passed on: the elements of 42 CFR 2.31.
 *
 * <pre>{@code
 * {"type": "disclosure", "id": "c0000000-0000-4000-8000-000000000003", "status": "active",
 *  "signedAt": "2026-02-20T15:40:00Z", "discloser": "the clinic", "recipients": ["Dr. A."], "what": ["doses"], "purpose": "treatment", "mayRevoke": true}
 * }</pre>
 *
 * @param id the consent's key
 * @param status where it stands
 * @param signedAt when the person agreed
 * @param validity from when until when it was meant to hold
 * @param withdrawnAt when the person took it back
 * @param discloser who may pass it on
 * @param recipients to whom
 * @param what what, by kind of record
 * @param purpose what for
 * @param mayRevoke that the person was told that they may take it back, and how
 * @param counsellingNotes that it is about counselling notes, which need a consent of their own
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisclosureConsent(
        ConsentId id,

        Status status,

        @JsonProperty("signedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant signedAt,

        @Nullable TimeSpan validity,

        @JsonProperty("withdrawnAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant withdrawnAt,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) @Nullable
        String discloser,

        @Size(max = 50, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String> recipients,

        @Size(max = 50, message = Messages.COUNT) List<@NotNull(message = Messages.REQUIRED) RecordKind> what,

        @NotNull(message = Messages.REQUIRED) @Nullable Purpose purpose,

        @JsonProperty("mayRevoke") @NotNull(message = Messages.REQUIRED) @Nullable
        Boolean mayRevoke,

        @JsonProperty("counsellingNotes") @Nullable Boolean counsellingNotes,

        @Valid @Nullable Meta meta)
        implements Consent {

    /**
     * Records the consent.
     *
     * @throws NullPointerException if the key or the status is missing
     * @throws IllegalArgumentException if it has ended and does not say when
     */
    public DisclosureConsent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        recipients = Copies.of(recipients);
        what = Copies.of(what);
        Ending.check(id, status, validity, withdrawnAt);
    }

    @Override
    public DisclosureConsent withdrawn(Instant at) {
        return new DisclosureConsent(
                id,
                Status.WITHDRAWN,
                signedAt,
                validity,
                Ending.withdrawal(this, at),
                discloser,
                recipients,
                what,
                purpose,
                mayRevoke,
                counsellingNotes,
                meta);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "DisclosureConsent[...]";
    }
}
