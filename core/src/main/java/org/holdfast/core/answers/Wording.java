package org.holdfast.core.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which words the person answered to. A paraphrase is not the validated scale, so bands, cut-points and change
 * thresholds are given only for official wording.
 *
 * <pre>{@code {"status": "attested", "form": "PHQ-9, English, as printed by the owner"}}</pre>
 *
 * @param status how sure we are that the official wording was used
 * @param form the official form, named by the caller who attests to it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Wording(Status status, @Nullable String form) {

    /** How sure we are that the official wording was used. */
    public enum Status {
        /** Every text matches a known fingerprint. */
        @JsonProperty("verified")
        VERIFIED,
        /** The caller states that an official form was used. */
        @JsonProperty("attested")
        ATTESTED,
        /** At least one text differs from the official wording. */
        @JsonProperty("differs")
        DIFFERS,
        /** Only our own short labels were shown. */
        @JsonProperty("labels-only")
        LABELS_ONLY
    }

    /**
     * Describes the wording.
     *
     * @throws NullPointerException if the status is missing
     * @throws IllegalArgumentException if an attested form has no name
     */
    public Wording {
        Objects.requireNonNull(status, "status");
        if (status == Status.ATTESTED && (form == null || form.isBlank())) {
            throw new IllegalArgumentException("attested wording names the official form");
        }
    }

    /**
     * Whether results may be read against published bands, cut-points and change thresholds.
     *
     * @return true for verified and attested wording
     */
    public boolean official() {
        return status == Status.VERIFIED || status == Status.ATTESTED;
    }
}
