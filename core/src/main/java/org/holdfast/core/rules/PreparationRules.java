package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.episode.Protocol;
import org.holdfast.core.policy.Amount;
import org.holdfast.core.policy.PreparationPolicy;
import org.holdfast.core.safety.SafetyPlan;
import org.holdfast.core.session.PreparationSession;
import org.holdfast.core.session.Session;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** What comes before the first dose of an episode. */
final class PreparationRules {
    static final List<Rule> ALL = List.of(
            new Rule("M01", PreparationRules::baselineTaken),
            new Rule("P01", PreparationRules::prepared),
            new Rule("S01", PreparationRules::safetyPlanReady));

    private PreparationRules() {}

    private static void baselineTaken(Chart chart, Report report) {
        PreparationPolicy policy = chart.policies().preparation();
        chart.firstDosed(report).ifPresent(dosed -> {
            List<AnswerSheet> sheets = chart.episode().measures().stream()
                    .filter(sheet -> policy.baselineInstruments().contains(sheet.instrument()))
                    .toList();
            List<Truth> inTime = new ArrayList<>();
            for (AnswerSheet sheet : sheets) {
                @Nullable Instant completedAt = sheet.completedAt();
                if (completedAt != null) {
                    inTime.add(inTime(dosed, completedAt, policy.baselineAge()));
                }
            }
            if (report.settled("/measures", Truth.any(inTime))) {
                return;
            }
            if (inTime.size() < sheets.size()) {
                report.skipped("/measures", Reason.MEASURE_TIME_MISSING);
            } else {
                report.broken(
                        "/measures", "M01.no-baseline", policy.baselineAge().basis(), text(policy.baselineAge()));
            }
        });
    }

    private static Truth inTime(Dosed dosed, Instant completedAt, Amount days) {
        PartialTime completed = PartialTime.exactly(completedAt);
        return Elapsed.between(completed, dosed.firstDose())
                .atLeast(Duration.ZERO)
                .and(Elapsed.days(completed, dosed.firstDose(), dosed.session().zone())
                        .atMost(Duration.ofDays(days.value())));
    }

    private static void prepared(Chart chart, Report report) {
        Amount policy = chart.policies().preparation().sessions();
        int needed = Optional.ofNullable(chart.episode().protocol())
                .map(Protocol::minPreparation)
                .orElse(policy.value());
        chart.firstDosed(report).ifPresent(dosed -> {
            int certain = 0;
            int possible = 0;
            for (PreparationSession session : chart.episode().preparation()) {
                if (session.status() != Session.Status.COMPLETED) {
                    continue;
                }
                Truth before = session.startedAt()
                        .map(start -> Elapsed.between(start, dosed.firstDose()).atLeast(Duration.ZERO))
                        .orElse(Truth.OPEN);
                certain += before == Truth.YES ? 1 : 0;
                possible += before == Truth.NO ? 0 : 1;
            }
            if (certain >= needed) {
                report.kept();
            } else if (possible >= needed) {
                report.skipped(dosed.pointer(), Reason.SESSION_TIME_MISSING);
            } else {
                report.broken(
                        dosed.pointer(),
                        "P01.too-few",
                        policy.basis(),
                        Integer.toString(certain),
                        Integer.toString(needed));
            }
        });
    }

    private static void safetyPlanReady(Chart chart, Report report) {
        @Nullable SafetyPlan plan = chart.episode().safetyPlan();
        chart.firstDosed(report).ifPresent(dosed -> {
            if (plan == null) {
                report.broken(dosed.pointer(), "S01.no-plan");
                return;
            }
            @Nullable Instant writtenAt = plan.writtenAt();
            if (writtenAt == null) {
                report.skipped("/safetyPlan", Reason.PLAN_TIME_MISSING);
                return;
            }
            Truth before = Elapsed.between(writtenAt, dosed.firstDose()).atLeast(Duration.ZERO);
            if (before == Truth.NO) {
                report.broken("/safetyPlan", "S01.after-dose");
            } else if (before == Truth.OPEN) {
                report.skipped("/safetyPlan", Reason.TIMES_OVERLAP);
            } else {
                judgeAge(chart, report, dosed, writtenAt, plan.reviewedAt());
            }
        });
    }

    /** A review after the dose tells nothing of the reviews before it. */
    private static void judgeAge(
            Chart chart, Report report, Dosed dosed, Instant writtenAt, @Nullable Instant reviewedAt) {
        Amount days = chart.policies().preparation().safetyPlanAge();
        boolean reviewedBefore =
                reviewedAt != null && !reviewedAt.isAfter(dosed.firstDose().earliest());
        Instant last = reviewedBefore && reviewedAt != null ? reviewedAt : writtenAt;
        Elapsed age = Elapsed.days(
                PartialTime.exactly(last), dosed.firstDose(), dosed.session().zone());
        if (report.settled("/safetyPlan", age.lessThan(Duration.ofDays(days.value())))) {
            return;
        }
        if (reviewedAt == null || reviewedBefore) {
            report.broken("/safetyPlan", "S01.not-reviewed", days.basis(), text(days));
        } else {
            report.skipped("/safetyPlan", Reason.REVIEW_UNKNOWN);
        }
    }

    private static String text(Amount amount) {
        return Integer.toString(amount.value());
    }
}
