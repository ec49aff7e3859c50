package org.holdfast.core.medication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.terminology.Concept;
import org.jspecify.annotations.Nullable;

/**
 * Puts a medication order together part by part, so that a reader sees what is being set. Used by one thread.
 */
public final class MedicationOrderBuilder {
    private @Nullable PractitionerId prescriber;
    private final Substance substance;
    private final Route route;
    private @Nullable Mass planned;
    private @Nullable StrengthBasis basis;
    private @Nullable Duration infusedOver;
    private MedicationOrder.@Nullable Booster booster;
    private @Nullable Instant signedAt;
    private @Nullable Instant expiresAt;
    private @Nullable Concept indication;
    private @Nullable LocalDate courseStartedOn;

    private MedicationOrderBuilder(Substance substance, Route route) {
        this.substance = Objects.requireNonNull(substance, "substance");
        this.route = Objects.requireNonNull(route, "route");
    }

    /**
     * Begins a medication order.
     *
     * @param substance what is to be given
     * @param route which way
     * @return a builder with nothing else set
     * @throws NullPointerException if one of them is missing
     */
    public static MedicationOrderBuilder of(Substance substance, Route route) {
        return new MedicationOrderBuilder(substance, route);
    }

    /**
     * Begins with what there is.
     *
     * @param other what to begin with
     * @return a builder with all of its parts
     */
    public static MedicationOrderBuilder from(MedicationOrder other) {
        MedicationOrderBuilder builder = of(other.substance(), other.route());
        builder.prescriber = other.prescriber();
        builder.planned = other.planned();
        builder.basis = other.basis();
        builder.infusedOver = other.infusedOver();
        builder.booster = other.booster();
        builder.signedAt = other.signedAt();
        builder.expiresAt = other.expiresAt();
        builder.indication = other.indication();
        builder.courseStartedOn = other.courseStartedOn();
        return builder;
    }

    /**
     * Sets who ordered it.
     *
     * @param value who ordered it
     * @return this builder
     */
    public MedicationOrderBuilder prescriber(@Nullable PractitionerId value) {
        this.prescriber = value;
        return this;
    }

    /**
     * Sets how much, without a booster.
     *
     * @param value how much, without a booster
     * @return this builder
     */
    public MedicationOrderBuilder planned(@Nullable Mass value) {
        this.planned = value;
        return this;
    }

    /**
     * Sets what the milligrams are milligrams of.
     *
     * @param value what the milligrams are milligrams of
     * @return this builder
     */
    public MedicationOrderBuilder basis(@Nullable StrengthBasis value) {
        this.basis = value;
        return this;
    }

    /**
     * Sets how long an infusion is to take.
     *
     * @param value how long an infusion is to take
     * @return this builder
     */
    public MedicationOrderBuilder infusedOver(@Nullable Duration value) {
        this.infusedOver = value;
        return this;
    }

    /**
     * Sets a second dose that may be given, if one may.
     *
     * @param value a second dose that may be given, if one may
     * @return this builder
     */
    public MedicationOrderBuilder booster(MedicationOrder.@Nullable Booster value) {
        this.booster = value;
        return this;
    }

    /**
     * Sets when the order was signed.
     *
     * @param value when the order was signed
     * @return this builder
     */
    public MedicationOrderBuilder signedAt(@Nullable Instant value) {
        this.signedAt = value;
        return this;
    }

    /**
     * Sets from when on it no longer holds.
     *
     * @param value from when on it no longer holds
     * @return this builder
     */
    public MedicationOrderBuilder expiresAt(@Nullable Instant value) {
        this.expiresAt = value;
        return this;
    }

    /**
     * Sets what it is for.
     *
     * @param value what it is for
     * @return this builder
     */
    public MedicationOrderBuilder indication(@Nullable Concept value) {
        this.indication = value;
        return this;
    }

    /**
     * Sets the day of the first dose of the course that this one belongs to, wherever that was given.
     *
     * @param value the day of the first dose of the course that this one belongs to, wherever that was given
     * @return this builder
     */
    public MedicationOrderBuilder courseStartedOn(@Nullable LocalDate value) {
        this.courseStartedOn = value;
        return this;
    }

    /**
     * Puts it together.
     *
     * @return the record
     */
    public MedicationOrder build() {
        return new MedicationOrder(
                prescriber,
                substance,
                route,
                planned,
                basis,
                infusedOver,
                booster,
                signedAt,
                expiresAt,
                indication,
                courseStartedOn);
    }
}
