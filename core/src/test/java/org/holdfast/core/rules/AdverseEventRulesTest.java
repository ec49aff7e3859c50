package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import java.util.List;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.safety.ChallengingExperience;
import org.holdfast.core.terminology.Concept;
import org.holdfast.core.time.PartialTime;
import org.junit.jupiter.api.Test;

class AdverseEventRulesTest {
    private static final String SESSION = "\"session\":\"50000000-0000-4000-8000-000000000003\",";
    private static final String COMPLETE =
            "\"grade\":3,\"relatedness\":\"possible\",\"outcome\":\"recovered\",\"reportDueOn\":\"2026-03-14\"";
    private static final String PRESCRIBER = "9a000000-0000-4000-8000-000000000001";
    private static final String OUTSIDE = "9a000000-0000-4000-8000-0000000000ff";

    private static Scene event(String session, String category, String rest) {
        return golden().with(
                        "\"safetyPlan\":{",
                        "\"adverseEvents\":[{\"id\":\"ae000000-0000-4000-8000-000000000001\"," + session
                                + "\"category\":\""
                                + category + "\",\"term\":{\"text\":\"example\"}" + (rest.isEmpty() ? "" : "," + rest)
                                + "}],\"safetyPlan\":{");
    }

    private static Scene physical(String rest) {
        return event(SESSION, "physical", rest);
    }

    private static Scene boundary(String rest) {
        return event(SESSION, "boundary-or-ethics", rest);
    }

    @Test
    void asksLittleOfAMildEvent() {
        assertThat(golden().says("A01")).isEqualTo("not applicable");
        assertThat(physical("\"grade\":2").says("A01")).isEqualTo("passed");
        assertThat(physical("").says("A01")).isEqualTo("skipped.grade-missing /adverseEvents/0");
    }

    @Test
    void asksForTheWholeStoryFromGradeThreeOn() {
        assertThat(physical(COMPLETE).says("A01")).isEqualTo("passed");
        assertThat(physical("\"grade\":3").says("A01"))
                .isEqualTo("A01.no-relatedness /adverseEvents/0; A01.no-outcome /adverseEvents/0;"
                        + " A01.no-report-date /adverseEvents/0");
        assertThat(physical(COMPLETE.replace("possible", "not-assessed")).says("A01"))
                .isEqualTo("A01.no-relatedness /adverseEvents/0");
    }

    @Test
    void asksForItOfASeriousEventWhateverItsGrade() {
        String serious = COMPLETE.replace("\"grade\":3", "\"grade\":1,\"seriousness\":[\"hospitalization\"]");
        assertThat(physical(serious).says("A01")).isEqualTo("passed");
        assertThat(physical(serious.replace(",\"reportDueOn\":\"2026-03-14\"", ""))
                        .says("A01"))
                .isEqualTo("A01.no-report-date /adverseEvents/0");
        assertThat(physical(serious.replace("\"grade\":1,", "").replace(",\"outcome\":\"recovered\"", ""))
                        .says("A01"))
                .isEqualTo("A01.no-outcome /adverseEvents/0");
    }

    @Test
    void wantsGradeFiveAndAFatalOutcomeTogether() {
        assertThat(physical(COMPLETE.replace("3", "5").replace("recovered", "fatal"))
                        .says("A01"))
                .isEqualTo("passed");
        assertThat(physical(COMPLETE.replace("\"grade\":3", "\"grade\":5")).says("A01"))
                .isEqualTo("A01.death-mismatch /adverseEvents/0");
        assertThat(physical(COMPLETE.replace("recovered", "fatal")).says("A01"))
                .isEqualTo("A01.death-mismatch /adverseEvents/0");
        assertThat(physical("\"grade\":4,\"outcome\":\"fatal\""
                                + COMPLETE.substring(COMPLETE.indexOf(",\"rel"))
                                        .replace(",\"outcome\":\"recovered\"", ""))
                        .says("A01"))
                .isEqualTo("A01.death-mismatch /adverseEvents/0");
    }

    @Test
    void routesABoundaryEventToSomebodyWhoWasNotThere() {
        assertThat(physical("\"grade\":1").says("A02")).isEqualTo("not applicable");
        assertThat(boundary("\"grade\":1").says("A02")).isEqualTo("A02.not-routed /adverseEvents/0");
        assertThat(boundary("\"routedTo\":\"" + OUTSIDE + "\"").says("A02")).isEqualTo("passed");
        assertThat(boundary("\"routedTo\":\"" + PRESCRIBER + "\"").says("A02"))
                .isEqualTo("A02.routed-inside /adverseEvents/0");
    }

