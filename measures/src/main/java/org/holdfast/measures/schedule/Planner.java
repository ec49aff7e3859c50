package org.holdfast.measures.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.change.Treatment;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.schedule.Request.Burden;
import org.holdfast.measures.schedule.Request.Reason;
import org.holdfast.measures.schedule.Request.Status;

/**
 * Says which forms of a schedule are to be filled in at an instant, which are late, and which may not be asked for. A
 * person may decline each of them; what was missed stays missing and is not caught up on.
 *
 * <pre>{@code
 * Planner planner = Planner.of(Schedule.shipped(), Instruments.builtIn());
 * for (Request request : planner.toFillIn(course, now)) {
 *     offer(request.instrument(), request.burden().minutes());
 * }
 * }</pre>
 */
public final class Planner {
    private final Schedule schedule;
    private final Map<String, Instrument> instruments;

    private Planner(Schedule schedule, Map<String, Instrument> instruments) {
        this.schedule = schedule;
        this.instruments = instruments;
    }

    /**
     * Holds a schedule against the instruments at hand.
     *
     * @param schedule the schedule
     * @param instruments the instruments
     * @return a planner
     * @throws DocumentException if an instrument is not at hand, if a form would be asked for after a dose and not before
     *     the first one, or if it would look back on time before the dose it follows; with all problems
     */
    public static Planner of(Schedule schedule, Instruments instruments) {
        List<Problem> problems = ScheduleCheck.problems(schedule, instruments);
        if (!problems.isEmpty()) {
            throw new DocumentException(schedule.id(), problems);
        }
        Map<String, Instrument> planned = new LinkedHashMap<>();
        schedule.forms().forEach(form -> planned.put(form.instrument(), instruments.get(form.instrument())));
        return new Planner(schedule, planned);
    }

    /**
     * All forms at all moments up to now, and at the next one of each kind.
     *
     * @param course how far the course has come
     * @param now the instant of asking
     * @return the requests, by form and moment in the order of the schedule
     */
    public List<Request> requests(Course course, Instant now) {
        List<Request> requests = new ArrayList<>();
        for (PlannedForm form : schedule.forms()) {
            for (String moment : form.at()) {
                Slot.of(schedule.moment(moment), course, now)
                        .forEach(slot -> requests.add(request(form, slot, course, now)));
            }
        }
        return List.copyOf(requests);
    }

    /**
     * What is to be filled in now, each form once, the overdue request before the one that is only due.
     *
     * @param course how far the course has come
     * @param now the instant of asking
     * @return the requests in the order of the schedule
     */
    public List<Request> toFillIn(Course course, Instant now) {
        Map<String, Request> once = new LinkedHashMap<>();
        for (Request request : requests(course, now)) {
            boolean late = request.status() == Status.OVERDUE;
            if (late || request.status() == Status.DUE) {
                once.merge(
                        request.instrument(),
                        request,
                        (kept, other) -> kept.status() == Status.DUE && late ? other : kept);
            }
        }
        return List.copyOf(once.values());
    }

    /**
     * What several forms ask of a person together.
     *
     * @param requests the requests, each form once
     * @return items and time
     */
    public static Burden burden(List<Request> requests) {
        return requests.stream().map(Request::burden).reduce(new Burden(0, 0), Burden::plus);
    }

    /** Names the schedule. */
    @Override
    public String toString() {
        return "Planner[" + schedule.id() + " " + schedule.version() + "]";
    }

    private Request request(PlannedForm form, Slot slot, Course course, Instant now) {
        Treatment treatment = course.treatment();
        boolean known = slot.unknown() == null;
        Moment moment = slot.moment();
        Reason reason = reason(form, slot, course, now);
        return new Request(
                form.instrument(),
                moment.id(),
                known ? slot.dose() : null,
                status(reason),
                reason,
                known ? slot.day(treatment, moment.opens()) : null,
                known ? slot.day(treatment, moment.due()) : null,
                known ? slot.day(treatment, moment.closes()) : null,
                coversTimeBeforeDose(form, treatment, now),
                burden(form));
    }

