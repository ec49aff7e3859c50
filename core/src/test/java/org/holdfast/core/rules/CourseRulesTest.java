package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class CourseRulesTest {
    private static final String BOOSTER = "\"kind\":\"booster\",\"status\":\"not-done\"";
    private static final String ALLOWED =
            "\"booster\":{\"most\":{\"value\":15,\"unit\":\"mg\"},\"earliest\":\"PT10M\",\"latest\":\"PT25M\"},";
    private static final String INITIAL =
            "\"kind\":\"initial\",\"status\":\"completed\",\"administered\":{\"value\":40,\"unit\":\"mg\"}";

    private static Scene boosted(String milligrams, String at) {
        return golden().with(
                        BOOSTER,
                        "\"kind\":\"booster\",\"status\":\"completed\",\"administered\":{\"value\":" + milligrams
                                + ",\"unit\":\"mg\"},\"basis\":\"base\",\"startedAt\":{\"precision\":\"exact\",\"at\":\""
                                + at
                                + "\"}");
    }

    /** Sessions with 56 mg of esketamine at 18:00 UTC on some days, in a course that began on 2 March. */
    private static Scene esketamine(String... days) {
        StringBuilder sessions = new StringBuilder();
        int key = 10;
        for (String day : days) {
            sessions.append("""
                    {"type":"dosing","id":"50000000-0000-4000-8000-0000000000%d","status":"completed","zone":"UTC",\
                    "order":{"substance":"esketamine","route":"nasal","courseStartedOn":"2026-03-02"},\
                    "doses":[{"type":"nasal","kind":"initial","status":"completed",\
                    "startedAt":{"precision":"exact","at":"%sT18:00:00Z"}}],"vitals":[]},""".formatted(key++, day));
        }
        Scene golden = golden();
        int from = golden.json().indexOf("{\"type\":\"dosing\"");
        int to = golden.json().indexOf("{\"type\":\"check-in\"");
        return new Scene(
                golden.json().substring(0, from) + sessions + golden.json().substring(to),
                golden.at(),
                golden.policies());
    }

    @Test
    void asksNothingOfABoosterThatWasNotGiven() {
        assertThat(golden().says("D02")).isEqualTo("not applicable");
    }

    @Test
    void takesABoosterOnlyFromTheOrder() {
        assertThat(boosted("15", "2026-03-07T18:20:00Z").says("D02")).isEqualTo("passed");
        assertThat(boosted("15", "2026-03-07T18:20:00Z").with(ALLOWED, "").says("D02"))
                .isEqualTo("D02.not-ordered /sessions/2/doses/1");
        assertThat(boosted("15", "2026-03-07T18:20:00Z").withoutOrder().says("D02"))
                .isEqualTo("skipped.order-missing /sessions/2/doses/1");
    }

    @Test
    void holdsABoosterToItsWindowBothEndsIncluded() {
        assertThat(boosted("15", "2026-03-07T18:15:00Z").says("D02")).isEqualTo("passed");
        assertThat(boosted("15", "2026-03-07T18:14:59Z").says("D02")).isEqualTo("D02.too-early /sessions/2/doses/1");
        assertThat(boosted("15", "2026-03-07T18:30:00Z").says("D02")).isEqualTo("passed");
        assertThat(boosted("15", "2026-03-07T18:30:01Z").says("D02")).isEqualTo("D02.too-late /sessions/2/doses/1");
        assertThat(boosted("15", "2026-03-07T18:30:01Z")
                        .with(",\"earliest\":\"PT10M\",\"latest\":\"PT25M\"", "")
                        .says("D02"))
                .isEqualTo("passed");
        Scene about = boosted("15", "2026-03-07T18:30:00Z")
                .with(
                        "{\"precision\":\"exact\",\"at\":\"2026-03-07T18:30:00Z\"}",
                        "{\"precision\":\"about\",\"at\":\"2026-03-07T18:30:00Z\",\"plusMinus\":\"PT1M\"}");
        assertThat(about.says("D02")).isEqualTo("skipped.times-overlap /sessions/2/doses/1");
    }

    @Test
    void holdsABoosterToItsAmount() {
        assertThat(boosted("15.1", "2026-03-07T18:20:00Z").says("D02"))
                .isEqualTo("D02.more-than-ordered /sessions/2/doses/1");
        assertThat(boosted("15", "2026-03-07T18:20:00Z")
                        .with("\"administered\":{\"value\":15,\"unit\":\"mg\"},\"basis\":\"base\",", "")
                        .says("D02"))
                .isEqualTo("skipped.mass-missing /sessions/2/doses/1");
        assertThat(boosted("15", "2026-03-07T18:20:00Z")
                        .with("15,\"unit\":\"mg\"},\"basis\":\"base\",\"st", "15,\"unit\":\"mg\"},\"st")
                        .says("D02"))
                .isEqualTo("skipped.basis-unstated /sessions/2/doses/1");
        assertThat(boosted("15", "2026-03-07T18:20:00Z")
                        .with(
                                "15,\"unit\":\"mg\"},\"basis\":\"base\",\"st",
                                "15,\"unit\":\"mg\"},\"basis\":\"hydrochloride\",\"st")
                        .says("D02"))
                .isEqualTo("skipped.bases-mixed /sessions/2/doses/1");
    }

    @Test
    void countsTwoDosesInSevenDaysAndFindsAThird() {
        assertThat(golden().says("D03")).isEqualTo("passed");
        Scene two = golden().secondDose("2026-03-10T18:00:00Z", 40);
        assertThat(two.says("D03")).isEqualTo("passed");
        Scene three = two.with("\"ordinal\":2", "\"ordinal\":3")
                .with("000000000009", "000000000008")
                .secondDose("2026-03-14T03:59:00Z", 40);
        assertThat(three.says("D03")).isEqualTo("D03.too-often /sessions/4");
        assertThat(three.with("2026-03-14T03:59:00Z", "2026-03-14T04:00:00Z").says("D03"))
                .isEqualTo("passed");
        Scene day = three.with(
                "{\"precision\":\"exact\",\"at\":\"2026-03-14T03:59:00Z\"}",
                "{\"precision\":\"about\",\"at\":\"2026-03-14T04:00:00Z\",\"plusMinus\":\"PT1H\"}");
        assertThat(day.says("D03")).isEqualTo("skipped.times-overlap /sessions/4");
    }

    @Test
    void countsADoseThatWasStopped() {
        Scene three = golden().with(
                        INITIAL, INITIAL.replace("completed", "stopped").replace("40", "4"))
                .secondDose("2026-03-10T18:00:00Z", 40)
                .with("\"ordinal\":2", "\"ordinal\":3")
                .with("000000000009", "000000000008")
                .secondDose("2026-03-12T18:00:00Z", 40);
        assertThat(three.says("D03")).isEqualTo("D03.too-often /sessions/4");
    }

    @Test
    void readsHowOftenFromTheWeekOfTheCourse() {
        assertThat(esketamine("2026-03-02", "2026-03-05").says("D03")).isEqualTo("passed");
        assertThat(esketamine("2026-03-02", "2026-03-05", "2026-03-07").says("D03"))
                .isEqualTo("D03.too-often /sessions/4");
        assertThat(esketamine("2026-03-26", "2026-03-29").says("D03")).isEqualTo("passed");
        assertThat(esketamine("2026-03-30", "2026-04-02").says("D03")).isEqualTo("D03.too-often /sessions/3");
        assertThat(esketamine("2026-03-30", "2026-04-05").says("D03")).isEqualTo("D03.too-often /sessions/3");
        assertThat(esketamine("2026-03-30", "2026-04-06").says("D03")).isEqualTo("passed");
        assertThat(esketamine("2026-04-27", "2026-05-01").says("D03")).isEqualTo("D03.too-often /sessions/3");
    }

    @Test
    void doesNotCountTheDenserWeeksAgainstTheFirstOfTheNext() {
        assertThat(esketamine("2026-03-26", "2026-03-29", "2026-03-30").says("D03"))
                .isEqualTo("passed");
    }

    @Test
    void skipsWithoutTheStartOfTheCourse() {
        Scene unknown = esketamine("2026-03-02").with(",\"courseStartedOn\":\"2026-03-02\"", "");
        assertThat(unknown.says("D03")).isEqualTo("skipped.course-start-missing /sessions/2");
        assertThat(esketamine("2026-03-01").says("D03")).isEqualTo("skipped.course-start-missing /sessions/2");
        assertThat(golden().withoutOrder().says("D03")).isEqualTo("skipped.order-missing /sessions/2");
    }

    @Test
    void holdsDosesToTheIntervalOfTheProtocol() {
        Scene days = golden().with("\"minPreparation\":2", "\"minPreparation\":2,\"minInterval\":\"P7D\"");
        assertThat(days.secondDose("2026-03-14T04:00:00Z", 40).says("D03")).isEqualTo("passed");
        assertThat(days.secondDose("2026-03-14T03:59:59Z", 40).says("D03")).isEqualTo("D03.too-soon /sessions/3");
        Scene hours = golden().with("\"minPreparation\":2", "\"minPreparation\":2,\"minInterval\":\"PT71H\"");
        assertThat(hours.secondDose("2026-03-10T17:05:00Z", 40).says("D03")).isEqualTo("passed");
        assertThat(hours.secondDose("2026-03-10T17:04:59Z", 40).says("D03")).isEqualTo("D03.too-soon /sessions/3");
    }

    @Test
    void asksForAReasonForMoreThanHalfAsMuchAgain() {
        assertThat(golden().says("D04")).isEqualTo("not applicable");
        assertThat(golden().secondDose("2026-03-21T18:00:00Z", 60).says("D04")).isEqualTo("passed");
        assertThat(golden().secondDose("2026-03-21T18:00:00Z", 61).says("D04"))
                .isEqualTo("D04.step-up /sessions/3/doses");
    }

    @Test
    void measuresNoStepFromADoseThatWasStoppedAtATenth() {
        Scene stopped = golden().with(
                        INITIAL, INITIAL.replace("completed", "stopped").replace("40", "4"))
                .secondDose("2026-03-21T18:00:00Z", 40);
        assertThat(stopped.says("D04")).isEqualTo("not applicable");
        assertThat(stopped.says("D05")).isEqualTo("passed");
    }

    @Test
    void measuresNoStepBetweenDifferentBases() {
        Scene second = golden().secondDose("2026-03-21T18:00:00Z", 61);
        String given = INITIAL + ",\"basis\":\"base\"";
        assertThat(second.with(given, INITIAL + ",\"basis\":\"hydrochloride\"").says("D04"))
                .isEqualTo("skipped.bases-mixed /sessions/3/doses");
        assertThat(second.with(given, INITIAL).says("D04")).isEqualTo("skipped.basis-unstated /sessions/3/doses");
        assertThat(second.with("\"administered\":{\"value\":40,\"unit\":\"mg\"},", "")
                        .says("D04"))
                .isEqualTo("skipped.mass-missing /sessions/3/doses");
        assertThat(second.withoutOrder().says("D04")).isEqualTo("not applicable");
    }

    @Test
    void asksForTheLotOfEachDose() {
        assertThat(golden().says("D06")).isEqualTo("passed");
        assertThat(golden().with(",\"lot\":\"SYN-001\"", "").says("D06")).isEqualTo("D06.no-lot /sessions/2/doses/0");
        assertThat(golden().with("\"SYN-001\"", "\" \"").says("D06")).isEqualTo("D06.no-lot /sessions/2/doses/0");
        assertThat(boosted("15", "2026-03-07T18:20:00Z").says("D06")).isEqualTo("D06.no-lot /sessions/2/doses/1");
    }

    @Test
    void holdsADoseToTheWeekThatItLiesIn() {
        assertThat(esketamine("2026-03-26", "2026-03-27", "2026-03-29", "2026-03-30")
                        .says("D03"))
                .isEqualTo("D03.too-often /sessions/4");
    }

    @Test
    void measuresNoStepWithoutAnOrder() {
        assertThat(golden().secondDose("2026-03-21T18:00:00Z", 61)
                        .with(
                                "\"order\":{\"substance\":\"racemic-ketamine\",\"route\":\"intramuscular\","
                                        + "\"planned\":{\"value\":61,\"unit\":\"mg\"},\"basis\":\"base\"},",
                                "")
                        .says("D04"))
                .isEqualTo("skipped.order-missing /sessions/3");
    }

    @Test
    void measuresTheStepFromTheLastDoseBefore() {
        Scene three = golden().secondDose("2026-03-21T18:00:00Z", 60)
                .with("\"ordinal\":2", "\"ordinal\":3")
                .with("000000000009", "000000000008")
                .secondDose("2026-04-04T18:00:00Z", 90);
        assertThat(three.says("D04")).isEqualTo("passed");
    }

    @Test
    void holdsABoosterToTheOneEndThatTheOrderNames() {
        String window = ",\"earliest\":\"PT10M\",\"latest\":\"PT25M\"";
        assertThat(boosted("15", "2026-03-07T18:14:59Z")
                        .with(window, ",\"earliest\":\"PT10M\"")
                        .says("D02"))
                .isEqualTo("D02.too-early /sessions/2/doses/1");
        assertThat(boosted("15", "2026-03-07T18:30:01Z")
                        .with(window, ",\"latest\":\"PT25M\"")
                        .says("D02"))
                .isEqualTo("D02.too-late /sessions/2/doses/1");
        assertThat(boosted("15", "2026-03-07T18:20:00Z")
                        .with(",\"startedAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:20:00Z\"}", "")
                        .says("D02"))
                .isEqualTo("skipped.dose-time-missing /sessions/2/doses/1");
    }
}
