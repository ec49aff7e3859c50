package org.holdfast.core.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.policy.VitalsPolicy;
import org.holdfast.core.policy.VitalsSchedule;
import org.holdfast.core.policy.Window;
import org.holdfast.core.session.Modality;
import org.holdfast.core.session.Release;
import org.holdfast.core.session.Setting;
import org.holdfast.core.session.SupportCheck;
import org.holdfast.core.session.Watch;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.vitals.VitalsReading;
import org.jspecify.annotations.Nullable;

/**
 * Whether readings came as often as the schedule for this kind of dose says, and whether somebody looked as often at a
 * person at home. By other ways no schedule says anything, and nothing is asked.
 */
final class CadenceRule {
    private CadenceRule() {}

    static void check(Chart chart, Report report) {
        VitalsPolicy policy = chart.policies().vitals();
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable MedicationOrder order = dosed.session().order();
            if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
            } else {
                policy.schedules().stream()
                        .filter(schedule -> schedule.appliesTo(
                                order.substance(),
                                order.route(),
                                DoseTotal.of(dosed.session()).form()))
                        .forEach(schedule -> judge(policy, report, dosed, schedule));
            }
            judgeAtHome(policy.supportCheck(), report, dosed);
        }
    }

    private static void judge(VitalsPolicy policy, Report report, Dosed dosed, VitalsSchedule schedule) {
        for (VitalsReading.Moment moment : schedule.moments()) {
            Truth read = Truth.any(Reading.of(dosed).stream()
                    .map(reading -> readFor(moment, reading, policy.peak(), dosed))
                    .toList());
            if (read == Truth.NO && MonitoringRules.ongoing(dosed)) {
                report.skipped(dosed.pointer(), Reason.NOT_YET);
            } else if (!report.settled(dosed.pointer(), read)) {
                report.broken(dosed.pointer(), "V06.moment-missing", schedule.basis(), code(moment));
            }
        }
        if (schedule.during() != null) {
            judgeInfusions(report, dosed, schedule.during());
        }
        if (schedule.after() != null) {
            judgeAfterwards(report, dosed, schedule.after());
        }
    }

    /** What a reading was taken for, or when it was, says whether it will do. */
    private static Truth readFor(VitalsReading.Moment moment, Reading reading, VitalsPolicy.Peak peak, Dosed dosed) {
        @Nullable PartialTime at = reading.at();
        if (reading.moment() == moment || at == null) {
            return reading.moment() == moment ? Truth.YES : Truth.NO;
        }
        Elapsed since = Elapsed.between(dosed.firstDose(), at);
        @Nullable Release release = dosed.session().release();
        return switch (moment) {
            case PRE_DOSE -> reading.afterTheDose(dosed).not();
            case T_PLUS_40 -> since.within(peak.from(), peak.to());
            case PRE_RELEASE ->
                release == null
                        ? Truth.NO
                        : since.atMost(peak.to())
                                .not()
                                .and(Elapsed.between(at, release.at()).atLeast(Duration.ZERO));
            case SCREENING, DURING, UNSCHEDULED -> Truth.NO;
        };
    }

    private static void judgeInfusions(Report report, Dosed dosed, VitalsSchedule.Cadence cadence) {
        List<DoseAdministration> doses = dosed.session().doses();
        for (int i = 0; i < doses.size(); i++) {
            if (!(doses.get(i) instanceof DoseAdministration.Infusion infusion) || !infusion.given()) {
                continue;
            }
            @Nullable PartialTime start = infusion.startedAt();
            @Nullable PartialTime end = infusion.endedAt();
            if (start == null || end == null) {
                report.skipped(dosed.dose(i), Reason.DOSE_TIME_MISSING);
            } else {
                judgeGaps(report, dosed, dosed.dose(i), "V06.gap-during", cadence, start, end);
            }
        }
    }

    private static void judgeAfterwards(Report report, Dosed dosed, VitalsSchedule.Cadence cadence) {
        @Nullable Release release = dosed.session().release();
        @Nullable
        PartialTime end = dosed.session().given().stream()
                .map(DoseAdministration::endedAt)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(PartialTime::latest))
                .orElse(null);
        if (release == null) {
            report.skipped(dosed.pointer(), MonitoringRules.ongoing(dosed) ? Reason.NOT_YET : Reason.RELEASE_MISSING);
        } else if (end == null) {
            report.skipped(dosed.pointer(), Reason.DOSE_TIME_MISSING);
        } else if (release.decision() != Release.Decision.TRANSFERRED) {
            judgeGaps(report, dosed, dosed.pointer(), "V06.gap-after", cadence, end, PartialTime.exactly(release.at()));
        }
    }

    private static void judgeGaps(
            Report report,
            Dosed dosed,
            String pointer,
            String key,
            VitalsSchedule.Cadence cadence,
            PartialTime start,
            PartialTime end) {
        List<Reading> readings = Reading.of(dosed);
        List<PartialTime> times =
                readings.stream().map(Reading::at).filter(Objects::nonNull).toList();
        Truth close = close(start, end, times, cadence.longest());
        if (close == Truth.NO && times.size() < readings.size()) {
            report.skipped(pointer, Reason.READING_TIME_MISSING);
        } else if (!report.settled(pointer, close)) {
            report.broken(
                    pointer,
                    key,
                    cadence.basis(),
                    Long.toString(cadence.longest().toMinutes()),
                    Long.toString(cadence.every().toMinutes()));
        }
    }

    /** Whether no more than some time passed from one to the next, from the start on and up to the end. */
    private static Truth close(PartialTime start, PartialTime end, List<PartialTime> times, Duration longest) {
        List<PartialTime> between = Stream.concat(
                        Stream.of(start),
                        times.stream()
                                .filter(at -> mayLie(start, at, end))
                                .sorted(Comparator.comparing(PartialTime::earliest)))
                .toList();
        Truth close = Elapsed.between(between.get(between.size() - 1), end).atMost(longest);
        for (int i = 1; i < between.size(); i++) {
            close = close.and(
                    Elapsed.between(between.get(i - 1), between.get(i)).atMost(longest));
        }
        return close;
    }

    private static boolean mayLie(PartialTime start, PartialTime at, PartialTime end) {
        return Elapsed.between(start, at).atLeast(Duration.ZERO) != Truth.NO
                && Elapsed.between(at, end).atLeast(Duration.ZERO) != Truth.NO;
    }

    private static void judgeAtHome(Window longest, Report report, Dosed dosed) {
        @Nullable Setting setting = dosed.session().setting();
        if (setting == null || setting.modality() != Modality.AT_HOME_SUPERVISED) {
            return;
        }
        @Nullable Release release = dosed.session().release();
        if (release == null) {
            report.skipped(dosed.pointer(), MonitoringRules.ongoing(dosed) ? Reason.NOT_YET : Reason.RELEASE_MISSING);
            return;
        }
        List<SupportCheck> checks = checks(dosed.session().watch());
        List<PartialTime> times = new ArrayList<>();
        checks.stream()
                .map(SupportCheck::at)
                .filter(Objects::nonNull)
                .forEach(at -> times.add(PartialTime.exactly(at)));
        Truth close = close(dosed.firstDose(), PartialTime.exactly(release.at()), times, longest.length());
        if (close == Truth.NO && times.size() < checks.size()) {
            report.skipped(dosed.pointer(), Reason.READING_TIME_MISSING);
        } else if (!report.settled(dosed.pointer(), close)) {
            report.broken(
                    dosed.pointer(),
                    "V06.unwatched-at-home",
                    longest.basis(),
                    Long.toString(longest.length().toMinutes()));
        }
    }

    private static List<SupportCheck> checks(@Nullable Watch watch) {
        return watch == null
                ? List.of()
                : watch.supportChecks().stream().filter(Objects::nonNull).toList();
    }

    private static String code(VitalsReading.Moment moment) {
        return moment.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
