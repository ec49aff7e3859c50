package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class MeasureScheduleTest {
    private static final String SHEET = "\"completedAt\":\"2026-03-08T15:10:00Z\",";

    private static Scene completedAt(String at) {
        return golden().with(SHEET, "\"completedAt\":\"" + at + "\",");
    }

    private static Scene planned(int doses) {
        return golden().with("\"minPreparation\":2", "\"plannedDoses\":" + doses + ",\"minPreparation\":2");
    }

    private static Scene twoPlanned() {
        return planned(2).secondDose("2026-03-14T18:00:00Z", 40);
    }

    @Test
    void looksForAMeasureAroundADayAfterTheFirstDose() {
        assertThat(golden().says("M03")).isEqualTo("passed");
        assertThat(completedAt("2026-03-08T06:05:00Z").says("M03")).isEqualTo("passed");
        assertThat(completedAt("2026-03-08T06:04:59Z").says("M03")).isEqualTo("M03.after-first-dose /measures");
        assertThat(completedAt("2026-03-09T18:05:00Z").says("M03")).isEqualTo("passed");
        assertThat(completedAt("2026-03-09T18:05:01Z").says("M03")).isEqualTo("M03.after-first-dose /measures");
    }

    @Test
    void waitsAsLongAsThereIsTime() {
        Scene late = completedAt("2026-03-20T15:10:00Z");
        assertThat(late.at("2026-03-09T18:05:00Z").says("M03")).isEqualTo("skipped.not-yet /measures");
        assertThat(late.at("2026-03-09T18:05:01Z").says("M03")).isEqualTo("M03.after-first-dose /measures");
    }

    @Test
    void skipsWhereATimeIsNotKnown() {
        assertThat(golden().with(SHEET, "").says("M03")).isEqualTo("skipped.measure-time-missing /measures");
        assertThat(golden().withoutDoseTime().says("M03")).isEqualTo("skipped.dose-time-missing /sessions/2");
        assertThat(golden().dosedAt("{\"precision\":\"day\",\"on\":\"2026-03-06\",\"zone\":\"America/New_York\"}")
                        .says("M03"))
                .isEqualTo("skipped.times-overlap /measures");
        assertThat(golden().secondDose("2026-03-21T18:00:00Z", 40)
                        .with("\"completedAt\":\"2026-03-05T15:05:00Z\",", "")
                        .says("M03"))
                .isEqualTo("skipped.measure-time-missing /measures");
    }

    @Test
    void looksForAMeasureInEachWeekOfTheCourse() {
        assertThat(golden().secondDose("2026-03-14T18:00:00Z", 40).says("M03")).isEqualTo("passed");
        Scene twoWeeks = golden().secondDose("2026-03-21T18:00:00Z", 40);
        assertThat(twoWeeks.says("M03")).isEqualTo("M03.too-few /measures");
        assertThat(twoWeeks.measured("phq-9", "2026-03-15T04:00:00Z").says("M03"))
                .isEqualTo("passed");
        assertThat(twoWeeks.measured("phq-9", "2026-03-15T03:59:59Z").says("M03"))
                .isEqualTo("M03.too-few /measures");
        assertThat(twoWeeks.measured("phq-9", "2026-03-22T03:59:59Z").says("M03"))
                .isEqualTo("passed");
        assertThat(twoWeeks.measured("phq-9", "2026-03-22T04:00:00Z").says("M03"))
                .isEqualTo("M03.too-few /measures");
        assertThat(twoWeeks.assessment().broken().stream()
                        .filter(finding -> finding.rule().equals("M03"))
                        .findFirst()
                        .orElseThrow()
                        .args())
                .containsExactly("1", "2", "7");
    }

    @Test
    void takesWhatFollowsThePlannedDosesAsUpkeep() {
        assertThat(planned(1).secondDose("2026-03-21T18:00:00Z", 40).says("M03"))
                .isEqualTo("passed");
    }

    @Test
    void looksForAMeasureAtTheEndOfTheCourse() {
        assertThat(twoPlanned().says("M03")).isEqualTo("M03.at-end /measures");
        assertThat(twoPlanned().measured("phq-9", "2026-03-14T18:00:00Z").says("M03"))
                .isEqualTo("passed");
        assertThat(twoPlanned().measured("phq-9", "2026-03-14T17:59:59Z").says("M03"))
                .isEqualTo("M03.at-end /measures");
        assertThat(twoPlanned().measured("phq-9", "2026-03-22T03:59:59Z").says("M03"))
                .isEqualTo("passed");
        assertThat(twoPlanned().measured("phq-9", "2026-03-22T04:00:00Z").says("M03"))
                .isEqualTo("M03.at-end /measures");
        assertThat(twoPlanned().at("2026-03-22T03:59:59Z").says("M03")).isEqualTo("skipped.not-yet /measures");
        assertThat(planned(3).secondDose("2026-03-14T18:00:00Z", 40).says("M03"))
                .isEqualTo("passed");
    }

    @Test
    void looksForAFollowUpFourWeeksAfterTheCourse() {
        assertThat(golden().says("I09")).isEqualTo("not applicable");
        assertThat(planned(1).says("I09")).isEqualTo("I09.no-follow-up /measures");
        assertThat(planned(1).measured("phq-9", "2026-04-04T04:00:00Z").says("I09"))
                .isEqualTo("passed");
        assertThat(planned(1).measured("phq-9", "2026-04-04T03:59:59Z").says("I09"))
                .isEqualTo("I09.no-follow-up /measures");
        assertThat(planned(1).at("2026-04-19T03:59:59Z").says("I09")).isEqualTo("skipped.not-yet /measures");
        assertThat(planned(1).at("2026-04-19T04:00:00Z").says("I09")).isEqualTo("I09.no-follow-up /measures");
        assertThat(planned(1).with(SHEET, "").says("I09")).isEqualTo("skipped.measure-time-missing /measures");
    }

    @Test
    void knowsWhenACourseIsOver() {
        assertThat(golden().adding("\"closure\":{\"reason\":\"client-choice\"}").says("I09"))
                .isEqualTo("I09.no-follow-up /measures");
        String at = "\",\"at\":\"2026-03-20T15:00:00Z\"}]";
        assertThat(golden().adding("\"history\":[{\"status\":\"maintenance" + at)
                        .says("I09"))
                .isEqualTo("I09.no-follow-up /measures");
        assertThat(golden().adding("\"history\":[{\"status\":\"withdrawn" + at).says("I09"))
                .isEqualTo("I09.no-follow-up /measures");
        assertThat(golden().adding("\"history\":[{\"status\":\"integrating" + at)
                        .says("I09"))
                .isEqualTo("not applicable");
    }

    @Test
    void doesNotGuessInWhichWeekOfTheCourseAMeasureLies() {
        assertThat(golden().dosedAt("{\"precision\":\"about\",\"at\":\"2026-03-07T18:05:00Z\",\"plusMinus\":\"PT12H\"}")
                        .secondDose("2026-03-15T18:00:00Z", 40)
                        .says("M03"))
                .isEqualTo("skipped.times-overlap /measures; skipped.times-overlap /measures");
    }
}
