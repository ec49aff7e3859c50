package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class LinkRulesTest {
    private static final String FIRST =
            "\"held\":{\"start\":\"2026-03-09T14:00:00Z\",\"end\":\"2026-03-09T14:50:00Z\"}";
    private static final String INTEGRATES =
            "\"integrates\":[\"50000000-0000-4000-8000-000000000003\"],\"domains\":[\"mind\",\"body\"]";

    private static Scene startedAt(String at) {
        return golden().with(FIRST, "\"held\":{\"start\":\"" + at + "\"}");
    }

    @Test
    void leadsIntegrationBackToADoseThatHappened() {
        assertThat(golden().says("I04")).isEqualTo("passed");
        assertThat(golden().with(INTEGRATES, INTEGRATES.replace("000000000003", "000000000099"))
                        .says("I04"))
                .isEqualTo("I04.no-dose /sessions/4/integrates/0");
        assertThat(golden().with(INTEGRATES, INTEGRATES.replace("000000000003", "000000000001"))
                        .says("I04"))
                .isEqualTo("I04.no-dose /sessions/4/integrates/0");
        assertThat(startedAt("2026-03-07T18:05:00Z").says("I04")).isEqualTo("passed");
        assertThat(startedAt("2026-03-07T18:04:59Z").says("I04")).isEqualTo("I04.before-dose /sessions/4/integrates/0");
    }

    @Test
    void asksNothingWhereTheDosesWereGivenElsewhere() {
        Scene elsewhere = golden().with(INTEGRATES, INTEGRATES.replace("000000000003", "000000000099"));
        assertThat(elsewhere.adding("\"type\":\"integration-only\"").says("I04"))
                .isEqualTo("not applicable");
        assertThat(elsewhere.adding("\"type\":\"ketamine-assisted\"").says("I04"))
                .isEqualTo("I04.no-dose /sessions/4/integrates/0");
        assertThat(elsewhere
                        .with("000000000005\",\"status\":\"completed\"", "000000000005\",\"status\":\"cancelled\"")
                        .says("I04"))
                .isEqualTo("passed");
    }

    @Test
    void skipsWhereTheOrderCannotBeTold() {
        assertThat(golden().with("," + FIRST, "").says("I04"))
                .isEqualTo("skipped.session-time-missing /sessions/4/integrates/0");
        assertThat(golden().withoutDoseTime().says("I04"))
                .isEqualTo("skipped.dose-time-missing /sessions/4/integrates/0; "
                        + "skipped.dose-time-missing /sessions/5/integrates/0");
        assertThat(golden().dosedAt("{\"precision\":\"about\",\"at\":\"2026-03-09T14:00:00Z\",\"plusMinus\":\"PT1H\"}")
                        .says("I04"))
                .isEqualTo("skipped.times-overlap /sessions/4/integrates/0");
    }

    @Test
    void leadsCommitmentsBackToInsights() {
        assertThat(golden().says("I05")).isEqualTo("passed");
        assertThat(golden().with(
                                "\"arisenFrom\":\"a1000000-0000-4000-8000-000000000001\"",
                                "\"arisenFrom\":\"a1000000-0000-4000-8000-000000000002\"")
                        .says("I05"))
                .isEqualTo("I05.unknown-insight /sessions/4/commitments/0");
        assertThat(golden().with("\"arisenFrom\":\"a1000000-0000-4000-8000-000000000001\",", "")
                        .says("I05"))
                .isEqualTo("passed");
        assertThat(golden().with(",\"firstStep\":\"Tuesday, after work\"", "").says("I05"))
                .isEqualTo("I05.no-first-step /sessions/4/commitments/0");
        assertThat(golden().with("Tuesday, after work", " ").says("I05"))
                .isEqualTo("I05.no-first-step /sessions/4/commitments/0");
    }

    @Test
    void leadsPracticeBackToACommitment() {
        String practice = """
                "practiceLog":[{"id":"ad000000-0000-4000-8000-000000000001","commitment":"a2000000-0000-4000-8000-000000000001",\
                "at":{"precision":"day","on":"2026-03-10","zone":"America/New_York"}}]""";
        assertThat(golden().adding(practice).says("I05")).isEqualTo("passed");
        assertThat(golden().adding(practice.replace(
                                "a2000000-0000-4000-8000-000000000001", "a2000000-0000-4000-8000-000000000009"))
                        .says("I05"))
                .isEqualTo("I05.unknown-commitment /practiceLog/0");
    }
}
