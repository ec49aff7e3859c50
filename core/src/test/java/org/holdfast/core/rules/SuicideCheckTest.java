package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class SuicideCheckTest {
    private static final String ASSESSED = "\"assessedAt\":\"2026-03-07T17:15:00Z\",";
    private static final String LEVEL = "\"level\":\"none-found\",";
    private static final String SIGNAL =
            "\"instrument\":\"phq-9\",\"version\":\"1.0.0\",\"item\":\"9\",\"answer\":1},\"raisedAt\":\"2026-03-05T15:05:00Z\"";

    private static Scene assessedAt(String at) {
        return golden().with(ASSESSED, "\"assessedAt\":\"" + at + "\",");
    }

    private static Scene level(String level) {
        return golden().with(LEVEL, "\"level\":\"" + level + "\",");
    }

    private static Scene signal(String at) {
        return golden().with(
                        SIGNAL,
                        "\"instrument\":\"c-ssrs-screener\",\"version\":\"1.0.0\",\"item\":\"1\",\"answer\":1},\"raisedAt\":\""
                                + at + "\"");
    }

    @Test
    void looksForACheckOnTheDayBeforeTheDose() {
        assertThat(golden().says("M02")).isEqualTo("passed");
        assertThat(assessedAt("2026-03-07T05:00:00Z").says("M02")).isEqualTo("passed");
        assertThat(assessedAt("2026-03-07T04:59:59Z").says("M02")).isEqualTo("M02.no-check /sessions/2");
        assertThat(assessedAt("2026-03-07T18:05:00Z").says("M02")).isEqualTo("passed");
        assertThat(assessedAt("2026-03-07T18:05:01Z").says("M02")).isEqualTo("M02.no-check /sessions/2");
    }

    @Test
    void acceptsAQuestionnaireThatAsksAboutSuicide() {
        Scene before = assessedAt("2026-03-06T17:15:00Z");
        assertThat(before.measured("asq", "2026-03-07T17:20:00Z").says("M02")).isEqualTo("passed");
        assertThat(before.measured("phq-9", "2026-03-07T17:20:00Z").says("M02")).isEqualTo("M02.no-check /sessions/2");
    }

    @Test
    void skipsWhereTheTimeIsNotKnown() {
        assertThat(golden().with(ASSESSED, "").says("M02")).isEqualTo("skipped.measure-time-missing /sessions/2");
        assertThat(golden().dosedAt("{\"precision\":\"about\",\"at\":\"2026-03-07T17:15:00Z\",\"plusMinus\":\"PT10M\"}")
                        .says("M02"))
                .isEqualTo("skipped.times-overlap /sessions/2");
        assertThat(golden().withoutDoseTime().says("M02")).isEqualTo("skipped.dose-time-missing /sessions/2");
        assertThat(golden().with(LEVEL, "").says("M02")).isEqualTo("skipped.risk-missing /sessions/2");
    }

    @Test
    void asksForAPlanFromModerateRiskOn() {
        assertThat(level("moderate").says("M02")).isEqualTo("passed");
        assertThat(level("moderate").without("safetyPlan", "journal").says("M02"))
                .isEqualTo("M02.no-plan /sessions/2");
        assertThat(level("low").without("safetyPlan", "journal").says("M02")).isEqualTo("passed");
        Scene high = level("high");
        assertThat(high.with("2026-02-24T15:40:00Z", "2026-03-07T18:05:00Z").says("M02"))
                .isEqualTo("passed");
        assertThat(high.with("2026-02-24T15:40:00Z", "2026-03-07T18:05:01Z").says("M02"))
                .isEqualTo("M02.no-plan /sessions/2");
        assertThat(high.with("\"writtenAt\":\"2026-02-24T15:40:00Z\",", "").says("M02"))
                .isEqualTo("skipped.plan-time-missing /safetyPlan");
    }

    @Test
    void asksForACloserLookAfterACriticalAnswer() {
        assertThat(signal("2026-03-07T17:15:00Z").says("M02")).isEqualTo("passed");
        assertThat(signal("2026-03-07T17:15:01Z").says("M02")).isEqualTo("M02.not-assessed /sessions/2");
        assertThat(signal("2026-03-06T17:20:00Z").says("M02")).isEqualTo("passed");
        assertThat(golden().with("\"2026-03-05T15:05:00Z\",\"resolution\"", "\"2026-03-07T17:20:00Z\",\"resolution\"")
                        .says("M02"))
                .isEqualTo("passed");
        assertThat(signal("2026-03-07T17:15:00Z")
                        .without("safetyPlan", "journal")
                        .says("M02"))
                .isEqualTo("M02.no-plan /sessions/2");
    }

    @Test
    void looksOnlyAtWhatWasHeardOnTheDay() {
        assertThat(golden().with("\"riskAssessments\":[", """
                        "riskAssessments":[{"id":"a9000000-0000-4000-8000-000000000002",\
                        "assessedAt":"2026-03-01T15:00:00Z","by":"9a000000-0000-4000-8000-000000000001",\
                        "level":"high"},""")
                        .without("safetyPlan", "journal")
                        .says("M02"))
                .isEqualTo("passed");
        assertThat(signal("2026-03-08T17:15:00Z").says("M02")).isEqualTo("passed");
    }
}
