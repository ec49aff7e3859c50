package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.holdfast.core.policy.Policies;
import org.junit.jupiter.api.Test;

class ReleaseRulesTest {
    private static final String AT = "\"release\":{\"at\":\"2026-03-07T20:15:00Z\"";

    private static Scene esketamine() {
        return golden().withAll("\"racemic-ketamine\"", "\"esketamine\"")
                .with(
                        AT,
                        "\"watch\":{\"prescriberOnSite\":{\"known\":true},\"oximeterOnSite\":{\"known\":true}}," + AT);
    }

    @Test
    void asksWhoAndWhatWasOnSiteWithEsketamineWhereAProgrammeDoes() {
        String prescriber = "\"prescriberOnSite\":{\"known\":true}";
        assertThat(esketamine()
                        .with(prescriber, "\"prescriberOnSite\":{\"known\":false}")
                        .says("R01"))
                .isEqualTo("R01.not-on-site /sessions/2/watch/prescriberOnSite");
        Scene unknown = esketamine().with(prescriber, "\"prescriberOnSite\":{\"missing\":\"unanswered\"}");
        assertThat(unknown.says("R01")).isEqualTo("skipped.not-recorded /sessions/2/watch/prescriberOnSite");
        assertThat(unknown.judgedBy(Policies.shipped("EU")).says("R01")).isEqualTo("passed");
        Scene unwatched = golden().withAll("\"racemic-ketamine\"", "\"esketamine\"");
        assertThat(unwatched.says("R01"))
                .isEqualTo("skipped.not-recorded /sessions/2/watch/prescriberOnSite;"
                        + " skipped.not-recorded /sessions/2/watch/oximeterOnSite");
    }

    @Test
    void countsTwoHoursFromTheFirstDoseOfEsketamine() {
        assertThat(golden().says("R01")).isEqualTo("not applicable");
        assertThat(esketamine().says("R01")).isEqualTo("passed");
        assertThat(esketamine()
                        .with(AT, "\"release\":{\"at\":\"2026-03-07T20:05:00Z\"")
                        .says("R01"))
                .isEqualTo("passed");
        assertThat(esketamine()
                        .with(AT, "\"release\":{\"at\":\"2026-03-07T20:04:59Z\"")
                        .says("R01"))
                .isEqualTo("R01.too-short /sessions/2/release");
    }

    @Test
    void asksWhetherEverythingIsOverWithEsketamine() {
        assertThat(esketamine()
                        .with("\"sedation-resolved\":{\"known\":true}", "\"sedation-resolved\":{\"known\":false}")
                        .says("R01"))
                .isEqualTo("R01.not-resolved /sessions/2/release/criteria/sedation-resolved");
        assertThat(esketamine()
                        .with("\"respiration-stable\":{\"known\":true},", "")
                        .says("R01"))
                .isEqualTo("skipped.criterion-missing /sessions/2/release/criteria/respiration-stable");
        assertThat(esketamine()
                        .with(
                                "\"respiration-stable\":{\"known\":true}",
                                "\"respiration-stable\":{\"missing\":\"not-obtainable\"}")
                        .says("R01"))
                .isEqualTo("skipped.criterion-missing /sessions/2/release/criteria/respiration-stable");
    }

    @Test
    void countsFromTheEndOfTheLastDoseWithRacemicKetamine() {
        assertThat(golden().says("R02")).isEqualTo("passed");
        assertThat(esketamine().says("R02")).isEqualTo("not applicable");
        String booster = "\"kind\":\"booster\",\"status\":\"completed\",\"startedAt\":"
                + "{\"precision\":\"exact\",\"at\":\"2026-03-07T18:15:%s\"}";
        Scene scene = golden().with("\"kind\":\"booster\",\"status\":\"not-done\"", booster.formatted("00Z"));
        assertThat(scene.says("R02")).isEqualTo("passed");
        assertThat(scene.with("2026-03-07T18:15:00Z", "2026-03-07T18:15:01Z").says("R02"))
                .isEqualTo("R02.too-short /sessions/2/release");
    }

    @Test
    void countsFromTheEndOfAnInfusion() {
        String infusion =
                "{\"type\":\"infusion\",\"kind\":\"initial\",\"status\":\"completed\",\"administered\":{\"value\":40,\"unit\":\"mg\"}";
        Scene scene = golden().withAll("\"intramuscular\"", "\"intravenous\"")
                .with(
                        "{\"type\":\"bolus\",\"kind\":\"initial\",\"status\":\"completed\",\"administered\":{\"value\":40,\"unit\":\"mg\"}",
                        infusion);
        assertThat(scene.says("R02")).isEqualTo("skipped.dose-time-missing /sessions/2");
        Scene ended = scene.with(
                "\"lot\":\"SYN-001\"", "\"endedAt\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:45:00Z\"}");
        assertThat(ended.says("R02")).isEqualTo("R02.too-short /sessions/2/release");
        assertThat(ended.with(AT, "\"release\":{\"at\":\"2026-03-07T20:45:00Z\"")
                        .says("R02"))
                .isEqualTo("passed");
    }

    @Test
    void saysWhereThePolicyKnowsNothingOfARoute() {
        assertThat(golden().withAll("\"intramuscular\"", "\"oral\"").says("R02"))
                .isEqualTo("skipped.policy-missing /sessions/2");
    }

    @Test
    void asksForEachCriterionAtRelease() {
        assertThat(golden().says("R03")).isEqualTo("passed");
        assertThat(golden().with("\"escort-present\":{\"known\":true}", "\"escort-present\":{\"known\":false}")
                        .with("\"oriented\":{\"known\":true},", "")
                        .says("R03"))
                .isEqualTo("R03.not-recorded /sessions/2/release/criteria/oriented;"
                        + " R03.not-met /sessions/2/release/criteria/escort-present");
        assertThat(golden().with(",\"next-contact-booked\":{\"known\":true}", "")
                        .says("R03"))
                .isEqualTo("passed");
    }

    @Test
    void asksForAReleaseOnceTheSessionIsOver() {
        int from = golden().json().indexOf(",\"release\":{");
        int to = golden().json().indexOf(",{\"type\":\"check-in\"");
        String json = golden().json().substring(0, from) + "}" + golden().json().substring(to);
        Scene none = new Scene(json, golden().at(), golden().policies());
        assertThat(none.says("R03")).isEqualTo("R03.no-release /sessions/2");
        assertThat(none.says("R02")).isEqualTo("skipped.release-missing /sessions/2");
        assertThat(none.with("000000000003\",\"status\":\"completed\"", "000000000003\",\"status\":\"in-progress\"")
                        .says("R03"))
                .isEqualTo("skipped.not-yet /sessions/2");
        assertThat(none.withoutOrder().says("R02")).isEqualTo("skipped.order-missing /sessions/2");
    }

    @Test
    void leavesEmergencyCareAlone() {
        Scene transferred = golden().with("\"released-with-escort\"", "\"transferred\"");
        assertThat(transferred.says("R03")).isEqualTo("not applicable");
        assertThat(transferred.says("R02")).isEqualTo("not applicable");
        assertThat(golden().with("\"released-with-escort\"", "\"left-against-advice\"")
                        .says("R03"))
                .isEqualTo("passed");
    }
}
