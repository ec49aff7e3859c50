package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.episode.EpisodeStatus;
import org.holdfast.core.episode.Protocol;
import org.holdfast.core.policy.SchedulePolicy;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** Whether measures were taken along the course of doses, and after it. Any questionnaire counts. */
final class MeasureSchedule {
    private static final String MEASURES = "/measures";

    private MeasureSchedule() {}

    static void followed(Chart chart, Report report) {
        List<Dosed> course = course(chart, report);
        if (course.isEmpty() || !course.get(0).first()) {
            return;
        }
        SchedulePolicy policy = chart.policies().schedule();
        judgeFirst(chart, report, course.get(0), policy.afterFirstDose());
        judgeWeeks(chart, report, course, policy);
        if (over(chart, course)) {
            judgeEnd(chart, report, course.get(course.size() - 1), policy);
        }
    }

    /** A measure some weeks after the course, when what a dose did by itself has had time to fade. */
    static void followedUp(Chart chart, Report report) {
        List<Dosed> course = course(chart, report);
        if (course.isEmpty() || !over(chart, course)) {
            return;
        }
        SchedulePolicy policy = chart.policies().schedule();
        Dosed last = course.get(course.size() - 1);
        Duration from = Duration.ofDays(policy.followUpFrom().value());
        Truth done = any(chart, at -> days(last, at).atLeast(from));
        Truth overdue = days(last, PartialTime.exactly(chart.at()))
                .atMost(Duration.ofDays(policy.followUpBy().value()))
                .not();
        if (!report.settledInTime(MEASURES, done, overdue, unknown(chart))) {
            report.broken(
                    MEASURES,
                    "I09.no-follow-up",
                    policy.followUpFrom().basis(),
                    policy.followUpFrom().value().toString());
        }
    }

    private static void judgeFirst(Chart chart, Report report, Dosed first, SchedulePolicy.Stretch stretch) {
        Truth done = any(chart, at -> Elapsed.between(first.firstDose(), at).within(stretch.from(), stretch.to()));
        Truth over = Elapsed.between(first.firstDose(), chart.at())
                .atMost(stretch.to())
                .not();
        if (!report.settledInTime(MEASURES, done, over, unknown(chart))) {
            report.broken(
                    MEASURES,
                    "M03.after-first-dose",
                    stretch.basis(),
                    Long.toString(stretch.from().toHours()),
                    Long.toString(stretch.to().toHours()));
        }
    }

    /** The first stretch of the course begins on the day after its first dose; only full ones are judged. */
    private static void judgeWeeks(Chart chart, Report report, List<Dosed> course, SchedulePolicy policy) {
        Dosed first = course.get(0);
        long length = policy.every().value();
        long stretches =
                days(first, course.get(course.size() - 1).firstDose()).least().toDays() / length;
        long missing = 0;
        boolean open = false;
        for (long i = 0; i < stretches; i++) {
            Duration from = Duration.ofDays(i * length + 1);
            Duration to = Duration.ofDays((i + 1) * length);
            Truth done = any(chart, at -> days(first, at).within(from, to));
            missing += done == Truth.NO ? 1 : 0;
            open |= done == Truth.OPEN;
        }
        @Nullable Reason unknown = unknown(chart);
        if (missing > 0 && unknown == null) {
            report.broken(
                    MEASURES,
                    "M03.too-few",
                    policy.every().basis(),
                    Long.toString(missing),
                    Long.toString(stretches),
                    Long.toString(length));
        } else if (missing > 0) {
            report.skipped(MEASURES, Reason.MEASURE_TIME_MISSING);
        } else if (open) {
            report.skipped(MEASURES, Reason.TIMES_OVERLAP);
        }
    }

    private static void judgeEnd(Chart chart, Report report, Dosed last, SchedulePolicy policy) {
        Duration by = Duration.ofDays(policy.atEnd().value());
        Truth done = any(
                chart,
                at -> Elapsed.between(last.firstDose(), at)
                        .atLeast(Duration.ZERO)
                        .and(days(last, at).atMost(by)));
        Truth over = days(last, PartialTime.exactly(chart.at())).atMost(by).not();
        if (!report.settledInTime(MEASURES, done, over, unknown(chart))) {
            report.broken(
                    MEASURES,
                    "M03.at-end",
                    policy.atEnd().basis(),
                    policy.atEnd().value().toString());
        }
    }

    /** The doses up to the number that was planned; what follows them keeps up what was gained. */
    private static List<Dosed> course(Chart chart, Report report) {
        List<Dosed> doses = chart.dosed(report);
        if (doses.size() < chart.episode().dosed().size()) {
            return List.of();
        }
        return planned(chart)
                .filter(planned -> planned < doses.size())
                .map(planned -> doses.subList(0, planned))
                .orElse(doses);
    }

    private static Optional<Integer> planned(Chart chart) {
        return Optional.ofNullable(chart.episode().protocol()).map(Protocol::plannedDoses);
    }

    private static boolean over(Chart chart, List<Dosed> course) {
        boolean all = planned(chart).filter(planned -> planned <= course.size()).isPresent();
        boolean ended = chart.episode()
                .status()
                .filter(status -> status == EpisodeStatus.MAINTENANCE || status.ended())
                .isPresent();
        return all || ended || chart.episode().closure() != null;
    }

    private static Elapsed days(Dosed from, PartialTime to) {
        return Elapsed.days(from.firstDose(), to, from.session().zone());
    }

    private static Truth any(Chart chart, Function<PartialTime, Truth> question) {
        return Truth.any(chart.episode().measures().stream()
                .filter(Objects::nonNull)
                .map(AnswerSheet::completedAt)
                .filter(Objects::nonNull)
                .map((Instant at) -> question.apply(PartialTime.exactly(at)))
                .toList());
    }

    private static @Nullable Reason unknown(Chart chart) {
        boolean missing =
                chart.episode().measures().stream().anyMatch(sheet -> sheet != null && sheet.completedAt() == null);
        return missing ? Reason.MEASURE_TIME_MISSING : null;
    }
}
