package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.policy.Amount;
import org.holdfast.core.policy.MonitoringPolicy;
import org.holdfast.core.policy.RiskProgramPolicy;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.EsketamineProgram;
import org.holdfast.core.session.SedationObservation;
import org.holdfast.core.session.Watch;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** What is written down after a watch: deep sleep as an adverse event, and the form of the risk programme. */
final class WatchRules {
    static final List<Rule> ALL =
            List.of(new Rule("R04", WatchRules::deepSleepRecorded), new Rule("R05", WatchRules::formSent));

    private static final Set<AdverseEvent.Category> OF_SLEEP =
            EnumSet.of(AdverseEvent.Category.PHYSICAL, AdverseEvent.Category.OTHER);

    private WatchRules() {}

    private static void deepSleepRecorded(Chart chart, Report report) {
        MonitoringPolicy.Sedation policy = chart.policies().monitoring().sedation();
        for (DosingSession session : chart.episode().dosed()) {
            @Nullable Watch watch = session.watch();
            List<SedationObservation> seen = watch == null ? List.of() : watch.sedation();
            for (int i = 0; i < seen.size(); i++) {
                @Nullable SedationObservation sedation = seen.get(i);
                if (sedation != null) {
                    String pointer = chart.pointer(session) + "/watch/sedation/" + i;
                    judgeSleep(chart, report, pointer, session, sedation, policy);
                }
            }
        }
    }

    private static void judgeSleep(
            Chart chart,
            Report report,
            String pointer,
            DosingSession session,
            SedationObservation sedation,
            MonitoringPolicy.Sedation policy) {
        @Nullable Integer score = sedation.score();
        if (score == null) {
            report.skipped(pointer, Reason.NOT_RECORDED);
        } else if (sedation.scale() == null || !policy.scales().contains(sedation.scale())) {
            report.skipped(pointer, Reason.SCALE_UNKNOWN);
        } else if (score > policy.deep() || recorded(chart, session)) {
            report.kept();
        } else {
            boolean unconscious = score <= policy.unconscious();
            report.broken(
                    pointer,
                    unconscious ? "R04.unconscious" : "R04.deep",
                    policy.basis(),
                    Integer.toString(unconscious ? policy.unconscious() : policy.deep()));
        }
    }

    private static boolean recorded(Chart chart, DosingSession session) {
        return chart.episode().adverseEvents().stream()
                .filter(Objects::nonNull)
                .anyMatch(event -> session.id().equals(event.session()) && OF_SLEEP.contains(event.category()));
    }

    private static void formSent(Chart chart, Report report) {
        Optional<RiskProgramPolicy> policy = chart.policies().riskProgram();
        if (policy.isEmpty()) {
            return;
        }
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable MedicationOrder order = dosed.session().order();
            if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
            } else if (order.substance() == Substance.ESKETAMINE) {
                judgeForm(chart, report, dosed, policy.get());
            }
        }
    }

    /** In hospital there is no form. */
    private static void judgeForm(Chart chart, Report report, Dosed dosed, RiskProgramPolicy policy) {
        @Nullable EsketamineProgram program = dosed.session().esketamineProgram();
        EsketamineProgram.@Nullable CareSetting setting = program == null ? null : program.setting();
        if (program == null || setting == null) {
            report.skipped(dosed.pointer(), Reason.PROGRAM_MISSING);
        } else if (setting == EsketamineProgram.CareSetting.OUTPATIENT) {
            @Nullable Instant sentAt = program.formSubmittedAt();
            if (sentAt == null) {
                judgeUnsent(chart, report, dosed, policy);
            } else {
                judgeSent(report, dosed, sentAt, policy);
            }
        }
    }

    private static void judgeSent(Report report, Dosed dosed, Instant sentAt, RiskProgramPolicy policy) {
        if (!report.settled(program(dosed), days(dosed, sentAt).atMost(length(policy.formWithin())))) {
            broken(report, dosed, "R05.late", policy.formWithin());
        }
    }

    private static void judgeUnsent(Chart chart, Report report, Dosed dosed, RiskProgramPolicy policy) {
        Elapsed days = days(dosed, chart.at());
        Truth inTime = days.atMost(length(policy.formWithin()));
        Truth early = days.lessThan(length(policy.remindFrom()));
        if (inTime == Truth.NO) {
            broken(report, dosed, "R05.overdue", policy.formWithin());
        } else if (inTime == Truth.OPEN || early == Truth.OPEN) {
            report.skipped(program(dosed), Reason.TIMES_OVERLAP);
        } else if (early == Truth.YES) {
            report.skipped(program(dosed), Reason.NOT_YET);
        } else {
            broken(report, dosed, "R05.due-soon", policy.formWithin());
        }
    }

    private static void broken(Report report, Dosed dosed, String key, Amount within) {
        report.broken(program(dosed), key, within.basis(), Integer.toString(within.value()));
    }

    private static Elapsed days(Dosed dosed, Instant to) {
        return Elapsed.days(
                dosed.firstDose(), PartialTime.exactly(to), dosed.session().zone());
    }

    private static Duration length(Amount days) {
        return Duration.ofDays(days.value());
    }

    private static String program(Dosed dosed) {
        return dosed.pointer() + "/esketamineProgram";
    }
}
