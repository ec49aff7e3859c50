package org.holdfast.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.rules.Scene.golden;

import org.holdfast.core.id.PractitionerId;
import org.junit.jupiter.api.Test;

class OutcomeRulesTest {
    private static final String NEXT = "2026-03-14T18:00:00Z";
    private static final String GATE = "\"ordinal\":2,";

    private static String change(String instrument, String toAt, String more) {
        return """
                "changes":[{"id":"ba000000-0000-4000-8000-000000000001","instrument":"%s","version":"1.0.0",\
                "score":"total","fromAt":"2026-03-05T15:05:00Z","toAt":"%s",%s}]""".formatted(instrument, toAt, more);
    }

    private static Scene compared(String instrument) {
        return golden().measured(instrument, "2026-03-14T14:00:00Z")
                .adding(change("pcl-5", "2026-03-14T14:00:00Z", "\"verdict\":\"no-reliable-change\""));
    }

    private static Scene worse(String at, String more) {
        return golden().secondDose(NEXT, 40).adding(change("pcl-5", at, "\"verdict\":\"reliably-worse\"" + more));
    }

    private static String reviewed(String at) {
        return ",\"reviewedBy\":\"9a000000-0000-4000-8000-000000000002\",\"reviewedAt\":\"" + at + "\"";
    }

    private static Scene judged(String at, String level) {
        return golden().secondDose(NEXT, 40)
                .adding(change("pcl-5", "2026-03-10T14:00:00Z", "\"verdict\":\"no-reliable-change\""))
                .with("\"riskAssessments\":[", """
                        "riskAssessments":[{"id":"a9000000-0000-4000-8000-000000000002","assessedAt":"%s",\
                        "by":"9a000000-0000-4000-8000-000000000003","level":"%s"},""".formatted(at, level));
    }

    private static Scene signalled(String level, String resolvedAt) {
        return golden().secondDose(NEXT, 40)
                .adding(change("pcl-5", "2026-03-10T14:00:00Z", "\"verdict\":\"no-reliable-change\""))
                .with("\"level\":\"review\"", "\"level\":\"" + level + "\"")
                .with("\"raisedAt\":\"2026-03-05T15:05:00Z\"", "\"raisedAt\":\"2026-03-10T15:05:00Z\"")
                .with("2026-03-05T15:30:00Z", resolvedAt);
    }

    private static Scene reviewAfter(int dose) {
        return golden().with("\"minPreparation\":2", "\"reviewAfterDose\":" + dose + ",\"minPreparation\":2");
    }

    private static String decision(String at) {
        return "\"carePlan\":{\"decisions\":[{\"at\":\"" + at
                + "\",\"by\":\"9a000000-0000-4000-8000-000000000002\",\"course\":\"continue\"}]}";
    }

    @Test
    void comparesLikeWithLike() {
        assertThat(golden().says("M04")).isEqualTo("not applicable");
        assertThat(compared("pcl-5").says("M04")).isEqualTo("passed");
        String sheet = "\"completedAt\":\"2026-03-14T14:00:00Z\",\"mode\":\"self\",\"language\":\"en\"";
        assertThat(compared("pcl-5")
                        .with(sheet, sheet.replace("self", "read-aloud"))
                        .says("M04"))
                .isEqualTo("M04.mode /changes/0");
        assertThat(compared("pcl-5")
                        .with(sheet, sheet.replace("\"en\"", "\"es\"").replace("self", "clinician"))
                        .says("M04"))
                .isEqualTo("M04.language /changes/0; M04.mode /changes/0");
        assertThat(compared("pcl-5")
                        .with("\"1.0.0\"," + sheet, "\"2.0.0\"," + sheet)
                        .says("M04"))
                .isEqualTo("M04.version /changes/0");
        assertThat(compared("pcl-5")
                        .with("\"1.0.0\",\"score\"", "\"0.9.0\",\"score\"")
                        .says("M04"))
                .isEqualTo("M04.version /changes/0");
        assertThat(compared("pcl-5")
                        .with(sheet, sheet.replace(",\"language\":\"en\"", ""))
                        .says("M04"))
                .isEqualTo("skipped.administration-unknown /changes/0");
    }

