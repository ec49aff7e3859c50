package org.holdfast.core.inventory;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log: something came into a vial's account, or went out of it. A line is never taken out; one that
 * was written by mistake says so and no longer counts.
 *
 * <pre>{@code
 * {"type": "wasted", "vial": "d1000000-0000-4000-8000-000000000001", "mass": {"value": 15, "unit": "mg"},
 *  "at": "2026-03-07T20:30:00Z", "by": "9a000000-0000-4000-8000-000000000003",
 *  "witness": "9a000000-0000-4000-8000-000000000001", "disposal": "denaturing container"}
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DrugLogEntry.Received.class, name = "received"),
    @JsonSubTypes.Type(value = DrugLogEntry.Administered.class, name = "administered"),
    @JsonSubTypes.Type(value = DrugLogEntry.Wasted.class, name = "wasted"),
    @JsonSubTypes.Type(value = DrugLogEntry.Lost.class, name = "lost")
})
public sealed interface DrugLogEntry {

    /**
     * The vial whose account it is about.
     *
     * @return the vial's key
     */
    RecordId vial();

    /**
     * How much, in the basis of the vial.
     *
     * @return the mass; none if it was not recorded, and then no balance can be told
     */
    @Nullable
    Mass mass();

    /**
     * When.
     *
     * @return the instant, if it was recorded
     */
    @Nullable
    Instant at();

    /**
     * Who did it, and wrote it down.
     *
     * @return who, if it was recorded
     */
    @Nullable
    PractitionerId by();

    /**
     * That the line was written by mistake.
     *
     * @return true if it does not count; none if it does
     */
    @Nullable
    Boolean mistaken();

    /**
     * Whether the line counts.
     *
     * @return false only if it was written by mistake
     */
    default boolean counts() {
        return !Boolean.TRUE.equals(mistaken());
    }

    /**
     * That a vial came in.
     *
     * @param vial which
     * @param mass how much was in it
     * @param at when
     * @param by who received it
     * @param source from whom it came
     * @param mistaken whether the line was written by mistake
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Received(
            RecordId vial,
            @NotNull(message = Messages.REQUIRED) @Nullable Mass mass,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull(message = Messages.REQUIRED) @Nullable
            Instant at,

            @NotNull(message = Messages.REQUIRED) @Nullable PractitionerId by,

            @Size(max = 200, message = Messages.TOO_LONG) @Nullable
            String source,

            @Nullable Boolean mistaken)
            implements DrugLogEntry {

        /**
         * Records it.
         *
         * @throws NullPointerException if the vial is missing
         */
        public Received {
            Objects.requireNonNull(vial, "vial");
        }

        /** Says nothing of what it holds. */
        @Override
        public String toString() {
            return "Received[...]";
        }
    }

    /**
     * That some of a vial was given. To whom stands in the session.
     *
     * @param vial which
     * @param mass how much
     * @param at when
     * @param by who gave it
     * @param session in which session
     * @param mistaken whether the line was written by mistake
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Administered(
            RecordId vial,
            @NotNull(message = Messages.REQUIRED) @Nullable Mass mass,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull(message = Messages.REQUIRED) @Nullable
            Instant at,

            @NotNull(message = Messages.REQUIRED) @Nullable PractitionerId by,

            @NotNull(message = Messages.REQUIRED) @Nullable SessionId session,

            @Nullable Boolean mistaken)
            implements DrugLogEntry {

        /**
         * Records it.
         *
         * @throws NullPointerException if the vial is missing
         */
        public Administered {
            Objects.requireNonNull(vial, "vial");
        }

        /** Says nothing of what it holds. */
        @Override
        public String toString() {
            return "Administered[...]";
        }
    }

    /**
     * That some of a vial was thrown away, seen by somebody else.
     *
     * @param vial which
     * @param mass how much
     * @param at when
     * @param by who threw it away
     * @param witness who saw it
     * @param disposal how
     * @param mistaken whether the line was written by mistake
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Wasted(
            RecordId vial,
            @NotNull(message = Messages.REQUIRED) @Nullable Mass mass,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull(message = Messages.REQUIRED) @Nullable
            Instant at,

            @NotNull(message = Messages.REQUIRED) @Nullable PractitionerId by,

            @NotNull(message = Messages.REQUIRED) @Nullable PractitionerId witness,

            @NotNull(message = Messages.REQUIRED) @Size(max = 200, message = Messages.TOO_LONG) @Nullable
            String disposal,

            @Nullable Boolean mistaken)
            implements DrugLogEntry {

        /**
         * Records it.
         *
         * @throws NullPointerException if the vial is missing
         */
        public Wasted {
            Objects.requireNonNull(vial, "vial");
        }

        /** Says nothing of what it holds. */
        @Override
        public String toString() {
            return "Wasted[...]";
        }
    }

    /**
     * That some of a vial is gone in another way.
     *
     * @param vial which
     * @param mass how much
     * @param at when it was found
     * @param by who found it
     * @param report how it came about, and to whom it was reported
     * @param mistaken whether the line was written by mistake
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Lost(
            RecordId vial,
            @NotNull(message = Messages.REQUIRED) @Nullable Mass mass,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull(message = Messages.REQUIRED) @Nullable
            Instant at,

            @NotNull(message = Messages.REQUIRED) @Nullable PractitionerId by,

            @NotNull(message = Messages.REQUIRED) @Valid @Nullable
            LossReport report,

            @Nullable Boolean mistaken)
            implements DrugLogEntry {

        /**
         * Records it.
         *
         * @throws NullPointerException if the vial is missing
         */
        public Lost {
            Objects.requireNonNull(vial, "vial");
        }

        /** Says nothing of what it holds. */
        @Override
        public String toString() {
            return "Lost[...]";
        }
    }
}
