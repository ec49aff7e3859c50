package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.holdfast.core.client.BirthDate;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.policy.PressureLimit;
import org.holdfast.core.policy.VitalsPolicy;
import org.holdfast.core.policy.Window;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** Blood pressure before and after the first dose of a session. */
final class VitalsRules {
    static final List<Rule> ALL = List.of(
            new Rule("V01", VitalsRules::takenBeforeTheDose),
            new Rule("V02", VitalsRules::notOverTheGuide),
            new Rule("V03", VitalsRules::belowTheHold),
            new Rule("V05", VitalsRules::takenAroundThePeak));

    private VitalsRules() {}

    private static void takenBeforeTheDose(Chart chart, Report report) {
        Window window = chart.policies().vitals().beforeDose();
        for (Dosed dosed : chart.dosed(report)) {
            Truth taken = any(
                    Reading.of(dosed),
                    at -> Elapsed.between(at, dosed.firstDose()).within(Duration.ZERO, window.length()));
            if (report.settled(dosed.pointer(), taken)) {
                continue;
            }
            if (Reading.of(dosed).stream().anyMatch(reading -> reading.at() == null)) {
                report.skipped(dosed.pointer(), Reason.READING_TIME_MISSING);
            } else {
                report.broken(
                        dosed.pointer(),
                        "V01.none",
                        window.basis(),
                        Long.toString(window.length().toMinutes()));
            }
        }
    }

    private static void notOverTheGuide(Chart chart, Report report) {
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable Reading last = Reading.lastBeforeTheDose(dosed, report);
            if (last == null) {
                continue;
            }
            List<PressureLimit> limits = limits(chart, dosed);
            List<PressureLimit> over = limits.stream()
                    .filter(limit -> last.pressure().exceeds(limit.pressure()))
                    .toList();
            if (limits.isEmpty()) {
                report.skipped(dosed.vitals(last.index()), Reason.POLICY_MISSING);
            } else if (over.isEmpty()) {
                report.kept();
            } else if (over.size() < limits.size()) {
                report.skipped(dosed.vitals(last.index()), Reason.AGE_UNKNOWN);
            } else {
                broken(report, dosed, last, "V02.over-guide", over.get(0));
            }
        }
    }

    private static void belowTheHold(Chart chart, Report report) {
        PressureLimit hold = chart.policies().vitals().hold();
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable Reading last = Reading.lastBeforeTheDose(dosed, report);
            if (last == null) {
                continue;
            }
            if (last.pressure().reaches(hold.pressure())) {
                broken(report, dosed, last, "V03.hold", hold);
            } else {
                report.kept();
            }
        }
    }

    private static void takenAroundThePeak(Chart chart, Report report) {
        VitalsPolicy.Peak peak = chart.policies().vitals().peak();
        for (Dosed dosed : chart.dosed(report)) {
            List<Reading> readings = Reading.of(dosed);
            Truth taken =
                    any(readings, at -> Elapsed.between(dosed.firstDose(), at).within(peak.from(), peak.to()));
            if (report.settled(dosed.pointer(), taken)) {
                if (taken == Truth.YES) {
                    judgeDecline(report, dosed, readings);
                }
                continue;
            }
            @Nullable MedicationOrder order = dosed.session().order();
            if (Elapsed.between(dosed.firstDose(), chart.at()).atMost(peak.to()) != Truth.NO) {
                report.skipped(dosed.pointer(), Reason.NOT_YET);
            } else if (readings.stream().anyMatch(reading -> reading.at() == null)) {
                report.skipped(dosed.pointer(), Reason.READING_TIME_MISSING);
            } else if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
            } else {
                report.broken(
                        dosed.pointer(),
                        order.substance() == Substance.ESKETAMINE ? "V05.none-esketamine" : "V05.none",
                        peak.basis(),
                        Long.toString(peak.from().toMinutes()),
                        Long.toString(peak.to().toMinutes()));
            }
        }
    }

    /** A pressure that rose after the dose is read until it has fallen from its highest, at the latest at release. */
    private static void judgeDecline(Report report, Dosed dosed, List<Reading> readings) {
        @Nullable Reading before = dosed.session().release() == null ? null : Reading.lastBeforeTheDose(dosed, report);
        if (before == null) {
            return;
        }
        List<Reading> after = readings.stream()
                .filter(reading -> reading.at() != null && reading.afterTheDose(dosed) == Truth.YES)
                .sorted(Comparator.comparing(reading -> reading.time().latest()))
                .toList();
        Reading last = after.get(after.size() - 1);
        if (stillUp(BloodPressure::systolic, before, after, last)
                || stillUp(BloodPressure::diastolic, before, after, last)) {
            report.broken(dosed.vitals(last.index()), "V05.not-declined");
        }
    }

    private static boolean stillUp(
            ToIntFunction<BloodPressure> number, Reading before, List<Reading> after, Reading last) {
        int highest = after.stream()
                .mapToInt(reading -> number.applyAsInt(reading.pressure()))
                .max()
                .orElseThrow();
        return highest > number.applyAsInt(before.pressure()) && number.applyAsInt(last.pressure()) == highest;
    }

    private static void broken(Report report, Dosed dosed, Reading reading, String key, PressureLimit limit) {
        report.broken(
                dosed,
                dosed.vitals(reading.index()),
                key,
                limit.basis(),
                Integer.toString(limit.pressure().systolic()),
                Integer.toString(limit.pressure().diastolic()));
    }

    /** The limits for the person's age; all of them if the age is not known. */
    private static List<PressureLimit> limits(Chart chart, Dosed dosed) {
        @Nullable BirthDate birthDate = chart.episode().client().birthDate();
        Instant dosedAt = dosed.firstDose().earliest();
        OptionalInt age = birthDate == null
                ? OptionalInt.empty()
                : birthDate.ageOn(dosed.session().dayOf(dosedAt));
        return chart.policies().guide().stream()
                .filter(limit -> age.isEmpty() || limit.appliesTo(age.getAsInt()))
                .toList();
    }

    private static Truth any(List<Reading> readings, Function<PartialTime, Truth> inTime) {
        List<Truth> truths = new ArrayList<>();
        for (Reading reading : readings) {
            @Nullable PartialTime at = reading.at();
            if (at != null) {
                truths.add(inTime.apply(at));
            }
        }
        return Truth.any(truths);
    }
}