    @Test
    void takesAWeekAndAMonthAsTwoInstruments() {
        assertThat(compared("pcl-5-week").says("M04")).isEqualTo("M04.instrument /changes/0");
        assertThat(compared("phq-9").says("M04")).isEqualTo("skipped.sheet-missing /changes/0");
        assertThat(golden().adding(change("gad-7", "2026-03-08T15:10:00Z", "\"verdict\":\"not-judged\""))
                        .says("M04"))
                .isEqualTo("skipped.sheet-missing /changes/0");
        assertThat(golden().measured("pcl-5-week", "2026-03-05T15:06:00Z")
                        .measured("pcl-5", "2026-03-14T14:00:00Z")
                        .adding(change("pcl-5", "2026-03-14T14:00:00Z", "\"verdict\":\"not-judged\"")
                                .replace("2026-03-05T15:05:00Z", "2026-03-05T15:06:00Z"))
                        .says("M04"))
                .isEqualTo("M04.instrument /changes/0");
    }

    @Test
    void asksForAReviewOfWhatBecameWorseBeforeTheNextDose() {
        assertThat(golden().says("M05")).isEqualTo("not applicable");
        assertThat(golden().secondDose(NEXT, 40).says("M05")).isEqualTo("skipped.change-missing /sessions/3");
        assertThat(worse("2026-03-10T14:00:00Z", "").says("M05")).isEqualTo("M05.worse /changes/0");
        assertThat(worse("2026-03-10T14:00:00Z", reviewed(NEXT)).says("M05")).isEqualTo("passed");
        assertThat(worse("2026-03-10T14:00:00Z", reviewed("2026-03-14T18:00:01Z"))
                        .says("M05"))
                .isEqualTo("M05.worse /changes/0");
        assertThat(worse("2026-03-07T18:05:00Z", "").says("M05")).isEqualTo("M05.worse /changes/0");
        assertThat(worse("2026-03-07T18:04:59Z", "").says("M05")).isEqualTo("skipped.change-missing /sessions/3");
        assertThat(worse("2026-03-14T18:00:00Z", "").says("M05")).isEqualTo("M05.worse /changes/0");
        assertThat(worse("2026-03-14T18:00:01Z", "").says("M05")).isEqualTo("skipped.change-missing /sessions/3");
    }

    @Test
    void skipsAComparisonOfAnUnknownTime() {
        Scene unknown = golden().secondDose(NEXT, 40)
                .adding(change("pcl-5", NEXT, "\"verdict\":\"reliably-worse\"")
                        .replace(",\"toAt\":\"" + NEXT + "\"", ""));
        assertThat(unknown.says("M05")).isEqualTo("skipped.measure-time-missing /changes/0");
        assertThat(golden().secondDose(NEXT, 40)
                        .adding(change("pcl-5", "2026-03-10T14:00:00Z", "\"verdict\":\"not-judged\""))
                        .says("M05"))
                .isEqualTo("skipped.change-missing /sessions/3");
        assertThat(golden().secondDose(NEXT, 40)
                        .adding(change("phq-9", "2026-03-10T14:00:00Z", "\"verdict\":\"reliably-worse\""))
                        .says("M05"))
                .isEqualTo("skipped.change-missing /sessions/3");
        assertThat(worse("2026-03-10T14:00:00Z", "")
                        .dosedAt("{\"precision\":\"month\",\"month\":\"2026-03\",\"zone\":\"America/New_York\"}")
                        .says("M05"))
                .contains("skipped.times-overlap /changes/0");
    }

    @Test
    void asksForADecisionWhenTheRiskIsHigherThanBefore() {
        assertThat(judged("2026-03-10T15:00:00Z", "low").says("M05")).isEqualTo("M05.risk-up /riskAssessments/0");
        assertThat(judged("2026-03-10T15:00:00Z", "high").says("M05")).isEqualTo("M05.risk-high /riskAssessments/0");
        assertThat(judged("2026-03-10T15:00:00Z", "none-found").says("M05")).isEqualTo("passed");
        assertThat(judged("2026-03-14T18:00:01Z", "high").says("M05")).isEqualTo("passed");
        Scene low = judged("2026-03-10T15:00:00Z", "low");
        assertThat(low.adding(decision("2026-03-10T15:00:00Z")).says("M05")).isEqualTo("passed");
        assertThat(low.adding(decision("2026-03-10T14:59:59Z")).says("M05"))
                .isEqualTo("M05.risk-up /riskAssessments/0");
        assertThat(low.adding(decision("2026-03-14T18:00:01Z")).says("M05"))
                .isEqualTo("M05.risk-up /riskAssessments/0");
    }

