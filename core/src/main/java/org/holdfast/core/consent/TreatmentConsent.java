package org.holdfast.core.consent;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.medication.Route;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * That a person agreed to be given a substance, and by which ways. Another way needs another consent.
 *
 * <pre>{@code
 * {"type": "treatment", "id": "c0000000-0000-4000-8000-000000000001", "status": "active",
 *  "signedAt": "2026-02-20T15:30:00Z",
 *  "validity": {"start": "2026-02-20T15:30:00Z", "end": "2026-08-20T04:00:00Z"},
 *  "substance": "racemic-ketamine", "routes": ["intramuscular"]}
 * }</pre>
 *
 * @param id the consent's key
 * @param status where it stands
 * @param signedAt when the person agreed
 * @param validity from when until when it was meant to hold
 * @param withdrawnAt when the person took it back
 * @param substance what may be given
 * @param routes by which ways
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TreatmentConsent(
        ConsentId id,
        Status status,

        @JsonProperty("signedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant signedAt,

        @Nullable TimeSpan validity,

        @JsonProperty("withdrawnAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant withdrawnAt,

        @NotNull(message = Messages.REQUIRED) @Nullable Substance substance,

        @Size(min = 1, max = 10, message = Messages.COUNT) List<@NotNull(message = Messages.REQUIRED) Route> routes,

        @Valid @Nullable Meta meta)
        implements Consent {

    /**
     * Records a consent to treatment.
     *
     * @throws NullPointerException if the key or the status is missing
     * @throws IllegalArgumentException if it has ended and does not say when
     */
    public TreatmentConsent {
        Ending.check(id, status, validity, withdrawnAt);
        routes = Copies.of(routes);
    }

    /**
     * Whether it speaks of a substance by a way, whenever it may be in force.
     *
     * @param given what is given
     * @param way which way
     * @return true if both are named in it
     */
    public boolean covers(Substance given, Route way) {
        return substance == given && routes.contains(way);
    }

    @Override
    public TreatmentConsent withdrawn(Instant at) {
        return new TreatmentConsent(
                id, Status.WITHDRAWN, signedAt, validity, Ending.withdrawal(this, at), substance, routes, meta);
    }

    /** Leaves out the key and the times. */
    @Override
    public String toString() {
        return "TreatmentConsent[...]";
    }
}
