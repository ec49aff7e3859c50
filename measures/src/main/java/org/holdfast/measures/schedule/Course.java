package org.holdfast.measures.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.time.PartialTime;
import org.holdfast.measures.change.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * How far a course has come: the doses given, the one that is planned next, and the forms that were filled in.
 *
 * <pre>{@code
 * Course course = Course.from(episode, ZoneId.of("Europe/Madrid"), nextDose, false);
 * }</pre>
 *
 * @param treatment the doses given, and the place whose calendar counts
 * @param nextDose when the next dose is planned, if one is
 * @param finished whether the last dose given was the last of the course
 * @param answered the forms that were filled in, in any order
 */
public record Course(Treatment treatment, @Nullable Instant nextDose, boolean finished, List<Answered> answered) {

    /**
     * A form that was filled in.
     *
     * @param instrument the instrument's id
     * @param at when
     */
    public record Answered(String instrument, Instant at) {

        /**
         * Holds a form's place in time.
         *
         * @throws NullPointerException if a part is missing
         */
        public Answered {
            Objects.requireNonNull(instrument, "instrument");
            Objects.requireNonNull(at, "at");
        }

        /** Names the instrument, and says nothing of when. */
        @Override
        public String toString() {
            return "Answered[...]";
        }
    }

    /**
     * Holds the state of a course.
     *
     * @throws IllegalArgumentException if the next dose is not after the last one, or a finished course has a next dose
     */
    public Course {
        Objects.requireNonNull(treatment, "treatment");
        answered = List.copyOf(Objects.requireNonNull(answered, "answered"));
        List<Instant> given = treatment.doses();
        if (nextDose != null && (finished || (!given.isEmpty() && !nextDose.isAfter(given.get(given.size() - 1))))) {
            throw new IllegalArgumentException("the next dose comes after the last one, in a course that goes on");
        }
        if (finished && given.isEmpty()) {
            throw new IllegalArgumentException("a course without a dose is not finished");
        }
    }

    /**
     * The state of a course as an episode tells it.
     *
     * @param episode the episode
     * @param zone the place whose calendar counts
     * @param nextDose when the next dose is planned, if one is
     * @param finished whether the last dose given was the last of the course
     * @return the course, with the forms whose time is known
     * @throws IllegalArgumentException if the day of a dose is not known, or there were two on one instant
     */
    public static Course from(Episode episode, ZoneId zone, @Nullable Instant nextDose, boolean finished) {
        List<Instant> doses = new ArrayList<>();
        for (DosingSession session : episode.dosed()) {
            doses.add(dose(session, zone));
        }
        List<Answered> answered = new ArrayList<>();
        for (@Nullable AnswerSheet sheet : episode.measures()) {
            @Nullable Instant at = sheet == null ? null : sheet.completedAt();
            if (sheet != null && at != null) {
                answered.add(new Answered(sheet.instrument(), at));
            }
        }
        return new Course(Treatment.of(zone, doses), nextDose, finished, answered);
    }

    private static Instant dose(DosingSession session, ZoneId zone) {
        PartialTime time =
                session.firstDoseAt().orElseThrow(() -> new IllegalArgumentException("the day of a dose is not known"));
        boolean oneDay = time.earliest()
                .atZone(zone)
                .toLocalDate()
                .equals(time.latest().atZone(zone).toLocalDate());
        if (!oneDay) {
            throw new IllegalArgumentException("the day of a dose is not known");
        }
        return time.earliest();
    }

    /** Says nothing of the doses and the forms. */
    @Override
    public String toString() {
        return "Course[...]";
    }
}
