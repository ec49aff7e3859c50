package org.holdfast.core.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.holdfast.core.client.BirthDate;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.StrengthBasis;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.policy.DosePolicy;
import org.holdfast.core.policy.FirstDoseLimit;
import org.holdfast.core.session.DosingSession;
import org.jspecify.annotations.Nullable;

/** Whether a dose of esketamine through the nose is made of whole devices, and how a course begins. */
final class EsketamineDose {
    private EsketamineDose() {}

    static void judge(Chart chart, Report report, Dosed dosed, MedicationOrder order) {
        DoseTotal total = DoseTotal.of(dosed.session());
        Optional<BigDecimal> milligrams = total.milligrams();
        Set<StrengthBasis> bases = total.bases();
        if (milligrams.isEmpty()) {
            report.skipped(dosed.pointer(), Reason.MASS_MISSING);
        } else if (bases.contains(StrengthBasis.UNSTATED)) {
            report.skipped(dosed.pointer(), Reason.BASIS_UNSTATED);
        } else if (!bases.equals(Set.of(StrengthBasis.BASE))) {
            report.skipped(dosed.pointer(), Reason.BASIS_NOT_BASE);
        } else {
            judgeDevices(chart.policies().dose().devices(), report, dosed, milligrams.get());
            judgeFirst(chart, report, dosed, order, milligrams.get());
        }
    }

    /** One that was stopped early need not be whole. */
    private static void judgeDevices(DosePolicy.Devices devices, Report report, Dosed dosed, BigDecimal milligrams) {
        BigDecimal each = devices.each().milligrams();
        BigDecimal most = devices.most().milligrams();
        boolean finished =
                dosed.session().given().stream().allMatch(dose -> dose.status() == DoseAdministration.Status.COMPLETED);
        if (milligrams.compareTo(most) > 0) {
            report.broken(dosed.pointer() + "/doses", "D07.more-devices", devices.basis(), most.toPlainString());
        } else if (finished && milligrams.remainder(each).signum() != 0) {
            report.broken(dosed.pointer() + "/doses", "D07.no-whole-devices", devices.basis(), each.toPlainString());
        } else {
            report.kept();
        }
    }

    private static void judgeFirst(
            Chart chart, Report report, Dosed dosed, MedicationOrder order, BigDecimal milligrams) {
        @Nullable LocalDate start = order.courseStartedOn();
        boolean first = start == null
                ? firstOfAll(chart, dosed)
                : start.equals(dosed.session().dayOf(dosed.firstDose().earliest()));
        List<FirstDoseLimit> limits = chart.policies().firstDose().stream()
                .filter(limit -> limit.substance() == Substance.ESKETAMINE)
                .toList();
        if (!first || limits.stream().noneMatch(limit -> over(limit, milligrams))) {
            return; // a later dose, or one with which any course may begin
        }
        if (start == null) {
            report.skipped(dosed.pointer(), Reason.COURSE_START_MISSING);
            return;
        }
        OptionalInt age = age(chart, dosed);
        List<FirstDoseLimit> indicated = limits.stream()
                .filter(limit -> age.isEmpty() || limit.appliesTo(age.getAsInt()))
                .filter(limit -> limit.appliesTo(order.indication()))
                .toList();
        judgeFirst(report, dosed, milligrams, age, indicated);
    }

    private static void judgeFirst(
            Report report, Dosed dosed, BigDecimal milligrams, OptionalInt age, List<FirstDoseLimit> limits) {
        List<FirstDoseLimit> over =
                limits.stream().filter(limit -> over(limit, milligrams)).toList();
        if (limits.isEmpty()) {
            report.skipped(dosed.pointer(), Reason.INDICATION_MISSING);
        } else if (over.isEmpty()) {
            report.kept();
        } else if (age.isEmpty() && over.size() < limits.size()) {
            report.skipped(dosed.pointer(), Reason.AGE_UNKNOWN);
        } else {
            report.broken(
                    dosed.pointer() + "/doses",
                    "D07.high-first-dose",
                    over.get(0).basis(),
                    over.get(0).most().milligrams().toPlainString());
        }
    }

    private static boolean over(FirstDoseLimit limit, BigDecimal milligrams) {
        return milligrams.compareTo(limit.most().milligrams()) > 0;
    }

    private static boolean firstOfAll(Chart chart, Dosed dosed) {
        return chart.episode().dosed().stream()
                .filter(session -> {
                    @Nullable MedicationOrder then = session.order();
                    return then == null || then.substance() == Substance.ESKETAMINE;
                })
                .findFirst()
                .map(DosingSession::id)
                .filter(dosed.session().id()::equals)
                .isPresent();
    }

    private static OptionalInt age(Chart chart, Dosed dosed) {
        @Nullable BirthDate birthDate = chart.episode().client().birthDate();
        return birthDate == null
                ? OptionalInt.empty()
                : birthDate.ageOn(dosed.session().dayOf(dosed.firstDose().earliest()));
    }
}
