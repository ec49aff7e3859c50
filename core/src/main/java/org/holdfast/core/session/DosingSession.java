package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.Waste;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.holdfast.core.vitals.VitalsReading;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in which a dose is given, or was to be given. It records what happened, also where that was not the plan.
 *
 * <pre>{@code
 * {"type": "dosing", "id": "50000000-0000-4000-8000-000000000003", "status": "completed",
 *  "zone": "America/New_York", "held": {"start": "2026-03-07T17:30:00Z", "end": "2026-03-07T20:25:00Z"},
 *  "ordinal": 1, "order": {"substance": "racemic-ketamine", "route": "intramuscular",
 *                          "planned": {"value": 35, "unit": "mg"}, "basis": "base"},
 *  "doses": [{"type": "bolus", "kind": "initial", "status": "completed",
 *             "administered": {"value": 35, "unit": "mg"}, "basis": "base",
 *             "startedAt": {"precision": "exact", "at": "2026-03-07T18:05:00Z"}}],
 *  "vitals": []}
 * }</pre>
 *
 * @param id the session's key
 * @param status how far it came
 * @param zone where it was
 * @param held from when until when
 * @param setting where the two sides were, and who was there
 * @param ordinal which dosing session of the episode it is, from 1
 * @param gate the last decision before the dose
 * @param checklist what was gone through on the day
 * @param order what was ordered
 * @param doses what was given, or was not
 * @param vitals the readings of the day
 * @param release how the watch ended
 * @param intake what the person last took in before the dose
 * @param watch what those who watched saw and did
 * @param waste what was thrown away of the medicine
 * @param esketamineProgram what the risk programme for esketamine asks for
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DosingSession(
        SessionId id,
        Status status,
        @JsonFormat(shape = JsonFormat.Shape.STRING) ZoneId zone,
        @Nullable TimeSpan held,
        @Valid @Nullable Setting setting,

        @NotNull(message = Messages.REQUIRED) @Min(value = 1, message = Messages.AT_LEAST) @Nullable
        Integer ordinal,

        @Valid @Nullable Gate gate,
        @Valid @Nullable PreparationChecklist checklist,
        @Valid @Nullable MedicationOrder order,

        @Size(max = 100, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid DoseAdministration> doses,

        @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid VitalsReading> vitals,

        @Valid @Nullable Release release,

        @Valid @Nullable Intake intake,
        @Valid @Nullable Watch watch,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 100, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Waste> waste,

        @JsonProperty("esketamineProgram") @Valid @Nullable EsketamineProgram esketamineProgram,
        @Valid @Nullable Meta meta)
        implements Session {

    /**
     * Records a dosing session.
     *
     * @throws NullPointerException if the key, the status or the zone is missing
     */
    public DosingSession {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(zone, "zone");
        doses = Copies.of(doses);
        vitals = Copies.of(vitals);
        waste = Copies.of(waste);
    }

    /**
     * The doses of which anything went in.
     *
     * @return them in the order recorded; empty if the session was recorded by mistake
     */
    public List<DoseAdministration> given() {
        return status == Status.ENTERED_IN_ERROR
                ? List.of()
                : doses.stream()
                        .filter(Objects::nonNull)
                        .filter(DoseAdministration::given)
                        .toList();
    }

    /**
     * When the first dose began. Boosters come after it, so that only the time of another dose can leave it open.
     *
     * @return the time; empty if no dose was given, or if the time of one that may be the first was not recorded
     */
    public Optional<PartialTime> firstDoseAt() {
        List<DoseAdministration> given = given();
        boolean open = given.stream()
                .anyMatch(dose -> dose.kind() != DoseAdministration.Kind.BOOSTER && dose.startedAt() == null);
        return open
                ? Optional.empty()
                : given.stream()
                        .map(DoseAdministration::startedAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.comparing(PartialTime::earliest));
    }

    @Override
    public DosingSession with(Status now, @Nullable TimeSpan span) {
        return new DosingSession(
                id,
                now,
                zone,
                span,
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

    /** Leaves out the keys, the times and what was given. */
    @Override
    public String toString() {
        return "DosingSession[...]";
    }
}
