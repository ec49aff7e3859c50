package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class ConsentRulesTest {
    private static final String SIGNED = "\"status\":\"active\",\"signedAt\":\"2026-02-20T15:30:00Z\"";
    private static final String VALID =
            "\"validity\":{\"start\":\"2026-02-20T15:30:00Z\",\"end\":\"2026-08-20T04:00:00Z\"}";

    private static String signed(String at) {
        return "\"status\":\"active\",\"signedAt\":\"" + at + "\"";
    }

    private static String about(String at, String plusMinus) {
        return "{\"precision\":\"about\",\"at\":\"" + at + "\",\"plusMinus\":\"" + plusMinus + "\"}";
    }

    @Test
    void acceptsAConsentThatWasInForce() {
        assertThat(golden().says("C01")).isEqualTo("passed");
    }

    @Test
    void findsADoseByAnotherRoute() {
        assertThat(golden().with("\"routes\":[\"intramuscular\"]", "\"routes\":[\"intravenous\"]")
                        .says("C01"))
                .isEqualTo("C01.not-in-force /sessions/2");
    }

    @Test
    void findsADoseAtTheMomentInWhichValidityEnds() {
        assertThat(golden().with("2026-08-20T04:00:00Z", "2026-03-07T18:05:00Z").says("C01"))
                .isEqualTo("C01.not-in-force /sessions/2");
        assertThat(golden().with("2026-08-20T04:00:00Z", "2026-03-07T18:05:01Z").says("C01"))
                .isEqualTo("passed");
    }

    @Test
    void doesNotGuessWhetherAConsentHadRunOut() {
        assertThat(golden().with("2026-08-20T04:00:00Z", "2026-03-07T18:05:00Z")
                        .dosedAt(about("2026-03-07T18:05:00Z", "PT5M"))
                        .says("C01"))
                .isEqualTo("skipped.times-overlap /sessions/2");
    }

    @Test
    void skipsWithoutAnOrderOrATime() {
        assertThat(golden().withoutOrder().says("C01")).isEqualTo("skipped.order-missing /sessions/2");
        assertThat(golden().withoutOrder().says("C02")).isEqualTo("skipped.order-missing /sessions/2");
        assertThat(golden().withoutOrder().says("C04")).isEqualTo("skipped.order-missing /sessions/2");
        assertThat(golden().withoutDoseTime().says("C01")).isEqualTo("skipped.dose-time-missing /sessions/2");
    }

    @Test
    void acceptsASignatureADayBeforeAndNotASecondLess() {
        assertThat(golden().with(SIGNED, signed("2026-03-06T18:05:00Z")).says("C02"))
                .isEqualTo("passed");
        assertThat(golden().with(SIGNED, signed("2026-03-06T18:05:01Z")).says("C02"))
                .isEqualTo("C02.short-notice /sessions/2");
    }

    @Test
    void findsASignatureAfterTheDose() {
        assertThat(golden().with(SIGNED, signed("2026-03-07T18:20:00Z")).says("C02"))
                .isEqualTo("C02.after-dose /sessions/2");
        assertThat(golden().with(SIGNED, signed("2026-03-07T18:05:00Z")).says("C02"))
                .isEqualTo("C02.short-notice /sessions/2");
    }

    @Test
    void doesNotGuessWhetherTheSignatureCameFirst() {
        assertThat(golden().with(SIGNED, signed("2026-03-07T18:07:00Z"))
                        .dosedAt(about("2026-03-07T18:05:00Z", "PT5M"))
                        .says("C02"))
                .isEqualTo("skipped.times-overlap /sessions/2");
        assertThat(golden().with(SIGNED, signed("2026-03-06T18:05:00Z"))
                        .dosedAt(about("2026-03-07T18:05:00Z", "PT5M"))
                        .says("C02"))
                .isEqualTo("skipped.times-overlap /sessions/2");
    }

    @Test
    void leavesANoticeOutWhereThereIsNoSignature() {
        assertThat(golden().with(SIGNED, "\"status\":\"proposed\"").says("C02"))
                .isEqualTo("skipped.consent-missing /sessions/2");
        assertThat(golden().with(SIGNED, "\"status\":\"active\"").says("C02"))
                .isEqualTo("skipped.consent-missing /sessions/2");
        assertThat(golden().with(SIGNED, "\"status\":\"entered-in-error\",\"signedAt\":\"2026-02-20T15:30:00Z\"")
                        .says("C01"))
                .isEqualTo("C01.not-in-force /sessions/2");
    }

    @Test
    void asksForNoticeBeforeTheFirstDoseOnly() {
        assertThat(golden().with(SIGNED, signed("2026-03-07T18:00:00Z"))
                        .secondDose("2026-03-07T18:30:00Z", 40)
                        .says("C02"))
                .isEqualTo("C02.short-notice /sessions/2");
    }

    @Test
    void findsADoseAfterWithdrawal() {
        assertThat(golden().with(VALID, "\"withdrawnAt\":\"2026-03-07T18:05:00Z\"")
                        .says("C04"))
                .isEqualTo("C04.dose-after-withdrawal /sessions/2/doses/0");
        assertThat(golden().with(VALID, "\"withdrawnAt\":\"2026-03-07T18:05:01Z\"")
                        .says("C04"))
                .isEqualTo("passed");
    }

    @Test
    void findsABoosterAfterWithdrawal() {
        String withdrawn = "\"withdrawnAt\":\"2026-03-07T18:10:00Z\"";
        String booster = "\"kind\":\"booster\",\"status\":\"completed\",\"startedAt\":"
                + "{\"precision\":\"exact\",\"at\":\"2026-03-07T18:20:00Z\"}";
        Scene scene = golden().with("\"kind\":\"booster\",\"status\":\"not-done\"", booster);
        assertThat(scene.says("C04")).isEqualTo("passed");
        assertThat(scene.with(VALID, withdrawn).says("C04")).isEqualTo("C04.dose-after-withdrawal /sessions/2/doses/1");
        assertThat(scene.with(VALID, withdrawn)
                        .with("\"at\":\"2026-03-07T18:20:00Z\"", "\"at\":\"2026-03-07T18:09:00Z\"")
                        .with(
                                "{\"precision\":\"exact\",\"at\":\"2026-03-07T18:09:00Z\"}",
                                about("2026-03-07T18:09:00Z", "PT2M"))
                        .says("C04"))
                .isEqualTo("skipped.times-overlap /sessions/2/doses/1");
    }

    @Test
    void saysThatTheTimeOfABoosterIsMissing() {
        assertThat(golden().with(
                                "\"kind\":\"booster\",\"status\":\"not-done\"",
                                "\"kind\":\"booster\",\"status\":\"unknown\"")
                        .says("C04"))
                .isEqualTo("skipped.dose-time-missing /sessions/2/doses/1");
    }

    @Test
    void readsASupersededConsentAndTheOneThatFollowed() {
        String old = "\"status\":\"superseded\",\"signedAt\":\"2026-02-20T15:30:00Z\"";
        String ended = "\"validity\":{\"start\":\"2026-02-20T15:30:00Z\",\"end\":\"2026-03-01T05:00:00Z\"}";
        String next = "{\"type\":\"treatment\",\"id\":\"c0000000-0000-4000-8000-000000000009\",\"status\":\"active\","
                + "\"signedAt\":\"2026-03-01T05:00:00Z\",\"substance\":\"racemic-ketamine\",\"routes\":[\"%s\"]},";
        Scene superseded = golden().with(SIGNED, old).with(VALID, ended);
        assertThat(superseded.says("C01")).isEqualTo("C01.not-in-force /sessions/2");
        assertThat(superseded
                        .with("\"consents\":[", "\"consents\":[" + next.formatted("intramuscular"))
                        .says("C01"))
                .isEqualTo("passed");
        assertThat(superseded
                        .with("\"consents\":[", "\"consents\":[" + next.formatted("intravenous"))
                        .says("C01"))
                .isEqualTo("C01.not-in-force /sessions/2");
    }

    @Test
    void takesAPaperWithdrawalThatWasFoundLater() {
        String withdrawn = "\"status\":\"withdrawn\",\"signedAt\":\"2026-02-20T15:30:00Z\"";
        Scene late = golden().with(SIGNED, withdrawn).with(VALID, "\"withdrawnAt\":\"2026-03-06T12:00:00Z\"");
        assertThat(late.says("C01")).isEqualTo("C01.not-in-force /sessions/2");
        assertThat(late.says("C04")).isEqualTo("C04.dose-after-withdrawal /sessions/2/doses/0");
    }

    @Test
    void takesNoDraftAndNoRefusalForAConsent() {
        for (String status : new String[] {"draft", "proposed", "declined"}) {
            assertThat(golden().with(SIGNED, SIGNED.replace("active", status)).says("C02"))
                    .isEqualTo("skipped.consent-missing /sessions/2");
        }
    }
}
