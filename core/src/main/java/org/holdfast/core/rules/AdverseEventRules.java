package org.holdfast.core.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.policy.Amount;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.session.Attendance;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.Gate;
import org.holdfast.core.session.Intervention;
import org.holdfast.core.session.Session;
import org.holdfast.core.session.Setting;
import org.holdfast.core.session.Watch;
import org.holdfast.core.team.CareTeamMember;
import org.jspecify.annotations.Nullable;

/** Whether an adverse event is told in full, and to whom. Nothing becomes one by itself. */
final class AdverseEventRules {
    static final List<Rule> ALL = List.of(
            new Rule("A01", AdverseEventRules::graveOnesComplete), new Rule("A02", AdverseEventRules::routedOutside));

    private AdverseEventRules() {}

    private static void graveOnesComplete(Chart chart, Report report) {
        Amount severe = chart.policies().monitoring().severeFrom();
        for (AdverseEvent event : events(chart)) {
            @Nullable Integer grade = event.grade();
            boolean serious = !event.seriousness().isEmpty();
            if (grade == null && !serious) {
                report.skipped(chart.pointer(event), Reason.GRADE_MISSING);
                continue;
            }
            report.kept();
            if (serious || (grade != null && grade >= severe.value())) {
                judgeComplete(chart, report, event);
            }
            if (grade != null && event.fatalByGrade() != (event.outcome() == AdverseEvent.Outcome.FATAL)) {
                report.broken(chart.pointer(event), "A01.death-mismatch");
            }
        }
    }

    private static void judgeComplete(Chart chart, Report report, AdverseEvent event) {
        AdverseEvent.@Nullable Relatedness relatedness = event.relatedness();
        if (relatedness == null || relatedness == AdverseEvent.Relatedness.NOT_ASSESSED) {
            report.broken(chart.pointer(event), "A01.no-relatedness");
        }
        if (event.outcome() == null) {
            report.broken(chart.pointer(event), "A01.no-outcome");
        }
        if (event.reportDueOn() == null) {
            report.broken(chart.pointer(event), "A01.no-report-date");
        }
    }

    private static void routedOutside(Chart chart, Report report) {
        for (AdverseEvent event : events(chart)) {
            if (event.category() != AdverseEvent.Category.BOUNDARY_OR_ETHICS) {
                continue;
            }
            @Nullable PractitionerId routedTo = event.routedTo();
            Set<PractitionerId> team = team(chart, event);
            if (routedTo == null) {
                report.broken(chart.pointer(event), "A02.not-routed");
            } else if (team.contains(routedTo)) {
                report.broken(chart.pointer(event), "A02.routed-inside");
            } else if (team.isEmpty()) {
                report.skipped(chart.pointer(event), Reason.TEAM_UNKNOWN);
            } else {
                report.kept();
            }
        }
    }

    /** Who was part of the session; without a session, who treats the person. */
    private static Set<PractitionerId> team(Chart chart, AdverseEvent event) {
        Set<PractitionerId> team = new HashSet<>();
        if (event.session() == null) {
            chart.episode().team().stream()
                    .filter(Objects::nonNull)
                    .map(CareTeamMember::practitioner)
                    .forEach(team::add);
            return team;
        }
        for (Session session : chart.episode().sessions()) {
            if (session != null && session.id().equals(event.session())) {
                addPresent(session.setting(), team);
                if (session instanceof DosingSession dosing) {
                    addDosing(dosing, team);
                }
            }
        }
        return team;
    }

    private static void addPresent(@Nullable Setting setting, Set<PractitionerId> team) {
        if (setting != null) {
            setting.present().stream()
                    .filter(Objects::nonNull)
                    .map(Attendance::practitioner)
                    .forEach(team::add);
        }
    }

    private static void addDosing(DosingSession session, Set<PractitionerId> team) {
        @Nullable Gate gate = session.gate();
        @Nullable MedicationOrder order = session.order();
        @Nullable Watch watch = session.watch();
        if (gate != null && gate.decidedBy() != null) {
            team.add(gate.decidedBy());
        }
        if (order != null && order.prescriber() != null) {
            team.add(order.prescriber());
        }
        if (watch != null) {
            watch.interventions().stream()
                    .filter(Objects::nonNull)
                    .map(Intervention::by)
                    .filter(Objects::nonNull)
                    .forEach(team::add);
        }
    }

    private static List<AdverseEvent> events(Chart chart) {
        return chart.episode().adverseEvents().stream().filter(Objects::nonNull).toList();
    }
}
