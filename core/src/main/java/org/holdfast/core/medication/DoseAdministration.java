package org.holdfast.core.medication;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Objects;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One dose as it was given, or that it was not. A booster that a person declined is a record, too: it has a status and
 * no mass.
 *
 * <pre>{@code
 * {"type": "bolus", "kind": "initial", "status": "completed", "administered": {"value": 35, "unit": "mg"},
 *  "basis": "base", "startedAt": {"precision": "exact", "at": "2026-03-07T18:05:00Z"}, "lot": "SYN-001"}
 * }</pre>
 *
 * <pre>{@code {"type": "bolus", "kind": "booster", "status": "not-done"}}</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DoseAdministration.Bolus.class, name = "bolus"),
    @JsonSubTypes.Type(value = DoseAdministration.Infusion.class, name = "infusion"),
    @JsonSubTypes.Type(value = DoseAdministration.Transmucosal.class, name = "transmucosal"),
    @JsonSubTypes.Type(value = DoseAdministration.Nasal.class, name = "nasal")
})
public sealed interface DoseAdministration {

    /** What a dose is in its session. */
    enum Kind {
        /** The first one. */
        @JsonProperty("initial")
        INITIAL,
        /** An addition to the first one, as the order allows. */
        @JsonProperty("booster")
        BOOSTER,
        /** Another one, such as after a lozenge that was lost. */
        @JsonProperty("repeat")
        REPEAT
    }

    /** How far a dose came, in the words of FHIR's medication administration. */
    enum Status {
        /** Being given. */
        @JsonProperty("in-progress")
        IN_PROGRESS,
        /** Not given at all. */
        @JsonProperty("not-done")
        NOT_DONE,
        /** Begun and halted for now. */
        @JsonProperty("on-hold")
        ON_HOLD,
        /** Given in full. */
        @JsonProperty("completed")
        COMPLETED,
        /** Begun and ended early. */
        @JsonProperty("stopped")
        STOPPED,
        /** Nobody knows how far; taken as given wherever safety is judged. */
        @JsonProperty("unknown")
        UNKNOWN,
        /** Recorded by mistake: it never happened. */
        @JsonProperty("entered-in-error")
        ENTERED_IN_ERROR
    }

    /**
     * What the dose is in its session.
     *
     * @return its kind
     */
    Kind kind();

    /**
     * How far the dose came.
     *
     * @return its status
     */
    Status status();

    /**
     * How much went in.
     *
     * @return the mass; none if the dose was not given, or if the mass is not known
     */
    @Nullable
    Mass administered();

    /**
     * What the milligrams are milligrams of.
     *
     * @return the basis, if it was recorded
     */
    @Nullable
    StrengthBasis basis();

    /**
     * The lot of the vial or pack.
     *
     * @return the lot, if it was recorded
     */
    @Nullable
    String lot();

    /**
     * When it began.
     *
     * @return the time, if it was recorded
     */
    @Nullable
    PartialTime startedAt();

    /**
     * When it was all in. A dose that takes no time ends when it begins.
     *
     * @return the time, if it was recorded
     */
    default @Nullable PartialTime endedAt() {
        return startedAt();
    }

    /**
     * Whether any of it went in, as far as anybody knows.
     *
     * @return false only if it was not given, or was recorded by mistake
     */
    default boolean given() {
        return status() != Status.NOT_DONE && status() != Status.ENTERED_IN_ERROR;
    }

