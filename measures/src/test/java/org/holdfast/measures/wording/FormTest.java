package org.holdfast.measures.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final String DECLINE = "I would rather not say";
    private static final Instant AT = Instant.parse("2026-03-05T10:05:00Z");
    private static final Answer DECLINED = Answer.missing(MissingReason.DECLINED);

    @Test
    void showsTheWordsOfThePackAndOurLabelsWhereItHasNone() {
        Form form = Form.of(Lamps.verification(Lamps.pack()), DECLINE);
        assertThat(form.stem()).contains(Lamps.STEM);
        assertThat(form.language()).isEqualTo("en");
        assertThat(form.wording().status()).isEqualTo(Wording.Status.VERIFIED);
        assertThat(form.questions()).extracting(Form.Question::text).containsExactly(Lamps.ONE, Lamps.TWO, "porch");
        assertThat(form.questions()).extracting(Form.Question::official).containsExactly(true, true, false);
        assertThat(form.questions().get(0).options())
                .extracting(Form.Option::text)
                .containsExactly("It was dark", "It was bright", DECLINE);
        assertThat(form.questions().get(1).options())
                .extracting(Form.Option::text)
                .containsExactly("No", "Yes", DECLINE);
        assertThat(form.questions().get(2).options())
                .extracting(Form.Option::text)
                .containsExactly("Nobody lit it", "It was bright", DECLINE);
        assertThat(form.questions().get(0).options())
                .extracting(Form.Option::answer)
                .containsExactly(Answer.of(0), Answer.of(2), DECLINED);
    }

    @Test
    void asksBehindABranchOnceItsConditionHolds() {
        Form form = Form.labelsOnly(Lamps.instrument(), DECLINE);
        assertThat(asked(form, Map.of())).containsExactly("1", "3");
        assertThat(asked(form, Map.of("1", Answer.of(0)))).containsExactly("1", "3");
        assertThat(asked(form, Map.of("1", DECLINED))).containsExactly("1", "3");
        assertThat(asked(form, Map.of("1", Answer.of(1)))).containsExactly("1", "3");
        assertThat(asked(form, Map.of("1", Answer.of(2)))).containsExactly("1", "2", "3");
    }

    @Test
    void followsTheBranchesOfAScreenerInOfficialWords() {
        Instrument screener = Instruments.builtIn().get("c-ssrs-screener");
        Form form = Form.of(attested(screener), DECLINE);
        assertThat(asked(form, Map.of())).containsExactly("1", "2", "6");
        assertThat(asked(form, Map.of("2", Answer.of(1), "6", Answer.of(1))))
                .containsExactly("1", "2", "3", "4", "5", "6", "6a");
    }

    @Test
    void offersNotToAnswerEveryQuestionOfEveryInstrument() {
        for (Instrument instrument : Instruments.builtIn().all()) {
            if (instrument.definition().wordingRequired() == null) {
                assertThat(Form.labelsOnly(instrument, DECLINE).questions())
                        .hasSameSizeAs(instrument.items())
                        .allSatisfy(question -> assertThat(question.options())
                                .endsWith(new Form.Option(DECLINED, DECLINE))
                                .hasSizeGreaterThan(question.range() != null || question.timeOfDay() ? 0 : 2));
            }
        }
    }

    @Test
    void asksForANumberOrATimeWhereTheFormDoes() {
        Form sleep = Form.labelsOnly(Instruments.builtIn().get("psqi"), DECLINE);
        assertThat(sleep.questions().get(0).timeOfDay()).isTrue();
        Form distress = Form.labelsOnly(Instruments.builtIn().get("sud"), DECLINE);
        assertThat(distress.questions().get(0).range().max()).isEqualByComparingTo(new BigDecimal(100));
        assertThat(distress.questions().get(0).timeOfDay()).isFalse();
    }

    @Test
    void givesASheetThatSaysWhichWordsThePersonSaw() {
        Instrument phq2 = Instruments.builtIn().get("phq-2");
        Form form = Form.labelsOnly(phq2, DECLINE);
        AnswerSheet sheet = form.sheet(AT, AnswerSheet.Mode.SELF, Map.of("1", Answer.of(2), "2", Answer.of(2)), null);
        assertThat(sheet.wording()).isEqualTo(new Wording(Wording.Status.LABELS_ONLY, null));
        assertThat(sheet.completedAt()).isEqualTo(AT);
        ScoreOutcome.Value total =
                (ScoreOutcome.Value) Scorer.of(phq2).score(sheet).outcome("total");
        assertThat(total.cutPoints()).isEmpty();
        Form verified = Form.of(Lamps.verification(Lamps.pack()), DECLINE);
        assertThat(verified.sheet(AT, AnswerSheet.Mode.SELF, Map.of(), null).language())
                .isEqualTo("en");
    }

    @Test
    void refusesToParaphraseWhatMustNotBe() {
        String message = "c-ssrs-screener is shown in its official words only; bring a pack that is verified, or attest"
                + " to an official form";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.labelsOnly(Instruments.builtIn().get("c-ssrs-screener"), DECLINE))
                .withMessage(message);
        Verification differs = Verification.of(
                Lamps.required(), Lamps.pack(Lamps.pack().replace("lamp in the hall", "light in the hall")));
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(differs, DECLINE));
        assertThat(Form.of(Verification.of(Lamps.required(), Lamps.pack(Lamps.pack())), DECLINE)
                        .questions())
                .hasSize(3);
    }

    @Test
    void showsWordsThatDifferAndSaysSo() {
        Form form = Form.of(Lamps.verification(Lamps.pack().replace("lamp in the hall", "light in the hall")), DECLINE);
        assertThat(form.wording().status()).isEqualTo(Wording.Status.DIFFERS);
    }

    @Test
    void asksForAWordOfTheCallerWhereNothingIsKnown() {
        Verification unknown = Lamps.verification(Lamps.pack().replace("\"en\"", "\"es\""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(unknown, DECLINE))
                .withMessage("the words for lamps could not be verified; attest to an official form, or show labels"
                        + " only");
    }

    @Test
    void keepsTextsAndAnswersOutOfToString() {
        Form form = Form.of(Lamps.verification(Lamps.pack()), DECLINE);
        assertThat(form).hasToString("Form[lamps 1.0.0 en]");
        assertThat(form.questions().get(0)).hasToString("Question[1]");
        assertThat(form.questions().get(0).options().get(0)).hasToString("Option[...]");
        assertThat(form.instrument().id()).isEqualTo("lamps");
    }

    private static Verification attested(Instrument instrument) {
        List<WordingPack.ItemText> items = instrument.items().stream()
                .map(item -> new WordingPack.ItemText(item, "words of " + item))
                .toList();
        List<WordingPack.AnswerText> answers = List.of(
                new WordingPack.AnswerText("no-yes", null, 0, "No"),
                new WordingPack.AnswerText("no-yes", null, 1, "Sí"));
        WordingPack pack =
                new WordingPack(instrument.id(), instrument.version(), "es", null, items, answers, "us", "us");
        return Verification.of(instrument, pack).attest("the official Spanish form");
    }

    private static List<String> asked(Form form, Map<String, Answer> soFar) {
        return form.asked(soFar).stream().map(Form.Question::item).toList();
    }
}
