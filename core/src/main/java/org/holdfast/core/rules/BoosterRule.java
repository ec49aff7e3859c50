package org.holdfast.core.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/** Whether a second dose was in the order, and came when and as the order says. Nothing else says so. */
final class BoosterRule {
    private BoosterRule() {}

    static void check(Chart chart, Report report) {
        for (Dosed dosed : chart.dosed(report)) {
            List<DoseAdministration> doses = dosed.session().doses();
            for (int i = 0; i < doses.size(); i++) {
                @Nullable DoseAdministration dose = doses.get(i);
                if (dose != null && dose.given() && dose.kind() == DoseAdministration.Kind.BOOSTER) {
                    judge(report, dosed, dosed.dose(i), dose);
                }
            }
        }
    }

    private static void judge(Report report, Dosed dosed, String pointer, DoseAdministration dose) {
        @Nullable MedicationOrder order = dosed.session().order();
        MedicationOrder.@Nullable Booster booster = order == null ? null : order.booster();
        if (order == null) {
            report.skipped(pointer, Reason.ORDER_MISSING);
        } else if (booster == null) {
            report.broken(pointer, "D02.not-ordered");
        } else {
            judgeTime(report, dosed, pointer, dose, booster);
            judgeAmount(report, pointer, dose, order, booster);
        }
    }

    private static void judgeTime(
            Report report, Dosed dosed, String pointer, DoseAdministration dose, MedicationOrder.Booster booster) {
        @Nullable PartialTime at = dose.startedAt();
        @Nullable Duration earliest = booster.earliest();
        @Nullable Duration latest = booster.latest();
        if (earliest == null && latest == null) {
            return;
        }
        if (at == null) {
            report.skipped(pointer, Reason.DOSE_TIME_MISSING);
            return;
        }
        Elapsed since = Elapsed.between(dosed.firstDose(), at);
        Truth lateEnough = earliest == null ? Truth.YES : since.atLeast(earliest);
        Truth earlyEnough = latest == null ? Truth.YES : since.atMost(latest);
        if (report.settled(pointer, lateEnough.and(earlyEnough))) {
            return;
        }
        if (lateEnough == Truth.NO && earliest != null) {
            report.broken(pointer, "D02.too-early", Long.toString(earliest.toMinutes()));
        } else if (latest != null) {
            report.broken(pointer, "D02.too-late", Long.toString(latest.toMinutes()));
        }
    }

    private static void judgeAmount(
            Report report,
            String pointer,
            DoseAdministration dose,
            MedicationOrder order,
            MedicationOrder.Booster booster) {
        @Nullable Mass given = dose.administered();
        if (given == null) {
            report.skipped(pointer, Reason.MASS_MISSING);
        } else if (dose.basis() == null || order.basis() == null) {
            report.skipped(pointer, Reason.BASIS_UNSTATED);
        } else if (dose.basis() != order.basis()) {
            report.skipped(pointer, Reason.BASES_MIXED);
        } else {
            BigDecimal most = booster.most().milligrams();
            if (given.milligrams().compareTo(most) > 0) {
                report.broken(pointer, "D02.more-than-ordered", most.toPlainString());
            } else {
                report.kept();
            }
        }
    }
}
