package org.holdfast.measures.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();
    private static final Wording OFFICIAL = new Wording(Wording.Status.ATTESTED, "form");

    @Test
    void holdsPcl5AgainstBothSamplesOfMarx() {
        assertThat(pcl5(52, 31))
                .isEqualTo("marx-15:reliable-improvement marx-18:reliable-improvement marx-28+marx-15:improved"
                        + " marx-28+marx-18:improved blanchard-9-12:important-improvement");
        assertThat(pcl5(46, 28))
                .isEqualTo("marx-15:reliable-improvement marx-18:reliable-improvement marx-28+marx-15:recovered"
                        + " marx-28+marx-18:recovered blanchard-9-12:important-improvement");
        assertThat(pcl5(45, 29))
                .isEqualTo("marx-15:reliable-improvement marx-18:no-reliable-change marx-28+marx-15:improved"
                        + " marx-28+marx-18:unchanged blanchard-9-12:important-improvement");
    }

    @Test
    void tellsTheEndsOfARangeApart() {
        assertThat(pcl5(40, 32)).endsWith("blanchard-9-12:not-reached");
        assertThat(pcl5(40, 31)).endsWith("blanchard-9-12:within-range");
        assertThat(pcl5(40, 29)).endsWith("blanchard-9-12:within-range");
        assertThat(pcl5(40, 28)).endsWith("blanchard-9-12:important-improvement");
        assertThat(pcl5(28, 40)).endsWith("blanchard-9-12:important-deterioration");
        assertThat(pcl5(31, 40)).endsWith("blanchard-9-12:within-range");
    }

    @Test
    void seesAReliableDeterioration() {
        assertThat(pcl5(20, 35))
                .startsWith("marx-15:reliable-deterioration marx-18:no-reliable-change marx-28+marx-15:deteriorated"
                        + " marx-28+marx-18:unchanged");
        assertThat(pcl5(20, 38)).contains("marx-18:reliable-deterioration");
    }

    @Test
    void takesAPercentageFromTheStart() {
        assertThat(phq9(19, 15))
                .isEqualTo("loewe-5:not-reached nhs-reliable-6:no-reliable-change"
                        + " kounali-21-percent:important-improvement");
        assertThat(phq9(20, 16)).endsWith("kounali-21-percent:not-reached");
        assertThat(phq9(10, 20))
                .isEqualTo("loewe-5:important-deterioration nhs-reliable-6:reliable-deterioration"
                        + " kounali-21-percent:not-reached");
        assertThat(phq9(0, 0)).endsWith("kounali-21-percent:undefined");
    }

    @Test
    void subtractsTheEarlierScore() {
        Change change = Change.between(result("pcl-5", 20, 4, 52), result("pcl-5", 20, 4, 31), "total");
        assertThat(change.difference()).contains(BigDecimal.valueOf(-21));
        assertThat(change.refusals()).isEmpty();
        assertThat(change).hasToString("Change[pcl-5 total]");
        assertThat(change.verdicts().get(0)).hasToString("Verdict[marx-15]");
    }

    @Test
    void judgesNoWeeklyChange() {
        Change change = Change.between(result("pcl-5-week", 20, 4, 52), result("pcl-5-week", 20, 4, 31), "total");
        assertThat(change.refusals()).containsExactly(Refusal.NO_VERIFIED_THRESHOLD);
        assertThat(change.verdicts()).isEmpty();
        assertThat(change.difference()).contains(BigDecimal.valueOf(-21));
        assertThat(Refusal.NO_VERIFIED_THRESHOLD.code()).isEqualTo("no-verified-threshold");
    }

    @Test
    void comparesNoMonthWithAWeek() {
        Change change = Change.between(result("pcl-5", 20, 4, 52), result("pcl-5-week", 20, 4, 31), "total");
        assertThat(change.refusals()).containsExactly(Refusal.INSTRUMENT_DIFFERS);
        assertThat(change.difference()).isEmpty();
        assertThat(change.verdicts()).isEmpty();
    }

    @Test
    void namesEveryReasonAtOnce() {
        ScoreResult before = scored(sheet(AnswerSheet.Mode.SELF, "en", OFFICIAL, Sheets.all(9, 2)));
        ScoreResult after = scored(sheet(AnswerSheet.Mode.CLINICIAN, "es", null, Sheets.all(8, 1)));
        assertThat(Change.between(before, after, "total").refusals())
                .containsExactly(
                        Refusal.LANGUAGE_DIFFERS,
                        Refusal.MODE_DIFFERS,
                        Refusal.WORDING_NOT_OFFICIAL,
                        Refusal.UNSCORABLE);
        assertThat(Change.between(after, before, "total").refusals()).contains(Refusal.WORDING_NOT_OFFICIAL);
    }

    @Test
    void judgesNoCompletedSumAndNoYesOrNo() {
        ScoreResult whole = scored(sheet(AnswerSheet.Mode.SELF, "en", OFFICIAL, Sheets.all(9, 2)));
        ScoreResult completed = Scorer.of(INSTRUMENTS.get("phq-9"), "nhs-mean-2")
                .score(sheet(AnswerSheet.Mode.SELF, "en", OFFICIAL, Sheets.codes(-1, 1, 1, 1, 1, 1, 1, 1, 1)));
        assertThat(Change.between(whole, completed, "total").refusals()).containsExactly(Refusal.PRORATED);
        assertThat(Change.between(whole, whole, "major-depressive-syndrome").refusals())
                .containsExactly(Refusal.NOT_A_NUMBER, Refusal.NO_VERIFIED_THRESHOLD);
    }

    @Test
    void judgesNoChangeByAnUnverifiedThreshold() {
        Change change = Change.between(result("who-5", 5, 5, 5), result("who-5", 5, 5, 20), "percent");
        assertThat(change.refusals()).containsExactly(Refusal.NO_VERIFIED_THRESHOLD);
    }

    private static String pcl5(int before, int after) {
        return verdicts(result("pcl-5", 20, 4, before), result("pcl-5", 20, 4, after));
    }

    private static String phq9(int before, int after) {
        return verdicts(result("phq-9", 9, 3, before), result("phq-9", 9, 3, after));
    }

    private static String verdicts(ScoreResult before, ScoreResult after) {
        return Change.between(before, after, "total").verdicts().stream()
                .map(verdict -> verdict.threshold().id()
                        + (verdict.with() == null ? "" : "+" + verdict.with())
                        + ":" + verdict.outcome().code())
                .collect(Collectors.joining(" "));
    }

    /** A result whose items add up to a total. */
    private static ScoreResult result(String instrument, int items, int most, int total) {
        int[] codes = new int[items];
        int left = total;
        for (int i = 0; i < items; i++) {
            codes[i] = Math.min(most, left);
            left -= codes[i];
        }
        return Scorer.of(INSTRUMENTS.get(instrument)).score(Sheets.attested(instrument, Sheets.codes(codes)));
    }

    private static ScoreResult scored(AnswerSheet sheet) {
        return Scorer.of(INSTRUMENTS.get("phq-9")).score(sheet);
    }

    private static AnswerSheet sheet(
            AnswerSheet.Mode mode, String language, Wording wording, Map<String, Answer> answers) {
        return new AnswerSheet("phq-9", null, Sheets.AT, mode, language, wording, answers, null);
    }
}
