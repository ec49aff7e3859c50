package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MonitoringRulesTest {
    private static final String PEAK = "{\"systolic\":151,\"diastolic\":93}";
    private static final String PEAK_AT = "\"takenAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:44:00Z\"}";
    private static final String BOOSTER = "\"kind\":\"booster\",\"status\":\"not-done\"";
    private static final String RUNNING = "000000000003\",\"status\":\"in-progress\"";

    private static String pressure(int systolic, int diastolic) {
        return "{\"systolic\":" + systolic + ",\"diastolic\":" + diastolic + "}";
    }

    private static String exact(String at) {
        return "{\"precision\":\"exact\",\"at\":\"" + at + "\"}";
    }

    private static Scene running(Scene scene) {
        return scene.with("000000000003\",\"status\":\"completed\"", RUNNING);
    }

    private static Scene withBooster(String at) {
        return golden().with(
                        BOOSTER,
                        "\"kind\":\"booster\",\"status\":\"completed\",\"administered\":{\"value\":10,\"unit\":\"mg\"},"
                                + "\"basis\":\"base\",\"lot\":\"SYN-001\",\"startedAt\":" + at);
    }

    @Test
    void asksAboutAPeakFromTheAlertOn() {
        assertThat(golden().says("V04")).isEqualTo("passed");
        assertThat(golden().with(PEAK, pressure(179, 109)).says("V04")).isEqualTo("passed");
        assertThat(golden().with(PEAK, pressure(180, 109)).says("V04"))
                .isEqualTo("V04.markedly-elevated /sessions/2/vitals/2");
        assertThat(golden().with(PEAK, pressure(179, 110)).says("V04"))
                .isEqualTo("V04.markedly-elevated /sessions/2/vitals/2");
    }

    @Test
    void neverTellsAnybodyToTreatANumber() {
        Finding peak = golden().with(PEAK, pressure(190, 112)).assessment().broken().stream()
                .filter(finding -> finding.rule().equals("V04"))
                .findFirst()
                .orElseThrow();
        assertThat(peak.message(Locale.ENGLISH))
                .isEqualTo(
                        "After the dose blood pressure was markedly elevated (180/110 or more). Was it read again, and"
                                + " was the person asked for symptoms? With symptoms this is an emergency; without, somebody"
                                + " stays and the prescriber decides.")
                .doesNotContainIgnoringCase("treat")
                .doesNotContainIgnoringCase("crisis")
                .doesNotContainIgnoringCase("urgency");
        assertThat(peak.message(Locale.forLanguageTag("es")))
                .contains("muy elevada (180/110 o más)")
                .doesNotContainIgnoringCase("tratar");
    }

    @Test
    void leavesAReadingBeforeTheDoseToOtherRules() {
        String before = "{\"systolic\":136,\"diastolic\":84}";
        assertThat(golden().with(before, pressure(190, 112)).says("V04")).isEqualTo("passed");
        String taken = "\"takenAt\":" + exact("2026-03-07T17:58:00Z");
        assertThat(golden().with(before, pressure(190, 112))
                        .with(taken, "\"takenAt\":" + exact("2026-03-07T18:05:00Z"))
                        .says("V04"))
                .isEqualTo("passed");
        assertThat(golden().with(before, pressure(190, 112))
                        .with(taken, "\"takenAt\":" + exact("2026-03-07T18:05:01Z"))
                        .says("V04"))
                .isEqualTo("V04.markedly-elevated /sessions/2/vitals/1");
        String about = "\"takenAt\":{\"precision\":\"about\",\"at\":\"2026-03-07T18:05:00Z\",\"plusMinus\":\"PT5M\"}";
        assertThat(golden().with(before, pressure(190, 112)).with(taken, about).says("V04"))
                .isEqualTo("skipped.times-overlap /sessions/2/vitals/1");
    }

    @Test
    void readsFromTheMomentWhatATimeDoesNotTell() {
        Scene untimed = golden().with(PEAK, pressure(190, 112)).with(PEAK_AT + ",", "");
        assertThat(untimed.says("V04"))
                .isEqualTo("V04.markedly-elevated /sessions/2/vitals/2; skipped.times-overlap /sessions/2/doses/0");
        assertThat(untimed.with("\"t-plus-40\"", "\"unscheduled\"").says("V04"))
                .isEqualTo("skipped.reading-time-missing /sessions/2/vitals/2");
    }

    @Test
    void findsAFurtherDoseAfterAPeak() {
        String high = pressure(185, 100);
        assertThat(withBooster(exact("2026-03-07T18:20:00Z")).with(PEAK, high).says("V04"))
                .isEqualTo("V04.markedly-elevated /sessions/2/vitals/2");
        assertThat(withBooster(exact("2026-03-07T18:44:00Z")).with(PEAK, high).says("V04"))
                .isEqualTo("V04.markedly-elevated /sessions/2/vitals/2");
        assertThat(withBooster(exact("2026-03-07T18:44:01Z")).with(PEAK, high).says("V04"))
                .isEqualTo("V04.markedly-elevated /sessions/2/vitals/2; V04.dosed-after /sessions/2/doses/1");
        assertThat(withBooster("{\"precision\":\"about\",\"at\":\"2026-03-07T18:44:00Z\",\"plusMinus\":\"PT2M\"}")
                        .with(PEAK, high)
                        .says("V04"))
                .isEqualTo("V04.markedly-elevated /sessions/2/vitals/2; skipped.times-overlap /sessions/2/doses/1");
    }

    @Test
    void skipsTheAlertWithoutAReadingAfterTheDose() {
        Scene late = golden().dosedAt(exact("2026-03-07T20:30:00Z"));
        assertThat(late.says("V04")).isEqualTo("skipped.reading-after-missing /sessions/2");
        assertThat(running(late).says("V04")).isEqualTo("skipped.not-yet /sessions/2");
        assertThat(golden().withoutDoseTime().says("V04")).isEqualTo("skipped.dose-time-missing /sessions/2");
    }

    @Test
    void looksForOxygenAfterTheDose() {
        assertThat(golden().says("V07")).isEqualTo("passed");
        Scene late = golden().dosedAt(exact("2026-03-07T20:06:00Z"));
        assertThat(late.says("V07")).isEqualTo("V07.none /sessions/2");
        assertThat(late.withAll("\"racemic-ketamine\"", "\"esketamine\"").says("V07"))
                .isEqualTo("V07.none-esketamine /sessions/2");
        assertThat(running(late).says("V07")).isEqualTo("skipped.not-yet /sessions/2");
        assertThat(late.withoutOrder().says("V07")).isEqualTo("skipped.order-missing /sessions/2");
        assertThat(late.with(PEAK_AT + ",", "").says("V07")).isEqualTo("skipped.reading-time-missing /sessions/2");
        assertThat(golden().dosedAt("{\"precision\":\"about\",\"at\":\"2026-03-07T20:06:00Z\",\"plusMinus\":\"PT1M\"}")
                        .says("V07"))
                .isEqualTo("skipped.times-overlap /sessions/2");
    }

    @Test
    void asksAboutOxygenBelowTheLimitAndNotAtIt() {
        String peak = PEAK + "},\"oxygenSaturation\":{\"known\":97}";
        assertThat(golden().with(peak, PEAK + "},\"oxygenSaturation\":{\"known\":92}")
                        .says("V07"))
                .isEqualTo("passed");
        assertThat(golden().with(peak, PEAK + "},\"oxygenSaturation\":{\"known\":91}")
                        .says("V07"))
                .isEqualTo("V07.low /sessions/2/vitals/2");
        assertThat(golden().with(peak, PEAK + "},\"oxygenSaturation\":{\"missing\":\"not-obtainable\"}")
                        .says("V07"))
                .isEqualTo("passed");
    }

    @Test
    void doesNotTakeAReadingForOneAfterTheDoseUnlessItsTimeOrItsNumberTells() {
        Scene open =
                golden().dosedAt("{\"precision\":\"about\",\"at\":\"2026-03-07T20:06:00Z\",\"plusMinus\":\"PT1M\"}");
        assertThat(open.says("V04")).isEqualTo("skipped.reading-after-missing /sessions/2");
        assertThat(open.with("{\"systolic\":132,\"diastolic\":82}", pressure(190, 112))
                        .says("V04"))
                .isEqualTo("skipped.times-overlap /sessions/2/vitals/4");
    }
}
