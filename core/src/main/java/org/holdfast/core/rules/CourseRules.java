package org.holdfast.core.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.holdfast.core.episode.Protocol;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.StrengthBasis;
import org.holdfast.core.policy.DoseFrequency;
import org.holdfast.core.policy.DosePolicy;
import org.holdfast.core.session.DosingSession;
import org.jspecify.annotations.Nullable;

/** How the doses of a course follow each other. One that was stopped early counts as one. */
final class CourseRules {
    static final List<Rule> ALL = List.of(
            new Rule("D02", BoosterRule::check),
            new Rule("D03", CourseRules::notTooOften),
            new Rule("D04", CourseRules::noGreatStep),
            new Rule("D06", CourseRules::lotRecorded));

    private static final Duration WEEK = Duration.ofDays(7);

    private CourseRules() {}

    private static void notTooOften(Chart chart, Report report) {
        List<Dosed> all = chart.dosed(report);
        for (int i = 0; i < all.size(); i++) {
            Dosed dosed = all.get(i);
            @Nullable MedicationOrder order = dosed.session().order();
            if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
            } else {
                judgeFrequency(chart, report, dosed, order, all.subList(0, i + 1));
            }
            if (i > 0) {
                judgeInterval(chart, report, all.get(i - 1), dosed);
            }
        }
    }

    private static void judgeFrequency(
            Chart chart, Report report, Dosed dosed, MedicationOrder order, List<Dosed> upToHere) {
        List<DoseFrequency> policy = chart.policies().dose().frequencies().stream()
                .filter(frequency -> frequency.substance() == order.substance())
                .toList();
        boolean byWeek = policy.stream().anyMatch(DoseFrequency::byWeek);
        OptionalLong week = week(dosed, order.courseStartedOn());
        if (policy.isEmpty()) {
            report.skipped(dosed.pointer(), Reason.POLICY_MISSING);
        } else if (byWeek && week.isEmpty()) {
            report.skipped(dosed.pointer(), Reason.COURSE_START_MISSING);
        } else {
            policy.stream()
                    .filter(frequency -> !frequency.byWeek() || frequency.appliesTo(week.orElse(0)))
                    .forEach(frequency -> judgeFrequency(report, dosed, order, frequency, upToHere));
        }
    }

    private static void judgeFrequency(
            Report report, Dosed dosed, MedicationOrder order, DoseFrequency frequency, List<Dosed> upToHere) {
        int certain = 0;
        int possible = 0;
        for (Dosed earlier : upToHere) {
            @Nullable MedicationOrder then = earlier.session().order();
            if (then == null || then.substance() != order.substance()) {
                continue;
            }
            OptionalLong week = week(earlier, order.courseStartedOn());
            if (frequency.byWeek() && (week.isEmpty() || !frequency.appliesTo(week.getAsLong()))) {
                continue; // in the weeks before, more were allowed
            }
            Truth near = Elapsed.days(
                            earlier.firstDose(),
                            dosed.firstDose(),
                            dosed.session().zone())
                    .lessThan(WEEK);
            certain += near == Truth.YES ? 1 : 0;
            possible += near == Truth.NO ? 0 : 1;
        }
        if (certain > frequency.most()) {
            report.broken(dosed.pointer(), "D03.too-often", frequency.basis(), Integer.toString(frequency.most()));
        } else if (possible > frequency.most()) {
            report.skipped(dosed.pointer(), Reason.TIMES_OVERLAP);
        } else {
            report.kept();
        }
    }

    /** The week of the course, from 1; none before its start, or if it cannot be told. */
    private static OptionalLong week(Dosed dosed, @Nullable LocalDate start) {
        LocalDate first = dosed.session().dayOf(dosed.firstDose().earliest());
        LocalDate last = dosed.session().dayOf(dosed.firstDose().latest());
        if (start == null || first.isBefore(start) || !first.equals(last)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ChronoUnit.WEEKS.between(start, first) + 1);
    }

    /** A protocol in whole days is counted on the calendar, where a day may have 23 or 25 hours. */
    private static void judgeInterval(Chart chart, Report report, Dosed before, Dosed dosed) {
        @Nullable
        Duration least = Optional.ofNullable(chart.episode().protocol())
                .map(Protocol::minInterval)
                .orElse(null);
        if (least == null) {
            return;
        }
        boolean inDays = least.equals(Duration.ofDays(least.toDays()));
        Elapsed between = inDays
                ? Elapsed.days(
                        before.firstDose(), dosed.firstDose(), dosed.session().zone())
                : Elapsed.between(before.firstDose(), dosed.firstDose());
        if (!report.settled(dosed.pointer(), between.atLeast(least))) {
            report.broken(dosed.pointer(), "D03.too-soon", Long.toString(least.toHours()));
        }
    }

    private static void noGreatStep(Chart chart, Report report) {
        List<DosingSession> sessions = chart.episode().dosed();
        for (int i = 1; i < sessions.size(); i++) {
            DosingSession session = sessions.get(i);
            @Nullable MedicationOrder order = session.order();
            if (order == null) {
                report.skipped(chart.pointer(session), Reason.ORDER_MISSING);
                continue;
            }
            DoseTotal.before(sessions.subList(0, i), order)
                    .ifPresent(before -> judgeStep(
                            report,
                            chart.pointer(session) + "/doses",
                            before,
                            DoseTotal.of(session),
                            chart.policies().dose().step()));
        }
    }

    private static void judgeStep(
            Report report, String pointer, DoseTotal before, DoseTotal now, DosePolicy.Step step) {
        Set<StrengthBasis> bases = EnumSet.copyOf(before.bases());
        bases.addAll(now.bases());
        Optional<BigDecimal> then = before.milligrams();
        Optional<BigDecimal> total = now.milligrams();
        if (then.isEmpty() || total.isEmpty()) {
            report.skipped(pointer, Reason.MASS_MISSING);
        } else if (bases.contains(StrengthBasis.UNSTATED)) {
            report.skipped(pointer, Reason.BASIS_UNSTATED);
        } else if (bases.size() > 1) {
            report.skipped(pointer, Reason.BASES_MIXED);
        } else if (total.get().compareTo(then.get().multiply(step.timesPrevious())) > 0) {
            report.broken(
                    pointer, "D04.step-up", step.basis(), step.timesPrevious().toPlainString());
        } else {
            report.kept();
        }
    }

    private static void lotRecorded(Chart chart, Report report) {
        for (DosingSession session : chart.episode().dosed()) {
            List<DoseAdministration> doses = session.doses();
            for (int i = 0; i < doses.size(); i++) {
                @Nullable DoseAdministration dose = doses.get(i);
                if (dose == null || !dose.given()) {
                    continue;
                }
                @Nullable String lot = dose.lot();
                if (lot == null || lot.isBlank()) {
                    report.broken(chart.pointer(session) + "/doses/" + i, "D06.no-lot");
                } else {
                    report.kept();
                }
            }
        }
    }
}
