package org.holdfast.core.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.policy.RiskProgramPolicy;
import org.holdfast.core.session.EsketamineProgram;
import org.jspecify.annotations.Nullable;

/** What a risk programme asks for before esketamine, where there is such a programme. */
final class ProgramRules {
    static final List<Rule> ALL = List.of(new Rule("E05", ProgramRules::enrolledAndCertified));

    private ProgramRules() {}

    private static void enrolledAndCertified(Chart chart, Report report) {
        Optional<RiskProgramPolicy> policy = chart.policies().riskProgram();
        if (policy.isEmpty()) {
            return;
        }
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable MedicationOrder order = dosed.session().order();
            if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
            } else if (order.substance() == Substance.ESKETAMINE) {
                judge(policy.get(), report, dosed, dosed.session().esketamineProgram());
            }
        }
    }

    private static void judge(
            RiskProgramPolicy policy, Report report, Dosed dosed, @Nullable EsketamineProgram program) {
        EsketamineProgram.@Nullable CareSetting setting = program == null ? null : program.setting();
        if (program == null || setting == null) {
            report.skipped(dosed.pointer(), Reason.PROGRAM_MISSING);
            return;
        }
        if (policy.certification().contains(setting)) {
            judgeCertification(report, dosed, program.settingCertified());
        }
        if (policy.enrolment().contains(setting)) {
            judgeEnrolment(report, dosed, program.enrolledAt());
        }
    }

    private static void judgeCertification(Report report, Dosed dosed, @Nullable Recorded<Boolean> certified) {
        @Nullable Boolean known = certified == null ? null : certified.known();
        if (known == null) {
            report.skipped(dosed.pointer() + "/esketamineProgram", Reason.PROGRAM_MISSING);
        } else if (known) {
            report.kept();
        } else {
            report.broken(dosed.pointer() + "/esketamineProgram", "E05.not-certified");
        }
    }

    private static void judgeEnrolment(Report report, Dosed dosed, @Nullable Instant enrolledAt) {
        String pointer = dosed.pointer() + "/esketamineProgram";
        if (enrolledAt == null) {
            report.broken(pointer, "E05.not-enrolled");
        } else if (!report.settled(
                pointer, Elapsed.between(enrolledAt, dosed.firstDose()).atLeast(Duration.ZERO))) {
            report.broken(pointer, "E05.not-enrolled");
        }
    }
}
