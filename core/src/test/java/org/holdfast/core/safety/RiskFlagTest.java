package org.holdfast.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.core.safety.RiskFlag.Status.ACKNOWLEDGED;
import static org.holdfast.core.safety.RiskFlag.Status.ENTERED_IN_ERROR;
import static org.holdfast.core.safety.RiskFlag.Status.RAISED;
import static org.holdfast.core.safety.RiskFlag.Status.RESOLVED;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.junit.jupiter.api.Test;

class RiskFlagTest {
    private static final Instant AT = Instant.parse("2026-03-09T15:00:00Z");
    private static final PractitionerId WHO = PractitionerId.parse("9a000000-0000-4000-8000-000000000001");
    private static final Map<RiskFlag.Status, Set<RiskFlag.Status>> STEPS = Map.of(
            RAISED, Set.of(ACKNOWLEDGED, ENTERED_IN_ERROR),
            ACKNOWLEDGED, Set.of(RESOLVED, ENTERED_IN_ERROR),
            RESOLVED, Set.of(ENTERED_IN_ERROR),
            ENTERED_IN_ERROR, Set.of());

    private static RiskFlag raised() {
        return new RiskFlag(
                RecordId.parse("af000000-0000-4000-8000-000000000001"),
                RAISED,
                "M05",
                AT,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void allowsOrRefusesEveryPairOfStatuses() {
        for (RiskFlag.Status from : RiskFlag.Status.values()) {
            for (RiskFlag.Status to : RiskFlag.Status.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(STEPS.get(from).contains(to));
            }
        }
    }

    @Test
    void isTakenUpAndThenPutDown() {
        RiskFlag taken = raised().acknowledged(WHO, AT.plusSeconds(60));
        assertThat(taken.status()).isEqualTo(ACKNOWLEDGED);
        assertThat(taken.acknowledgedBy()).isEqualTo(WHO);
        assertThat(taken.acknowledgedAt()).isEqualTo(AT.plusSeconds(60));
        RiskFlag down = taken.resolved("spoke with them", AT.plusSeconds(90));
        assertThat(down.status()).isEqualTo(RESOLVED);
        assertThat(down.resolution()).isEqualTo("spoke with them");
        assertThat(down.resolvedAt()).isEqualTo(AT.plusSeconds(90));
        assertThat(down.acknowledgedBy()).isEqualTo(WHO);
        assertThat(down.raisedAt()).isEqualTo(AT);
    }

    @Test
    void namesTheStepThatItRefuses() {
        assertThatThrownBy(() -> raised().resolved("gone", AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a flag does not go from raised to resolved");
        RiskFlag taken = raised().acknowledged(WHO, AT);
        assertThatThrownBy(() -> taken.acknowledged(WHO, AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a flag does not go from acknowledged to acknowledged");
        assertThatThrownBy(() -> taken.resolved(" ", AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a flag is put down with a reason");
    }

    @Test
    void countsForNothingIfItWasEnteredInError() {
        assertThat(raised().enteredInError()).isFalse();
        RiskFlag wrong = new RiskFlag(raised().id(), ENTERED_IN_ERROR, null, AT, null, null, null, null, null, null);
        assertThat(wrong.enteredInError()).isTrue();
    }
}
