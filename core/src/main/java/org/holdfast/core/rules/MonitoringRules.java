package org.holdfast.core.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.policy.PressureLimit;
import org.holdfast.core.policy.VitalsPolicy;
import org.holdfast.core.session.Session;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.vitals.VitalsReading;
import org.jspecify.annotations.Nullable;

/** What somebody must look at while a dose works. What to do about a number is not for these rules to say. */
final class MonitoringRules {
    static final List<Rule> ALL = List.of(
            new Rule("V04", MonitoringRules::peaksLookedAt),
            new Rule("V06", CadenceRule::check),
            new Rule("V07", MonitoringRules::oxygenRead));

    private MonitoringRules() {}

    private static void peaksLookedAt(Chart chart, Report report) {
        PressureLimit alert = chart.policies().vitals().alert();
        for (Dosed dosed : chart.dosed(report)) {
            boolean judged = false;
            List<Reading> peaks = new ArrayList<>();
            for (Reading reading : Reading.of(dosed)) {
                Truth after = reading.afterTheDose(dosed);
                boolean peak = reading.pressure().reaches(alert.pressure());
                judged |= after == Truth.YES || (after == Truth.OPEN && peak);
                if (after == Truth.YES && peak) {
                    peaks.add(reading);
                    broken(report, dosed.vitals(reading.index()), "V04.markedly-elevated", alert);
                } else if (after == Truth.YES) {
                    report.kept();
                } else if (after == Truth.OPEN && peak) {
                    report.skipped(
                            dosed.vitals(reading.index()),
                            reading.at() == null ? Reason.READING_TIME_MISSING : Reason.TIMES_OVERLAP);
                }
            }
            if (!judged) {
                report.skipped(dosed.pointer(), ongoing(dosed) ? Reason.NOT_YET : Reason.READING_AFTER_MISSING);
            }
            judgeFurtherDoses(report, dosed, peaks, alert);
        }
    }

    private static void judgeFurtherDoses(Report report, Dosed dosed, List<Reading> peaks, PressureLimit alert) {
        List<DoseAdministration> doses = dosed.session().doses();
        for (int i = 0; i < doses.size(); i++) {
            @Nullable DoseAdministration dose = doses.get(i);
            if (dose == null || !dosed.session().given().contains(dose)) {
                continue;
            }
            Truth after = Truth.any(peaks.stream()
                    .map(peak -> isAfter(dose.startedAt(), peak.at()))
                    .toList());
            if (after == Truth.YES) {
                broken(report, dosed.dose(i), "V04.dosed-after", alert);
            } else if (after == Truth.OPEN) {
                report.skipped(
                        dosed.dose(i), dose.startedAt() == null ? Reason.DOSE_TIME_MISSING : Reason.TIMES_OVERLAP);
            }
        }
    }

    private static Truth isAfter(@Nullable PartialTime dose, @Nullable PartialTime peak) {
        return dose == null || peak == null
                ? Truth.OPEN
                : Elapsed.between(dose, peak).atLeast(Duration.ZERO).not();
    }

    private static void broken(Report report, String pointer, String key, PressureLimit alert) {
        report.broken(
                pointer,
                key,
                alert.basis(),
                Integer.toString(alert.pressure().systolic()),
                Integer.toString(alert.pressure().diastolic()));
    }

    private static void oxygenRead(Chart chart, Report report) {
        for (Dosed dosed : chart.dosed(report)) {
            judgeSaturations(chart.policies().vitals().oximetry(), report, dosed);
            boolean untimed = false;
            List<Truth> after = new ArrayList<>();
            for (VitalsReading reading : dosed.session().vitals()) {
                if (saturation(reading) == null) {
                    continue;
                }
                @Nullable PartialTime at = reading.takenAt();
                untimed |= at == null;
                if (at != null) {
                    after.add(isAfter(at, dosed.firstDose()));
                }
            }
            if (!report.settled(dosed.pointer(), Truth.any(after))) {
                judgeUnread(report, dosed, untimed);
            }
        }
    }

    private static void judgeSaturations(VitalsPolicy.Oximetry policy, Report report, Dosed dosed) {
        List<VitalsReading> vitals = dosed.session().vitals();
        for (int i = 0; i < vitals.size(); i++) {
            @Nullable Integer saturation = saturation(vitals.get(i));
            if (saturation != null && saturation < policy.lowest()) {
                report.broken(dosed.vitals(i), "V07.low", policy.basis(), Integer.toString(policy.lowest()));
            }
        }
    }

    private static void judgeUnread(Report report, Dosed dosed, boolean untimed) {
        @Nullable MedicationOrder order = dosed.session().order();
        if (untimed) {
            report.skipped(dosed.pointer(), Reason.READING_TIME_MISSING);
        } else if (ongoing(dosed)) {
            report.skipped(dosed.pointer(), Reason.NOT_YET);
        } else if (order == null) {
            report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
        } else {
            report.broken(
                    dosed.pointer(), order.substance() == Substance.ESKETAMINE ? "V07.none-esketamine" : "V07.none");
        }
    }

    private static @Nullable Integer saturation(@Nullable VitalsReading reading) {
        @Nullable Recorded<Integer> recorded = reading == null ? null : reading.oxygenSaturation();
        return recorded == null ? null : recorded.known();
    }

    static boolean ongoing(Dosed dosed) {
        return dosed.session().status() == Session.Status.IN_PROGRESS
                || dosed.session().status() == Session.Status.ON_HOLD;
    }
}
