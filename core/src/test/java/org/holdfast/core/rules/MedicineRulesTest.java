package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.holdfast.core.policy.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MedicineRulesTest {
    private static final String AT = " /medications/0";

    private static Scene takes(String classes, String more) {
        return golden().with(
                        "\"team\":[",
                        "\"medications\":[{\"id\":\"a4000000-0000-4000-8000-000000000001\",\"drug\":{\"text\":\"something\"},"
                                + "\"classes\":[" + classes + "]" + more + "}],\"team\":[");
    }

    private static Scene reviewed(String at) {
        return takes("\"benzodiazepine\"", ",\"reviewedAt\":\"" + at + "\"");
    }

    @Test
    void hasNoOccasionWhereNothingActsTogether() {
        for (String rule : new String[] {"K01", "K02"}) {
            assertThat(golden().says(rule)).isEqualTo("not applicable");
            assertThat(takes("", "").says(rule)).isEqualTo("not applicable");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "benzodiazepine",
                "sedative-hypnotic",
                "opioid",
                "psychostimulant",
                "maoi",
                "alcohol",
                "other-cns-depressant"
            })
    void asksForAReviewOfWhatSedatesOrRaisesBloodPressure(String kind) {
        Scene scene = takes("\"" + kind + "\"", "");
        assertThat(scene.says("K01")).isEqualTo("K01.not-reviewed" + AT);
        assertThat(scene.assessment().broken().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thyroid-hormone", "cyp3a4-inhibitor", "cyp3a4-inducer"})
    void notesWhatMayChangeHowKetamineActs(String kind) {
        Scene scene = takes("\"" + kind + "\"", "");
        assertThat(scene.says("K01")).isEqualTo("K01.to-note" + AT);
        assertThat(scene.assessment().broken().get(0).severity()).isEqualTo(Severity.NOTE);
        assertThat(takes("\"" + kind + "\",\"opioid\"", "").says("K01")).isEqualTo("K01.not-reviewed" + AT);
    }

    @Test
    void acceptsAReviewOnTheDayOfTheDose() {
        // Midnight in New York, where it is five hours later in UTC.
        assertThat(reviewed("2026-03-07T05:00:00Z").says("K01")).isEqualTo("passed");
        assertThat(reviewed("2026-03-07T04:59:59Z").says("K01")).isEqualTo("K01.not-reviewed" + AT);
        assertThat(reviewed("2026-03-07T18:05:00Z").says("K01")).isEqualTo("passed");
        assertThat(reviewed("2026-03-07T18:05:01Z").says("K01")).isEqualTo("skipped.later-review" + AT);
    }

    @Test
    void doesNotGuessWhetherTheReviewCameFirst() {
        assertThat(reviewed("2026-03-07T18:05:00Z")
                        .dosedAt("{\"precision\":\"about\",\"at\":\"2026-03-07T18:05:00Z\",\"plusMinus\":\"PT5M\"}")
                        .says("K01"))
                .isEqualTo("skipped.times-overlap" + AT);
    }

    @Test
    void leavesOutWhatThePersonNoLongerTakes() {
        assertThat(takes("\"opioid\"", ",\"ended\":true").says("K01")).isEqualTo("not applicable");
        assertThat(takes("\"theophylline\"", ",\"ended\":true").says("K02")).isEqualTo("not applicable");
        assertThat(takes("\"opioid\"", ",\"ended\":false").says("K01")).isEqualTo("K01.not-reviewed" + AT);
    }

    @Test
    void findsTheophyllineEvenIfReviewed() {
        Scene scene = takes("\"theophylline\"", ",\"reviewedAt\":\"2026-03-07T17:00:00Z\"");
        assertThat(scene.says("K02")).isEqualTo("K02.present" + AT);
        assertThat(scene.says("K01")).isEqualTo("not applicable");
        assertThat(scene.withoutDoseTime().says("K02")).isEqualTo("skipped.dose-time-missing /sessions/2");
    }

    @Test
    void letsOnlyAPrescriberGoAheadWithTheophylline() {
        String by = "9a000000-0000-4000-8000-00000000000";
        String override = "\"overrides\":[{\"rule\":\"K02\",\"by\":\"" + by + "%d\",\"rationale\":\"as discussed\"}]";
        Scene scene = takes("\"theophylline\"", "");
        assertThat(scene.with("\"overrides\":[]", override.formatted(1))
                        .assessment()
                        .broken())
                .filteredOn(finding -> finding.rule().equals("K02"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.overriddenBy()).isNotNull());
        assertThat(scene.with("\"overrides\":[]", override.formatted(2))
                        .assessment()
                        .broken())
                .filteredOn(finding -> finding.rule().equals("K02"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.overriddenBy()).isNull());
    }

    @Test
    void saysOfTheRestOnlyThatItIsToBeReviewed() {
        assertThat(takes("\"opioid\"", "").says("K02")).isEqualTo("not applicable");
    }
}