    private Reason reason(PlannedForm form, Slot slot, Course course, Instant now) {
        if (slot.unknown() != null) {
            return slot.unknown();
        }
        if (!slot.given() && !slot.moment().beforeDose()) {
            return Reason.DOSE_NOT_GIVEN_YET;
        }
        Treatment treatment = course.treatment();
        List<Instant> answered = answered(form, course, now);
        if (answered.stream().anyMatch(at -> within(slot, treatment, at))) {
            return Reason.ANSWERED;
        }
        if (schedule.onlyOnce(form.instrument()) && !answered.isEmpty()) {
            return Reason.ASKED_ONCE_ALREADY;
        }
        LocalDate today = treatment.day(now);
        if (today.isBefore(slot.day(treatment, slot.moment().opens()))) {
            return Reason.NOT_OPEN_YET;
        }
        if (!within(slot, treatment, now)) {
            return Reason.WINDOW_CLOSED;
        }
        if (tooSoon(form, treatment, answered, now)) {
            return Reason.TOO_SOON_AFTER_LAST;
        }
        return today.isAfter(slot.day(treatment, slot.moment().due())) ? Reason.PAST_DUE_DAY : Reason.IN_WINDOW;
    }

    private static Status status(Reason reason) {
        return switch (reason) {
            case IN_WINDOW -> Status.DUE;
            case PAST_DUE_DAY -> Status.OVERDUE;
            case NOT_OPEN_YET, TOO_SOON_AFTER_LAST, NO_DOSE_PLANNED, DOSE_NOT_GIVEN_YET, COURSE_NOT_FINISHED ->
                Status.TOO_EARLY;
            case ASKED_ONCE_ALREADY -> Status.MAY_NOT_BE_ASKED;
            case ANSWERED -> Status.DONE;
            case WINDOW_CLOSED -> Status.MISSED;
        };
    }

    /** A moment before a dose ends with the dose, once it was given; one after it begins with the dose. */
    private static boolean within(Slot slot, Treatment treatment, Instant at) {
        LocalDate day = treatment.day(at);
        boolean open = !day.isBefore(slot.day(treatment, slot.moment().opens()))
                && !day.isAfter(slot.day(treatment, slot.moment().closes()));
        Instant dose = Objects.requireNonNull(slot.doseAt());
        boolean rightSide = !slot.given() || slot.moment().beforeDose() == at.isBefore(dose);
        return open && rightSide;
    }

    private boolean tooSoon(PlannedForm form, Treatment treatment, List<Instant> answered, Instant now) {
        int least = Optional.ofNullable(form.leastDaysBetween()).orElse(window(form));
        return answered.stream()
                .max(Comparator.naturalOrder())
                .filter(last -> treatment.days(last, now) < least)
                .isPresent();
    }

    private boolean coversTimeBeforeDose(PlannedForm form, Treatment treatment, Instant now) {
        int window = window(form);
        return !form.aboutNow()
                && treatment
                        .lastDoseBefore(now)
                        .filter(dose -> window == 0 || treatment.days(dose, now) < window)
                        .isPresent();
    }

    private static List<Instant> answered(PlannedForm form, Course course, Instant now) {
        return course.answered().stream()
                .filter(answer -> answer.instrument().equals(form.instrument()))
                .map(Course.Answered::at)
                .filter(at -> !at.isAfter(now))
                .toList();
    }

    private Burden burden(PlannedForm form) {
        int items = instrument(form).items().size();
        return new Burden(items, items * schedule.secondsPerItem().value());
    }

    private int window(PlannedForm form) {
        return instrument(form).definition().recall().days();
    }

    private Instrument instrument(PlannedForm form) {
        return Objects.requireNonNull(instruments.get(form.instrument()));
    }
}