    private static void check(Kind kind, Status status, @Nullable Mass administered) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        if (status == Status.NOT_DONE && administered != null) {
            throw new IllegalArgumentException("a dose that was not done has no mass");
        }
    }

    /**
     * A dose that goes in at once: an injection, or a push into a vein.
     *
     * @param kind what it is in its session
     * @param status how far it came
     * @param administered how much went in
     * @param basis what the milligrams are milligrams of
     * @param startedAt when
     * @param lot the lot of the vial
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bolus(
            Kind kind,
            Status status,
            @Nullable Mass administered,
            @Nullable StrengthBasis basis,
            @JsonProperty("startedAt") @Nullable PartialTime startedAt,

            @Size(max = 100, message = Messages.TOO_LONG) @Nullable
            String lot)
            implements DoseAdministration {

        /**
         * Records a dose.
         *
         * @throws NullPointerException if the kind or the status is missing
         * @throws IllegalArgumentException if it was not done and has a mass
         */
        public Bolus {
            check(kind, status, administered);
        }

        /** Leaves out how much, when and from which lot. */
        @Override
        public String toString() {
            return "Bolus[...]";
        }
    }

    /**
     * A dose that runs in over time.
     *
     * @param kind what it is in its session
     * @param status how far it came
     * @param administered how much went in
     * @param basis what the milligrams are milligrams of
     * @param startedAt when it began
     * @param endedAt when it ended
     * @param lot the lot of the vial
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Infusion(
            Kind kind,
            Status status,
            @Nullable Mass administered,
            @Nullable StrengthBasis basis,
            @JsonProperty("startedAt") @Nullable PartialTime startedAt,
            @JsonProperty("endedAt") @Nullable PartialTime endedAt,

            @Size(max = 100, message = Messages.TOO_LONG) @Nullable
            String lot)
            implements DoseAdministration {

        /**
         * Records a dose.
         *
         * @throws NullPointerException if the kind or the status is missing
         * @throws IllegalArgumentException if it was not done and has a mass, or if it certainly ends before it starts
         */
        public Infusion {
            check(kind, status, administered);
            if (startedAt != null && endedAt != null && endedAt.comparedTo(startedAt) == PartialTime.Relation.BEFORE) {
                throw new IllegalArgumentException("it ends before it starts");
            }
        }

        /** Leaves out how much, when and from which lot. */
        @Override
        public String toString() {
            return "Infusion[...]";
        }
    }

    /**
     * A dose that is held in the mouth or taken in through another lining of the body.
     *
     * @param kind what it is in its session
     * @param status how far it came
     * @param administered how much was given, whatever was swallowed of it
     * @param basis what the milligrams are milligrams of
     * @param startedAt when
     * @param heldFor how long it was held
     * @param afterwards what became of the rest
     * @param lot the lot of the pack
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Transmucosal(
            Kind kind,
            Status status,
            @Nullable Mass administered,
            @Nullable StrengthBasis basis,
            @JsonProperty("startedAt") @Nullable PartialTime startedAt,

            @JsonProperty("heldFor") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            Duration heldFor,

            @NotNull(message = Messages.REQUIRED) @Nullable Afterwards afterwards,

            @Size(max = 100, message = Messages.TOO_LONG) @Nullable
            String lot)
            implements DoseAdministration {

        /** What became of the rest. */
        public enum Afterwards {
            /** It was swallowed. */
            @JsonProperty("swallowed")
            SWALLOWED,
            /** It was spat out. */
            @JsonProperty("spat-out")
            SPAT_OUT,
            /** Nobody knows. */
            @JsonProperty("unknown")
            UNKNOWN
        }

        /**
         * Records a dose.
         *
         * @throws NullPointerException if the kind or the status is missing
         * @throws IllegalArgumentException if it was not done and has a mass
         */
        public Transmucosal {
            check(kind, status, administered);
        }

        /** Leaves out how much, when and from which lot. */
        @Override
        public String toString() {
            return "Transmucosal[...]";
        }
    }

    /**
     * A dose through the nose, from one or more devices.
     *
     * @param kind what it is in its session
     * @param status how far it came
     * @param administered how much went in, from all devices
     * @param basis what the milligrams are milligrams of
     * @param startedAt when the first device was used
     * @param endedAt when the last one was
     * @param devices how many devices were used
     * @param lot the lot of the pack
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Nasal(
            Kind kind,
            Status status,
            @Nullable Mass administered,
            @Nullable StrengthBasis basis,
            @JsonProperty("startedAt") @Nullable PartialTime startedAt,
            @JsonProperty("endedAt") @Nullable PartialTime endedAt,

            @Min(value = 1, message = Messages.AT_LEAST) @Nullable
            Integer devices,

            @Size(max = 100, message = Messages.TOO_LONG) @Nullable
            String lot)
            implements DoseAdministration {

        /**
         * Records a dose.
         *
         * @throws NullPointerException if the kind or the status is missing
         * @throws IllegalArgumentException if it was not done and has a mass, or if it certainly ends before it starts
         */
        public Nasal {
            check(kind, status, administered);
            if (startedAt != null && endedAt != null && endedAt.comparedTo(startedAt) == PartialTime.Relation.BEFORE) {
                throw new IllegalArgumentException("it ends before it starts");
            }
        }

        /** Leaves out how much, when and from which lot. */
        @Override
        public String toString() {
            return "Nasal[...]";
        }
    }
}
