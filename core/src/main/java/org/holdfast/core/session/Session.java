package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of an episode of care. Which kind it is decides what it can hold: a check-in has no doses.
 *
 * <p>Each session has its own time zone, since people travel. Hours are counted between instants; days are counted on
 * the calendar of that zone, where one day may have 23 or 25 hours.
 *
 * <p>See {@link PreparationSession}, {@link DosingSession}, {@link CheckIn} and {@link IntegrationSession} for their
 * documents.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PreparationSession.class, name = "preparation"),
    @JsonSubTypes.Type(value = DosingSession.class, name = "dosing"),
    @JsonSubTypes.Type(value = CheckIn.class, name = "check-in"),
    @JsonSubTypes.Type(value = IntegrationSession.class, name = "integration")
})
public sealed interface Session extends Versioned
        permits PreparationSession, DosingSession, CheckIn, IntegrationSession {

    /** How far a session came. */
    enum Status {
        /** To come. */
        @JsonProperty("planned")
        PLANNED,
        /** The person has come. */
        @JsonProperty("arrived")
        ARRIVED,
        /** Begun and not ended. */
        @JsonProperty("in-progress")
        IN_PROGRESS,
        /** Begun and halted for now. */
        @JsonProperty("on-hold")
        ON_HOLD,
        /** Held to its end. */
        @JsonProperty("completed")
        COMPLETED,
        /** Begun and ended early. */
        @JsonProperty("stopped")
        STOPPED,
        /** Moved to another time, for which there is another session. */
        @JsonProperty("rescheduled")
        RESCHEDULED,
        /** Called off. */
        @JsonProperty("cancelled")
        CANCELLED,
        /** The person did not come, for whatever reason. */
        @JsonProperty("no-show")
        NO_SHOW,
        /** Recorded by mistake: it never was. */
        @JsonProperty("entered-in-error")
        ENTERED_IN_ERROR
    }

    /**
     * The session's key.
     *
     * @return the key
     */
    @Override
    SessionId id();

    /**
     * How far it came.
     *
     * @return its status
     */
    Status status();

    /**
     * Where it was, for counting days.
     *
     * @return the time zone
     */
    ZoneId zone();

    /**
     * From when until when it was held.
     *
     * @return the span, once it has begun and if it was recorded
     */
    @Nullable
    TimeSpan held();

    /**
     * How it was held.
     *
     * @return where the two sides were and who was there, as far as it was recorded
     */
    @Nullable
    Setting setting();

    /**
     * Whether it took place, in full or in part.
     *
     * @return true if it is completed, stopped, halted or under way
     */
    default boolean tookPlace() {
        return switch (status()) {
            case COMPLETED, STOPPED, IN_PROGRESS, ON_HOLD -> true;
            case PLANNED, ARRIVED, RESCHEDULED, CANCELLED, NO_SHOW, ENTERED_IN_ERROR -> false;
        };
    }

    /**
     * When it began.
     *
     * @return the instant, if it was recorded
     */
    default Optional<Instant> startedAt() {
        return Optional.ofNullable(held()).map(TimeSpan::start);
    }

    /**
     * The day of an instant on the calendar where the session was.
     *
     * @param at the instant
     * @return the day
     */
    default LocalDate dayOf(Instant at) {
        return at.atZone(zone()).toLocalDate();
    }
}
