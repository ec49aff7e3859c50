package org.holdfast.core.inventory;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.medication.StrengthBasis;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A vial, or another pack that is counted on its own. All entries on it count milligrams of its own basis.
 *
 * <pre>{@code
 * {"id": "d1000000-0000-4000-8000-000000000001", "substance": "racemic-ketamine", "lot": "SYN-001",
 *  "milligramsPerMillilitre": 50, "basis": "base", "expiresOn": "2027-08-31", "openedAt": "2026-03-07T17:50:00Z"}
 * }</pre>
 *
 * @param id the vial's key
 * @param substance what is in it
 * @param lot its lot
 * @param milligramsPerMillilitre how strong it is; none for tablets and devices
 * @param basis what the milligrams are milligrams of
 * @param expiresOn the last day on which it may be used
 * @param openedAt when it was opened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Vial(
        RecordId id,

        @NotNull(message = Messages.REQUIRED) @Nullable Substance substance,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 100, message = Messages.TOO_LONG) @Nullable
        String lot,

        @JsonProperty("milligramsPerMillilitre") @Nullable BigDecimal milligramsPerMillilitre,

        @NotNull(message = Messages.REQUIRED) @Nullable StrengthBasis basis,

        @JsonProperty("expiresOn") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate expiresOn,

        @JsonProperty("openedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant openedAt) {

    /**
     * Describes a vial.
     *
     * @throws NullPointerException if the key is missing
     * @throws IllegalArgumentException if its strength is not more than 0
     */
    public Vial {
        Objects.requireNonNull(id, "id");
        if (milligramsPerMillilitre != null && milligramsPerMillilitre.signum() <= 0) {
            throw new IllegalArgumentException("a strength is more than 0");
        }
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Vial[...]";
    }
}
