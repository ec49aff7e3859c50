package org.holdfast.core.medication;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.terminology.Concept;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a prescriber ordered for one session. What was given stands in the session's doses.
 *
 * <pre>{@code
 * {"prescriber": "9a000000-0000-4000-8000-000000000001", "substance": "racemic-ketamine", "route": "intramuscular",
 *  "planned": {"value": 35, "unit": "mg"}, "basis": "base",
 *  "booster": {"most": {"value": 15, "unit": "mg"}, "earliest": "PT10M", "latest": "PT25M"},
 *  "signedAt": "2026-03-07T17:00:00Z"}
 * }</pre>
 *
 * @param prescriber who ordered it
 * @param substance what is to be given
 * @param route which way
 * @param planned how much, without a booster
 * @param basis what the milligrams are milligrams of
 * @param infusedOver how long an infusion is to take
 * @param booster a second dose that may be given, if one may
 * @param signedAt when the order was signed
 * @param expiresAt from when on it no longer holds
 * @param indication what it is for
 * @param courseStartedOn the day of the first dose of the course that this one belongs to, wherever that was given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MedicationOrder(
        @NotNull(message = Messages.REQUIRED) @Nullable PractitionerId prescriber,
        Substance substance,
        Route route,
        @NotNull(message = Messages.REQUIRED) @Nullable Mass planned,
        @NotNull(message = Messages.REQUIRED) @Nullable StrengthBasis basis,

        @JsonProperty("infusedOver") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Duration infusedOver,

        @Valid @Nullable Booster booster,

        @JsonProperty("signedAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant signedAt,

        @JsonProperty("expiresAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant expiresAt,

        @Valid @Nullable Concept indication,

        @JsonProperty("courseStartedOn") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate courseStartedOn) {

    /**
     * The system of our own codes for what esketamine is ordered for, such as {@code treatment-resistant-depression} and
     * {@code depression-with-acute-suicidality}. Other systems have no codes of their own for both.
     */
    public static final String INDICATIONS = "urn:holdfast:indication";

    /**
     * Records an order.
     *
     * @throws NullPointerException if the substance or the route is missing
     */
    public MedicationOrder {
        Objects.requireNonNull(substance, "substance");
        Objects.requireNonNull(route, "route");
    }

    /** Leaves out who ordered how much, and when. */
    @Override
    public String toString() {
        return "MedicationOrder[" + route.code() + "]";
    }

    /**
     * A second dose that the order allows.
     *
     * @param most how much at most
     * @param earliest how long after the first dose at the earliest
     * @param latest how long after the first dose at the latest
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Booster(
            Mass most,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            Duration earliest,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            Duration latest) {

        /**
         * Allows a second dose.
         *
         * @throws NullPointerException if the amount is missing
         */
        public Booster {
            Objects.requireNonNull(most, "most");
        }

        /** Leaves out the amount. */
        @Override
        public String toString() {
            return "Booster[...]";
        }
    }
}
