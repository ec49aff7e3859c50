package org.holdfast.core.rules;

import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.session.Gate;
import org.holdfast.core.team.Role;
import org.jspecify.annotations.Nullable;

/** Who may decide for a dose against what speaks against it. */
final class Prescribers {
    private Prescribers() {}

    /** Whether a prescriber decided against a rule at the gate before a dose, and said why. */
    static boolean overrode(Chart chart, Dosed dosed, String rule) {
        return Optional.ofNullable(dosed.session().gate())
                .flatMap(gate -> gate.findOverride(rule))
                .map(Gate.Overriding::by)
                .filter(by -> prescribes(chart, dosed, by))
                .isPresent();
    }

    private static boolean prescribes(Chart chart, Dosed dosed, PractitionerId by) {
        @Nullable MedicationOrder order = dosed.session().order();
        return (order != null && by.equals(order.prescriber()))
                || chart.episode().team().stream()
                        .filter(Objects::nonNull)
                        .anyMatch(member -> member.role() == Role.PRESCRIBER
                                && member.practitioner().equals(by));
    }
}
