package org.holdfast.core.consent;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * That a person agreed to take part in a study.
 *
 * <pre>{@code
 * {"type": "research", "id": "c0000000-0000-4000-8000-000000000003", "status": "active",
 *  "signedAt": "2026-02-20T15:40:00Z", "study": "example-1", "recontact": false}
 * }</pre>
 *
 * @param id the consent's key
 * @param status where it stands
 * @param signedAt when the person agreed
 * @param validity from when until when it was meant to hold
 * @param withdrawnAt when the person took it back
 * @param study the study, by its number
 * @param recontact that they may be asked again
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResearchConsent(
        ConsentId id,

        Status status,

        @JsonProperty("signedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant signedAt,

        @Nullable TimeSpan validity,

        @JsonProperty("withdrawnAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant withdrawnAt,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 200, message = Messages.TOO_LONG) @Nullable
        String study,

        @Nullable Boolean recontact,

        @Valid @Nullable Meta meta)
        implements Consent {

    /**
     * Records the consent.
     *
     * @throws NullPointerException if the key or the status is missing
     * @throws IllegalArgumentException if it has ended and does not say when
     */
    public ResearchConsent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Ending.check(id, status, validity, withdrawnAt);
    }

    @Override
    public ResearchConsent withdrawn(Instant at) {
        return new ResearchConsent(
                id, Status.WITHDRAWN, signedAt, validity, Ending.withdrawal(this, at), study, recontact, meta);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "ResearchConsent[...]";
    }
}
