package org.holdfast.measures.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.definition.Source;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();

    @Test
    void derivesATotalLineByLine() {
        assertThat(explain("phq-9", Sheets.codes(2, 2, 2, 2, 0, 0, 0, 1, 1)))
                .containsExactly(
                        "phq-9, version 1.0.0: Patient Health Questionnaire-9; it asks about the last two weeks []",
                        "the answer to item 9 is one that a clinician must look at; this is no assessment of risk"
                                + " (a decision of Holdfast) [item-9-inpatients]",
                        "Total: 10; the sum of items 1, 2, 3, 4, 5, 6, 7, 8, 9 [kroenke-2001]",
                        "Total lies in the published band \"moderate\", 10 to 14 [kroenke-2001 nhs-dictionary]",
                        "Total is at or above the published cut-point of 10 (major depression by interview; US primary"
                                + " care and obstetrics-gynaecology patients); this is not a diagnosis [kroenke-2001]",
                        "Total is at or above the published cut-point of 10 (major depression by interview; New Zealand"
                                + " family practice patients); this is not a diagnosis [arroll-2010]",
                        "Total is at or above the published cut-point of 10 (caseness as the NHS counts it; NHS Talking"
                                + " Therapies clients in England); this is not a diagnosis"
                                + " [nhs-talking-therapies nhs-dictionary]",
                        "Major depressive syndrome by the symptom rule: yes; the rule on items 1, 2, 3, 4, 5, 6, 7, 8,"
                                + " 9 [kroenke-2001 arroll-2010 scoring-sheet camcops]",
                        "Other depressive syndrome by the symptom rule: no; the rule on items 1, 2, 3, 4, 5, 6, 7, 8,"
                                + " 9 [kroenke-2001 arroll-2010 scoring-sheet camcops]");
    }

    @Test
    void saysWhyATotalIsMissing() {
        assertThat(explain("phq-2", Map.of("1", Answer.of(3))))
                .contains("Total: not given, because there is no answer to item 2 []");
        assertThat(explain("phq-2", Map.of("1", Answer.of(3), "2", Answer.of(8))))
                .contains(
                        "answer to item 2 of phq-2 must lie between 0 and 3 []",
                        "Total: not given, because the answer to item 2 is not among the answers to choose from []");
    }

    @Test
    void saysHowASumWasCompleted() {
        ScoreResult result = Scorer.of(INSTRUMENTS.get("phq-9"), "cms-d0160")
                .score(Sheets.attested("phq-9", Sheets.codes(-1, 1, 1, 1, 1, 1, 1, 1, 1)));
        assertThat(lines(result))
                .contains("completed for item 1 without an answer by the policy cms-d0160: the sum of the answers"
                        + " given, times 9, divided by 8; to the nearest whole number, half up, as CMS states; made for"
                        + " the interview with presence and frequency, not for the paper form [cms]");
        ScoreResult critical =
                Scorer.of(INSTRUMENTS.get("phq-9"), "cms-d0160").score(Sheets.attested("phq-9", Sheets.all(8, 1)));
        assertThat(lines(critical))
                .contains("Total: not given, because there is no answer to item 9, and a critical answer is never"
                        + " filled in []");
    }

    @Test
    void saysWhichAnswersCannotChangeAValue() {
        Map<String, Answer> answers = Sheets.codes(2, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 2);
        answers.putAll(Map.of("17", Answer.of(0), "18", Answer.of(0), "19", Answer.of(0)));
        assertThat(explain("pcl-5", answers)).contains("item 20 has no answer and cannot change this []");
        answers.remove("19");
        assertThat(explain("pcl-5", answers)).contains("items 19, 20 have no answer and cannot change this []");
    }

    @Test
    void readsAScaleThatRunsTheOtherWay() {
        assertThat(explain("who-5", Sheets.codes(3, 3, 2, 2, 2)))
                .contains(
                        "Percent score: 48; scaled by 4 from the same as raw [topp-2015 psytoolkit]",
                        "Percent score is at or below the published cut-point of 50 (worth screening for depression;"
                                + " review of 213 studies in many settings); this is not a diagnosis"
                                + " [topp-2015 psytoolkit inspq]");
        assertThat(explain("who-5", Sheets.codes(3, 3, 3, 2, 2)))
                .contains("Percent score is above the published cut-point of 50 (worth screening for depression; review"
                        + " of 213 studies in many settings); this rules nothing out [topp-2015 psytoolkit inspq]");
        assertThat(explain("gad-7", Sheets.all(7, 1)))
                .anyMatch(line -> line.startsWith("Total is below the published cut-point of 8")
                        && line.contains("this rules nothing out"));
    }

    @Test
    void explainsLevels() {
        assertThat(explain(
                        "c-ssrs-screener",
                        Map.of("1", Answer.of(0), "2", Answer.of(0), "6", Answer.of(1), "6a", Answer.of(1))))
                .contains(
                        "the answer to item 6a is one that a clinician must look at now; this is no assessment of risk"
                                + " (a decision of Holdfast) [columbia]",
                        "Highest level of ideation: 0; the highest level reached among items 1, 2, 3, 4, 5 [columbia"
                                + " triage-copies]")
                .anyMatch(line -> line.contains(": high; the first level whose rule holds on items 4, 5, 6a, 3, 6,"));
    }

    @Test
    void saysWhyBandsAreWithheld() {
        ScoreResult differs = Scorer.of(INSTRUMENTS.get("phq-2"))
                .score(Sheets.with("phq-2", Sheets.codes(3, 3), new Wording(Wording.Status.DIFFERS, null)));
        assertThat(lines(differs))
                .contains("bands, cut-points and codes are not given: the wording differs from the official one, and a"
                        + " paraphrase is not the validated scale []")
                .noneMatch(line -> line.contains("cut-point of"));
        ScoreResult labels = Scorer.of(INSTRUMENTS.get("phq-2")).score(Sheets.with("phq-2", Sheets.codes(3, 3), null));
        assertThat(lines(labels))
                .contains("bands, cut-points and codes are not given: the official wording was not used, or nobody said"
                        + " so []");
    }

    private static List<String> explain(String instrument, Map<String, Answer> answers) {
        return lines(Scorer.of(INSTRUMENTS.get(instrument)).score(Sheets.attested(instrument, answers)));
    }

    private static List<String> lines(ScoreResult result) {
        return Explanation.of(result, Locale.ENGLISH).stream()
                .map(line -> line.text()
                        + line.sources().stream().map(Source::id).collect(Collectors.joining(" ", " [", "]")))
                .toList();
    }
}
