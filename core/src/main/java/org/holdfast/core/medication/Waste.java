package org.holdfast.core.medication;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What of a vial was thrown away, and who saw it.
 *
 * <pre>{@code
 * {"mass": {"value": 15, "unit": "mg"}, "basis": "base", "at": "2026-03-07T20:30:00Z",
 *  "by": "9a000000-0000-4000-8000-000000000003", "witness": "9a000000-0000-4000-8000-000000000001", "disposal": "denaturing container"}
 * }</pre>
 *
 * @param mass how much
 * @param basis what the milligrams are milligrams of
 * @param at when
 * @param by who threw it away
 * @param witness who saw it
 * @param disposal how
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Waste(
        @NotNull(message = Messages.REQUIRED) @Nullable Mass mass,

        @NotNull(message = Messages.REQUIRED) @Nullable StrengthBasis basis,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull(message = Messages.REQUIRED) @Nullable
        Instant at,

        @NotNull(message = Messages.REQUIRED) @Nullable PractitionerId by,

        @Nullable PractitionerId witness,

        @Size(max = 200, message = Messages.TOO_LONG) @Nullable
        String disposal) {

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Waste[...]";
    }
}
