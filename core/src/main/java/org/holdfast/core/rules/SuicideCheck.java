package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.policy.SafetyPolicy;
import org.holdfast.core.safety.RiskAssessment;
import org.holdfast.core.safety.SafetyPlan;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** That somebody asked about suicide on the day of a dose, before it, and acted on what they heard. */
final class SuicideCheck {
    private SuicideCheck() {}

    static void onTheDay(Chart chart, Report report) {
        for (Dosed dosed : chart.dosed(report)) {
            List<@Nullable Instant> times = times(chart);
            Truth asked = Truth.any(times.stream()
                    .filter(Objects::nonNull)
                    .map(at -> thatDay(dosed, at))
                    .toList());
            if (asked == Truth.YES) {
                judgeAnswer(chart, report, dosed);
            } else if (asked == Truth.OPEN) {
                report.skipped(dosed.pointer(), Reason.TIMES_OVERLAP);
            } else if (times.contains(null)) {
                report.skipped(dosed.pointer(), Reason.MEASURE_TIME_MISSING);
            } else {
                report.broken(dosed.pointer(), "M02.no-check");
            }
        }
    }

    private static List<@Nullable Instant> times(Chart chart) {
        List<String> screens = chart.policies().safety().suicideScreens();
        List<@Nullable Instant> times = new ArrayList<>();
        chart.episode().riskAssessments().forEach(assessment -> times.add(assessment.assessedAt()));
        chart.episode().measures().stream()
                .filter(sheet -> sheet != null && screens.contains(sheet.instrument()))
                .forEach((AnswerSheet sheet) -> times.add(sheet.completedAt()));
        return times;
    }

    private static void judgeAnswer(Chart chart, Report report, Dosed dosed) {
        SafetyPolicy policy = chart.policies().safety();
        List<RiskAssessment> assessed = assessed(chart, dosed);
        List<Instant> raised = raised(chart, dosed, policy.suicideScreens());
        if (assessed.stream().anyMatch(assessment -> assessment.level() == null)) {
            report.skipped(dosed.pointer(), Reason.RISK_MISSING);
            return;
        }
        boolean judgedPositive = assessed.stream()
                .map(RiskAssessment::level)
                .filter(Objects::nonNull)
                .anyMatch(level -> level.compareTo(policy.positive().level()) >= 0);
        if (raised.isEmpty() && !judgedPositive) {
            report.kept();
        } else if (!raised.stream().allMatch(at -> followed(assessed, at))) {
            report.broken(dosed.pointer(), "M02.not-assessed");
        } else {
            judgePlan(chart, report, dosed);
        }
    }

    private static void judgePlan(Chart chart, Report report, Dosed dosed) {
        @Nullable SafetyPlan plan = chart.episode().safetyPlan();
        if (plan == null) {
            report.broken(dosed.pointer(), "M02.no-plan");
            return;
        }
        @Nullable Instant writtenAt = plan.writtenAt();
        if (writtenAt == null) {
            report.skipped("/safetyPlan", Reason.PLAN_TIME_MISSING);
        } else if (!report.settled(
                dosed.pointer(), Elapsed.between(writtenAt, dosed.firstDose()).atLeast(Duration.ZERO))) {
            report.broken(dosed.pointer(), "M02.no-plan");
        }
    }

    private static List<RiskAssessment> assessed(Chart chart, Dosed dosed) {
        return chart.episode().riskAssessments().stream()
                .filter(assessment ->
                        assessment.assessedAt() != null && thatDay(dosed, assessment.assessedAt()) != Truth.NO)
                .toList();
    }

    private static List<Instant> raised(Chart chart, Dosed dosed, List<String> screens) {
        return chart.episode().signals().stream()
                .filter(Objects::nonNull)
                .filter(signal -> asksForIt(signal, screens))
                .map(SafetySignal::raisedAt)
                .flatMap(Stream::ofNullable)
                .filter(at -> thatDay(dosed, at) != Truth.NO)
                .toList();
    }

    private static boolean asksForIt(SafetySignal signal, List<String> screens) {
        SafetySignal.@Nullable CriticalAnswer answer = signal.measure();
        return answer != null && screens.contains(answer.instrument());
    }

    private static boolean followed(List<RiskAssessment> assessed, Instant at) {
        return assessed.stream()
                .map(RiskAssessment::assessedAt)
                .filter(Objects::nonNull)
                .anyMatch(assessedAt -> !assessedAt.isBefore(at));
    }

    private static Truth thatDay(Dosed dosed, Instant at) {
        PartialTime exactly = PartialTime.exactly(at);
        return Elapsed.between(at, dosed.firstDose())
                .atLeast(Duration.ZERO)
                .and(Elapsed.days(exactly, dosed.firstDose(), dosed.session().zone())
                        .atMost(Duration.ZERO));
    }
}
