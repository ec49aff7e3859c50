package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.holdfast.core.journal.JournalEntry;
import org.holdfast.core.policy.Amount;
import org.holdfast.core.policy.SafetyPolicy;
import org.holdfast.core.policy.Window;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.safety.RiskFlag;
import org.holdfast.core.session.CheckIn;
import org.holdfast.core.session.IntegrationSession;
import org.holdfast.core.session.Session;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** Whether somebody hears how the person is, in time. */
final class FollowUpRules {
    static final List<Rule> ALL = List.of(
            new Rule("S02", FollowUpRules::flagsTakenUp),
            new Rule("I06", FollowUpRules::checkedIn),
            new Rule("I07", FollowUpRules::distressDidNotRise),
            new Rule("I09", MeasureSchedule::followedUp));

    private FollowUpRules() {}

    private static void flagsTakenUp(Chart chart, Report report) {
        Window within = chart.policies().safety().acknowledgeWithin();
        for (RiskFlag flag : chart.episode().riskFlags()) {
            @Nullable Instant raisedAt = flag.raisedAt();
            if (flag.status() != RiskFlag.Status.RAISED) {
                report.kept();
            } else if (raisedAt == null) {
                report.skipped(chart.pointer(flag), Reason.FLAG_TIME_MISSING);
            } else if (Duration.between(raisedAt, chart.at()).compareTo(within.length()) > 0) {
                report.broken(
                        chart.pointer(flag),
                        "S02.not-taken-up",
                        within.basis(),
                        Long.toString(within.length().toHours()));
            } else {
                report.skipped(chart.pointer(flag), Reason.NOT_YET);
            }
        }
    }

    private static void checkedIn(Chart chart, Report report) {
        SafetyPolicy policy = chart.policies().safety();
        chart.firstDosed(report)
                .ifPresent(dosed ->
                        judgeContact(chart, report, dosed.pointer(), dosed.firstDose(), "I06.after-first-dose"));
        for (AdverseEvent event : chart.episode().adverseEvents()) {
            @Nullable Integer grade = event.grade();
            @Nullable PartialTime onset = event.onset();
            if (grade == null || grade < policy.checkInFromGrade().value()) {
                continue;
            }
            if (onset == null) {
                report.skipped(chart.pointer(event), Reason.EVENT_TIME_MISSING);
            } else {
                judgeContact(chart, report, chart.pointer(event), onset, "I06.after-event");
            }
        }
    }

    private static void judgeContact(Chart chart, Report report, String pointer, PartialTime since, String key) {
        Window within = chart.policies().safety().checkInWithin();
        List<CheckIn> held = chart.episode().sessions().stream()
                .filter(CheckIn.class::isInstance)
                .filter(Session::tookPlace)
                .map((Session session) -> (CheckIn) session)
                .toList();
        Truth done = Truth.any(held.stream()
                .flatMap(session -> session.startedAt().stream())
                .map(start -> Elapsed.between(since, start).within(Duration.ZERO, within.length()))
                .toList());
        boolean unknown = held.stream().anyMatch(session -> session.startedAt().isEmpty());
        Truth over = Elapsed.between(since, chart.at()).atMost(within.length()).not();
        if (!report.settledInTime(pointer, done, over, unknown ? Reason.SESSION_TIME_MISSING : null)) {
            report.broken(
                    pointer, key, within.basis(), Long.toString(within.length().toHours()));
        }
    }

    private static void distressDidNotRise(Chart chart, Report report) {
        for (@Nullable JournalEntry entry : chart.episode().journal()) {
            if (entry != null) {
                judgeRise(chart, report, chart.pointer(entry), entry.distressBefore(), entry.distressAfter());
            }
        }
        for (Session session : chart.episode().sessions()) {
            if (session instanceof IntegrationSession integration && session.tookPlace()) {
                judgeRise(
                        chart,
                        report,
                        chart.pointer(session),
                        integration.distressBefore(),
                        integration.distressAfter());
            }
        }
    }

    /** Where the person rated neither, there is no occasion; where they rated one, it cannot be told. */
    private static void judgeRise(
            Chart chart, Report report, String pointer, @Nullable Distress before, @Nullable Distress after) {
        @Nullable Integer from = before == null ? null : before.rating();
        @Nullable Integer to = after == null ? null : after.rating();
        Amount rise = chart.policies().safety().distressRise();
        if (from == null && to == null) {
            return;
        }
        if (from == null || to == null) {
            report.skipped(pointer, Reason.DISTRESS_MISSING);
        } else if (to - from >= rise.value()) {
            report.broken(pointer, "I07.risen", rise.basis(), rise.value().toString());
        } else {
            report.kept();
        }
    }
}
