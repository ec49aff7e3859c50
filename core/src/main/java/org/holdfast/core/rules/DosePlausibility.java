package org.holdfast.core.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.Route;
import org.holdfast.core.medication.StrengthBasis;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.policy.DoseLimit;
import org.holdfast.core.policy.DosePolicy;
import org.holdfast.core.policy.Window;
import org.holdfast.core.quantity.BodyWeight;
import org.holdfast.core.screening.EligibilityScreening;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether the doses of a session lie where doses by that way usually lie, in milligrams and in milligrams for each
 * kilogram. The second needs a weight that was measured, and not long ago; without one it is skipped and the first is
 * not.
 */
final class DosePlausibility {
    private DosePlausibility() {}

    static void check(Chart chart, Report report) {
        for (Dosed dosed : chart.dosed(report)) {
            @Nullable MedicationOrder order = dosed.session().order();
            if (order == null) {
                report.skipped(dosed.pointer(), Reason.ORDER_MISSING);
            } else if (order.substance() == Substance.ESKETAMINE && order.route() == Route.NASAL) {
                EsketamineDose.judge(chart, report, dosed, order);
            } else {
                judgeSpeed(chart.policies().dose().shortestInfusion(), report, dosed);
                judge(chart, report, dosed, order);
            }
        }
    }

    /** One that was stopped early was not too fast. */
    private static void judgeSpeed(Window shortest, Report report, Dosed dosed) {
        List<DoseAdministration> doses = dosed.session().doses();
        for (int i = 0; i < doses.size(); i++) {
            if (!(doses.get(i) instanceof DoseAdministration.Infusion infusion)
                    || infusion.status() != DoseAdministration.Status.COMPLETED) {
                continue;
            }
            @Nullable PartialTime start = infusion.startedAt();
            @Nullable PartialTime end = infusion.endedAt();
            if (start == null || end == null) {
                report.skipped(dosed.dose(i), Reason.DOSE_TIME_MISSING);
            } else if (!report.settled(
                    dosed.dose(i), Elapsed.between(start, end).atLeast(shortest.length()))) {
                report.broken(
                        dosed.dose(i),
                        "D07.fast-infusion",
                        shortest.basis(),
                        Long.toString(shortest.length().toMinutes()));
            }
        }
    }

    private static void judge(Chart chart, Report report, Dosed dosed, MedicationOrder order) {
        DoseTotal total = DoseTotal.of(dosed.session());
        Optional<BigDecimal> milligrams = total.milligrams();
        Set<StrengthBasis> bases = total.bases();
        List<DoseLimit> limits = chart.policies().dose().limits().stream()
                .filter(limit -> limit.appliesTo(order.substance(), order.route(), total.form()))
                .toList();
        if (limits.isEmpty()) {
            judgeWithoutPolicy(report, dosed, order, total);
        } else if (milligrams.isEmpty()) {
            report.skipped(dosed.pointer(), Reason.MASS_MISSING);
        } else if (bases.contains(StrengthBasis.UNSTATED)) {
            report.skipped(dosed.pointer(), Reason.BASIS_UNSTATED);
        } else if (bases.size() > 1) {
            report.skipped(dosed.pointer(), Reason.BASES_MIXED);
        } else {
            BigDecimal scale = scale(chart.policies().dose(), bases);
            judgeMilligrams(report, dosed, milligrams.get(), scale, of(limits, DoseLimit.Unit.MILLIGRAM));
            judgeByWeight(
                    chart, report, dosed, milligrams.get(), scale, of(limits, DoseLimit.Unit.MILLIGRAM_PER_KILOGRAM));
        }
    }

    /** Pushed into a vein, nothing is usual unless a clinic says so. */
    private static void judgeWithoutPolicy(Report report, Dosed dosed, MedicationOrder order, DoseTotal total) {
        if (order.route() == Route.INTRAVENOUS && total.form() == DoseLimit.Form.BOLUS) {
            report.broken(dosed.pointer() + "/doses", "D07.push-without-policy");
        } else {
            report.skipped(dosed.pointer(), Reason.POLICY_MISSING);
        }
    }

    /** Bounds count base. Rather than dividing the dose, which need not come out even, the bound is multiplied. */
    private static BigDecimal scale(DosePolicy policy, Set<StrengthBasis> bases) {
        return bases.contains(StrengthBasis.HYDROCHLORIDE) ? policy.salt().hydrochloridePerBase() : BigDecimal.ONE;
    }

    private static void judgeMilligrams(
            Report report, Dosed dosed, BigDecimal milligrams, BigDecimal scale, List<DoseLimit> limits) {
        if (!limits.isEmpty()) {
            judgeBounds(report, dosed, milligrams, scale, limits);
        }
    }

    private static void judgeByWeight(
            Chart chart, Report report, Dosed dosed, BigDecimal milligrams, BigDecimal scale, List<DoseLimit> limits) {
        if (limits.isEmpty()) {
            return;
        }
        @Nullable
        BodyWeight weight =
                chart.episode().screening().map(EligibilityScreening::weight).orElse(null);
        @Nullable PartialTime measuredAt = weight == null ? null : weight.measuredAt();
        if (weight == null || measuredAt == null || weight.source() != BodyWeight.Source.MEASURED) {
            report.skipped(dosed.pointer(), Reason.WEIGHT_NOT_MEASURED);
            return;
        }
        Duration oldest = Duration.ofDays(chart.policies().dose().weightAge().value());
        Truth fresh = Elapsed.days(
                        measuredAt, dosed.firstDose(), dosed.session().zone())
                .within(Duration.ZERO, oldest);
        if (fresh == Truth.YES) {
            judgeBounds(report, dosed, milligrams, scale.multiply(weight.kilograms()), limits);
        } else {
            report.skipped(dosed.pointer(), fresh == Truth.NO ? Reason.WEIGHT_TOO_OLD : Reason.TIMES_OVERLAP);
        }
    }

    /** The worst bound that is passed is the one to report. */
    private static void judgeBounds(
            Report report, Dosed dosed, BigDecimal milligrams, BigDecimal scale, List<DoseLimit> limits) {
        Optional<DoseLimit> passed = limits.stream()
                .filter(limit -> beyond(limit, milligrams, scale))
                .max((one, other) -> one.level().compareTo(other.level()));
        if (passed.isEmpty()) {
            report.kept();
            return;
        }
        DoseLimit limit = passed.get();
        String key = switch (limit.level()) {
            case TYPICAL_FROM -> "D07.below-typical";
            case TYPICAL_TO -> "D07.above-typical";
            case WARN_ABOVE -> "D07.warn-above";
            case ERROR_ABOVE -> "D07.error-above";
        };
        report.broken(
                dosed,
                dosed.pointer() + "/doses",
                key,
                limit.basis(),
                limit.value().toPlainString(),
                limit.unit().code());
    }

    private static boolean beyond(DoseLimit limit, BigDecimal milligrams, BigDecimal scale) {
        int compared = milligrams.compareTo(limit.value().multiply(scale));
        return limit.level() == DoseLimit.Level.TYPICAL_FROM ? compared < 0 : compared > 0;
    }

    private static List<DoseLimit> of(List<DoseLimit> limits, DoseLimit.Unit unit) {
        return limits.stream().filter(limit -> limit.unit() == unit).toList();
    }
}
