package org.holdfast.core.rules;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.core.episode.Protocol;
import org.holdfast.core.policy.Amount;
import org.holdfast.core.policy.IntegrationPolicy;
import org.holdfast.core.policy.Window;
import org.holdfast.core.session.IntegrationSession;
import org.holdfast.core.time.PartialTime;

/** Whether each dose was followed by integration, and when. */
final class IntegrationRules {
    static final List<Rule> ALL = List.of(
            new Rule("I01", IntegrationRules::enoughInTheWindow),
            new Rule("I02", IntegrationRules::firstContactInTime),
            new Rule("I03", IntegrationRules::beforeTheNextDose));

    private IntegrationRules() {}

    private static void enoughInTheWindow(Chart chart, Report report) {
        IntegrationPolicy policy = chart.policies().integration();
        int needed = Optional.ofNullable(chart.episode().protocol())
                .map(Protocol::minIntegrationPerDose)
                .orElse(policy.sessions().value());
        for (Dosed dosed : chart.dosed(report)) {
            List<Truth> inTime = truths(chart, dosed, start -> inWindow(dosed, start, policy.closesAfter()));
            long certain = inTime.stream().filter(Truth.YES::equals).count();
            long possible = inTime.stream().filter(truth -> truth != Truth.NO).count();
            if (certain >= needed) {
                report.kept();
            } else if (inWindow(dosed, PartialTime.exactly(chart.at()), policy.closesAfter()) != Truth.NO) {
                report.skipped(dosed.pointer(), Reason.NOT_YET);
            } else if (possible >= needed) {
                report.skipped(dosed.pointer(), Reason.SESSION_TIME_MISSING);
            } else {
                report.broken(
                        dosed.pointer(),
                        "I01.too-few",
                        policy.closesAfter().basis(),
                        Long.toString(certain),
                        Integer.toString(needed),
                        Integer.toString(policy.closesAfter().value()));
            }
        }
    }

    /** The window closes at the end of a day on the calendar, not a number of hours after the dose. */
    private static Truth inWindow(Dosed dosed, PartialTime at, Amount days) {
        return Elapsed.between(dosed.firstDose(), at)
                .atLeast(Duration.ZERO)
                .and(Elapsed.days(dosed.firstDose(), at, dosed.session().zone()).atMost(Duration.ofDays(days.value())));
    }

    private static void firstContactInTime(Chart chart, Report report) {
        Window by = chart.policies().integration().firstContactBy();
        for (Dosed dosed : chart.dosed(report)) {
            Truth inTime = Truth.any(truths(
                    chart,
                    dosed,
                    start -> Elapsed.between(dosed.firstDose(), start).within(Duration.ZERO, by.length())));
            if (inTime == Truth.YES) {
                report.kept();
            } else if (Elapsed.between(dosed.firstDose(), chart.at()).atMost(by.length()) != Truth.NO) {
                report.skipped(dosed.pointer(), Reason.NOT_YET);
            } else if (inTime == Truth.OPEN) {
                report.skipped(dosed.pointer(), Reason.SESSION_TIME_MISSING);
            } else {
                report.broken(
                        dosed.pointer(),
                        "I02.late",
                        by.basis(),
                        Long.toString(by.length().toHours()));
            }
        }
    }

    private static void beforeTheNextDose(Chart chart, Report report) {
        List<Dosed> all = chart.dosed(report);
        for (int i = 1; i < all.size(); i++) {
            Dosed next = all.get(i);
            Truth integrated = Truth.any(truths(
                    chart,
                    all.get(i - 1),
                    start -> Elapsed.between(start, next.firstDose()).atLeast(Duration.ZERO)));
            if (integrated == Truth.YES) {
                report.kept();
            } else if (integrated == Truth.OPEN) {
                report.skipped(next.pointer(), Reason.SESSION_TIME_MISSING);
            } else {
                report.broken(next.pointer(), "I03.not-integrated");
            }
        }
    }

    /** What holds of the integration sessions of a dose; open where it is not known when one began. */
    private static List<Truth> truths(Chart chart, Dosed dosed, Function<PartialTime, Truth> question) {
        return chart.episode().integrationOf(dosed.session()).stream()
                .map(IntegrationSession::startedAt)
                .map(start -> start.map(PartialTime::exactly).map(question).orElse(Truth.OPEN))
                .toList();
    }
}
