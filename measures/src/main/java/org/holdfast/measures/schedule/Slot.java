package org.holdfast.measures.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.measures.change.Treatment;
import org.holdfast.measures.schedule.Request.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a moment in one course.
 *
 * @param moment the moment
 * @param dose the number of the dose, or 0 if it is not known
 * @param doseAt the dose given or planned; null if it is not known
 * @param given whether the dose had been given at the instant of asking
 * @param later by how many days it is shifted, for a moment that comes again
 * @param unknown why the dose is not known; null if it is
 */
record Slot(
        Moment moment,
        int dose,
        @Nullable Instant doseAt,
        boolean given,
        int later,
        @Nullable Reason unknown) {

    static List<Slot> of(Moment moment, Course course, Instant now) {
        List<Instant> given = course.treatment().doses();
        return switch (moment.anchor()) {
            case FIRST_DOSE -> repeated(moment, course, now);
            case EACH_DOSE -> each(moment, course, now);
            case LAST_DOSE ->
                course.finished()
                        ? List.of(last(moment, given, now))
                        : List.of(new Slot(moment, 0, null, false, 0, Reason.COURSE_NOT_FINISHED));
        };
    }

    LocalDate day(Treatment treatment, int offset) {
        return treatment.day(Objects.requireNonNull(doseAt)).plusDays((long) offset + later);
    }

    private static Slot last(Moment moment, List<Instant> doses, Instant now) {
        Instant dose = doses.get(doses.size() - 1);
        return new Slot(moment, doses.size(), dose, !dose.isAfter(now), 0, null);
    }

    private static List<Slot> each(Moment moment, Course course, Instant now) {
        List<Slot> slots = new ArrayList<>();
        for (Instant dose : course.treatment().doses()) {
            slots.add(new Slot(moment, slots.size() + 1, dose, !dose.isAfter(now), 0, null));
        }
        if (course.nextDose() != null) {
            slots.add(new Slot(moment, slots.size() + 1, course.nextDose(), false, 0, null));
        }
        return slots.isEmpty() ? List.of(new Slot(moment, 0, null, false, 0, Reason.NO_DOSE_PLANNED)) : slots;
    }

    /** All occurrences up to the first one that has not opened, or to the end of the course. */
    private static List<Slot> repeated(Moment moment, Course course, Instant now) {
        Slot first = each(moment, course, now).get(0);
        @Nullable Integer every = moment.every();
        if (every == null || first.unknown != null) {
            return List.of(first);
        }
        Treatment treatment = course.treatment();
        LocalDate today = treatment.day(now);
        List<Slot> slots = new ArrayList<>(List.of(first));
        Slot last = first;
        while (!last.day(treatment, moment.opens()).isAfter(today)) {
            last = new Slot(moment, 1, first.doseAt, first.given, last.later + every, null);
            if (course.finished() && last.day(treatment, moment.opens()).isAfter(end(treatment, every))) {
                return slots;
            }
            slots.add(last);
        }
        return slots;
    }

    private static LocalDate end(Treatment treatment, int every) {
        List<Instant> doses = treatment.doses();
        return treatment.day(doses.get(doses.size() - 1)).plusDays(every);
    }
}
