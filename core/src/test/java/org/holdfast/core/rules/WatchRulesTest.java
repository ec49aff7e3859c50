package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import java.util.Locale;
import org.holdfast.core.policy.Policies;
import org.junit.jupiter.api.Test;

class WatchRulesTest {
    private static final String SESSION = "50000000-0000-4000-8000-000000000003";

    private static Scene slept(int score) {
        return golden().with(
                        "\"release\":{",
                        "\"watch\":{\"sedation\":[{\"at\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:20:00Z\"},"
                                + "\"scale\":\"moaas-spravato-label\",\"score\":" + score + "}]},\"release\":{");
    }

    private static Scene withEvent(Scene scene, String session, String category) {
        return scene.with(
                "\"safetyPlan\":{",
                "\"adverseEvents\":[{\"id\":\"ae000000-0000-4000-8000-000000000001\",\"session\":\"" + session
                        + "\",\"category\":\"" + category + "\",\"term\":{\"text\":\"deep sleep\"},\"grade\":1}],"
                        + "\"safetyPlan\":{");
    }

    /** Esketamine on the evening of 7 March in New York, with or without a form. */
    private static Scene program(String rest) {
        return golden().withAll("\"racemic-ketamine\"", "\"esketamine\"")
                .with("\"release\":{", "\"esketamineProgram\":{\"setting\":\"outpatient\"" + rest + "},\"release\":{");
    }

    @Test
    void asksForARecordOfDeepSleep() {
        assertThat(golden().says("R04")).isEqualTo("not applicable");
        assertThat(slept(3).says("R04")).isEqualTo("passed");
        assertThat(slept(2).says("R04")).isEqualTo("R04.deep /sessions/2/watch/sedation/0");
        assertThat(slept(1).says("R04")).isEqualTo("R04.deep /sessions/2/watch/sedation/0");
        assertThat(slept(0).says("R04")).isEqualTo("R04.unconscious /sessions/2/watch/sedation/0");
    }

    @Test
    void takesAnEventOfTheSameSessionForTheRecord() {
        assertThat(withEvent(slept(0), SESSION, "physical").says("R04")).isEqualTo("passed");
        assertThat(withEvent(slept(0), SESSION, "other").says("R04")).isEqualTo("passed");
        assertThat(withEvent(slept(0), SESSION, "urinary").says("R04"))
                .isEqualTo("R04.unconscious /sessions/2/watch/sedation/0");
        assertThat(withEvent(slept(0), SESSION.replace("0003", "0005"), "physical")
                        .says("R04"))
                .isEqualTo("R04.unconscious /sessions/2/watch/sedation/0");
    }

    @Test
    void comparesNoScoreOfAnotherScale() {
        assertThat(slept(0).with("moaas-spravato-label", "moaas-chernik-1990").says("R04"))
                .isEqualTo("skipped.scale-unknown /sessions/2/watch/sedation/0");
        assertThat(slept(0).with("\"scale\":\"moaas-spravato-label\",", "").says("R04"))
                .isEqualTo("skipped.scale-unknown /sessions/2/watch/sedation/0");
        assertThat(slept(0).with(",\"score\":0", "").says("R04"))
                .isEqualTo("skipped.not-recorded /sessions/2/watch/sedation/0");
    }

    @Test
    void countsTheDaysUntilTheFormOnTheCalendar() {
        Scene unsent = program("");
        assertThat(unsent.at("2026-03-12T03:59:59Z").says("R05"))
                .isEqualTo("skipped.not-yet /sessions/2/esketamineProgram");
        assertThat(unsent.at("2026-03-12T04:00:00Z").says("R05"))
                .isEqualTo("R05.due-soon /sessions/2/esketamineProgram");
        assertThat(unsent.at("2026-03-15T03:59:59Z").says("R05"))
                .isEqualTo("R05.due-soon /sessions/2/esketamineProgram");
        assertThat(unsent.at("2026-03-15T04:00:00Z").says("R05"))
                .isEqualTo("R05.overdue /sessions/2/esketamineProgram");
        assertThat(unsent.at("2026-03-13T04:00:00Z").assessment().broken().stream()
                        .filter(finding -> finding.rule().equals("R05"))
                        .map(finding -> finding.severity() + " " + finding.message(Locale.ENGLISH)))
                .containsExactly(
                        "WARNING The form on this session must be sent within 7 days of the dose, and is not yet.");
    }

    @Test
    void takesAFormThatWasSentInTime() {
        assertThat(program(",\"formSubmittedAt\":\"2026-03-15T03:59:59Z\"").says("R05"))
                .isEqualTo("passed");
        assertThat(program(",\"formSubmittedAt\":\"2026-03-15T04:00:00Z\"").says("R05"))
                .isEqualTo("R05.late /sessions/2/esketamineProgram");
    }

    @Test
    void asksForNoFormInHospitalOrWhereThereIsNoProgramme() {
        assertThat(golden().says("R05")).isEqualTo("not applicable");
        assertThat(program("").with("\"outpatient\"", "\"inpatient\"").says("R05"))
                .isEqualTo("not applicable");
        assertThat(program("").with("\"outpatient\"", "\"emergency\"").says("R05"))
                .isEqualTo("not applicable");
        assertThat(program("").judgedBy(Policies.shipped("EU")).says("R05")).isEqualTo("not applicable");
        assertThat(program("").with("\"setting\":\"outpatient\"", "").says("R05"))
                .isEqualTo("skipped.program-missing /sessions/2");
        assertThat(golden().withAll("\"racemic-ketamine\"", "\"esketamine\"").says("R05"))
                .isEqualTo("skipped.program-missing /sessions/2");
        assertThat(golden().withoutOrder().says("R05")).isEqualTo("skipped.order-missing /sessions/2");
    }

    @Test
    void doesNotGuessTheDayOfTheDose() {
        Scene month =
                program("").dosedAt("{\"precision\":\"month\",\"month\":\"2026-03\",\"zone\":\"America/New_York\"}");
        assertThat(month.at("2026-03-20T20:00:00Z").says("R05"))
                .isEqualTo("skipped.times-overlap /sessions/2/esketamineProgram");
    }

    @Test
    void namesTheScoreFromWhichASleepIsDeep() {
        assertThat(slept(2).assessment().broken())
                .filteredOn(finding -> finding.rule().equals("R04"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.args()).containsExactly("2"));
        assertThat(slept(0).assessment().broken())
                .filteredOn(finding -> finding.rule().equals("R04"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.args()).containsExactly("0"));
    }
}
