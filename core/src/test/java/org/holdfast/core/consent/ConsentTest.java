package org.holdfast.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.medication.Route;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTest {
    private static final Instant SIGNED = Instant.parse("2026-02-20T15:30:00Z");
    private static final Instant LATER = Instant.parse("2026-03-07T18:05:00Z");

    private static TreatmentConsent consent(Consent.Status status, Instant signed, TimeSpan valid, Instant withdrawn) {
        return new TreatmentConsent(
                ConsentId.random(),
                status,
                signed,
                valid,
                withdrawn,
                Substance.RACEMIC_KETAMINE,
                List.of(Route.INTRAMUSCULAR),
                null);
    }

    @Test
    void isInForceFromItsSignatureOn() {
        Consent consent = consent(Consent.Status.ACTIVE, SIGNED, null, null);
        assertThat(consent.inForceAt(SIGNED.minusNanos(1))).isFalse();
        assertThat(consent.inForceAt(SIGNED)).isTrue();
        assertThat(consent(Consent.Status.ACTIVE, null, null, null).inForceAt(LATER))
                .isFalse();
    }

    @Test
    void isInForceUpToItsWithdrawal() {
        Consent consent = consent(Consent.Status.WITHDRAWN, SIGNED, null, LATER);
        assertThat(consent.inForceAt(LATER.minusNanos(1))).isTrue();
        assertThat(consent.inForceAt(LATER)).isFalse();
    }

    @Test
    void isInForceUpToTheEndOfItsValidity() {
        Consent consent = consent(Consent.Status.EXPIRED, SIGNED, new TimeSpan(SIGNED, LATER), null);
        assertThat(consent.inForceAt(LATER.minusNanos(1))).isTrue();
        assertThat(consent.inForceAt(LATER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Consent.Status.class,
            names = {"DRAFT", "PROPOSED", "DECLINED", "ENTERED_IN_ERROR"})
    void neverWasInForceIfItWasNotGiven(Consent.Status status) {
        assertThat(consent(status, SIGNED, null, null).inForceAt(LATER)).isFalse();
    }

    @Test
    void saysWhenItEnded() {
        assertThatThrownBy(() -> consent(Consent.Status.WITHDRAWN, SIGNED, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a withdrawn consent says when it was withdrawn");
        for (TimeSpan open : new TimeSpan[] {null, new TimeSpan(SIGNED, null)}) {
            assertThatThrownBy(() -> consent(Consent.Status.SUPERSEDED, SIGNED, open, null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("an expired or superseded consent says when its validity ended");
        }
    }

    @Test
    void coversOneSubstanceAndItsRoutes() {
        TreatmentConsent consent = consent(Consent.Status.ACTIVE, SIGNED, null, null);
        assertThat(consent.covers(Substance.RACEMIC_KETAMINE, Route.INTRAMUSCULAR))
                .isTrue();
        assertThat(consent.covers(Substance.RACEMIC_KETAMINE, Route.INTRAVENOUS))
                .isFalse();
        assertThat(consent.covers(Substance.ESKETAMINE, Route.INTRAMUSCULAR)).isFalse();
    }
}
