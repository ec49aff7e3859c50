package org.holdfast.core.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.policy.PlausibleRange;
import org.holdfast.core.policy.PlausibleRange.Sign;
import org.holdfast.core.policy.VitalsPolicy;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.quantity.BodyWeight;
import org.holdfast.core.screening.EligibilityScreening;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.Session;
import org.holdfast.core.vitals.VitalsReading;
import org.jspecify.annotations.Nullable;

/** Readings that are worth a second look. All of them are kept as they are. */
final class ReadingRules {
    static final List<Rule> ALL = List.of(
            new Rule("V08", ReadingRules::noSteepRise),
            new Rule("V09", ReadingRules::nothingOdd),
            new Rule("V10", ReadingRules::plausible));

    private ReadingRules() {}

    private static void noSteepRise(Chart chart, Report report) {
        VitalsPolicy.Rise rise = chart.policies().vitals().rise();
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable Reading last = Reading.lastBeforeTheDose(dosed, report);
            if (last == null) {
                continue;
            }
            List<Reading> after = Reading.of(dosed).stream()
                    .filter(reading -> reading.afterTheDose(dosed) == Truth.YES)
                    .toList();
            if (after.isEmpty()) {
                report.skipped(
                        dosed.pointer(),
                        MonitoringRules.ongoing(dosed) ? Reason.NOT_YET : Reason.READING_AFTER_MISSING);
            }
            after.forEach(reading -> judgeRise(report, dosed, last.pressure(), reading, rise));
        }
    }

    private static void judgeRise(
            Report report, Dosed dosed, BloodPressure before, Reading reading, VitalsPolicy.Rise rise) {
        BloodPressure now = reading.pressure();
        boolean steep = now.systolic() - before.systolic() > rise.systolicOver()
                || now.diastolic() - before.diastolic() >= rise.diastolicFrom();
        if (steep) {
            report.broken(
                    dosed.vitals(reading.index()),
                    "V08.steep-rise",
                    rise.basis(),
                    Integer.toString(rise.systolicOver()),
                    Integer.toString(rise.diastolicFrom()));
        } else {
            report.kept();
        }
    }

    private static void nothingOdd(Chart chart, Report report) {
        VitalsPolicy.Oddity odd = chart.policies().vitals().oddity();
        for (DosingSession session : sessions(chart)) {
            List<VitalsReading> vitals = session.vitals();
            int alike = 0;
            for (int i = 0; i < vitals.size(); i++) {
                @Nullable BloodPressure pressure = known(vitals.get(i));
                if (pressure == null) {
                    alike = 0;
                    continue;
                }
                report.kept();
                String pointer = chart.pointer(session) + "/vitals/" + i;
                judgePulsePressure(report, pointer, pressure, odd);
                alike = i > 0 && alike > 0 && sameNumbers(vitals.get(i - 1), vitals.get(i)) ? alike + 1 : 1;
                if (alike == odd.identical()) {
                    report.broken(pointer, "V09.identical", odd.basis(), Integer.toString(odd.identical()));
                }
            }
        }
    }

    private static void judgePulsePressure(
            Report report, String pointer, BloodPressure pressure, VitalsPolicy.Oddity odd) {
        int difference = pressure.systolic() - pressure.diastolic();
        if (difference < odd.narrowBelow()) {
            report.broken(pointer, "V09.narrow", odd.basis(), Integer.toString(odd.narrowBelow()));
        } else if (difference > odd.wideAbove()) {
            report.broken(pointer, "V09.wide", odd.basis(), Integer.toString(odd.wideAbove()));
        }
    }

    private static boolean sameNumbers(VitalsReading one, VitalsReading other) {
        return Objects.equals(one.bloodPressure(), other.bloodPressure())
                && Objects.equals(one.heartRate(), other.heartRate())
                && Objects.equals(one.oxygenSaturation(), other.oxygenSaturation())
                && Objects.equals(one.respiratoryRate(), other.respiratoryRate());
    }

    private static void plausible(Chart chart, Report report) {
        judgeWeight(chart, report);
        for (DosingSession session : sessions(chart)) {
            List<VitalsReading> vitals = session.vitals();
            for (int i = 0; i < vitals.size(); i++) {
                @Nullable VitalsReading reading = vitals.get(i);
                if (reading != null) {
                    judgeReading(chart, report, chart.pointer(session) + "/vitals/" + i, reading);
                }
            }
        }
    }

    private static void judgeWeight(Chart chart, Report report) {
        @Nullable EligibilityScreening screening = chart.episode().screening().orElse(null);
        @Nullable BodyWeight weight = screening == null ? null : screening.weight();
        if (screening != null && weight != null) {
            judge(chart, report, chart.pointer(screening) + "/weight", Sign.WEIGHT, weight.kilograms());
        }
    }

    private static void judgeReading(Chart chart, Report report, String pointer, VitalsReading reading) {
        @Nullable BloodPressure pressure = known(reading);
        if (pressure != null) {
            judge(chart, report, pointer + "/bloodPressure", Sign.SYSTOLIC, number(pressure.systolic()));
            judge(chart, report, pointer + "/bloodPressure", Sign.DIASTOLIC, number(pressure.diastolic()));
        }
        judge(chart, report, pointer + "/heartRate", Sign.HEART_RATE, reading.heartRate());
        judge(chart, report, pointer + "/respiratoryRate", Sign.RESPIRATORY_RATE, reading.respiratoryRate());
        judge(chart, report, pointer + "/oxygenSaturation", Sign.OXYGEN_SATURATION, reading.oxygenSaturation());
    }

    private static void judge(
            Chart chart, Report report, String pointer, Sign sign, @Nullable Recorded<Integer> recorded) {
        @Nullable Integer known = recorded == null ? null : recorded.known();
        if (known != null) {
            judge(chart, report, pointer, sign, number(known));
        }
    }

    private static void judge(Chart chart, Report report, String pointer, Sign sign, BigDecimal number) {
        for (PlausibleRange range : chart.policies().vitals().plausible()) {
            if (range.sign() != sign) {
                continue;
            }
            if (range.holds(number)) {
                report.kept();
            } else {
                report.broken(
                        pointer,
                        "V10.implausible",
                        range.basis(),
                        range.from().toPlainString(),
                        range.to().toPlainString());
            }
        }
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private static @Nullable BloodPressure known(@Nullable VitalsReading reading) {
        @Nullable Recorded<BloodPressure> recorded = reading == null ? null : reading.bloodPressure();
        return recorded == null ? null : recorded.known();
    }

    /** Also those in which no dose was given after all. */
    private static List<DosingSession> sessions(Chart chart) {
        return chart.episode().sessions().stream()
                .filter(DosingSession.class::isInstance)
                .map(DosingSession.class::cast)
                .filter(session -> session.status() != Session.Status.ENTERED_IN_ERROR)
                .toList();
    }
}
