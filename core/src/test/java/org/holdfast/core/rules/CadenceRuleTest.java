package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class CadenceRuleTest {
    private static final String VITALS = "\"vitals\":[";
    private static final String RELEASE = "\"release\":{\"at\":\"2026-03-07T20:15:00Z\"";

    private static String reading(String at) {
        return "{\"moment\":\"during\",\"takenAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T" + at
                + "Z\"},\"bloodPressure\":{\"known\":{\"systolic\":130,\"diastolic\":80}}}";
    }

    /** An infusion from 18:05 to 18:45, let go at the end, with readings at some times besides 18:44. */
    private static Scene infusion(String... times) {
        StringBuilder readings = new StringBuilder(VITALS);
        for (String time : times) {
            readings.append(reading(time)).append(',');
        }
        return golden().withAll("\"intramuscular\"", "\"intravenous\"")
                .with("{\"type\":\"bolus\",\"kind\":\"initial\"", "{\"type\":\"infusion\",\"kind\":\"initial\"")
                .with(
                        "\"lot\":\"SYN-001\"",
                        "\"endedAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:45:00Z\"},\"lot\":\"SYN-001\"")
                .with(VITALS, readings.toString())
                .with(RELEASE, "\"release\":{\"at\":\"2026-03-07T18:50:00Z\"");
    }

    @Test
    void hasNothingToSayWhereNoScheduleIsSet() {
        assertThat(golden().says("V06")).isEqualTo("not applicable");
        assertThat(golden().withoutOrder().says("V06")).isEqualTo("skipped.order-missing /sessions/2");
    }

    @Test
    void findsAGapOfMoreThanAQuarterOfAnHourDuringAnInfusion() {
        assertThat(infusion("18:15:00", "18:30:00").says("V06")).isEqualTo("passed");
        assertThat(infusion("18:15:00", "18:30:01").says("V06")).isEqualTo("V06.gap-during /sessions/2/doses/0");
        assertThat(infusion("18:20:00", "18:32:00").says("V06")).isEqualTo("passed");
        assertThat(infusion("18:20:01", "18:32:00").says("V06")).isEqualTo("V06.gap-during /sessions/2/doses/0");
        assertThat(infusion().says("V06")).isEqualTo("V06.gap-during /sessions/2/doses/0");
    }

    @Test
    void countsAPressureThatWasDeclinedAsNone() {
        Scene declined = infusion("18:15:00", "18:30:00");
        String known = reading("18:30:00");
        assertThat(declined.with(
                                known,
                                known.replace(
                                        "{\"known\":{\"systolic\":130,\"diastolic\":80}}",
                                        "{\"missing\":\"declined\"}"))
                        .says("V06"))
                .isEqualTo("V06.gap-during /sessions/2/doses/0");
    }

    @Test
    void findsAGapAfterwards() {
        assertThat(infusion("18:15:00", "18:30:00")
                        .with("T18:50:00Z\",\"decision", "T19:00:00Z\",\"decision")
                        .says("V06"))
                .isEqualTo("passed");
        assertThat(infusion("18:15:00", "18:30:00")
                        .with("T18:50:00Z\",\"decision", "T19:00:01Z\",\"decision")
                        .says("V06"))
                .isEqualTo("V06.gap-after /sessions/2");
        assertThat(infusion("18:15:00", "18:30:00")
                        .with(
                                "T18:50:00Z\",\"decision\":\"released-with-escort\"",
                                "T19:40:00Z\",\"decision\":\"transferred\"")
                        .says("V06"))
                .isEqualTo("passed");
    }

    @Test
    void doesNotGuessTheTimesOfAnInfusion() {
        Scene endless = infusion("18:15:00", "18:30:00")
                .with("\"endedAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:45:00Z\"},", "");
        assertThat(endless.says("V06"))
                .isEqualTo("skipped.dose-time-missing /sessions/2/doses/0; skipped.dose-time-missing /sessions/2");
        Scene untimed = infusion("18:15:00", "18:31:00");
        assertThat(untimed.with("\"takenAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:15:00Z\"},", "")
                        .says("V06"))
                .isEqualTo("skipped.reading-time-missing /sessions/2/doses/0");
        Scene about = infusion("18:15:00", "18:30:00")
                .with(
                        "{\"precision\":\"exact\",\"at\":\"2026-03-07T18:30:00Z\"}",
                        "{\"precision\":\"about\",\"at\":\"2026-03-07T18:30:00Z\",\"plusMinus\":\"PT1M\"}");
        assertThat(about.says("V06")).isEqualTo("skipped.times-overlap /sessions/2/doses/0");
    }

    @Test
    void looksForTheMomentsOfASchedule() {
        Scene lozenge = golden().withAll("\"intramuscular\"", "\"sublingual\"");
        assertThat(lozenge.says("V06")).isEqualTo("passed");
        Scene none = lozenge.with("\"pre-release\",\"takenAt\"", "\"during\",\"takenAt\"")
                .with("2026-03-07T20:06:00Z", "2026-03-07T18:50:00Z");
        assertThat(none.says("V06")).isEqualTo("V06.moment-missing /sessions/2");
        assertThat(lozenge.with("\"pre-release\",\"takenAt\"", "\"during\",\"takenAt\"")
                        .says("V06"))
                .isEqualTo("passed");
        assertThat(none.with("000000000003\",\"status\":\"completed\"", "000000000003\",\"status\":\"in-progress\"")
                        .says("V06"))
                .isEqualTo("skipped.not-yet /sessions/2");
    }

    @Test
    void knowsTheThreeMomentsOfEsketamine() {
        Scene nasal =
                golden().withAll("\"racemic-ketamine\"", "\"esketamine\"").withAll("\"intramuscular\"", "\"nasal\"");
        assertThat(nasal.says("V06")).isEqualTo("passed");
        assertThat(nasal.with("\"t-plus-40\"", "\"during\"").says("V06")).isEqualTo("passed");
        Scene late = nasal.with("\"t-plus-40\"", "\"during\"");
        assertThat(late.with("2026-03-07T18:44:00Z", "2026-03-07T18:55:01Z").says("V06"))
                .isEqualTo("V06.moment-missing /sessions/2");
        assertThat(late.with("2026-03-07T18:44:00Z", "2026-03-07T18:55:00Z").says("V06"))
                .isEqualTo("passed");
    }

    @Test
    void looksInAtHomeEveryQuarterOfAnHour() {
        Scene home = golden().heldAs("{\"modality\":\"at-home-supervised\"}")
                .with(RELEASE, "\"release\":{\"at\":\"2026-03-07T18:35:00Z\"");
        assertThat(home.says("V06")).isEqualTo("V06.unwatched-at-home /sessions/2");
        String watch =
                "\"watch\":{\"supportChecks\":[{\"person\":\"a3000000-0000-4000-8000-000000000001\",\"at\":\"%s\"}]},";
        Scene watched = home.with("\"release\":{", watch.formatted("2026-03-07T18:20:00Z") + "\"release\":{");
        assertThat(watched.says("V06")).isEqualTo("passed");
        assertThat(watched.with("T18:20:00Z", "T18:20:01Z").says("V06")).isEqualTo("V06.unwatched-at-home /sessions/2");
        assertThat(watched.with(",\"at\":\"2026-03-07T18:20:00Z\"", "").says("V06"))
                .isEqualTo("skipped.reading-time-missing /sessions/2");
    }

    @Test
    void namesTheMomentThatIsMissing() {
        Scene none = golden().withAll("\"intramuscular\"", "\"sublingual\"")
                .with("\"pre-release\",\"takenAt\"", "\"during\",\"takenAt\"")
                .with("2026-03-07T20:06:00Z", "2026-03-07T18:50:00Z");
        assertThat(none.assessment().broken())
                .filteredOn(finding -> finding.rule().equals("V06"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.args()).containsExactly("pre-release"));
    }

    @Test
    void waitsForTheReleaseBeforeItCountsUpToIt() {
        String over = "000000000003\",\"status\":\"completed\"";
        String running = "000000000003\",\"status\":\"in-progress\"";
        Scene infused = infusion("18:15:00", "18:30:00").without("release", "intake");
        Scene home = golden().heldAs("{\"modality\":\"at-home-supervised\"}").without("release", "intake");
        for (Scene scene : new Scene[] {infused, home}) {
            assertThat(scene.says("V06")).isEqualTo("skipped.release-missing /sessions/2");
            assertThat(scene.with(over, running).says("V06")).isEqualTo("skipped.not-yet /sessions/2");
        }
    }
}
