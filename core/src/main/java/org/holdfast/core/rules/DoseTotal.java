package org.holdfast.core.rules;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.StrengthBasis;
import org.holdfast.core.policy.DoseLimit;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.session.DosingSession;
import org.jspecify.annotations.Nullable;

/** All doses of a session together, as far as they can be added up. */
record DoseTotal(List<DoseAdministration> doses) {

    static DoseTotal of(DosingSession session) {
        return new DoseTotal(session.given());
    }

    /**
     * The last one before, of the same substance by the same way; by another way it is another dose. One that was not
     * given in full is no measure for the next.
     */
    static Optional<DoseTotal> before(List<DosingSession> earlier, MedicationOrder order) {
        return earlier.stream()
                .filter(session -> sameWay(session.order(), order))
                .map(DoseTotal::of)
                .filter(total ->
                        total.doses.stream().allMatch(dose -> dose.status() == DoseAdministration.Status.COMPLETED))
                .reduce((first, second) -> second);
    }

    private static boolean sameWay(@Nullable MedicationOrder then, MedicationOrder order) {
        return then != null && then.substance() == order.substance() && then.route() == order.route();
    }

    /** Empty if the mass of any dose is not known. */
    Optional<BigDecimal> milligrams() {
        BigDecimal sum = BigDecimal.ZERO;
        for (DoseAdministration dose : doses) {
            @Nullable Mass mass = dose.administered();
            if (mass == null) {
                return Optional.empty();
            }
            sum = sum.add(mass.milligrams());
        }
        return Optional.of(sum);
    }

    /** One that was not recorded counts as unstated. */
    Set<StrengthBasis> bases() {
        Set<StrengthBasis> bases = EnumSet.noneOf(StrengthBasis.class);
        for (DoseAdministration dose : doses) {
            @Nullable StrengthBasis basis = dose.basis();
            bases.add(basis == null ? StrengthBasis.UNSTATED : basis);
        }
        return bases;
    }

    /** A push among infusions is still a push. */
    DoseLimit.@Nullable Form form() {
        if (doses.stream().anyMatch(DoseAdministration.Bolus.class::isInstance)) {
            return DoseLimit.Form.BOLUS;
        }
        return doses.stream().anyMatch(DoseAdministration.Infusion.class::isInstance) ? DoseLimit.Form.INFUSION : null;
    }
}
