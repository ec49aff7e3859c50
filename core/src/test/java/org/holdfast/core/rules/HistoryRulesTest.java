package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class HistoryRulesTest {
    private static final String SHEET = "\"completedAt\":\"2026-03-08T15:10:00Z\",";

    private static Scene history(String... stages) {
        return golden().adding("\"history\":[" + String.join(",", stages) + "]");
    }

    private static String stage(String status, String at) {
        return "{\"status\":\"" + status + "\",\"at\":\"" + at + "\"}";
    }

    private static Scene died(String resolved) {
        return golden().adding("\"adverseEvents\":[{\"id\":\"ae000000-0000-4000-8000-000000000001\",\"grade\":5,"
                + "\"outcome\":\"fatal\"" + resolved + "}]");
    }

    private static String resolved(String at) {
        return ",\"resolved\":{\"precision\":\"exact\",\"at\":\"" + at + "\"}";
    }

    private static String observation(String meta) {
        return "{\"id\":\"a7000000-0000-4000-8000-000000000001\",\"kind\":\"ecg\","
                + "\"takenAt\":{\"precision\":\"exact\",\"at\":\"2026-03-01T15:00:00Z\"}" + meta + "}";
    }

    private static String meta(int version, String at, String more) {
        return ",\"meta\":{\"version\":" + version + ",\"recordedAt\":\"" + at + "\",\"author\":{\"kind\":\"software\"}"
                + more + "}";
    }

    private static String correction(int version, String at) {
        return meta(version, at, ",\"supersedes\":" + (version - 1) + ",\"reason\":\"correction\"");
    }

    private static Scene observed(String... versions) {
        return golden().adding("\"observations\":[" + String.join(",", versions) + "]");
    }

    @Test
    void letsNothingHappenAfterDeath() {
        assertThat(golden().says("X06")).isEqualTo("not applicable");
        assertThat(died(resolved("2026-03-18T14:00:00Z")).says("X06")).isEqualTo("passed");
        assertThat(died(resolved("2026-03-18T13:59:59Z")).says("X06")).isEqualTo("X06.after-death /sessions/5");
        assertThat(died(resolved("2026-03-18T14:00:00Z"))
                        .with(SHEET, "\"completedAt\":\"2026-03-18T14:00:01Z\",")
                        .says("X06"))
                .isEqualTo("X06.after-death /measures/1");
        assertThat(died(resolved("2026-03-18T14:00:00Z"))
                        .with("2026-03-10T12:02:00Z", "2026-03-18T14:00:01Z")
                        .says("X06"))
                .isEqualTo("X06.after-death /journal/1");
    }

    @Test
    void skipsWhereItIsNotKnownWhenThePersonDied() {
        assertThat(died("").says("X06")).isEqualTo("skipped.death-time-missing /adverseEvents/0");
        assertThat(died(",\"resolved\":{\"precision\":\"day\",\"on\":\"2026-03-18\",\"zone\":\"America/New_York\"}")
                        .says("X06"))
                .isEqualTo("skipped.times-overlap /sessions/5");
        Scene closed = golden().adding("\"closure\":{\"reason\":\"died\"}");
        assertThat(closed.says("X06")).isEqualTo("skipped.death-time-missing /closure");
        assertThat(closed.adding("\"history\":[" + stage("closed", "2026-03-18T14:00:00Z") + "]")
                        .says("X06"))
                .isEqualTo("skipped.death-time-missing /closure");
        assertThat(closed.adding("\"history\":[" + stage("closed", "2026-03-18T13:59:59Z") + "]")
                        .says("X06"))
                .isEqualTo("X06.after-death /sessions/5");
        assertThat(golden().adding("\"closure\":{\"reason\":\"completed\"}").says("X06"))
                .isEqualTo("not applicable");
    }

    @Test
    void readsStagesOneAfterTheOther() {
        assertThat(golden().says("X07")).isEqualTo("not applicable");
        String screening = stage("screening", "2026-02-05T14:00:00Z");
        assertThat(history(screening, stage("preparing", "2026-02-05T14:00:00Z"))
                        .says("X07"))
                .isEqualTo("passed");
        assertThat(history(screening, stage("preparing", "2026-02-05T13:59:59Z"))
                        .says("X07"))
                .isEqualTo("X07.out-of-order /history/1");
        Scene jump = history(screening, stage("dosing", "2026-02-06T14:00:00Z"));
        assertThat(jump.says("X07")).isEqualTo("X07.no-such-step /history/1");
        assertThat(jump.assessment().broken())
                .filteredOn(finding -> finding.rule().equals("X07"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.args()).containsExactly("screening", "dosing"));
    }

    @Test
    void asksWhenAPauseIsLookedAtAgain() {
        String preparing = stage("preparing", "2026-02-05T14:00:00Z");
        String hold = stage("on-hold", "2026-02-06T14:00:00Z");
        assertThat(history(preparing, hold).says("X07")).isEqualTo("X07.hold-without-review /history/1");
        String reviewed = hold.replace("}", ",\"reviewBy\":\"2026-02-20T14:00:00Z\"}");
        assertThat(history(preparing, reviewed).says("X07")).isEqualTo("passed");
        assertThat(history(preparing, reviewed, stage("dosing", "2026-02-07T14:00:00Z"))
                        .says("X07"))
                .isEqualTo("X07.no-such-step /history/2");
    }

    @Test
    void readsVersionsOneAfterTheOther() {
        String first = observation(meta(1, "2026-03-01T16:00:00Z", ""));
        String second = observation(correction(2, "2026-03-02T16:00:00Z"));
        assertThat(golden().says("X08")).isEqualTo("not applicable");
        assertThat(observed(observation("")).says("X08")).isEqualTo("not applicable");
        assertThat(observed(second, first).says("X08")).isEqualTo("passed");
        assertThat(observed(second).says("X08")).isEqualTo("X08.gap /observations/0");
        assertThat(observed(first, observation(correction(3, "2026-03-03T16:00:00Z")))
                        .says("X08"))
                .isEqualTo("X08.gap /observations/1");
    }

    @Test
    void findsAForkUntilSomebodySettlesIt() {
        String first = observation(meta(1, "2026-03-01T16:00:00Z", ""));
        String early = observation(correction(2, "2026-03-02T16:00:00Z"));
        String late = observation(correction(2, "2026-03-02T16:00:01Z"));
        Scene fork = observed(first, late, early);
        assertThat(fork.says("X08")).isEqualTo("X08.fork /observations/1");
        assertThat(fork.assessment().broken())
                .filteredOn(finding -> finding.rule().equals("X08"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.version()).isEqualTo(2));
        assertThat(observed(first, late, early, observation(correction(3, "2026-03-03T16:00:00Z")))
                        .says("X08"))
                .isEqualTo("passed");
    }

    @Test
    void wantsLateEntriesToSaySo() {
        assertThat(golden().says("X09")).isEqualTo("not applicable");
        assertThat(observed(observation(meta(1, "2026-03-02T15:00:00Z", ""))).says("X09"))
                .isEqualTo("passed");
        String late = observation(meta(1, "2026-03-02T15:00:01Z", ""));
        assertThat(observed(late).says("X09")).isEqualTo("X09.not-marked /observations/0");
        assertThat(observed(observation(meta(1, "2026-03-02T15:00:01Z", ",\"reason\":\"late-entry\"")))
                        .says("X09"))
                .isEqualTo("passed");
        assertThat(observed(observation(correction(2, "2026-03-09T15:00:01Z"))).says("X09"))
                .isEqualTo("not applicable");
        assertThat(observed(late.replace(
                                "\"precision\":\"exact\",\"at\":\"2026-03-01T15:00:00Z\"",
                                "\"precision\":\"about\",\"at\":\"2026-03-01T15:00:00Z\",\"plusMinus\":\"PT1H\""))
                        .says("X09"))
                .isEqualTo("skipped.times-overlap /observations/0");
    }

    @Test
    void countsTheDelayOfASessionFromItsEnd() {
        String status = "000000000006\",\"status\":\"completed\"";
        Scene inTime = golden().with(status, status + meta(1, "2026-03-19T14:50:00Z", ""));
        assertThat(inTime.says("X09")).isEqualTo("passed");
        assertThat(golden().with(status, status + meta(1, "2026-03-19T14:50:01Z", ""))
                        .says("X09"))
                .isEqualTo("X09.not-marked /sessions/5");
        String event = "\"adverseEvents\":[{\"id\":\"ae000000-0000-4000-8000-000000000001\","
                + "\"onset\":{\"precision\":\"exact\",\"at\":\"2026-03-07T18:50:00Z\"}%s}]";
        assertThat(golden().adding(event.formatted(meta(1, "2026-03-08T18:50:00Z", "")))
                        .says("X09"))
                .isEqualTo("passed");
        assertThat(golden().adding(event.formatted(meta(1, "2026-03-08T18:50:01Z", "")))
                        .says("X09"))
                .isEqualTo("X09.not-marked /adverseEvents/0");
    }

    @Test
    void takesOnlyTheClosingForTheLatestMomentOfDeath() {
        assertThat(golden().adding("\"closure\":{\"reason\":\"died\"}")
                        .adding("\"history\":[" + stage("integrating", "2026-03-10T14:00:00Z") + ","
                                + stage("closed", "2026-03-18T14:00:00Z") + "]")
                        .says("X06"))
                .isEqualTo("skipped.death-time-missing /closure");
    }
}
