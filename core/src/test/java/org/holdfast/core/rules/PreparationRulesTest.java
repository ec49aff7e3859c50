package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class PreparationRulesTest {
    private static final String COMPLETED = "\"completedAt\":\"2026-03-05T15:05:00Z\"";

    @Test
    void countsTheDaysToTheBaselineOnTheCalendar() {
        // 22 February, 00:01 in New York: fourteen days before 7 March, and more than fourteen times 24 hours.
        assertThat(golden().with(COMPLETED, "\"completedAt\":\"2026-02-21T05:01:00Z\"")
                        .says("M01"))
                .isEqualTo("passed");
        assertThat(golden().with(COMPLETED, "\"completedAt\":\"2026-02-21T04:59:00Z\"")
                        .says("M01"))
                .isEqualTo("M01.no-baseline /measures");
    }

    @Test
    void takesNoMeasureAfterTheDoseAsABaseline() {
        assertThat(golden().with(COMPLETED, "\"completedAt\":\"2026-03-07T18:05:00Z\"")
                        .says("M01"))
                .isEqualTo("passed");
        assertThat(golden().with(COMPLETED, "\"completedAt\":\"2026-03-07T18:05:01Z\"")
                        .says("M01"))
                .isEqualTo("M01.no-baseline /measures");
    }

    @Test
    void takesOnlyAMeasureOfPtsdAsABaseline() {
        assertThat(golden().with("\"instrument\":\"pcl-5\"", "\"instrument\":\"gad-7\"")
                        .says("M01"))
                .isEqualTo("M01.no-baseline /measures");
        assertThat(golden().with("\"instrument\":\"pcl-5\"", "\"instrument\":\"caps-5\"")
                        .says("M01"))
                .isEqualTo("passed");
    }

    @Test
    void skipsWithoutTheTimeOfTheMeasure() {
        assertThat(golden().with(COMPLETED + ",", "").says("M01")).isEqualTo("skipped.measure-time-missing /measures");
    }

    @Test
    void doesNotGuessWhetherTheMeasureCameFirst() {
        assertThat(golden().with(COMPLETED, "\"completedAt\":\"2026-03-07T16:00:00Z\"")
                        .dosedAt("{\"precision\":\"day\",\"on\":\"2026-03-07\",\"zone\":\"America/New_York\"}")
                        .says("M01"))
                .isEqualTo("skipped.times-overlap /measures");
    }

    @Test
    void countsPreparationSessionsThatWereCompletedBeforeTheDose() {
        assertThat(golden().says("P01")).isEqualTo("passed");
        assertThat(golden().with("\"minPreparation\":2", "\"minPreparation\":3").says("P01"))
                .isEqualTo("P01.too-few /sessions/2");
        assertThat(golden().with(
                                "{\"start\":\"2026-03-05T15:00:00Z\",\"end\":\"2026-03-05T16:00:00Z\"}",
                                "{\"start\":\"2026-03-08T15:00:00Z\"}")
                        .says("P01"))
                .isEqualTo("P01.too-few /sessions/2");
        assertThat(golden().with("000000000002\",\"status\":\"completed\"", "000000000002\",\"status\":\"stopped\"")
                        .says("P01"))
                .isEqualTo("P01.too-few /sessions/2");
    }

    @Test
    void asksForOnePreparationSessionWhereTheProtocolIsSilent() {
        Scene one = golden().with("\"minPreparation\":2,", "");
        assertThat(one.with("000000000002\",\"status\":\"completed\"", "000000000002\",\"status\":\"no-show\"")
                        .says("P01"))
                .isEqualTo("passed");
    }

    @Test
    void skipsWhereAPreparationSessionHasNoTime() {
        assertThat(golden().with(",\"held\":{\"start\":\"2026-03-05T15:00:00Z\",\"end\":\"2026-03-05T16:00:00Z\"}", "")
                        .says("P01"))
                .isEqualTo("skipped.session-time-missing /sessions/2");
    }

    @Test
    void asksForASafetyPlanBeforeTheDose() {
        assertThat(golden().says("S01")).isEqualTo("passed");
        assertThat(golden().without("safetyPlan", "journal").says("S01")).isEqualTo("S01.no-plan /sessions/2");
        assertThat(golden().with("\"writtenAt\":\"2026-02-24T15:40:00Z\"", "\"writtenAt\":\"2026-03-07T18:06:00Z\"")
                        .says("S01"))
                .isEqualTo("S01.after-dose /safetyPlan");
        assertThat(golden().with("\"writtenAt\":\"2026-02-24T15:40:00Z\",", "").says("S01"))
                .isEqualTo("skipped.plan-time-missing /safetyPlan");
    }

    @Test
    void findsAPlanThatWasNotReviewedForNinetyDays() {
        Scene old = golden().with("\"writtenAt\":\"2026-02-24T15:40:00Z\"", "\"writtenAt\":\"2025-06-01T15:40:00Z\"");
        assertThat(old.says("S01")).isEqualTo("passed");
        String reviewed = "\"reviewedAt\":\"2026-03-05T15:50:00Z\"";
        assertThat(old.with(reviewed, "\"reviewedAt\":\"2025-12-08T15:50:00Z\"").says("S01"))
                .isEqualTo("passed");
        assertThat(old.with(reviewed, "\"reviewedAt\":\"2025-12-07T15:50:00Z\"").says("S01"))
                .isEqualTo("S01.not-reviewed /safetyPlan");
        assertThat(old.with(reviewed + ",", "").says("S01")).isEqualTo("S01.not-reviewed /safetyPlan");
        assertThat(old.with(reviewed, "\"reviewedAt\":\"2026-03-20T15:50:00Z\"").says("S01"))
                .isEqualTo("skipped.review-unknown /safetyPlan");
    }

    @Test
    void doesNotGuessWhetherThePlanCameFirst() {
        assertThat(golden().with("\"writtenAt\":\"2026-02-24T15:40:00Z\"", "\"writtenAt\":\"2026-03-07T15:40:00Z\"")
                        .dosedAt("{\"precision\":\"day\",\"on\":\"2026-03-07\",\"zone\":\"America/New_York\"}")
                        .says("S01"))
                .isEqualTo("skipped.times-overlap /safetyPlan");
    }

    @Test
    void hasNoOccasionBeforeADose() {
        Scene none = golden().with(
                        "\"kind\":\"initial\",\"status\":\"completed\",\"administered\":{\"value\":40,\"unit\":\"mg\"}",
                        "\"kind\":\"initial\",\"status\":\"not-done\"");
        assertThat(none.says("M01")).isEqualTo("not applicable");
        assertThat(none.says("C01")).isEqualTo("not applicable");
        assertThat(none.assessment().broken()).extracting(Finding::key).containsOnly("I04.no-dose");
        assertThat(none.assessment().passed()).containsExactly("V09", "V10", "I05");
    }
}
