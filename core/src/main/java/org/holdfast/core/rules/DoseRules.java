package org.holdfast.core.rules;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.StrengthBasis;
import org.holdfast.core.policy.DosePolicy;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.session.DosingSession;
import org.jspecify.annotations.Nullable;

/** Whether doses look like slips of the pen. Which dose is right is not for these rules to say. */
final class DoseRules {
    static final List<Rule> ALL = List.of(
            new Rule("D01", DoseRules::oneBasis),
            new Rule("D05", DoseRules::noUnitSlip),
            new Rule("D07", DosePlausibility::check));

    private DoseRules() {}

    private static void oneBasis(Chart chart, Report report) {
        for (DosingSession session : chart.episode().dosed()) {
            Set<StrengthBasis> bases = EnumSet.copyOf(DoseTotal.of(session).bases());
            @Nullable MedicationOrder order = session.order();
            @Nullable StrengthBasis ordered = order == null ? null : order.basis();
            if (ordered != null) {
                bases.add(ordered);
            }
            boolean unstated = bases.remove(StrengthBasis.UNSTATED);
            if (bases.size() > 1) {
                report.broken(chart.pointer(session), "D01.mixed");
            } else if (unstated) {
                report.skipped(chart.pointer(session), Reason.BASIS_UNSTATED);
            } else {
                report.kept();
            }
        }
    }

    private static void noUnitSlip(Chart chart, Report report) {
        List<DosingSession> sessions = chart.episode().dosed();
        for (int i = 0; i < sessions.size(); i++) {
            DosingSession session = sessions.get(i);
            @Nullable MedicationOrder order = session.order();
            @Nullable Mass planned = order == null ? null : order.planned();
            Optional<BigDecimal> total = DoseTotal.of(session).milligrams();
            if (order == null || planned == null) {
                report.skipped(chart.pointer(session), Reason.ORDER_MISSING);
            } else if (total.isEmpty()) {
                report.skipped(chart.pointer(session), Reason.MASS_MISSING);
            } else {
                report.kept();
                judgePlan(chart, report, session, planned);
                judgeOrder(chart, report, session, total.get(), order, planned);
                judgeJump(
                        chart,
                        report,
                        session,
                        total.get(),
                        DoseTotal.before(sessions.subList(0, i), order).flatMap(DoseTotal::milligrams));
            }
        }
    }

    private static void judgePlan(Chart chart, Report report, DosingSession session, Mass planned) {
        DosePolicy.UnitSlip slip = chart.policies().dose().unitSlip();
        BigDecimal below = slip.below().milligrams();
        if (planned.milligrams().compareTo(below) < 0) {
            report.broken(chart.pointer(session) + "/order/planned", "D05.below", slip.basis(), below.toPlainString());
        }
    }

    private static void judgeOrder(
            Chart chart, Report report, DosingSession session, BigDecimal total, MedicationOrder order, Mass planned) {
        MedicationOrder.@Nullable Booster booster = order.booster();
        BigDecimal allowed = booster == null
                ? planned.milligrams()
                : planned.milligrams().add(booster.most().milligrams());
        if (total.compareTo(allowed) > 0) {
            report.broken(chart.pointer(session) + "/doses", "D05.outside-order", allowed.toPlainString());
        }
    }

    private static void judgeJump(
            Chart chart, Report report, DosingSession session, BigDecimal total, Optional<BigDecimal> previous) {
        DosePolicy.UnitSlip slip = chart.policies().dose().unitSlip();
        boolean jump = previous.isPresent() && total.compareTo(previous.get().multiply(slip.timesPrevious())) >= 0;
        if (jump) {
            report.broken(
                    chart.pointer(session) + "/doses",
                    "D05.jump",
                    slip.basis(),
                    slip.timesPrevious().toPlainString());
        }
    }
}
