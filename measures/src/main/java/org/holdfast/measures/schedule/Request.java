package org.holdfast.measures.schedule;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One form at one moment of a course, and whether it is to be filled in now.
 *
 * @param instrument the instrument's id
 * @param moment the moment's id
 * @param dose the number of the dose from which the days are counted, from 1; null if none is known yet
 * @param status whether it is to be filled in
 * @param reason why
 * @param opensOn the first day; null if it is not known yet
 * @param dueOn the last day before it is overdue; null if it is not known yet
 * @param closesOn the last day; null if it is not known yet
 * @param coversTimeBeforeDose whether the form, filled in now, would ask about time before the last dose
 * @param burden what it asks of the person
 */
public record Request(
        String instrument,
        String moment,
        @Nullable Integer dose,
        Status status,
        Reason reason,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closesOn,
        boolean coversTimeBeforeDose,
        Burden burden) {

    /** Whether a form is to be filled in. */
    public enum Status {
        /** It is to be filled in now. */
        DUE,
        /** It is to be filled in now, and is late. */
        OVERDUE,
        /** It is not to be filled in yet. */
        TOO_EARLY,
        /** It is never to be filled in for this moment. */
        MAY_NOT_BE_ASKED,
        /** It was filled in. */
        DONE,
        /** It was not filled in while there was time; it stays missing. */
        MISSED
    }

    /** Why a form has its status. */
    public enum Reason {
        /** It is its time. */
        IN_WINDOW("in-window"),
        /** The day on which it was due has passed. */
        PAST_DUE_DAY("past-due-day"),
        /** Its first day has not come. */
        NOT_OPEN_YET("not-open-yet"),
        /** It was filled in so lately that it would ask about the same days again. */
        TOO_SOON_AFTER_LAST("too-soon-after-last"),
        /** There is neither a dose nor a plan for one. */
        NO_DOSE_PLANNED("no-dose-planned"),
        /** It follows a dose that is only planned. */
        DOSE_NOT_GIVEN_YET("dose-not-given-yet"),
        /** Nobody has said which dose is the last. */
        COURSE_NOT_FINISHED("course-not-finished"),
        /** It was filled in once, and is not put to the person again. */
        ASKED_ONCE_ALREADY("asked-once-already"),
        /** There is an answer of this moment. */
        ANSWERED("answered"),
        /** Its last day, or the dose before which it was to be filled in, has passed. */
        WINDOW_CLOSED("window-closed");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /**
         * The reason as documents write it.
         *
         * @return the code in kebab-case
         */
        public String code() {
            return code;
        }
    }

    /**
     * What a form, or several, ask of a person.
     *
     * @param items how many items
     * @param seconds how long they take, by the schedule's own estimate
     */
    public record Burden(int items, int seconds) {

        /**
         * Both together.
         *
         * @param other what else is asked
         * @return the sum
         */
        public Burden plus(Burden other) {
            return new Burden(items + other.items, seconds + other.seconds);
        }

        /**
         * How long it takes, for people.
         *
         * @return minutes, rounded up
         */
        public int minutes() {
            return (seconds + 59) / 60;
        }
    }

    /**
     * Holds a request.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public Request {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(burden, "burden");
    }

    /** Says nothing of the form, its days and its state. */
    @Override
    public String toString() {
        return "Request[...]";
    }
}