    @Test
    void asksForSignalsToBeResolvedBeforeTheNextDose() {
        assertThat(signalled("review", NEXT).says("M05")).isEqualTo("passed");
        assertThat(signalled("review", "2026-03-14T18:00:01Z").says("M05")).isEqualTo("M05.signal /signals/0");
        assertThat(signalled("crisis", "2026-03-14T18:00:01Z").says("M05")).isEqualTo("M05.signal-crisis /signals/0");
    }

    @Test
    void keepsWhoDecidedAgainstIt() {
        Scene overridden = worse("2026-03-10T14:00:00Z", "").with(GATE, GATE + """
                "gate":{"decision":"proceed","decidedBy":"9a000000-0000-4000-8000-000000000007",\
                "decidedAt":"2026-03-14T17:50:00Z","overrides":[{"rule":"M05",\
                "by":"9a000000-0000-4000-8000-000000000007","rationale":"talked through with the person"}]},""");
        Finding finding = overridden.assessment().broken().stream()
                .filter(broken -> broken.rule().equals("M05"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.overridden()).isTrue();
        assertThat(finding.overriddenBy()).isEqualTo(PractitionerId.parse("9a000000-0000-4000-8000-000000000007"));
    }

    @Test
    void asksForADecisionAtTheReviewOfTheProtocol() {
        assertThat(golden().secondDose(NEXT, 40).says("M06")).isEqualTo("not applicable");
        assertThat(reviewAfter(2).says("M06")).isEqualTo("not applicable");
        assertThat(reviewAfter(1).says("M06")).isEqualTo("skipped.not-yet /sessions/2");
        Scene gone = reviewAfter(1).secondDose(NEXT, 40);
        assertThat(gone.says("M06")).isEqualTo("M06.not-decided /sessions/2");
        assertThat(gone.adding(decision("2026-03-07T18:05:00Z")).says("M06")).isEqualTo("passed");
        assertThat(gone.adding(decision("2026-03-07T18:04:59Z")).says("M06")).isEqualTo("M06.not-decided /sessions/2");
        assertThat(gone.adding(change("pcl-5", "2026-03-07T18:05:00Z", "\"verdict\":\"reliably-better\""))
                        .says("M06"))
                .isEqualTo("passed");
        assertThat(gone.adding(change("pcl-5", "2026-03-10T18:05:00Z", "\"verdict\":\"no-reliable-change\""))
                        .says("M06"))
                .isEqualTo("M06.not-decided /sessions/2");
        assertThat(gone.adding(decision("2026-03-10T18:05:00Z").replace("\"at\":\"2026-03-10T18:05:00Z\",", ""))
                        .says("M06"))
                .isEqualTo("skipped.times-overlap /sessions/2");
    }

    @Test
    void reviewsInTheMiddleIfTheProtocolDoesNotSay() {
        for (int planned : new int[] {1, 2}) {
            assertThat(golden().with("\"minPreparation\":2", "\"plannedDoses\":" + planned + ",\"minPreparation\":2")
                            .secondDose(NEXT, 40)
                            .says("M06"))
                    .isEqualTo("M06.not-decided /sessions/2");
        }
        assertThat(golden().with("\"minPreparation\":2", "\"plannedDoses\":3,\"minPreparation\":2")
                        .secondDose(NEXT, 40)
                        .says("M06"))
                .isEqualTo("skipped.not-yet /sessions/3");
    }

    @Test
    void takesADecisionWithoutACourseForNone() {
        assertThat(reviewAfter(1)
                        .secondDose(NEXT, 40)
                        .adding(decision("2026-03-10T18:05:00Z").replace(",\"course\":\"continue\"", ""))
                        .says("M06"))
                .isEqualTo("M06.not-decided /sessions/2");
    }

    @Test
    void comparesNoRiskThatWasNotJudged() {
        assertThat(judged("2026-03-10T15:00:00Z", "low")
                        .with(",\"level\":\"low\"", "")
                        .says("M05"))
                .isEqualTo("passed");
    }
}
