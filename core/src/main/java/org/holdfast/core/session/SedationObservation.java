package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How deeply somebody sleeps, on a scale from 5, awake, to 0. The anchors differ between versions of the scale, so
 * that a number without the version cannot be compared.
 *
 * <pre>{@code
 * {"at": {"precision": "exact", "at": "2026-03-07T18:20:00Z"}, "scale": "moaas-spravato-label", "score": 4}
 * }</pre>
 *
 * @param at when
 * @param scale the scale and its version, such as {@code moaas-spravato-label}
 * @param score the score
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SedationObservation(
        @NotNull(message = Messages.REQUIRED) @Nullable PartialTime at,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 100, message = Messages.TOO_LONG) @Nullable
        String scale,

        @NotNull(message = Messages.REQUIRED) @Nullable Integer score) {

    /**
     * Records it.
     *
     * @throws IllegalArgumentException if the score is not from 0 to 5
     */
    public SedationObservation {
        if (score != null && (score < 0 || score > 5)) {
            throw new IllegalArgumentException("sedation is scored from 0 to 5");
        }
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "SedationObservation[...]";
    }
}
