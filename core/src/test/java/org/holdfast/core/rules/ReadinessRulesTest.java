package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class ReadinessRulesTest {
    private static final String DOSE = "/sessions/2";
    private static final String INTAKE = "\"intake\":{\"fastingConfirmed\":{\"known\":true}}";
    private static final String LIST =
            "\"checklist\":{\"groundingPractised\":{\"known\":true},\"transportArranged\":{\"known\":true}}";
    private static final String TOUCH = "\"status\":\"active\",\"signedAt\":\"2026-03-05T15:45:00Z\"";

    private static Scene checklist(String parts) {
        return golden().with(LIST, "\"checklist\":{" + parts + "}");
    }

    private static Scene intake(String parts) {
        return golden().withAll("\"racemic-ketamine\"", "\"esketamine\"").with(INTAKE, "\"intake\":{" + parts + "}");
    }

    private static String exact(String part, String at) {
        return "\"" + part + "\":{\"precision\":\"exact\",\"at\":\"" + at + "\"}";
    }

    @Test
    void asksWhetherATherapistIsOnTheTeam() {
        assertThat(golden().says("P02")).isEqualTo("passed");
        assertThat(golden().with("\"therapist\"", "\"co-therapist\"").says("P02"))
                .isEqualTo("passed");
        assertThat(golden().with("\"therapist\"", "\"integration-coach\"").says("P02"))
                .isEqualTo("P02.no-therapist " + DOSE);
        assertThat(golden().with("2026-02-12T20:00:00Z", "2026-03-07T18:05:00Z").says("P02"))
                .isEqualTo("passed");
        assertThat(golden().with("2026-02-12T20:00:00Z", "2026-03-07T18:05:01Z").says("P02"))
                .isEqualTo("P02.no-therapist " + DOSE);
        String json = golden().json();
        String team = json.substring(json.indexOf(",\"team\""), json.length() - 1);
        assertThat(golden().with(team, "").says("P02")).isEqualTo("skipped.team-missing " + DOSE);
    }

    @Test
    void asksWhetherThePersonHadMetThem() {
        String first = "\"start\":\"2026-02-24T15:00:00Z\",\"end\":\"2026-02-24T15:55:00Z\"";
        assertThat(golden().with(first, "\"start\":\"2026-03-08T15:00:00Z\"").says("P02"))
                .isEqualTo("skipped.attendance-missing " + DOSE);
        String present = "\"setting\":{\"modality\":\"in-person\",\"present\":[{\"practitioner\":"
                + "\"9a000000-0000-4000-8000-000000000002\"}]}";
        Scene other = golden().with(
                        "\"intention\":\"to look at it from the riverbank\"",
                        present.replace("000000000002", "000000000003"))
                .with(present + "}", present.replace("000000000002", "000000000003") + "}");
        assertThat(other.says("P02")).isEqualTo("P02.not-met " + DOSE);
    }

    @Test
    void asksForASignToStopAndForTheTouchThatIsWelcome() {
        assertThat(golden().says("P03")).isEqualTo("passed");
        Scene late = golden().with(TOUCH, TOUCH.replace("2026-03-05T15:45:00Z", "2026-03-07T18:05:01Z"));
        assertThat(late.says("P03")).isEqualTo("P03.stop-signal " + DOSE + "; P03.touch " + DOSE);
        assertThat(golden().with(TOUCH, TOUCH.replace("2026-03-05T15:45:00Z", "2026-03-07T18:05:00Z"))
                        .says("P03"))
                .isEqualTo("passed");
        assertThat(late.with(
                                LIST,
                                LIST.replace(
                                        "{\"ground",
                                        "{\"stopSignalAgreed\":{\"missing\":\"declined\"},"
                                                + "\"touchAgreed\":{\"known\":true},\"ground"))
                        .says("P03"))
                .isEqualTo("passed");
        assertThat(golden().with(",\"stopSignal\":\"raises left hand\"", "").says("P03"))
                .isEqualTo("P03.stop-signal " + DOSE);
    }

    @Test
    void asksForGroundingAndTheWayHome() {
        assertThat(checklist("\"transportArranged\":{\"known\":false}").says("P03"))
                .isEqualTo("P03.grounding " + DOSE);
        assertThat(checklist("\"groundingPractised\":{\"known\":false},\"transportArranged\":{\"known\":true}")
                        .says("P03"))
                .isEqualTo("P03.grounding " + DOSE);
        assertThat(checklist("\"groundingPractised\":{\"known\":true}").says("P03"))
                .isEqualTo("P03.transport " + DOSE);
        assertThat(checklist(
                                "\"groundingPractised\":{\"known\":true},\"transportArranged\":{\"missing\":\"unanswered\"}")
                        .says("P03"))
                .isEqualTo("P03.transport " + DOSE);
    }

    @Test
    void looksOnlyAtChecklistsFromBeforeTheDose() {
        String held = "\"held\":{\"start\":\"2026-03-05T15:00:00Z\",\"end\":\"2026-03-05T16:00:00Z\"}";
        assertThat(golden().with(held, "\"held\":{\"start\":\"2026-03-07T18:05:00Z\"}")
                        .says("P03"))
                .isEqualTo("passed");
        assertThat(golden().with(held, "\"held\":{\"start\":\"2026-03-07T18:05:01Z\"}")
                        .says("P03"))
                .isEqualTo("P03.grounding " + DOSE + "; P03.transport " + DOSE);
        assertThat(golden().with(held + ",", "").says("P03"))
                .isEqualTo("skipped.times-overlap " + DOSE + "; skipped.times-overlap " + DOSE);
    }

    @Test
    void asksForTheWayHomeAnewForEachDose() {
        Scene twice = golden().secondDose("2026-03-28T18:00:00Z", 40);
        assertThat(twice.says("P03")).isEqualTo("P03.transport /sessions/3");
        assertThat(twice.says("P05")).isEqualTo("skipped.transport-unknown /sessions/3");
        assertThat(twice.with("\"ordinal\":2,", "\"ordinal\":2,\"checklist\":{\"transportArranged\":{\"known\":true}},")
                        .says("P05"))
                .isEqualTo("passed");
    }

    @Test
    void asksForTheClinicsOwnRuleOnFastingBeforeAnInjection() {
        assertThat(golden().says("P04")).isEqualTo("passed");
        assertThat(golden().with(INTAKE, "\"intake\":{\"fastingConfirmed\":{\"known\":false}}")
                        .says("P04"))
                .isEqualTo("P04.not-kept " + DOSE + "/intake");
        assertThat(golden().with(INTAKE, "\"intake\":{}").says("P04")).isEqualTo("P04.not-recorded " + DOSE);
        assertThat(golden().with("," + INTAKE, "").says("P04")).isEqualTo("P04.not-recorded " + DOSE);
        assertThat(golden().with("," + INTAKE, "")
                        .with("\"route\":\"intramuscular\"", "\"route\":\"sublingual\"")
                        .says("P04"))
                .isEqualTo("not applicable");
        assertThat(golden().withoutOrder().says("P04")).isEqualTo("skipped.order-missing " + DOSE);
    }

    @Test
    void countsTheHoursBeforeEsketamine() {
        String food = exact("lastFoodAt", "2026-03-07T16:05:00Z");
        String drink = exact("lastDrinkAt", "2026-03-07T17:35:00Z");
        String spray = exact("nasalSprayAt", "2026-03-07T17:05:00Z");
        String at = DOSE + "/intake";
        assertThat(intake(food + "," + drink + "," + spray).says("P04")).isEqualTo("passed");
        assertThat(intake(food + "," + drink).says("P04")).isEqualTo("passed");
        assertThat(intake(food.replace("05:00", "05:01") + "," + drink + "," + spray)
                        .says("P04"))
                .isEqualTo("P04.food " + at);
        assertThat(intake(food + "," + drink.replace("35:00", "35:01") + "," + spray)
                        .says("P04"))
                .isEqualTo("P04.drink " + at);
        assertThat(intake(food + "," + drink + "," + spray.replace("05:00", "05:01"))
                        .says("P04"))
                .isEqualTo("P04.nasal-spray " + at);
        assertThat(intake(drink).says("P04")).isEqualTo("skipped.intake-missing " + at);
        assertThat(intake(food + "," + drink)
                        .dosedAt("{\"precision\":\"about\",\"at\":\"2026-03-07T18:05:00Z\",\"plusMinus\":\"PT5M\"}")
                        .says("P04"))
                .isEqualTo("skipped.times-overlap " + at + "; skipped.times-overlap " + at);
    }

    @Test
    void saysInMinutesHowLong() {
        Scene late = intake(
                exact("lastFoodAt", "2026-03-07T17:05:00Z") + "," + exact("lastDrinkAt", "2026-03-07T17:00:00Z"));
        assertThat(late.assessment().broken())
                .filteredOn(finding -> finding.rule().equals("P04"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.args()).containsExactly("120"));
    }

    @Test
    void asksWhetherAWayHomeWasArranged() {
        assertThat(golden().says("P05")).isEqualTo("passed");
        String grounded = "\"groundingPractised\":{\"known\":true}";
        assertThat(checklist(grounded + ",\"transportArranged\":{\"known\":false}")
                        .says("P05"))
                .isEqualTo("P05.no-transport " + DOSE);
        assertThat(checklist(grounded + ",\"transportArranged\":{\"missing\":\"not-applicable\"}")
                        .says("P05"))
                .isEqualTo("passed");
        assertThat(checklist(grounded + ",\"transportArranged\":{\"missing\":\"declined\"}")
                        .says("P05"))
                .isEqualTo("skipped.transport-unknown " + DOSE);
        assertThat(golden().with(
                                "\"ordinal\":1,",
                                "\"ordinal\":1,\"checklist\":{\"transportArranged\":{\"known\":false}},")
                        .says("P05"))
                .isEqualTo("P05.no-transport " + DOSE);
    }

    @Test
    void findsAReleaseWithAnEscortWhoWasNotThere() {
        String escort = "\"escort-present\":{\"known\":true}";
        assertThat(golden().with(escort, "\"escort-present\":{\"known\":false}").says("P05"))
                .isEqualTo("P05.no-escort " + DOSE + "/release");
        assertThat(golden().with(escort + ",", "").says("P05"))
                .isEqualTo("skipped.criterion-missing " + DOSE + "/release");
        assertThat(golden().with(escort, "\"escort-present\":{\"known\":false}")
                        .with("released-with-escort", "left-against-advice")
                        .says("P05"))
                .isEqualTo("passed");
    }

    @Test
    void asksForNoWayHomeAtHome() {
        Scene home = checklist("\"groundingPractised\":{\"known\":true}")
                .with(
                        "\"in-person\",\"present\":[{\"practitioner\":\"9a000000-0000-4000-8000-000000000002\",\"monitors\"",
                        "\"at-home-supervised\",\"present\":[{\"practitioner\":\"9a000000-0000-4000-8000-000000000002\",\"monitors\"");
        assertThat(home.says("P03")).isEqualTo("passed");
        assertThat(home.says("P05")).isEqualTo("passed");
    }

    @Test
    void takesATherapistWithoutDatesForOneOfTheTeam() {
        String active = ",\"active\":{\"start\":\"2026-02-12T20:00:00Z\"}";
        assertThat(golden().with(active, "").says("P02")).isEqualTo("passed");
        assertThat(golden().with("2026-02-12T20:00:00Z", "2026-03-07T18:05:00Z")
                        .dosedAt("{\"precision\":\"about\",\"at\":\"2026-03-07T18:05:00Z\",\"plusMinus\":\"PT5M\"}")
                        .says("P02"))
                .isEqualTo("skipped.times-overlap " + DOSE);
    }

    @Test
    void doesNotGuessWhenThePersonAteBeforeEsketamine() {
        assertThat(golden().withAll("\"racemic-ketamine\"", "\"esketamine\"")
                        .with("," + INTAKE, "")
                        .says("P04"))
                .isEqualTo("skipped.intake-missing " + DOSE);
    }
}
