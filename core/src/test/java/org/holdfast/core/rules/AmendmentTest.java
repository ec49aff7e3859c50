package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import java.time.Instant;
import org.holdfast.core.episode.Episode;
import org.junit.jupiter.api.Test;

/** What becomes of findings when the record is corrected: they follow it, and what was known then can be asked for. */
class AmendmentTest {
    private static final String SCREENING = "\"screenings\":[{\"completedAt\"";
    private static final String KEYED =
            "\"screenings\":[{\"id\":\"a6000000-0000-4000-8000-000000000001\",\"completedAt\"";
    private static final String CORRECTED = "2026-03-09T15:00:00Z";

    private static String meta(int version, String at) {
        return "\"meta\":{\"version\":" + version + ",\"recordedAt\":\"" + at + "\",\"author\":{\"kind\":\"software\"}"
                + (version == 1 ? "}" : ",\"supersedes\":" + (version - 1) + ",\"reason\":\"correction\"}");
    }

    private static Scene weighedAgain(String kilograms) {
        Scene keyed = golden().with(SCREENING, KEYED);
        String first = keyed.json()
                .substring(
                        keyed.json().indexOf("{\"id\":\"a6000000"), keyed.json().indexOf("],\"sessions\":["));
        String second = first.replace("\"value\":70.3", "\"value\":" + kilograms)
                .replace("{\"id\":\"a6000000", "{" + meta(2, CORRECTED) + ",\"id\":\"a6000000");
        return keyed.with(first, second + "," + first);
    }

    private static String voided(String session) {
        return "{\"type\":\"check-in\"," + meta(2, CORRECTED).replace("correction", "entered-in-error") + ",\"id\":\""
                + session + "\",\"status\":\"completed\",\"zone\":\"America/New_York\"},{\"type\":\"check-in\"";
    }

    @Test
    void judgesADoseByTheCorrectedWeight() {
        assertThat(golden().says("D07")).isEqualTo("passed");
        Scene corrected = weighedAgain("25");
        assertThat(corrected.says("D07")).isEqualTo("D07.warn-above /sessions/2/doses");
        Episode then = corrected.episode().asKnownAt(Instant.parse("2026-03-09T14:59:59Z"));
        assertThat(StandardRules.with(corrected.policies())
                        .assess(then, corrected.at())
                        .passed())
                .contains("D07");
        assertThat(corrected.episode().screenings()).hasSize(2);
    }

    @Test
    void leavesOutWhatTurnsOutNeverToHaveBeen() {
        Scene withoutCheckIn = golden().with("{\"type\":\"check-in\"", voided("50000000-0000-4000-8000-000000000004"));
        assertThat(withoutCheckIn.says("I06")).isEqualTo("I06.after-first-dose /sessions/2");
        assertThat(withoutCheckIn.episode().current().sessions()).hasSize(5);
        assertThat(withoutCheckIn
                        .episode()
                        .asKnownAt(Instant.parse("2026-03-09T14:59:59Z"))
                        .sessions())
                .hasSize(6);
        assertThat(withoutCheckIn.episode().asKnownAt(Instant.parse(CORRECTED)).sessions())
                .hasSize(5);
    }

    @Test
    void pointsIntoTheDocumentAsItWasGiven() {
        Scene shifted = golden().with("{\"type\":\"check-in\"", voided("50000000-0000-4000-8000-000000000004"))
                .with(
                        "\"arisenFrom\":\"a1000000-0000-4000-8000-000000000001\"",
                        "\"arisenFrom\":\"a1000000-0000-4000-8000-000000000002\"");
        assertThat(shifted.says("I05")).isEqualTo("I05.unknown-insight /sessions/5/commitments/0");
    }

    @Test
    void saysWhichVersionItJudged() {
        String status = "000000000003\",\"status\":\"completed\",";
        Scene versioned = golden().with(status, status + meta(1, "2026-03-07T20:30:00Z") + ",")
                .with("{\"systolic\":136,\"diastolic\":84}", "{\"systolic\":144,\"diastolic\":84}");
        assertThat(versioned.assessment().broken())
                .filteredOn(finding -> finding.rule().equals("V02"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.version()).isEqualTo(1));
        assertThat(golden().assessment().findings()).allMatch(finding -> finding.version() == null);
    }

    @Test
    void ordersDosesThatWereEnteredLateByWhenTheyHappened() {
        Scene late = golden().secondDose("2026-03-01T18:00:00Z", 40)
                .with("\"ordinal\":2,", "\"ordinal\":2," + meta(1, "2026-03-20T18:00:00Z") + ",");
        assertThat(late.says("X04")).isEqualTo("X04.out-of-order /sessions/2");
        assertThat(late.says("P01")).isEqualTo("P01.too-few /sessions/3");
        Episode then = late.episode().asKnownAt(Instant.parse("2026-03-20T17:59:59Z"));
        assertThat(then.dosed()).hasSize(1);
    }

    @Test
    void letsAConsentEnteredInErrorCountForNothing() {
        String consent = "000000000001\",\"status\":\"active\",\"signedAt\"";
        Scene voided = golden().with(consent, consent.replace("active", "entered-in-error"));
        assertThat(voided.says("C01")).isEqualTo("C01.not-in-force /sessions/2");
        assertThat(voided.episode().current().consents()).hasSize(1);
    }

    @Test
    void picksTheCurrentGoalsOfThePlan() {
        String goal = "{\"id\":\"bc000000-0000-4000-8000-000000000001\",\"words\":\"%s\"%s}";
        Scene planned = golden().adding("\"carePlan\":{\"goals\":[" + goal.formatted("first", "") + ","
                + goal.formatted("second", "," + meta(2, CORRECTED)) + "]}");
        assertThat(planned.episode().current().carePlan().goals())
                .singleElement()
                .satisfies(now -> assertThat(now.words()).isEqualTo("second"));
        assertThat(planned.episode()
                        .asKnownAt(Instant.parse("2026-03-09T14:59:59Z"))
                        .carePlan()
                        .goals())
                .singleElement()
                .satisfies(then -> assertThat(then.words()).isEqualTo("first"));
    }
}
