package org.holdfast.core.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.session.Attendance;
import org.holdfast.core.session.PreparationSession;
import org.holdfast.core.session.Session;
import org.holdfast.core.session.Setting;
import org.holdfast.core.team.CareTeamMember;
import org.holdfast.core.team.Role;
import org.holdfast.core.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** That the person knew a therapist before the first dose. */
final class TherapistRules {
    static final List<Rule> ALL = List.of(new Rule("P02", TherapistRules::metBefore));

    private TherapistRules() {}

    private static void metBefore(Chart chart, Report report) {
        List<CareTeamMember> team =
                chart.episode().team().stream().filter(Objects::nonNull).toList();
        chart.firstDosed(report).ifPresent(dosed -> {
            Truth assigned = Truth.any(therapists(team).stream()
                    .map(member -> assigned(member.active(), dosed))
                    .toList());
            if (team.isEmpty()) {
                report.skipped(dosed.pointer(), Reason.TEAM_MISSING);
            } else if (assigned == Truth.NO) {
                report.broken(dosed.pointer(), "P02.no-therapist");
            } else if (assigned == Truth.OPEN) {
                report.skipped(dosed.pointer(), Reason.TIMES_OVERLAP);
            } else {
                judgeMeeting(chart, report, dosed, therapists(team));
            }
        });
    }

    private static Truth assigned(@Nullable TimeSpan active, Dosed dosed) {
        if (active == null) {
            return Truth.YES;
        }
        boolean first = active.contains(dosed.firstDose().earliest());
        boolean last = active.contains(dosed.firstDose().latest());
        return Truth.of(first && last, first || last);
    }

    private static void judgeMeeting(Chart chart, Report report, Dosed dosed, List<CareTeamMember> therapists) {
        List<PractitionerId> ids =
                therapists.stream().map(CareTeamMember::practitioner).toList();
        List<Truth> met = new ArrayList<>();
        boolean unsaid = false;
        for (PreparationSession session : chart.episode().preparation()) {
            @Nullable Setting setting = session.setting();
            if (session.status() != Session.Status.COMPLETED) {
                continue;
            }
            if (setting == null || setting.present().isEmpty()) {
                unsaid = true;
            } else if (among(setting.present(), ids)) {
                met.add(session.startedAt()
                        .map(start -> Elapsed.between(start, dosed.firstDose()).atLeast(Duration.ZERO))
                        .orElse(Truth.OPEN));
            }
        }
        if (report.settled(dosed.pointer(), Truth.any(met))) {
            return;
        }
        if (unsaid) {
            report.skipped(dosed.pointer(), Reason.ATTENDANCE_MISSING);
        } else {
            report.broken(dosed.pointer(), "P02.not-met");
        }
    }

    private static boolean among(List<Attendance> present, List<PractitionerId> therapists) {
        return present.stream()
                .filter(Objects::nonNull)
                .map(Attendance::practitioner)
                .anyMatch(therapists::contains);
    }

    private static List<CareTeamMember> therapists(List<CareTeamMember> team) {
        return team.stream()
                .filter(member -> member.role() == Role.THERAPIST || member.role() == Role.CO_THERAPIST)
                .toList();
    }
}
