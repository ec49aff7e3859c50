package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.junit.jupiter.api.Test;

class FollowUpRulesTest {
    private static final String CHECK_IN =
            "\"held\":{\"start\":\"2026-03-08T15:00:00Z\",\"end\":\"2026-03-08T15:15:00Z\"}";
    private static final String BEFORE = "\"distressBefore\":{\"rating\":4},\"distressAfter\":{\"rating\":3}";
    private static final String JOURNAL =
            "\"distressBefore\":{\"rating\":4},\"distressAfter\":{\"missing\":\"unanswered\"}";
    private static final String UNRATED = "skipped.distress-missing /journal/1";

    private static Scene flag(String more) {
        return golden().adding("\"riskFlags\":[{\"id\":\"af000000-0000-4000-8000-000000000001\",\"basis\":\"M05\","
                + more + "}]");
    }

    private static Scene checkedInAt(String at) {
        return golden().with(CHECK_IN, "\"held\":{\"start\":\"" + at + "\"}");
    }

    private static String event(int grade, String onset) {
        return """
                "adverseEvents":[{"id":"ae000000-0000-4000-8000-000000000001","category":"physical",\
                "term":{"text":"nausea"},%s"grade":%d,"outcome":"recovered"}]""".formatted(onset, grade);
    }

    private static String onset(String at) {
        return "\"onset\":{\"precision\":\"exact\",\"at\":\"" + at + "\"},";
    }

    private static Scene rated(int before, int after) {
        return golden().with(
                        BEFORE,
                        "\"distressBefore\":{\"rating\":" + before + "},\"distressAfter\":{\"rating\":" + after + "}");
    }

    @Test
    void waitsADayForAFlagToBeTakenUp() {
        assertThat(golden().says("S02")).isEqualTo("not applicable");
        Scene raised = flag("\"status\":\"raised\",\"raisedAt\":\"2026-03-09T15:00:00Z\"");
        assertThat(raised.at("2026-03-10T15:00:00Z").says("S02")).isEqualTo("skipped.not-yet /riskFlags/0");
        assertThat(raised.at("2026-03-10T15:00:01Z").says("S02")).isEqualTo("S02.not-taken-up /riskFlags/0");
        assertThat(flag("\"status\":\"raised\"").says("S02")).isEqualTo("skipped.flag-time-missing /riskFlags/0");
        for (String status : new String[] {"acknowledged", "resolved"}) {
            assertThat(flag("\"status\":\"" + status + "\",\"raisedAt\":\"2026-03-09T15:00:00Z\"")
                            .says("S02"))
                    .isEqualTo("passed");
        }
        assertThat(flag("\"status\":\"entered-in-error\",\"raisedAt\":\"2026-03-09T15:00:00Z\"")
                        .says("S02"))
                .isEqualTo("not applicable");
    }

    @Test
    void asksForACheckInAfterTheFirstDose() {
        assertThat(golden().says("I06")).isEqualTo("passed");
        assertThat(checkedInAt("2026-03-09T06:05:00Z").says("I06")).isEqualTo("passed");
        assertThat(checkedInAt("2026-03-09T06:05:01Z").says("I06")).isEqualTo("I06.after-first-dose /sessions/2");
        assertThat(checkedInAt("2026-03-07T18:05:00Z").says("I06")).isEqualTo("passed");
        assertThat(checkedInAt("2026-03-07T18:04:59Z").says("I06")).isEqualTo("I06.after-first-dose /sessions/2");
        Scene late = checkedInAt("2026-03-10T15:00:00Z");
        assertThat(late.at("2026-03-09T06:05:00Z").says("I06")).isEqualTo("skipped.not-yet /sessions/2");
        assertThat(late.at("2026-03-09T06:05:01Z").says("I06")).isEqualTo("I06.after-first-dose /sessions/2");
    }

    @Test
    void skipsACheckInOfAnUnknownTime() {
        assertThat(golden().with("," + CHECK_IN, "").says("I06")).isEqualTo("skipped.session-time-missing /sessions/2");
        assertThat(golden().withoutDoseTime().says("I06")).isEqualTo("skipped.dose-time-missing /sessions/2");
        assertThat(golden().with("000000000004\",\"status\":\"completed\"", "000000000004\",\"status\":\"no-show\"")
                        .says("I06"))
                .isEqualTo("I06.after-first-dose /sessions/2");
    }

    @Test
    void asksForACheckInAfterAnEventOfTheSecondGrade() {
        assertThat(golden().adding(event(2, onset("2026-03-07T18:50:00Z"))).says("I06"))
                .isEqualTo("passed");
        Scene later = golden().adding(event(2, onset("2026-03-08T15:00:01Z")));
        assertThat(later.says("I06")).isEqualTo("I06.after-event /adverseEvents/0");
        assertThat(golden().adding(event(1, onset("2026-03-08T15:00:01Z"))).says("I06"))
                .isEqualTo("passed");
        assertThat(golden().adding(event(2, "")).says("I06")).isEqualTo("skipped.event-time-missing /adverseEvents/0");
    }

    @Test
    void findsDistressThatRoseByThree() {
        assertThat(golden().says("I07")).isEqualTo(UNRATED);
        assertThat(rated(4, 6).says("I07")).isEqualTo(UNRATED);
        assertThat(rated(4, 7).says("I07")).isEqualTo(UNRATED + "; I07.risen /sessions/4");
        assertThat(rated(7, 4).says("I07")).isEqualTo(UNRATED);
        assertThat(golden().with(JOURNAL, JOURNAL.replace("{\"missing\":\"unanswered\"}", "{\"rating\":7}"))
                        .says("I07"))
                .isEqualTo("I07.risen /journal/1");
        assertThat(golden().with(JOURNAL, JOURNAL.replace("{\"missing\":\"unanswered\"}", "{\"rating\":6}"))
                        .says("I07"))
                .isEqualTo("passed");
    }

    @Test
    void takesNoRatingsAtAllAsNoOccasion() {
        Scene none = golden().with(JOURNAL, JOURNAL.replace("{\"rating\":4}", "{\"missing\":\"declined\"}"));
        assertThat(none.says("I07")).isEqualTo("passed");
        assertThat(none.with("," + BEFORE, "").says("I07")).isEqualTo("not applicable");
        assertThat(none.with(BEFORE, BEFORE.replace("{\"rating\":4}", "{\"missing\":\"declined\"}"))
                        .says("I07"))
                .isEqualTo("skipped.distress-missing /sessions/4");
    }
}
