package org.holdfast.prompts.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.vocabulary.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Spreads small times over the days around doses. The same request gives the same plan, and starting later only leaves
 * out what has passed.
 *
 * <p>Where courses overlap, a day belongs to one dose alone: the day of a dose comes before everything, then the first
 * days after one, then the preparation of the next, then the later days. Nothing near is planned on two days in a row.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class JournalPlanGenerator {
    /** Which phase a day belongs to where it could belong to several: the earliest here. */
    private static final List<Phase> PRECEDENCE =
            List.of(Phase.SESSION_DAY, Phase.EARLY, Phase.PREPARATION, Phase.MIDDLE, Phase.LATER, Phase.ONGOING);

    private final PlanShape shape;
    private final SelectionPolicy policy;

    /**
     * Makes a generator.
     *
     * @param shape which times belong to which day
     * @param policy the thresholds
     */
    public JournalPlanGenerator(PlanShape shape, SelectionPolicy policy) {
        this.shape = shape;
        this.policy = policy;
    }

    /**
     * Makes a plan.
     *
     * @param request the doses, limits and wishes
     * @return the plan; empty without a dose
     */
    public JournalPlan generate(PlanRequest request) {
        SortedSet<LocalDate> doses = new TreeSet<>();
        request.doses().forEach(dose -> doses.add(LocalDate.ofInstant(dose, request.zone())));
        SlotRules rules = new SlotRules(request, shape.limits(), policy);
        List<PlanSlot> slots = new ArrayList<>();
        days(doses).forEach((date, day) -> slots.addAll(rules.kept(date, day)));
        return new JournalPlan(shape.id() + " " + shape.version(), request.zone(), slots).upcoming(request.from());
    }

    /** Each day that a dose gives something to, with what it gives. */
    private SortedMap<LocalDate, PlanShape.Day> days(SortedSet<LocalDate> doses) {
        SortedMap<LocalDate, PlanShape.Day> days = new TreeMap<>();
        for (LocalDate dose : doses) {
            for (PlanShape.Day day : shape.days()) {
                LocalDate date = dose.plusDays(day.day());
                if (owner(date, doses).equals(dose)) {
                    days.put(date, day);
                }
            }
        }
        return days;
    }

    /** The dose that a day belongs to; of two in the same phase the nearer one that has something for it. */
    private LocalDate owner(LocalDate date, SortedSet<LocalDate> doses) {
        @Nullable LocalDate owner = null;
        for (LocalDate dose : doses) {
            boolean sooner = owner == null || rank(dose, date) < rank(owner, date);
            boolean nearer = owner != null
                    && rank(dose, date) == rank(owner, date)
                    && (gives(dose, date) || !gives(owner, date));
            if (sooner || nearer) {
                owner = dose;
            }
        }
        return owner == null ? date : owner;
    }

    private boolean gives(LocalDate dose, LocalDate date) {
        long after = ChronoUnit.DAYS.between(dose, date);
        return shape.days().stream().anyMatch(day -> day.day() == after);
    }

    private int rank(LocalDate dose, LocalDate date) {
        int after = (int) ChronoUnit.DAYS.between(dose, date);
        if (after < -policy.preparationLeadDays()) {
            return PRECEDENCE.size();
        }
        return PRECEDENCE.indexOf(after < 0 ? Phase.PREPARATION : policy.phase(after));
    }

    static LocalDate weekOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
