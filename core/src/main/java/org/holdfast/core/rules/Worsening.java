package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.episode.CarePlan;
import org.holdfast.core.outcome.ChangeRecord;
import org.holdfast.core.safety.RiskAssessment;
import org.holdfast.core.safety.SafetySignal;
import org.jspecify.annotations.Nullable;

/** That a clinician looks at what became worse after a dose before the next one is given. */
final class Worsening {
    private static final Comparator<RiskAssessment> BY_TIME =
            Comparator.comparing(RiskAssessment::assessedAt, Comparator.nullsLast(Comparator.naturalOrder()));

    private Worsening() {}

    static void reviewedBeforeTheNextDose(Chart chart, Report report) {
        List<Dosed> doses = chart.dosed(report);
        for (int i = 1; i < doses.size(); i++) {
            Between between = new Between(doses.get(i - 1), doses.get(i));
            judgeMeasures(chart, report, between);
            judgeRisk(chart, report, between);
            judgeSignals(chart, report, between);
        }
    }

    private static void judgeMeasures(Chart chart, Report report, Between between) {
        List<ChangeRecord> compared = OutcomeRules.primary(chart).stream()
                .filter(change -> judged(change) && between.holds(change.toAt()) != Truth.NO)
                .toList();
        if (compared.isEmpty()) {
            report.skipped(between.next().pointer(), Reason.CHANGE_MISSING);
        }
        for (ChangeRecord change : compared) {
            boolean worse = change.verdict() == ChangeRecord.Verdict.RELIABLY_WORSE;
            Truth lookedAt = worse ? reviewed(change, between) : between.holds(change.toAt());
            judge(report, between, chart.pointer(change), change.toAt(), "M05.worse", lookedAt);
        }
    }

    private static boolean judged(ChangeRecord change) {
        return change.verdict() != null && change.verdict() != ChangeRecord.Verdict.NOT_JUDGED;
    }

    private static Truth reviewed(ChangeRecord change, Between between) {
        @Nullable Instant at = change.reviewedAt();
        return at == null || change.reviewedBy() == null ? Truth.NO : between.beforeNext(at);
    }

    private static void judgeRisk(Chart chart, Report report, Between between) {
        List<RiskAssessment> assessments = chart.episode().riskAssessments().stream()
                .filter(assessment -> assessment.assessedAt() != null && assessment.level() != null)
                .sorted(BY_TIME)
                .toList();
        for (int i = 1; i < assessments.size(); i++) {
            RiskAssessment assessment = assessments.get(i);
            RiskAssessment.Level level = Objects.requireNonNull(assessment.level(), "level");
            boolean higher = level.compareTo(
                            Objects.requireNonNull(assessments.get(i - 1).level(), "level"))
                    > 0;
            if (higher && between.holds(assessment.assessedAt()) != Truth.NO) {
                judge(
                        report,
                        between,
                        chart.pointer(assessment),
                        assessment.assessedAt(),
                        level == RiskAssessment.Level.HIGH ? "M05.risk-high" : "M05.risk-up",
                        decided(chart, between, assessment.assessedAt()));
            }
        }
    }

    private static Truth decided(Chart chart, Between between, @Nullable Instant since) {
        @Nullable CarePlan plan = chart.episode().carePlan();
        List<Truth> decided = new ArrayList<>();
        if (plan != null && since != null) {
            for (CarePlan.@Nullable Decision decision : plan.decisions()) {
                @Nullable Instant at = decision == null ? null : decision.at();
                if (at != null && !at.isBefore(since)) {
                    decided.add(between.beforeNext(at));
                }
            }
        }
        return Truth.any(decided);
    }

    private static void judgeSignals(Chart chart, Report report, Between between) {
        for (@Nullable SafetySignal signal : chart.episode().signals()) {
            if (signal != null && signal.raisedAt() != null && between.holds(signal.raisedAt()) != Truth.NO) {
                SafetySignal.@Nullable Resolution resolution = signal.resolution();
                judge(
                        report,
                        between,
                        chart.pointer(signal),
                        signal.raisedAt(),
                        signal.level() == SafetySignal.Level.CRISIS ? "M05.signal-crisis" : "M05.signal",
                        resolution == null ? Truth.NO : between.beforeNext(resolution.at()));
            }
        }
    }

    /** Where it is open whether it falls between the doses, it is open whether it had to be looked at. */
    private static void judge(
            Report report, Between between, String pointer, @Nullable Instant at, String key, Truth lookedAt) {
        if (lookedAt == Truth.YES) {
            report.kept();
        } else if (lookedAt == Truth.OPEN || between.holds(at) == Truth.OPEN) {
            report.skipped(pointer, at == null ? Reason.MEASURE_TIME_MISSING : Reason.TIMES_OVERLAP);
        } else {
            report.broken(between.next(), pointer, key, report.basis());
        }
    }

    /** The time from one dose to the next. */
    private record Between(Dosed last, Dosed next) {

        Truth holds(@Nullable Instant at) {
            return at == null
                    ? Truth.OPEN
                    : Elapsed.between(last.firstDose(), at)
                            .atLeast(Duration.ZERO)
                            .and(beforeNext(at));
        }

        Truth beforeNext(Instant at) {
            return Elapsed.between(at, next.firstDose()).atLeast(Duration.ZERO);
        }
    }
}
