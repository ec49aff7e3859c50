package org.holdfast.core.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.policy.ReleasePolicy;
import org.holdfast.core.session.Release;
import org.holdfast.core.session.Session;
import org.holdfast.core.session.Watch;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** How long a person was watched after a dose, and what was looked at before they went. */
final class ReleaseRules {
    static final List<Rule> ALL = List.of(
            new Rule("R01", ReleaseRules::esketamineWatched),
            new Rule("R02", ReleaseRules::racemicWatched),
            new Rule("R03", ReleaseRules::criteriaMet));

    private ReleaseRules() {}

    /** Counted from the first dose, as the label does. */
    private static void esketamineWatched(Chart chart, Report report) {
        ReleasePolicy.Esketamine policy = chart.policies().release().esketamine();
        for (Dosed dosed : released(chart, report, Substance.ESKETAMINE)) {
            Release release = release(dosed);
            Truth longEnough = Elapsed.between(dosed.firstDose(), release.at()).atLeast(policy.watched());
            if (!report.settled(dosed.pointer() + "/release", longEnough)) {
                report.broken(
                        dosed.pointer() + "/release",
                        "R01.too-short",
                        policy.basis(),
                        Long.toString(policy.watched().toMinutes()));
            }
            if (chart.policies().riskProgram().isPresent()) {
                judgeOnSite(report, dosed, policy);
            }
            for (Release.Criterion criterion : policy.over()) {
                @Nullable Boolean met = release.met(criterion);
                if (met == null) {
                    report.skipped(criterion(dosed, criterion), Reason.CRITERION_MISSING);
                } else if (!met) {
                    report.broken(criterion(dosed, criterion), "R01.not-resolved", policy.basis(), criterion.code());
                }
            }
        }
    }

    private static void judgeOnSite(Report report, Dosed dosed, ReleasePolicy.Esketamine policy) {
        @Nullable Watch watch = dosed.session().watch();
        judgeOnSite(report, dosed, policy, "prescriberOnSite", watch == null ? null : watch.prescriberOnSite());
        judgeOnSite(report, dosed, policy, "oximeterOnSite", watch == null ? null : watch.oximeterOnSite());
    }

    private static void judgeOnSite(
            Report report,
            Dosed dosed,
            ReleasePolicy.Esketamine policy,
            String what,
            @Nullable Recorded<Boolean> recorded) {
        @Nullable Boolean there = recorded == null ? null : recorded.known();
        String pointer = dosed.pointer() + "/watch/" + what;
        if (there == null) {
            report.skipped(pointer, Reason.NOT_RECORDED);
        } else if (!there) {
            report.broken(pointer, "R01.not-on-site", policy.basis());
        }
    }

    /** Counted from the end of the last dose, so that a booster is watched as long as the first one. */
    private static void racemicWatched(Chart chart, Report report) {
        for (Dosed dosed : released(chart, report, Substance.RACEMIC_KETAMINE)) {
            MedicationOrder order = order(dosed);
            Optional<ReleasePolicy.Racemic> policy = chart.policies().release().racemic().stream()
                    .filter(way -> way.route() == order.route())
                    .findFirst();
            if (policy.isEmpty()) {
                report.skipped(dosed.pointer(), Reason.POLICY_MISSING);
            } else {
                judgeWatch(report, dosed, policy.get());
            }
        }
    }

    private static void judgeWatch(Report report, Dosed dosed, ReleasePolicy.Racemic policy) {
        Instant releasedAt = release(dosed).at();
        Truth longEnough = Truth.YES;
        for (DoseAdministration dose : dosed.session().given()) {
            @Nullable PartialTime end = dose.endedAt();
            if (end == null) {
                report.skipped(dosed.pointer(), Reason.DOSE_TIME_MISSING);
                return;
            }
            longEnough = longEnough.and(Elapsed.between(end, releasedAt).atLeast(policy.watched()));
        }
        if (!report.settled(dosed.pointer() + "/release", longEnough)) {
            report.broken(
                    dosed.pointer() + "/release",
                    "R02.too-short",
                    policy.basis(),
                    Long.toString(policy.watched().toMinutes()));
        }
    }

    private static void criteriaMet(Chart chart, Report report) {
        ReleasePolicy.Required policy = chart.policies().release().required();
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable Release release = dosed.session().release();
            if (release == null) {
                judgeMissing(report, dosed);
            } else if (release.decision() != Release.Decision.TRANSFERRED) {
                report.kept();
                policy.criteria().forEach(criterion -> judge(report, dosed, release, criterion, policy));
            }
        }
    }

    private static void judgeMissing(Report report, Dosed dosed) {
        if (dosed.session().status() == Session.Status.IN_PROGRESS) {
            report.skipped(dosed.pointer(), Reason.NOT_YET);
        } else {
            report.broken(dosed.pointer(), "R03.no-release");
        }
    }

    private static void judge(
            Report report, Dosed dosed, Release release, Release.Criterion criterion, ReleasePolicy.Required policy) {
        @Nullable Boolean met = release.met(criterion);
        if (met == null) {
            report.broken(criterion(dosed, criterion), "R03.not-recorded", policy.basis(), criterion.code());
        } else if (!met) {
            report.broken(criterion(dosed, criterion), "R03.not-met", policy.basis(), criterion.code());
        }
    }

    /** The sessions with a substance that ended in a release, whoever wanted it. */
    private static List<Dosed> released(Chart chart, Report report, Substance substance) {
        List<Dosed> released = new ArrayList<>();
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable MedicationOrder order = dosed.session().order();
            @Nullable Release release = dosed.session().release();
            if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
            } else if (order.substance() == substance && release == null) {
                report.skipped(dosed.pointer(), Reason.RELEASE_MISSING);
            } else if (order.substance() == substance
                    && release != null
                    && release.decision() != Release.Decision.TRANSFERRED) {
                released.add(dosed);
            }
        }
        return released;
    }

    private static String criterion(Dosed dosed, Release.Criterion criterion) {
        return dosed.pointer() + "/release/criteria/" + criterion.code();
    }

    private static Release release(Dosed dosed) {
        return Objects.requireNonNull(dosed.session().release(), "release");
    }

    private static MedicationOrder order(Dosed dosed) {
        return Objects.requireNonNull(dosed.session().order(), "order");
    }
}
