package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class ReadingRulesTest {
    private static final String PEAK = "{\"systolic\":151,\"diastolic\":93}";
    private static final String LAST = "{\"systolic\":136,\"diastolic\":84}";

    private static String pressure(int systolic, int diastolic) {
        return "{\"systolic\":" + systolic + ",\"diastolic\":" + diastolic + "}";
    }

    @Test
    void notesASteepRiseFromTheLastReadingBeforeTheDose() {
        assertThat(golden().says("V08")).isEqualTo("passed");
        assertThat(golden().with(PEAK, pressure(176, 93)).says("V08")).isEqualTo("passed");
        assertThat(golden().with(PEAK, pressure(177, 93)).says("V08")).isEqualTo("V08.steep-rise /sessions/2/vitals/2");
        assertThat(golden().with(PEAK, pressure(151, 108)).says("V08")).isEqualTo("passed");
        assertThat(golden().with(PEAK, pressure(151, 109)).says("V08"))
                .isEqualTo("V08.steep-rise /sessions/2/vitals/2");
    }

    @Test
    void skipsTheRiseWithoutAReadingBeforeOrAfter() {
        assertThat(golden().dosedAt("{\"precision\":\"exact\",\"at\":\"2026-03-07T17:00:00Z\"}")
                        .says("V08"))
                .isEqualTo("skipped.reading-missing /sessions/2");
        Scene late = golden().dosedAt("{\"precision\":\"exact\",\"at\":\"2026-03-07T20:10:00Z\"}");
        assertThat(late.says("V08")).isEqualTo("skipped.reading-after-missing /sessions/2");
        assertThat(late.with("000000000003\",\"status\":\"completed\"", "000000000003\",\"status\":\"in-progress\"")
                        .says("V08"))
                .isEqualTo("skipped.not-yet /sessions/2");
    }

    @Test
    void notesNumbersThatLieOddlyFarApart() {
        assertThat(golden().with(PEAK, pressure(115, 100)).says("V09")).isEqualTo("passed");
        assertThat(golden().with(PEAK, pressure(114, 100)).says("V09")).isEqualTo("V09.narrow /sessions/2/vitals/2");
        assertThat(golden().with(PEAK, pressure(190, 70)).says("V09")).isEqualTo("passed");
        assertThat(golden().with(PEAK, pressure(191, 70)).says("V09")).isEqualTo("V09.wide /sessions/2/vitals/2");
    }

    @Test
    void notesThreeReadingsThatAgreeInEveryNumber() {
        String one =
                "\"bloodPressure\":{\"known\":{\"systolic\":120,\"diastolic\":80}},\"oxygenSaturation\":{\"known\":98}}";
        String reading = "{\"moment\":\"during\"," + one;
        Scene two = golden().with("\"vitals\":[", "\"vitals\":[" + reading + "," + reading + ",");
        assertThat(two.says("V09")).isEqualTo("passed");
        Scene three = golden().with("\"vitals\":[", "\"vitals\":[" + reading + "," + reading + "," + reading + ",");
        assertThat(three.says("V09")).isEqualTo("V09.identical /sessions/2/vitals/2");
        String other = reading.replace("98", "97");
        assertThat(golden().with("\"vitals\":[", "\"vitals\":[" + reading + "," + reading + "," + other + ",")
                        .says("V09"))
                .isEqualTo("passed");
        String declined = "{\"moment\":\"during\",\"bloodPressure\":{\"missing\":\"declined\"}}";
        assertThat(golden().with(
                                "\"vitals\":[",
                                "\"vitals\":[" + reading + "," + reading + "," + declined + "," + reading + ",")
                        .says("V09"))
                .isEqualTo("passed");
    }

    @Test
    void hasNothingToSayWithoutReadings() {
        Scene none = golden().without("vitals", "release").with("\"release\":{", "\"vitals\":[],\"release\":{");
        assertThat(none.says("V09")).isEqualTo("not applicable");
        assertThat(none.without("screenings", "sessions").says("V10")).isEqualTo("not applicable");
        assertThat(none.says("V08")).isEqualTo("skipped.reading-missing /sessions/2");
    }

    @Test
    void keepsAndAsksAboutNumbersThatAreFarOut() {
        assertThat(golden().says("V10")).isEqualTo("passed");
        assertThat(golden().with(PEAK, pressure(300, 200)).says("V10")).isEqualTo("passed");
        assertThat(golden().with(PEAK, pressure(301, 201)).says("V10"))
                .isEqualTo("V10.implausible /sessions/2/vitals/2/bloodPressure;"
                        + " V10.implausible /sessions/2/vitals/2/bloodPressure");
        assertThat(golden().with(PEAK, pressure(50, 20)).says("V10")).isEqualTo("passed");
        assertThat(golden().with(PEAK, pressure(49, 20)).says("V10"))
                .isEqualTo("V10.implausible /sessions/2/vitals/2/bloodPressure");
        assertThat(golden().with(PEAK, pressure(50, 19)).says("V10"))
                .isEqualTo("V10.implausible /sessions/2/vitals/2/bloodPressure");
    }

    @Test
    void knowsTheRangeOfEachSign() {
        String heart = "\"heartRate\":{\"known\":72}";
        assertThat(golden().with(heart, "\"heartRate\":{\"known\":20}").says("V10"))
                .isEqualTo("passed");
        assertThat(golden().with(heart, "\"heartRate\":{\"known\":19}").says("V10"))
                .isEqualTo("V10.implausible /sessions/2/vitals/1/heartRate");
        assertThat(golden().with(heart, "\"heartRate\":{\"known\":251}").says("V10"))
                .isEqualTo("V10.implausible /sessions/2/vitals/1/heartRate");
        String breath = "\"respiratoryRate\":{\"known\":14}";
        assertThat(golden().with(breath, "\"respiratoryRate\":{\"known\":8}").says("V10"))
                .isEqualTo("passed");
        assertThat(golden().with(breath, "\"respiratoryRate\":{\"known\":7}").says("V10"))
                .isEqualTo("V10.implausible /sessions/2/vitals/1/respiratoryRate");
        assertThat(golden().with(breath, "\"respiratoryRate\":{\"known\":41}").says("V10"))
                .isEqualTo("V10.implausible /sessions/2/vitals/1/respiratoryRate");
        assertThat(golden().with(LAST + "},", LAST + "},\"supplementalOxygen\":true,")
                        .with(
                                PEAK + "},\"oxygenSaturation\":{\"known\":97}",
                                PEAK + "},\"oxygenSaturation\":{\"known\":69}")
                        .says("V10"))
                .isEqualTo("V10.implausible /sessions/2/vitals/2/oxygenSaturation");
        assertThat(golden().with("\"value\":70.3,\"unit\":\"kg\"", "\"value\":34.9,\"unit\":\"kg\"")
                        .says("V10"))
                .isEqualTo("V10.implausible /screenings/0/weight");
        assertThat(golden().with("\"value\":70.3,\"unit\":\"kg\"", "\"value\":250,\"unit\":\"kg\"")
                        .says("V10"))
                .isEqualTo("passed");
    }

    @Test
    void takesNoReadingForTheLastUnlessThatIsCertain() {
        String earlier = "{\"precision\":\"exact\",\"at\":\"2026-03-07T17:48:00Z\"}";
        String last = "{\"precision\":\"exact\",\"at\":\"2026-03-07T17:58:00Z\"}";
        String about = "{\"precision\":\"about\",\"at\":\"2026-03-07T%s:00Z\",\"plusMinus\":\"PT2M\"}";
        assertThat(golden().with(earlier, about.formatted("17:50")).says("V08")).isEqualTo("passed");
        assertThat(golden().with(earlier, about.formatted("17:57")).says("V08"))
                .isEqualTo("skipped.times-overlap /sessions/2/vitals/0");
        assertThat(golden().with(last, about.formatted("18:05")).says("V08"))
                .isEqualTo("skipped.times-overlap /sessions/2/vitals/1");
        assertThat(golden().with("\"takenAt\":" + last + ",", "").says("V08"))
                .isEqualTo("skipped.reading-time-missing /sessions/2/vitals/1");
    }
}
