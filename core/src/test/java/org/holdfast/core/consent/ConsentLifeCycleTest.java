package org.holdfast.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.consent.Consent.Status.ACTIVE;
import static org.holdfast.core.consent.Consent.Status.DECLINED;
import static org.holdfast.core.consent.Consent.Status.DRAFT;
import static org.holdfast.core.consent.Consent.Status.ENTERED_IN_ERROR;
import static org.holdfast.core.consent.Consent.Status.EXPIRED;
import static org.holdfast.core.consent.Consent.Status.PROPOSED;
import static org.holdfast.core.consent.Consent.Status.SUPERSEDED;
import static org.holdfast.core.consent.Consent.Status.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentLifeCycleTest {
    private static final Map<Consent.Status, Set<Consent.Status>> STEPS = Map.of(
            DRAFT, Set.of(PROPOSED, ENTERED_IN_ERROR),
            PROPOSED, Set.of(ACTIVE, DECLINED, ENTERED_IN_ERROR),
            ACTIVE, Set.of(WITHDRAWN, EXPIRED, SUPERSEDED, ENTERED_IN_ERROR),
            DECLINED, Set.of(ENTERED_IN_ERROR),
            WITHDRAWN, Set.of(ENTERED_IN_ERROR),
            EXPIRED, Set.of(WITHDRAWN, ENTERED_IN_ERROR),
            SUPERSEDED, Set.of(WITHDRAWN, ENTERED_IN_ERROR),
            ENTERED_IN_ERROR, Set.of());

    @Test
    void allowsOrRefusesEveryPairOfStatuses() {
        for (Consent.Status from : Consent.Status.values()) {
            for (Consent.Status to : Consent.Status.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(STEPS.get(from).contains(to));
            }
        }
    }

    @Test
    void acceptsTheWithdrawalOfWhateverWasGiven() {
        assertThat(Set.of(ACTIVE, EXPIRED, SUPERSEDED)).allMatch(given -> given.mayBecome(WITHDRAWN));
    }
}
