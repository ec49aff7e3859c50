package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.Session;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Whether sessions and doses fit into each other. */
final class StructureRules {
    static final List<Rule> ALL = List.of(
            new Rule("X01", StructureRules::insideTheEpisode),
            new Rule("X02", StructureRules::oneAtATime),
            new Rule("X03", StructureRules::dosesInsideTheSession),
            new Rule("X04", StructureRules::numberedInOrder),
            new Rule("X05", References::resolve));

    private StructureRules() {}

    private static void insideTheEpisode(Chart chart, Report report) {
        Optional<TimeSpan> period = EpisodeHistory.period(chart.episode());
        if (period.isEmpty()) {
            return;
        }
        for (Session session : chart.episode().sessions()) {
            @Nullable TimeSpan held = session.held();
            if (!session.tookPlace()) {
                continue;
            }
            if (held == null) {
                report.skipped(chart.pointer(session), Reason.SESSION_TIME_MISSING);
            } else if (inside(held, period.get())) {
                report.kept();
            } else {
                report.broken(chart.pointer(session), "X01.outside");
            }
        }
    }

    private static boolean inside(TimeSpan held, TimeSpan period) {
        @Nullable Instant over = period.end();
        @Nullable Instant end = held.end();
        boolean begins = !held.start().isBefore(period.start())
                && (over == null || !held.start().isAfter(over));
        return begins && (over == null || end == null || !end.isAfter(over));
    }

    private static void oneAtATime(Chart chart, Report report) {
        List<Session> under = chart.episode().sessions().stream()
                .filter(session -> session.status() == Session.Status.IN_PROGRESS)
                .toList();
        if (!under.isEmpty()) {
            report.kept();
            under.subList(1, under.size())
                    .forEach(session -> report.broken(chart.pointer(session), "X02.two-under-way"));
        }
    }

    private static void dosesInsideTheSession(Chart chart, Report report) {
        for (DosingSession session : chart.episode().dosed()) {
            @Nullable TimeSpan held = session.held();
            if (held == null) {
                report.skipped(chart.pointer(session), Reason.SESSION_TIME_MISSING);
                continue;
            }
            for (int i = 0; i < session.doses().size(); i++) {
                @Nullable DoseAdministration dose = session.doses().get(i);
                if (dose != null && dose.given()) {
                    judgeDose(report, chart.pointer(session) + "/doses/" + i, dose, held);
                }
            }
        }
    }

    private static void judgeDose(Report report, String pointer, DoseAdministration dose, TimeSpan held) {
        @Nullable PartialTime start = dose.startedAt();
        @Nullable PartialTime end = dose.endedAt();
        if (start == null || end == null) {
            report.skipped(pointer, Reason.DOSE_TIME_MISSING);
            return;
        }
        @Nullable Instant over = held.end();
        Truth inside = Elapsed.between(held.start(), start).atLeast(Duration.ZERO);
        if (over != null) {
            inside = inside.and(Elapsed.between(end, over).atLeast(Duration.ZERO));
        }
        if (!report.settled(pointer, inside)) {
            report.broken(pointer, "X03.outside");
        }
    }

    private static void numberedInOrder(Chart chart, Report report) {
        List<Dosed> doses = chart.dosed(report);
        for (int i = 0; i < doses.size(); i++) {
            @Nullable Integer ordinal = doses.get(i).session().ordinal();
            if (ordinal == null) {
                report.skipped(doses.get(i).pointer(), Reason.ORDINAL_MISSING);
            } else if (i == 0) {
                report.kept();
            } else {
                judgeOrder(report, doses.get(i - 1), doses.get(i), ordinal);
            }
        }
    }

    private static void judgeOrder(Report report, Dosed before, Dosed dosed, int ordinal) {
        @Nullable Integer previous = before.session().ordinal();
        if (previous == null || previous < ordinal) {
            report.kept();
        } else if (previous == ordinal) {
            report.broken(dosed.pointer(), "X04.twice");
        } else if (before.firstDose().comparedTo(dosed.firstDose()) == PartialTime.Relation.BEFORE) {
            report.broken(dosed.pointer(), "X04.out-of-order");
        } else {
            report.skipped(dosed.pointer(), Reason.TIMES_OVERLAP);
        }
    }
}
