package org.holdfast.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.holdfast.core.Golden;
import org.holdfast.core.policy.Policies;
import org.holdfast.core.policy.Policy;
import org.junit.jupiter.api.Test;

class LongTermRulesTest {
    private static final Instant FIRST = Instant.parse("2026-03-07T18:05:00Z");

    /** Doses so many days after the golden one, each in a session of its own. */
    private static Scene dosesAfter(int... days) {
        StringBuilder sessions = new StringBuilder();
        int key = 10;
        for (int day : days) {
            sessions.append("""
                    {"type":"dosing","id":"50000000-0000-4000-8000-0000000000%d","status":"completed",\
                    "zone":"America/New_York","order":{"substance":"racemic-ketamine","route":"intramuscular"},\
                    "doses":[{"type":"bolus","kind":"initial","status":"completed",\
                    "startedAt":{"precision":"exact","at":"%s"}}],"vitals":[]},""".formatted(key++, FIRST.plus(day, ChronoUnit.DAYS)));
        }
        return golden().with("{\"type\":\"check-in\"", sessions + "{\"type\":\"check-in\"");
    }

    private static Scene observed(Scene scene, String kind, String rest) {
        return scene.with(
                "\"safetyPlan\":{",
                "\"observations\":[{\"id\":\"a7000000-0000-4000-8000-000000000001\",\"kind\":\"" + kind + "\"" + rest
                        + "}],\"safetyPlan\":{");
    }

    private static String at(String instant) {
        return ",\"takenAt\":{\"precision\":\"exact\",\"at\":\"" + instant + "\"}";
    }

    @Test
    void asksNothingOfASingleDose() {
        assertThat(golden().says("A03")).isEqualTo("not applicable");
        assertThat(golden().says("A04")).isEqualTo("not applicable");
    }

    @Test
    void countsNinetyDaysFromTheFirstDoseOrTheLastQuestion() {
        assertThat(dosesAfter(90).says("A03")).isEqualTo("passed");
        assertThat(dosesAfter(91).says("A03")).isEqualTo("A03.not-asked /sessions/3");
        Scene asked = observed(dosesAfter(91), "urinary-symptoms", at("2026-04-01T15:00:00Z"));
        assertThat(asked.says("A03")).isEqualTo("passed");
        assertThat(observed(dosesAfter(91), "urinalysis", at("2026-04-01T15:00:00Z"))
                        .says("A03"))
                .isEqualTo("A03.not-asked /sessions/3");
        assertThat(observed(dosesAfter(91), "urinary-symptoms", at("2026-07-01T15:00:00Z"))
                        .says("A03"))
                .isEqualTo("A03.not-asked /sessions/3");
    }

    @Test
    void countsSixDosesFromTheFirstOrTheLastQuestion() {
        assertThat(dosesAfter(4, 8, 12, 16, 20, 24).says("A03")).isEqualTo("passed");
        assertThat(dosesAfter(4, 8, 12, 16, 20, 24, 28).says("A03")).isEqualTo("A03.not-asked /sessions/9");
        Scene asked = observed(
                dosesAfter(4, 8, 12, 16, 20, 24, 28),
                "urinary-symptoms",
                at("2026-03-10T15:00:00Z") + ",\"result\":{\"missing\":\"declined\"}");
        assertThat(asked.says("A03")).isEqualTo("A03.not-asked /sessions/9");
        assertThat(asked.with("2026-03-10T15:00:00Z", "2026-03-12T15:00:00Z").says("A03"))
                .isEqualTo("passed");
    }

    @Test
    void doesNotGuessWhenAQuestionWasAsked() {
        assertThat(observed(dosesAfter(91), "urinary-symptoms", "").says("A03"))
                .isEqualTo("skipped.observation-time-missing /sessions/3");
        String month = ",\"takenAt\":{\"precision\":\"month\",\"month\":\"2026-06\",\"zone\":\"America/New_York\"}";
        assertThat(observed(dosesAfter(91), "urinary-symptoms", month).says("A03"))
                .isEqualTo("skipped.times-overlap /sessions/3");
    }

    @Test
    void notesRepeatedDosesWithoutLiverValuesFromBefore() {
        assertThat(dosesAfter(7).says("A04")).isEqualTo("A04.no-baseline /sessions/2");
        String normal = ",\"result\":{\"known\":\"normal\"}";
        assertThat(observed(dosesAfter(7), "liver-panel", at("2026-03-07T18:05:00Z") + normal)
                        .says("A04"))
                .isEqualTo("passed");
        assertThat(observed(dosesAfter(7), "liver-panel", at("2026-03-07T18:05:01Z") + normal)
                        .says("A04"))
                .isEqualTo("A04.no-baseline /sessions/2");
        assertThat(observed(dosesAfter(7), "liver-panel", at("2026-03-01T15:00:00Z"))
                        .says("A04"))
                .isEqualTo("A04.no-baseline /sessions/2");
        assertThat(observed(dosesAfter(7), "liver-panel", normal).says("A04"))
                .isEqualTo("skipped.observation-time-missing /sessions/2");
        assertThat(dosesAfter(7)
                        .withAll("\"racemic-ketamine\"", "\"esketamine\"")
                        .says("A04"))
                .isEqualTo("not applicable");
    }

    @Test
    void repeatsLiverValuesOnlyWhereAClinicSetsAnInterval() {
        Scene later = observed(
                dosesAfter(180, 181), "liver-panel", at("2026-03-07T15:00:00Z") + ",\"result\":{\"known\":\"normal\"}");
        assertThat(later.says("A04")).isEqualTo("passed");
        Policies clinic = Policies.shipped("US")
                .with(Policy.read("our-clinic", Golden.text("policy").getBytes(UTF_8)));
        assertThat(later.judgedBy(clinic).says("A04")).isEqualTo("A04.not-repeated /sessions/4");
    }
}
