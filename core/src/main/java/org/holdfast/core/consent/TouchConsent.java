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
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * What touch, if any, a person agreed to while sober. During a session it may become less, never more.
 *
 * <pre>{@code
 * {"type": "touch", "id": "c0000000-0000-4000-8000-000000000002", "status": "active",
 *  "signedAt": "2026-03-05T15:45:00Z", "preference": "hand-only", "agreed": [], "stopSignal": "raises left hand"}
 * }</pre>
 *
 * @param id the consent's key
 * @param status where it stands
 * @param signedAt when the person agreed
 * @param validity from when until when it was meant to hold
 * @param withdrawnAt when the person took it back
 * @param preference what touch is welcome
 * @param agreed the kinds of touch that are on the person's list, in their words
 * @param stopSignal how the person says stop, in their words
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TouchConsent(
        ConsentId id,
        Status status,

        @JsonProperty("signedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant signedAt,

        @Nullable TimeSpan validity,

        @JsonProperty("withdrawnAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant withdrawnAt,

        @NotNull(message = Messages.REQUIRED) @Nullable Preference preference,

        @Size(max = 20, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 200, message = Messages.TOO_LONG) String> agreed,

        @JsonProperty("stopSignal")
        @NotBlank(message = Messages.NOT_BLANK)
        @Size(max = 200, message = Messages.TOO_LONG)
        @Nullable
        String stopSignal,

        @Valid @Nullable Meta meta)
        implements Consent {

    /** What touch is welcome. */
    public enum Preference {
        /** None at all. */
        @JsonProperty("none")
        NONE,
        /** A hand may be held. */
        @JsonProperty("hand-only")
        HAND_ONLY,
        /** To be asked for each time. */
        @JsonProperty("ask-each-time")
        ASK_EACH_TIME,
        /** What is on the person's list. */
        @JsonProperty("agreed-list")
        AGREED_LIST
    }

    /**
     * Records a consent to touch.
     *
     * @throws NullPointerException if the key or the status is missing
     * @throws IllegalArgumentException if it has ended and does not say when
     */
    public TouchConsent {
        Ending.check(id, status, validity, withdrawnAt);
        agreed = Copies.of(agreed);
    }

    @Override
    public TouchConsent withdrawn(Instant at) {
        return new TouchConsent(
                id,
                Status.WITHDRAWN,
                signedAt,
                validity,
                Ending.withdrawal(this, at),
                preference,
                agreed,
                stopSignal,
                meta);
    }

    /** Leaves out the key, the times and the person's words. */
    @Override
    public String toString() {
        return "TouchConsent[...]";
    }
}
