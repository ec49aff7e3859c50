package org.holdfast.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.id.RecordId;
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

    @ParameterizedTest
    @EnumSource(
            value = Consent.Status.class,
            names = {"ACTIVE", "WITHDRAWN", "EXPIRED", "SUPERSEDED"})
    void acceptsEveryWithdrawalOfWhatWasGiven(Consent.Status status) {
        TimeSpan valid = new TimeSpan(SIGNED, LATER.plusSeconds(60));
        Instant before = status == Consent.Status.WITHDRAWN ? LATER.plusSeconds(30) : null;
        TreatmentConsent withdrawn = consent(status, SIGNED, valid, before).withdrawn(LATER);
        assertThat(withdrawn.status()).isEqualTo(Consent.Status.WITHDRAWN);
        assertThat(withdrawn.inForceAt(LATER.minusNanos(1))).isTrue();
        assertThat(withdrawn.inForceAt(LATER)).isFalse();
        assertThat(withdrawn.validity()).isEqualTo(valid);
    }

    @Test
    void letsTheEarlierOfTwoWithdrawalsCount() {
        TreatmentConsent withdrawn =
                consent(Consent.Status.ACTIVE, SIGNED, null, null).withdrawn(LATER);
        assertThat(withdrawn.withdrawn(LATER.plusSeconds(1)).withdrawnAt()).isEqualTo(LATER);
        assertThat(withdrawn.withdrawn(LATER.minusSeconds(1)).withdrawnAt()).isEqualTo(LATER.minusSeconds(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Consent.Status.class,
            names = {"DRAFT", "PROPOSED", "DECLINED", "ENTERED_IN_ERROR"})
    void refusesByNameToWithdrawWhatWasNeverGiven(Consent.Status status) {
        assertThatThrownBy(() -> consent(status, SIGNED, null, null).withdrawn(LATER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only a consent that was given can be withdrawn; this one is "
                        + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void keepsEverythingElseOfWhatIsWithdrawn() {
        ConsentId id = ConsentId.random();
        for (Consent consent : everyKind(id)) {
            Consent withdrawn = consent.withdrawn(LATER);
            assertThat(withdrawn).hasSameClassAs(consent);
            assertThat(withdrawn)
                    .usingRecursiveComparison()
                    .ignoringFields("status", "withdrawnAt")
                    .isEqualTo(consent);
            assertThat(withdrawn.withdrawnAt()).isEqualTo(LATER);
        }
    }

    private static List<Consent> everyKind(ConsentId id) {
        Consent.Status active = Consent.Status.ACTIVE;
        TimeSpan valid = new TimeSpan(SIGNED, null);
        return List.of(
                consent(active, SIGNED, valid, null),
                new TouchConsent(
                        id, active, SIGNED, valid, null, TouchConsent.Preference.NONE, List.of("a"), "b", null),
                new RecordingConsent(id, active, SIGNED, valid, null, List.of(RecordingConsent.Kind.AUDIO), null),
                new DisclosureConsent(
                        id,
                        active,
                        SIGNED,
                        valid,
                        null,
                        "a",
                        List.of("b"),
                        List.of(RecordKind.DOSES),
                        Purpose.TREATMENT,
                        true,
                        false,
                        null),
                new ResearchConsent(id, active, SIGNED, valid, null, "a", true, null),
                new SupportPersonConsent(id, active, SIGNED, valid, null, RecordId.random(), List.of("a"), null),
                new TelehealthConsent(id, active, SIGNED, valid, null, true, null));
    }

    @Test
    void runsOutAtMidnightWhereItWasMeantToRunOut() {
        // The end of 8 March in New York, a day of 23 hours: 04:00 in UTC, not 05:00.
        Instant midnight = LocalDate.of(2026, 3, 9)
                .atStartOfDay(ZoneId.of("America/New_York"))
                .toInstant();
        assertThat(midnight).isEqualTo(Instant.parse("2026-03-09T04:00:00Z"));
        Consent consent = consent(Consent.Status.ACTIVE, SIGNED, new TimeSpan(SIGNED, midnight), null);
        assertThat(consent.inForceAt(Instant.parse("2026-03-09T03:59:59Z"))).isTrue();
        assertThat(consent.inForceAt(midnight)).isFalse();
    }

    @Test
    void isNotInForceBeforeItsValidityBegins() {
        Consent consent = consent(Consent.Status.ACTIVE, SIGNED, new TimeSpan(LATER, null), null);
        assertThat(consent.inForceAt(LATER.minusNanos(1))).isFalse();
        assertThat(consent.inForceAt(LATER)).isTrue();
    }

    @Test
    void handsOverToTheOneThatSupersedesItWithoutAGap() {
        Consent old = consent(Consent.Status.SUPERSEDED, SIGNED, new TimeSpan(SIGNED, LATER), null);
        Consent next = consent(Consent.Status.ACTIVE, LATER, null, null);
        for (Instant at : List.of(LATER.minusNanos(1), LATER, LATER.plusNanos(1))) {
            assertThat(old.inForceAt(at)).isNotEqualTo(next.inForceAt(at));
        }
    }
}
