package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.internal.Codes;
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
        ENTERED_IN_ERROR;

        /**
         * Whether a session may go on from here to another status. What has ended does not go on; it can only be
         * corrected by another version, or turn out never to have been. Who has arrived may still be sent home: the
         * gate before a dose can say so.
         *
         * @param next where it would go
         * @return true if that is a step of a session's life
         */
        public boolean mayBecome(Status next) {
            return switch (this) {
                case PLANNED ->
                    Set.of(ARRIVED, CANCELLED, NO_SHOW, RESCHEDULED, ENTERED_IN_ERROR)
                            .contains(next);
                case ARRIVED ->
                    Set.of(IN_PROGRESS, CANCELLED, RESCHEDULED, ENTERED_IN_ERROR)
                            .contains(next);
                case IN_PROGRESS ->
                    Set.of(COMPLETED, STOPPED, ON_HOLD, ENTERED_IN_ERROR).contains(next);
                case ON_HOLD -> Set.of(IN_PROGRESS, STOPPED, ENTERED_IN_ERROR).contains(next);
                case COMPLETED, STOPPED, RESCHEDULED, CANCELLED, NO_SHOW -> next == ENTERED_IN_ERROR;
                case ENTERED_IN_ERROR -> false;
            };
        }
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
     * The same session with another status and span.
     *
     * @param now how far it has come
     * @param span from when until when it was held
     * @return a copy
     */
    Session with(Status now, @Nullable TimeSpan span);

    /**
     * The session as it goes on: it begins when it comes to be under way, and ends when it is completed or stopped.
     *
     * @param next its next status
     * @param at when it came to it
     * @return a copy
     * @throws IllegalArgumentException if a session does not go on so, or if it would end before it starts
     */
    default Session movedTo(Status next, Instant at) {
        if (!status().mayBecome(next)) {
            throw new IllegalArgumentException(
                    "a session does not go from " + Codes.of(status()) + " to " + Codes.of(next));
        }
        TimeSpan span = held();
        return switch (next) {
            case IN_PROGRESS -> with(next, span == null ? new TimeSpan(at, null) : span);
            case COMPLETED, STOPPED -> with(next, span == null ? null : new TimeSpan(span.start(), at));
            case PLANNED, ARRIVED, ON_HOLD, RESCHEDULED, CANCELLED, NO_SHOW, ENTERED_IN_ERROR -> with(next, span);
        };
    }

    @Override
    default boolean enteredInError() {
        return status() == Status.ENTERED_IN_ERROR || Versioned.super.enteredInError();
    }

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
