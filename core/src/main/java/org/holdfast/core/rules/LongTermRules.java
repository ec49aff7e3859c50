package org.holdfast.core.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.observation.Observation;
import org.holdfast.core.policy.Amount;
import org.holdfast.core.policy.MonitoringPolicy;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** What is asked or taken again and again where doses are. */
final class LongTermRules {
    static final List<Rule> ALL =
            List.of(new Rule("A03", LongTermRules::urinaryAsked), new Rule("A04", LongTermRules::liverTaken));

    private LongTermRules() {}

    /** Asking is enough: whoever declines to answer has been asked. */
    private static void urinaryAsked(Chart chart, Report report) {
        List<Dosed> dosed = chart.dosed(report);
        List<PartialTime> asked = new ArrayList<>();
        boolean untimed = times(chart, Observation.Kind.URINARY_SYMPTOMS, false, asked);
        for (int i = 1; i < dosed.size(); i++) {
            Dosed now = dosed.get(i);
            Truth inTime = askedInTime(chart.policies().monitoring().urinary(), dosed.subList(0, i + 1), asked);
            if (inTime == Truth.NO && untimed) {
                report.skipped(now.pointer(), Reason.OBSERVATION_TIME_MISSING);
            } else if (!report.settled(now.pointer(), inTime)) {
                MonitoringPolicy.Urinary policy = chart.policies().monitoring().urinary();
                report.broken(
                        now.pointer(),
                        "A03.not-asked",
                        policy.days().basis(),
                        Integer.toString(policy.days().value()),
                        Integer.toString(policy.doses().value()));
            }
        }
    }

    /** Whether the first dose, or a question, lies close enough before the last of some doses. */
    private static Truth askedInTime(MonitoringPolicy.Urinary policy, List<Dosed> doses, List<PartialTime> asked) {
        Dosed last = doses.get(doses.size() - 1);
        Truth inTime = closeTo(doses.get(0).firstDose(), last, policy.days())
                .and(few(doses.subList(1, doses.size()), policy.doses()));
        for (PartialTime at : asked) {
            List<Dosed> since = doses.stream()
                    .filter(dose -> Elapsed.between(at, dose.firstDose()).atLeast(Duration.ZERO) != Truth.NO)
                    .toList();
            Truth before = Elapsed.between(at, last.firstDose()).atLeast(Duration.ZERO);
            Truth close = before.and(closeTo(at, last, policy.days())).and(few(since, policy.doses()));
            inTime = Truth.any(List.of(inTime, close));
        }
        return inTime;
    }

    private static Truth few(List<Dosed> since, Amount most) {
        return since.size() <= most.value() ? Truth.YES : Truth.NO;
    }

    private static Truth closeTo(PartialTime at, Dosed last, Amount days) {
        return Elapsed.days(at, last.firstDose(), last.session().zone()).atMost(Duration.ofDays(days.value()));
    }

    private static void liverTaken(Chart chart, Report report) {
        List<Dosed> racemic =
                chart.dosed(report).stream().filter(LongTermRules::racemic).toList();
        if (racemic.size() < 2) {
            return;
        }
        List<PartialTime> taken = new ArrayList<>();
        boolean untimed = times(chart, Observation.Kind.LIVER_PANEL, true, taken);
        MonitoringPolicy.Liver policy = chart.policies().monitoring().liver();
        Truth baseline = Truth.any(taken.stream()
                .map(at -> Elapsed.between(at, racemic.get(0).firstDose()).atLeast(Duration.ZERO))
                .toList());
        judge(report, racemic.get(0), baseline, untimed, "A04.no-baseline", policy, "");
        @Nullable Amount every = policy.everyDays();
        for (int i = 1; every != null && i < racemic.size(); i++) {
            Dosed now = racemic.get(i);
            Truth again = Truth.any(taken.stream()
                    .map(at -> Elapsed.between(at, now.firstDose())
                            .atLeast(Duration.ZERO)
                            .and(closeTo(at, now, every)))
                    .toList());
            judge(report, now, again, untimed, "A04.not-repeated", policy, Integer.toString(every.value()));
        }
    }

    private static void judge(
            Report report,
            Dosed dosed,
            Truth taken,
            boolean untimed,
            String key,
            MonitoringPolicy.Liver policy,
            String days) {
        if (taken == Truth.NO && untimed) {
            report.skipped(dosed.pointer(), Reason.OBSERVATION_TIME_MISSING);
        } else if (!report.settled(dosed.pointer(), taken)) {
            report.broken(dosed.pointer(), key, policy.basis(), days);
        }
    }

    private static boolean racemic(Dosed dosed) {
        @Nullable MedicationOrder order = dosed.session().order();
        return order != null && order.substance() == Substance.RACEMIC_KETAMINE;
    }

    /** Collects when something was looked at; says whether that is missing anywhere. */
    private static boolean times(Chart chart, Observation.Kind kind, boolean withResult, List<PartialTime> times) {
        boolean untimed = false;
        for (Observation observation : chart.episode().observations()) {
            if (observation == null || observation.kind() != kind) {
                continue;
            }
            @Nullable Recorded<Observation.Result> result = observation.result();
            if (withResult && (result == null || result.known() == null)) {
                continue;
            }
            @Nullable PartialTime at = observation.takenAt();
            untimed |= at == null;
            if (at != null) {
                times.add(at);
            }
        }
        return untimed;
    }
}