    @Test
    void countsThoseWhoWerePresentOrDidSomething() {
        Scene present = boundary("\"routedTo\":\"" + OUTSIDE + "\"")
                .heldAs("{\"present\":[{\"practitioner\":\"" + OUTSIDE + "\"}]}");
        assertThat(present.says("A02")).isEqualTo("A02.routed-inside /adverseEvents/0");
        Scene acted = boundary("\"routedTo\":\"" + OUTSIDE + "\"")
                .with(
                        "\"release\":{",
                        "\"watch\":{\"interventions\":[{\"kind\":\"touch\",\"by\":\"" + OUTSIDE
                                + "\"}]},\"release\":{");
        assertThat(acted.says("A02")).isEqualTo("A02.routed-inside /adverseEvents/0");
    }

    @Test
    void asksTheTreatingTeamWhereThereWasNoSession() {
        Scene without = event("", "boundary-or-ethics", "\"routedTo\":\"" + OUTSIDE + "\"")
                .without("team", "riskAssessments");
        assertThat(without.says("A02")).isEqualTo("skipped.team-unknown /adverseEvents/0");
        String team = "\"team\":[{\"practitioner\":\"%s\"}],\"adverseEvents\":[";
        assertThat(without.with("\"adverseEvents\":[", team.formatted(PRESCRIBER))
                        .says("A02"))
                .isEqualTo("passed");
        assertThat(without.with("\"adverseEvents\":[", team.formatted(OUTSIDE)).says("A02"))
                .isEqualTo("A02.routed-inside /adverseEvents/0");
    }

    @Test
    void makesNoEventOfAHardPassageByItself() {
        Episode episode = golden().with(
                        "\"safetyPlan\":{",
                        "\"challengingExperiences\":[{\"id\":\"a8000000-0000-4000-8000-000000000001\"," + SESSION
                                + "\"intensity\":{\"rating\":10},\"themes\":[\"being small\"]}],\"safetyPlan\":{")
                .episode();
        Assessment assessment = StandardRules.with(golden().policies()).assess(episode, golden().at());
        assertThat(assessment.broken()).isEmpty();
        assertThat(assessment.notApplicable()).contains("A01", "A02", "R04");
        assertThat(episode.adverseEvents()).isEmpty();

        ChallengingExperience hard = episode.challengingExperiences().get(0);
        RecordId id = RecordId.parse("ae000000-0000-4000-8000-000000000009");
        PartialTime onset = PartialTime.exactly(golden().at());
        AdverseEvent event = AdverseEvent.promoted(
                hard, id, AdverseEvent.Category.RETRAUMATISATION, new Concept(List.of(), "example"), onset, 2);
        assertThat(event.session()).isEqualTo(hard.session());
        assertThat(event.id()).isEqualTo(id);
        assertThat(event.onset()).isEqualTo(onset);
        assertThat(event.grade()).isEqualTo(2);
        assertThat(event.relatedness()).isNull();
        assertThat(event.seriousness()).isEmpty();
        assertThat(event.open()).isTrue();
        assertThat(event.fatalByGrade()).isFalse();
        assertThat(event.term().text()).doesNotContain("being small");
        assertThat(episode.challengingExperiences()).containsExactly(hard);
        assertThat(episode.adverseEvents()).isEmpty();
    }

    @Test
    void countsWhoDecidedAtTheGateAndWhoSignedTheOrder() {
        Scene event = boundary("\"routedTo\":\"" + OUTSIDE + "\"");
        assertThat(event.with("\"decidedBy\":\"" + PRESCRIBER, "\"decidedBy\":\"" + OUTSIDE)
                        .says("A02"))
                .isEqualTo("A02.routed-inside /adverseEvents/0");
        assertThat(event.with("\"prescriber\":\"" + PRESCRIBER, "\"prescriber\":\"" + OUTSIDE)
                        .says("A02"))
                .isEqualTo("A02.routed-inside /adverseEvents/0");
        assertThat(event.with("\"prescriber\":\"" + PRESCRIBER + "\",", "").says("A02"))
                .isEqualTo("passed");
        assertThat(event.with("\"decidedBy\":\"" + PRESCRIBER + "\",", "").says("A02"))
                .isEqualTo("passed");
    }
}
