package org.holdfast.measures.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.instrument.Instruments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScorerTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();
    private static final Scorer PHQ9 = Scorer.of(INSTRUMENTS.get("phq-9"));

    @Test
    void givesNoTotalForAnAnswerOffTheScale() {
        ScoreResult result = PHQ9.score(Sheets.attested("phq-9", Sheets.codes(1, 1, 1, 5, 1, 1, 1, 1, 1)));
        assertThat(result.outcome("total"))
                .isEqualTo(new ScoreOutcome.Unscorable(
                        "total", ScoreOutcome.Reason.INVALID_ANSWER, List.of(), List.of("4")));
        assertThat(result.problems())
                .containsExactly(
                        Problem.at("/answers/4", "out-of-range", "answer to item 4 of phq-9 must lie between 0 and 3"));
        assertThat(result.signals()).hasSize(1);
    }

    @Test
    void takesACodeThatNoRowCanHoldForAnAnswerOffTheScale() {
        ScoreResult result = PHQ9.score(Sheets.attested("phq-9", Map.of("1", Answer.of(70_000))));
        assertThat(result.problems()).extracting(Problem::code).containsExactly("out-of-range");
        assertThat(PHQ9.score(Sheets.attested("phq-9", Map.of("1", Answer.of(-70_000))))
                        .problems())
                .hasSize(1);
    }

    @Test
    void saysWhatIsMissingForATotal() {
        ScoreResult result = PHQ9.score(Sheets.attested("phq-9", Sheets.codes(1, -1, 1, 1, 1, 1, 1, 1, -1)));
        assertThat(result.outcome("total"))
                .isEqualTo(new ScoreOutcome.Unscorable(
                        "total", ScoreOutcome.Reason.TOO_FEW_ANSWERS, List.of("2", "9"), List.of()));
        assertThat(result.number("total")).isEmpty();
    }

    @Test
    void givesAValueWithWhatItRestsOn() {
        ScoreResult result = PHQ9.score(Sheets.attested("phq-9", Sheets.all(9, 1)));
        ScoreOutcome.Value total = (ScoreOutcome.Value) result.outcome("total");
        assertThat(total.value()).isEqualTo(new ScoreValue.Numeric(9, 0));
        assertThat(total.used()).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(total.missing()).isEmpty();
        assertThat(total.policy()).isNull();
        assertThat(total.band()).isEqualTo("mild");
        assertThat(total.cutPoints()).extracting(CutPointReading::reached).containsExactly(false, false, false);
        assertThat(result.number("total")).contains(BigDecimal.valueOf(9));
        assertThat(result.number("major-depressive-syndrome")).isEmpty();
        assertThat(result.policy()).isEmpty();
        assertThat(result.outcomes()).hasSize(3);
    }

    @Test
    void namesThePolicyThatCompletedASum() {
        Scorer scorer = Scorer.of(INSTRUMENTS.get("phq-9"), "nhs-mean-2");
        ScoreResult result = scorer.score(Sheets.attested("phq-9", Sheets.codes(-1, 1, 1, 1, 1, 1, 1, 1, 1)));
        ScoreOutcome.Value total = (ScoreOutcome.Value) result.outcome("total");
        assertThat(total.policy()).isEqualTo("nhs-mean-2");
        assertThat(total.missing()).containsExactly("1");
        assertThat(total.value()).isEqualTo(new ScoreValue.Numeric(9, 0));
        assertThat(result.policy()).map(policy -> policy.maxMissing()).contains(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Wording.Status.class,
            names = {"DIFFERS", "LABELS_ONLY"})
    void keepsScoresAndSignalsOfOtherWordingAndWithholdsTheRest(Wording.Status status) {
        AnswerSheet sheet = Sheets.with("phq-9", Sheets.all(9, 2), new Wording(status, null));
        ScoreResult result = PHQ9.score(sheet);
        ScoreOutcome.Value total = (ScoreOutcome.Value) result.outcome("total");
        assertThat(total.value()).isEqualTo(new ScoreValue.Numeric(18, 0));
        assertThat(total.band()).isNull();
        assertThat(total.cutPoints()).isEmpty();
        assertThat(result.signals()).hasSize(1);
        assertThat(result.withheld().orElseThrow().code())
                .isEqualTo(status == Wording.Status.DIFFERS ? "wording-differs" : "labels-only");
    }

    @Test
    void takesUnnamedWordingForLabelsOnly() {
        assertThat(PHQ9.score(Sheets.with("phq-9", Sheets.all(9, 2), null)).withheld())
                .contains(Withheld.LABELS_ONLY);
    }

    @Test
    void datesASignalByItsSheet() {
        ScoreResult result = PHQ9.score(Sheets.attested("phq-9", Map.of("9", Answer.of(2))));
        assertThat(result.signals())
                .containsExactly(SafetySignal.of(
                        SafetySignal.Level.REVIEW,
                        new SafetySignal.CriticalAnswer("phq-9", "1.0.0", "9", 2),
                        Sheets.AT));
    }

    @Test
    void refusesASheetOfAnotherInstrument() {
        assertThatThrownBy(() -> PHQ9.score(Sheets.attested("gad-7", Map.of())))
                .isInstanceOf(DocumentException.class)
                .hasMessage("answers: /instrument: wrong-instrument: the sheet must be one of phq-9");
    }

    @Test
    void refusesASheetOfAnotherVersion() {
        AnswerSheet sheet = new AnswerSheet("phq-9", "0.9.0", Sheets.AT, null, null, null, Map.of(), null);
        assertThatThrownBy(() -> PHQ9.score(sheet))
                .hasMessage("answers: /version: wrong-version: the sheet must be one of version 1.0.0");
    }

    @Test
    void refusesAnItemThatThereIsNotAndStillReadsTheSignals() {
        AnswerSheet sheet = Sheets.attested("phq-9", Map.of("Q9", Answer.of(1), "9", Answer.of(1)));
        assertThatThrownBy(() -> PHQ9.score(sheet))
                .hasMessage("answers: /answers: unknown-item: an answer names an item that phq-9 does not have;"
                        + " known: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
        assertThat(PHQ9.signals(sheet)).hasSize(1);
    }

    @Test
    void refusesANullAnswer() {
        Map<String, Answer> answers = new java.util.HashMap<>();
        answers.put("1", null);
        assertThatThrownBy(() -> PHQ9.score(Sheets.attested("phq-9", answers)))
                .hasMessage("answers: /answers: null-value: null is not a value here");
    }

    @Test
    void listsThePoliciesThatThereAre() {
        assertThatThrownBy(() -> Scorer.of(INSTRUMENTS.get("phq-9"), "prorate"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no policy 'prorate' for phq-9; known: nhs-mean-2, cms-d0160, dctmd-3");
    }

    @Test
    void listsTheScoresThatThereAre() {
        ScoreResult result = PHQ9.score(Sheets.attested("phq-9", Map.of()));
        assertThatThrownBy(() -> result.outcome("sum"))
                .hasMessage("no score 'sum' in phq-9; known: total, major-depressive-syndrome,"
                        + " other-depressive-syndrome");
    }

    @Test
    void refusesARowThatIsTooShort() {
        assertThatThrownBy(() -> PHQ9.rows().score(new short[12], 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row must have 10 answers");
        assertThatThrownBy(() -> PHQ9.rows().score(new short[12], -1)).hasMessage("a row must have 10 answers");
    }

    @Test
    void refusesAReasonOfObservationsAlone() {
        assertThatThrownBy(() -> RowScorer.code(MissingReason.NOT_OBTAINABLE))
                .hasMessage("'not-obtainable' is for observations, not for answers");
    }

    @Test
    void takesAShortFormOutOfALongerOne() {
        AnswerSheet longer = Sheets.attested("phq-9", Map.of("1", Answer.of(2), "3", Answer.of(3)));
        AnswerSheet shorter = DerivedSheet.of(longer, INSTRUMENTS.get("phq-2"));
        assertThat(shorter.answers()).isEqualTo(Map.of("1", Answer.of(2)));
        assertThat(shorter.instrument()).isEqualTo("phq-2");
        assertThat(shorter.wording()).isEqualTo(longer.wording());
        assertThat(Scorer.of(INSTRUMENTS.get("phq-2")).score(shorter).number("total"))
                .isEmpty();
        assertThatThrownBy(() -> DerivedSheet.of(Sheets.attested("gad-7", Map.of()), INSTRUMENTS.get("phq-2")))
                .hasMessage("phq-2 can be derived from: phq-9, phq-8");
    }

    @Test
    void countsASkippedItemNeitherAsUsedNorAsMissing() {
        Scorer screener = Scorer.of(INSTRUMENTS.get("c-ssrs-screener"));
        Map<String, Answer> answers = Map.of("1", Answer.of(0), "2", Answer.of(0), "6", Answer.of(0));
        ScoreOutcome.Value triage = (ScoreOutcome.Value)
                screener.score(Sheets.attested("c-ssrs-screener", answers)).outcome("triage");
        assertThat(triage.value()).isEqualTo(new ScoreValue.Category("no-positive-answer"));
        assertThat(triage.used()).containsExactly("1", "2", "6");
        assertThat(triage.missing()).isEmpty();
    }

    @Test
    void givesTheGravestSignalOfARow() {
        RowScorer rows = Scorer.of(INSTRUMENTS.get("c-ssrs-screener")).rows();
        rows.score(new short[] {0, 1, 0, 1, 0, 0, 0}, 0);
        assertThat(rows.signal()).isEqualTo(2);
        rows.score(new short[] {0, 1, 0, 0, 0, 1, 0}, 0);
        assertThat(rows.signal()).isEqualTo(1);
    }

    @Test
    void staysSilent() {
        ScoreResult result = PHQ9.score(Sheets.attested("phq-9", Sheets.all(9, 3)));
        assertThat(result.toString()).isEqualTo("ScoreResult[phq-9 1.0.0]");
        assertThat(result.outcome("total").toString()).isEqualTo("Value[total]");
        assertThat(PHQ9.instrument().toString()).isEqualTo("Instrument[phq-9 1.0.0]");
    }
}
