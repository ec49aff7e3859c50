package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class TouchRulesTest {
    private static final String AT = "/sessions/2/watch/interventions/0";
    private static final String AGREED = "\"preference\":\"hand-only\",\"agreed\":[]";
    private static final String EXACT = "{\"precision\":\"exact\",\"at\":\"2026-03-07T18:40:00Z\"}";

    private static Scene touched(String at, String kind, String more) {
        return golden().with(
                        "\"intake\":{",
                        "\"watch\":{\"interventions\":[{\"at\":" + at + ",\"kind\":\"" + kind + "\"" + more
                                + "}]},\"intake\":{");
    }

    private static Scene touched(String kind) {
        return touched(EXACT, kind, "");
    }

    private static Scene consentedAgain(String signedAt, String agreed) {
        return golden().with(
                        "\"stopSignal\":\"raises left hand\"}",
                        "\"stopSignal\":\"raises left hand\"},{\"type\":\"touch\","
                                + "\"id\":\"c0000000-0000-4000-8000-000000000009\",\"status\":\"active\",\"signedAt\":\""
                                + signedAt + "\"," + agreed + ",\"stopSignal\":\"says stop\"}");
    }

    @Test
    void hasNoOccasionWhereNobodyWasTouched() {
        assertThat(golden().says("C03")).isEqualTo("not applicable");
        assertThat(touched("grounding").says("C03")).isEqualTo("not applicable");
    }

    @Test
    void acceptsOnlyWhatWasAgreedOn() {
        assertThat(touched("hand-held").says("C03")).isEqualTo("passed");
        assertThat(touched("touch").says("C03")).isEqualTo("C03.not-agreed " + AT);
        assertThat(touched("hand-held").with("\"hand-only\"", "\"none\"").says("C03"))
                .isEqualTo("C03.not-agreed " + AT);
        assertThat(touched("touch").with("\"hand-only\"", "\"ask-each-time\"").says("C03"))
                .isEqualTo("passed");
    }

    @Test
    void readsTheListOfThePerson() {
        String list = "\"preference\":\"agreed-list\",\"agreed\":[\"left shoulder\"]";
        Scene named = touched(EXACT, "touch", ",\"touch\":\"left shoulder\"").with(AGREED, list);
        assertThat(named.says("C03")).isEqualTo("passed");
        assertThat(named.with("\"touch\":\"left shoulder\"", "\"touch\":\"forehead\"")
                        .says("C03"))
                .isEqualTo("C03.not-agreed " + AT);
        assertThat(touched("touch").with(AGREED, list).says("C03")).isEqualTo("skipped.touch-unnamed " + AT);
        assertThat(touched("touch")
                        .with(AGREED, "\"preference\":\"agreed-list\",\"agreed\":[]")
                        .says("C03"))
                .isEqualTo("C03.not-agreed " + AT);
    }

    @Test
    void findsTouchFromTheMomentOfWithdrawalOn() {
        String signed = "\"signedAt\":\"2026-03-05T15:45:00Z\"";
        assertThat(touched("hand-held")
                        .with(signed, signed + ",\"withdrawnAt\":\"2026-03-07T18:40:00Z\"")
                        .says("C03"))
                .isEqualTo("C03.no-consent " + AT);
        assertThat(touched("hand-held")
                        .with(signed, signed + ",\"withdrawnAt\":\"2026-03-07T18:40:01Z\"")
                        .says("C03"))
                .isEqualTo("passed");
        String about = "{\"precision\":\"about\",\"at\":\"2026-03-07T18:40:00Z\",\"plusMinus\":\"PT5M\"}";
        assertThat(touched(about, "hand-held", "")
                        .with(signed, signed + ",\"withdrawnAt\":\"2026-03-07T18:40:00Z\"")
                        .says("C03"))
                .isEqualTo("skipped.times-overlap " + AT);
    }

    @Test
    void findsAConsentThatWasWidenedAfterTheDose() {
        String more = "\"preference\":\"ask-each-time\",\"agreed\":[]";
        assertThat(consentedAgain("2026-03-07T18:05:01Z", more).says("C03")).isEqualTo("C03.widened /consents/2");
        assertThat(consentedAgain("2026-03-07T20:14:59Z", more).says("C03")).isEqualTo("C03.widened /consents/2");
        assertThat(consentedAgain("2026-03-07T20:15:00Z", more).says("C03")).isEqualTo("not applicable");
        assertThat(consentedAgain("2026-03-07T18:05:00Z", more).says("C03")).isEqualTo("not applicable");
    }

    @Test
    void letsAPersonTakeBackAtAnyTime() {
        assertThat(consentedAgain("2026-03-07T18:30:00Z", "\"preference\":\"none\",\"agreed\":[]")
                        .says("C03"))
                .isEqualTo("passed");
        assertThat(consentedAgain("2026-03-07T18:30:00Z", AGREED).says("C03")).isEqualTo("passed");
    }

    @Test
    void leavesListsThatCannotBeComparedToPeople() {
        String list = "\"preference\":\"agreed-list\",\"agreed\":[\"left shoulder\"]";
        assertThat(consentedAgain("2026-03-07T18:30:00Z", list).says("C03"))
                .isEqualTo("skipped.touch-unclear /consents/2");
        assertThat(consentedAgain("2026-03-07T18:07:00Z", list)
                        .dosedAt("{\"precision\":\"about\",\"at\":\"2026-03-07T18:05:00Z\",\"plusMinus\":\"PT5M\"}")
                        .says("C03"))
                .isEqualTo("skipped.times-overlap /consents/2");
    }

    @Test
    void doesNotGuessWhatWasAgreedOnOrWhen() {
        assertThat(touched("hand-held")
                        .with("\"preference\":\"hand-only\",", "")
                        .says("C03"))
                .isEqualTo("skipped.touch-unnamed " + AT);
        assertThat(touched("hand-held").with("\"at\":" + EXACT + ",", "").says("C03"))
                .isEqualTo("skipped.times-overlap " + AT);
    }

    @Test
    void takesTheEndOfTheSessionWhereNothingSaysWhenThePersonLeft() {
        String more = "\"preference\":\"ask-each-time\",\"agreed\":[]";
        assertThat(consentedAgain("2026-03-07T20:24:59Z", more)
                        .without("release", "intake")
                        .says("C03"))
                .isEqualTo("C03.widened /consents/2");
        assertThat(consentedAgain("2026-03-07T20:25:00Z", more)
                        .without("release", "intake")
                        .says("C03"))
                .isEqualTo("not applicable");
    }

    @Test
    void takesTheEndOfTheDayWhereTheSessionHasNone() {
        String held = "\"held\":{\"start\":\"2026-03-07T17:30:00Z\",\"end\":\"2026-03-07T20:25:00Z\"},";
        String more = "\"preference\":\"ask-each-time\",\"agreed\":[]";
        // Midnight in New York, where it is five hours later in UTC.
        Scene before = consentedAgain("2026-03-08T04:59:59Z", more).without("release", "intake");
        Scene after = consentedAgain("2026-03-08T05:00:00Z", more).without("release", "intake");
        for (String open : new String[] {"", "\"held\":{\"start\":\"2026-03-07T17:30:00Z\"},"}) {
            assertThat(before.with(held, open).says("C03")).isEqualTo("C03.widened /consents/2");
            assertThat(after.with(held, open).says("C03")).isEqualTo("not applicable");
        }
    }

    @Test
    void comparesWhatWasAgreedOnWithWhatIsAgreedOnNow() {
        String none = "\"preference\":\"none\",\"agreed\":[]";
        String ask = "\"preference\":\"ask-each-time\",\"agreed\":[]";
        String empty = "\"preference\":\"agreed-list\",\"agreed\":[]";
        String one = "\"preference\":\"agreed-list\",\"agreed\":[\"left shoulder\"]";
        String two = "\"preference\":\"agreed-list\",\"agreed\":[\"left shoulder\",\"forehead\"]";
        assertThat(widening(none, AGREED)).isEqualTo("C03.widened /consents/2");
        assertThat(widening(none, ask)).isEqualTo("C03.widened /consents/2");
        assertThat(widening(none, one)).isEqualTo("C03.widened /consents/2");
        assertThat(widening(none, empty)).isEqualTo("passed");
        assertThat(widening(AGREED, empty)).isEqualTo("passed");
        assertThat(widening(one, AGREED)).isEqualTo("skipped.touch-unclear /consents/2");
        assertThat(widening(one, two)).isEqualTo("C03.widened /consents/2");
        assertThat(widening(two, one)).isEqualTo("passed");
        assertThat(widening(ask, AGREED)).isEqualTo("passed");
        assertThat(widening(ask, ask)).isEqualTo("passed");
        assertThat(widening(ask, two)).isEqualTo("passed");
    }

    private static String widening(String before, String after) {
        return golden().with(
                        AGREED + ",\"stopSignal\":\"raises left hand\"}",
                        before + ",\"stopSignal\":\"raises left hand\"},{\"type\":\"touch\","
                                + "\"id\":\"c0000000-0000-4000-8000-000000000009\",\"status\":\"active\","
                                + "\"signedAt\":\"2026-03-07T18:30:00Z\"," + after + ",\"stopSignal\":\"says stop\"}")
                .says("C03");
    }
}
