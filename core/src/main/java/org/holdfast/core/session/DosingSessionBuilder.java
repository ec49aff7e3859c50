package org.holdfast.core.session;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.Waste;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.version.Meta;
import org.holdfast.core.vitals.VitalsReading;
import org.jspecify.annotations.Nullable;

/**
 * Puts a dosing session together part by part, so that a reader sees what is being set. Used by one thread.
 */
public final class DosingSessionBuilder {
    private final SessionId id;
    private final Session.Status status;
    private final ZoneId zone;
    private @Nullable TimeSpan held;
    private @Nullable Setting setting;
    private @Nullable Integer ordinal;
    private @Nullable Gate gate;
    private @Nullable PreparationChecklist checklist;
    private @Nullable MedicationOrder order;
    private List<DoseAdministration> doses = List.of();
    private List<VitalsReading> vitals = List.of();
    private @Nullable Release release;
    private @Nullable Intake intake;
    private @Nullable Watch watch;
    private List<Waste> waste = List.of();
    private @Nullable EsketamineProgram esketamineProgram;
    private @Nullable Meta meta;

    private DosingSessionBuilder(SessionId id, Session.Status status, ZoneId zone) {
        this.id = Objects.requireNonNull(id, "id");
        this.status = Objects.requireNonNull(status, "status");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Begins a dosing session.
     *
     * @param id the session's key
     * @param status how far it came
     * @param zone where it was
     * @return a builder with nothing else set
     * @throws NullPointerException if one of them is missing
     */
    public static DosingSessionBuilder of(SessionId id, Session.Status status, ZoneId zone) {
        return new DosingSessionBuilder(id, status, zone);
    }

    /**
     * Begins with what there is.
     *
     * @param other what to begin with
     * @return a builder with all of its parts
     */
    public static DosingSessionBuilder from(DosingSession other) {
        DosingSessionBuilder builder = of(other.id(), other.status(), other.zone());
        builder.held = other.held();
        builder.setting = other.setting();
        builder.ordinal = other.ordinal();
        builder.gate = other.gate();
        builder.checklist = other.checklist();
        builder.order = other.order();
        builder.doses = other.doses();
        builder.vitals = other.vitals();
        builder.release = other.release();
        builder.intake = other.intake();
        builder.watch = other.watch();
        builder.waste = other.waste();
        builder.esketamineProgram = other.esketamineProgram();
        builder.meta = other.meta();
        return builder;
    }

    /**
     * Sets from when until when.
     *
     * @param value from when until when
     * @return this builder
     */
    public DosingSessionBuilder held(@Nullable TimeSpan value) {
        this.held = value;
        return this;
    }

    /**
     * Sets where the two sides were, and who was there.
     *
     * @param value where the two sides were, and who was there
     * @return this builder
     */
    public DosingSessionBuilder setting(@Nullable Setting value) {
        this.setting = value;
        return this;
    }

    /**
     * Sets which dosing session of the episode it is, from 1.
     *
     * @param value which dosing session of the episode it is, from 1
     * @return this builder
     */
    public DosingSessionBuilder ordinal(@Nullable Integer value) {
        this.ordinal = value;
        return this;
    }

    /**
     * Sets the last decision before the dose.
     *
     * @param value the last decision before the dose
     * @return this builder
     */
    public DosingSessionBuilder gate(@Nullable Gate value) {
        this.gate = value;
        return this;
    }

    /**
     * Sets what was gone through on the day.
     *
     * @param value what was gone through on the day
     * @return this builder
     */
    public DosingSessionBuilder checklist(@Nullable PreparationChecklist value) {
        this.checklist = value;
        return this;
    }

    /**
     * Sets what was ordered.
     *
     * @param value what was ordered
     * @return this builder
     */
    public DosingSessionBuilder order(@Nullable MedicationOrder value) {
        this.order = value;
        return this;
    }

    /**
     * Sets what was given, or was not.
     *
     * @param value what was given, or was not
     * @return this builder
     */
    public DosingSessionBuilder doses(List<DoseAdministration> value) {
        this.doses = value;
        return this;
    }

    /**
     * Sets the readings of the day.
     *
     * @param value the readings of the day
     * @return this builder
     */
    public DosingSessionBuilder vitals(List<VitalsReading> value) {
        this.vitals = value;
        return this;
    }

    /**
     * Sets how the watch ended.
     *
     * @param value how the watch ended
     * @return this builder
     */
    public DosingSessionBuilder release(@Nullable Release value) {
        this.release = value;
        return this;
    }

    /**
     * Sets what the person last took in before the dose.
     *
     * @param value what the person last took in before the dose
     * @return this builder
     */
    public DosingSessionBuilder intake(@Nullable Intake value) {
        this.intake = value;
        return this;
    }

    /**
     * Sets what those who watched saw and did.
     *
     * @param value what those who watched saw and did
     * @return this builder
     */
    public DosingSessionBuilder watch(@Nullable Watch value) {
        this.watch = value;
        return this;
    }

    /**
     * Sets what was thrown away of the medicine.
     *
     * @param value what was thrown away of the medicine
     * @return this builder
     */
    public DosingSessionBuilder waste(List<Waste> value) {
        this.waste = value;
        return this;
    }

    /**
     * Sets what the risk programme for esketamine asks for.
     *
     * @param value what the risk programme for esketamine asks for
     * @return this builder
     */
    public DosingSessionBuilder esketamineProgram(@Nullable EsketamineProgram value) {
        this.esketamineProgram = value;
        return this;
    }

    /**
     * Sets which version this is.
     *
     * @param value which version this is
     * @return this builder
     */
    public DosingSessionBuilder meta(@Nullable Meta value) {
        this.meta = value;
        return this;
    }

    /**
     * Puts it together.
     *
     * @return the record
     */
    public DosingSession build() {
        return new DosingSession(
                id,
                status,
                zone,
                held,
                setting,
                ordinal,
                gate,
                checklist,
                order,
                doses,
                vitals,
                release,
                intake,
                watch,
                waste,
                esketamineProgram,
                meta);
    }
}
