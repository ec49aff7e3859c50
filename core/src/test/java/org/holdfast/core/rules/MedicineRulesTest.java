package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.holdfast.core.policy.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MedicineRulesTest {
    private static final String AT = " /medications/0";
    private static final String FOUND = "\"known\":true},\"mitigation\":\"hold instruction by the prescriber\"";
    private static final String NOT_FOUND = FOUND.replace("\"known\":true", "\"known\":false");

    /** What the list says, where the screening found no medicine. */
    private static Scene takes(String classes, String more) {
        return listed(classes, more).with(FOUND, NOT_FOUND);
    }

    private static Scene listed(String classes, String more) {
        return golden().with(
                        "\"drug\":{\"text\":\"lorazepam\"},\"classes\":[\"benzodiazepine\"],\"reviewedAt\":\"2026-03-07T17:12:00Z\"",
                        "\"drug\":{\"text\":\"something\"},\"classes\":[" + classes + "]" + more);
    }

    private static Scene reviewed(String at) {
        return takes("\"benzodiazepine\"", ",\"reviewedAt\":\"" + at + "\"");
    }

    @Test
    void hasNoOccasionWhereNothingActsTogether() {
        assertThat(golden().says("K02")).isEqualTo("not applicable");
        for (String rule : new String[] {"K01", "K02"}) {
            assertThat(takes("", "").says(rule)).isEqualTo("not applicable");
        }
    }

    @Test
    void missesOnTheListWhatTheScreeningFound() {
        assertThat(listed("", "").says("K01")).isEqualTo("K01.not-reviewed /screenings/0/criteria/20");
        assertThat(golden().without("medications", "riskAssessments").says("K01"))
                .isEqualTo("K01.not-reviewed /screenings/0/criteria/20");
        assertThat(listed("", "")
                        .with(FOUND, FOUND.replace("\"known\":true", "\"missing\":\"declined\""))
                        .says("K01"))
                .isEqualTo("not applicable");
        assertThat(listed("", "")
                        .with(
                                FOUND,
                                "\"missing\":\"not-applicable\"},\"mitigation\":\"hold instruction by the prescriber\"")
                        .says("K01"))
                .isEqualTo("not applicable");
        assertThat(listed("", "").withoutOrder().says("K01")).isEqualTo("not applicable");
        assertThat(listed("", "")
                        .with("\"2026-02-12T19:30:00Z\"", "\"2026-03-07T18:05:01Z\"")
                        .says("K01"))
                .isEqualTo("not applicable");
    }

    @Test
    void missesTheophyllineThatTheScreeningFound() {
        Scene scene = golden().with("\"code\":\"benzodiazepine\"", "\"code\":\"theophylline\"");
        assertThat(scene.says("K02")).isEqualTo("K02.present /screenings/0/criteria/20");
        assertThat(scene.says("K01")).isEqualTo("passed");
    }

    @Test
    void believesTheListWhereItSaysThatAMedicineWasEnded() {
        assertThat(listed("\"benzodiazepine\"", ",\"ended\":true").says("K01")).isEqualTo("not applicable");
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
