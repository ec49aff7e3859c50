package org.holdfast.measures.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.core.json.Problem;
import org.holdfast.core.policy.Provenance;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.jspecify.annotations.Nullable;

/** Finds all that is wrong with a schedule: first by itself, then held against the instruments. */
final class ScheduleCheck {
    private final Schedule schedule;
    private final List<Problem> problems = new ArrayList<>();

    private ScheduleCheck(Schedule schedule) {
        this.schedule = schedule;
    }

    static List<Problem> problems(Schedule schedule) {
        ScheduleCheck check = new ScheduleCheck(schedule);
        if (schedule.secondsPerItem().value() < 1) {
            check.add("/secondsPerItem/value", "out-of-range", "an item takes at least 1 second");
        }
        check.basis("/secondsPerItem/basis", schedule.secondsPerItem().basis());
        check.moments();
        check.forms();
        for (int i = 0; i < schedule.askedOnce().size(); i++) {
            check.basis(
                    "/askedOnce/" + i + "/basis", schedule.askedOnce().get(i).basis());
        }
        return check.problems;
    }

    static List<Problem> problems(Schedule schedule, Instruments instruments) {
        ScheduleCheck check = new ScheduleCheck(schedule);
        for (int i = 0; i < schedule.forms().size(); i++) {
            PlannedForm form = schedule.forms().get(i);
            Optional<Instrument> instrument = instruments.find(form.instrument());
            if (instrument.isEmpty()) {
                check.add("/forms/" + i + "/instrument", "unknown", "there is no such instrument at hand");
            } else {
                check.windows(i, form, instrument.get());
            }
        }
        return check.problems;
    }

    private void moments() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < schedule.moments().size(); i++) {
            Moment moment = schedule.moments().get(i);
            String at = "/moments/" + i;
            if (!ids.add(moment.id())) {
                add(at + "/id", "duplicate", "each moment has an id of its own");
            }
            if (moment.opens() > moment.due() || moment.due() > moment.closes()) {
                add(at, "unordered", "a moment opens, is due and closes in this order");
            }
            if (moment.opens() < 0 && moment.closes() > 0) {
                add(at, "spans-dose", "a moment lies before a dose or after it");
            }
            repeated(at, moment, moment.every());
        }
    }

    private void repeated(String at, Moment moment, @Nullable Integer every) {
        if (every == null) {
            return;
        }
        if (moment.anchor() != Moment.Anchor.FIRST_DOSE || moment.opens() <= 0) {
            add(at + "/every", "misplaced", "only a moment after the first dose comes again");
        }
        if (every < 1 || moment.closes() - moment.opens() >= every) {
            add(at + "/every", "out-of-range", "a moment closes before it comes again");
        }
    }

    private void forms() {
        Set<String> instruments = new HashSet<>();
        for (int i = 0; i < schedule.forms().size(); i++) {
            PlannedForm form = schedule.forms().get(i);
            String at = "/forms/" + i;
            if (!instruments.add(form.instrument())) {
                add(at + "/instrument", "duplicate", "each form is planned once");
            }
            @Nullable Integer least = form.leastDaysBetween();
            if (least != null && least < 1) {
                add(at + "/leastDaysBetween", "out-of-range", "there is at least 1 day between two forms");
            }
            basis(at + "/basis", form.basis());
            for (int k = 0; k < form.at().size(); k++) {
                if (known(form.at().get(k)).isEmpty()) {
                    add(at + "/at/" + k, "unknown", "there is no such moment");
                }
            }
        }
    }

    /** What is asked for after a dose has a form of the same kind before the first one, and does not reach back past it. */
    private void windows(int place, PlannedForm form, Instrument instrument) {
        int window = instrument.definition().recall().days();
        boolean baseline = false;
        boolean later = false;
        if (window > 0 && form.aboutNow()) {
            add("/forms/" + place + "/asksAboutNow", "not-now", "the form looks back " + window + " days");
        }
        for (int k = 0; k < form.at().size(); k++) {
            Moment moment = schedule.moment(form.at().get(k));
            baseline |= moment.beforeDose();
            later |= !moment.beforeDose();
            String at = "/forms/" + place + "/at/" + k;
            if (!moment.beforeDose() && moment.opens() < window) {
                add(
                        at,
                        "covers-time-before-dose",
                        "a form that looks back " + window + " days is asked for from day " + window + " on");
            }
            if (!moment.beforeDose() && window == 0 && !form.aboutNow()) {
                add(at, "window-not-fixed", "after a dose, a form has a window of fixed length or asks about now");
            }
        }
        if (later && !baseline) {
            add("/forms/" + place + "/at", "no-baseline", "a form that follows a dose is asked for before it too");
        }
    }

    private void basis(String at, Provenance basis) {
        boolean design = basis.origin() == Provenance.Origin.DESIGN;
        if (design != basis.sources().isEmpty()) {
            add(at, "no-source", "a value that is no design needs a source, and a design has none");
        }
    }

    private Optional<Moment> known(String id) {
        return schedule.moments().stream()
                .filter(moment -> moment.id().equals(id))
                .findFirst();
    }

    private void add(String pointer, String code, String message) {
        problems.add(Problem.at(pointer, code, message));
    }
}
