package org.holdfast.measures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.json.DocumentException;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.holdfast.measures.wording.Verification;
import org.holdfast.measures.wording.WordingPack;
import org.holdfast.measures.wording.WordingReader;
import org.junit.jupiter.api.Test;

/** Errors that programs in use have made with scales of mood, anxiety, distress and body. */
class MoodTrapsTest {

    @Test
    void anEmptySheetIsNoZeroOnAnyInstrument() {
        for (Instrument instrument : Instruments.builtIn().all()) {
            ScoreResult empty = Scorer.of(instrument).score(Sheets.attested(instrument.id(), Map.of()));
            assertThat(empty.outcomes())
                    .as(instrument.id())
                    .isNotEmpty()
                    .allMatch(ScoreOutcome.Unscorable.class::isInstance);
        }
    }

    @Test
    void anIncompleteFormHasNoBand() {
        Scored incomplete = Scored.of("phq-9", Sheets.codes(3, 3, 3, 3, 3, 3, 3, 3));
        assertThat(incomplete.shown("total")).isEqualTo("!too-few-answers");
        assertThat(incomplete.band("total")).isNull();
        assertThat(incomplete.reached("total")).isEmpty();
    }

    @Test
    void phq9NeverSumsTheDifficultyItem() {
        assertThat(Scored.all("phq-9", 0, "10=3").shown("total")).isEqualTo("0");
        assertThat(Scored.all("phq-9", 3).shown("total")).isEqualTo("27");
    }

    @Test
    void phq9CountsItem9FromOneInTheAlgorithm() {
        Scored fifth = Scored.all("phq-9", 0, "1=2 2=2 3=2 4=2 9=1");
        assertThat(fifth.shown("major-depressive-syndrome")).isEqualTo("true");
        Scored other = Scored.all("phq-9", 0, "1=2 2=2 3=2 4=2 8=1");
        assertThat(other.shown("major-depressive-syndrome")).isEqualTo("false");
        assertThat(other.shown("other-depressive-syndrome")).isEqualTo("true");
    }

    @Test
    void phq8AnswersAreNoPhq9() {
        assertThatThrownBy(
                        () -> Scorer.of(Scored.instrument("phq-9")).score(Sheets.attested("phq-8", Sheets.all(8, 1))))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("the sheet must be one of phq-9");
        assertThat(Scored.of("phq-9", Sheets.all(8, 1)).shown("total")).isEqualTo("!too-few-answers");
        assertThat(Scored.all("phq-8", 1).shown("total")).isEqualTo("8");
    }

    @Test
    void phq9CasenessBeginsAtTenNotNine() {
        assertThat(Scored.all("phq-9", 1).shown("total")).isEqualTo("9");
        assertThat(Scored.all("phq-9", 1).reached("total")).isEmpty();
        assertThat(Scored.all("phq-9", 1, "1=2").reached("total")).contains("nhs-caseness-10", "kroenke-10");
    }

    @Test
    void phq2HasACutPointForEachPopulation() {
        assertThat(Scored.of("phq-2", Sheets.codes(1, 1)).reached("total")).containsExactly("arroll-2");
        assertThat(Scored.of("phq-2", Sheets.codes(2, 1)).reached("total"))
                .containsExactly("kroenke-3", "arroll-2", "arroll-3");
    }

    @Test
    void gad7EndsAtTwentyOne() {
        assertThat(Scored.all("gad-7", 3).shown("total")).isEqualTo("21");
        assertThat(Scored.instrument("gad-7").range("total").high()).isEqualByComparingTo("21");
    }

    @Test
    void gad7IsNotAnsweredWithTheMisprintOfManyCopies() {
        Instrument gad7 = Scored.instrument("gad-7");
        String pack = """
                {"schema": "holdfast/wording/1", "instrument": "gad-7", "version": "1.0.0", "language": "en",
                 "items": [{"item": "8", "text": "x"}],
                 "answers": [{"answers": "frequency", "value": 0, "text": "Not at all sure"}],
                 "source": "a copy", "rights": "not stated"}
                """;
        WordingPack copy = WordingReader.of(gad7).json(pack.getBytes(UTF_8));
        assertThat(Verification.of(gad7, copy).lines())
                .contains(new Verification.Line("answer 0 of frequency", Verification.Why.OTHER_WORDS));
    }

    @Test
    void phq9AndGad7AreNotMistakenForEachOther() {
        assertThat(Scored.instrument("phq-9").range("total").high()).isEqualByComparingTo("27");
        assertThat(Scored.instrument("phq-9").definition().title())
                .contains("Patient Health")
                .doesNotContain("Anxiety");
        assertThat(Scored.instrument("gad-7").definition().title()).contains("Anxiety");
    }

    @Test
    void core10IsNotCompletedFromOneAnswer() {
        Scorer prorating = Scorer.of(Scored.instrument("core-10"), "owner-prorate-1");
        assertThat(shown(prorating, Sheets.codes(4))).isEqualTo("!too-few-answers");
        assertThat(shown(prorating, Sheets.codes(2, 2, 2, 2, 2, 2, 2, 2))).isEqualTo("!too-few-answers");
        assertThat(shown(prorating, Sheets.codes(2, 2, 2, 2, 2, 2, 2, 2, 2))).isEqualTo("20.0");
        assertThat(Scored.of("core-10", Sheets.codes(2, 2, 2, 2, 2, 2, 2, 2, 2)).shown("clinical-score"))
                .isEqualTo("!too-few-answers");
    }

    private static String shown(Scorer scorer, Map<String, Answer> answers) {
        return new Scored(scorer.score(Sheets.attested("core-10", answers))).shown("clinical-score");
    }

    @Test
    void core10CodesAreNotReversedTwice() {
        assertThat(Scored.all("core-10", 0).shown("clinical-score")).isEqualTo("0.0");
        assertThat(Scored.all("core-10", 0, "2=4 3=4").shown("clinical-score")).isEqualTo("8.0");
    }

    @Test
    void epdsCodesAreScoresAndNotPlacesInPrint() {
        assertThat(Scored.all("epds", 0).shown("total")).isEqualTo("0");
        assertThat(Scored.all("epds", 3).shown("total")).isEqualTo("30");
        for (String item : Scored.instrument("epds").items()) {
            assertThat(Scored.all("epds", 0, item + "=3").shown("total"))
                    .as(item)
                    .isEqualTo("3");
        }
    }

    @Test
    void qidsTakesNineDomainsNotSixteenItems() {
        assertThat(Scored.all("qids-sr16", 3).shown("total")).isEqualTo("27");
        assertThat(Scored.all("qids-sr16", 1).shown("total")).isEqualTo("9");
        assertThat(Scored.all("qids-sr16", 0, "1=1 2=2 3=3 4=1").shown("total")).isEqualTo("3");
        assertThat(Scored.all("qids-sr16", 0, "15=2 16=3").shown("total")).isEqualTo("3");
    }

    @Test
    void qidsTakesTheBlankHalfOfAnEitherOrForWhatItIs() {
        Map<String, Answer> sheet = Sheets.codes(0, 0, 0, 0, 0, 2, -1, -1, 3, 0, 0, 0, 0, 0, 0, 0);
        Scored eaten = Scored.of("qids-sr16", sheet);
        assertThat(eaten.shown("total")).isEqualTo("3");
        sheet.remove("9");
        assertThat(Scored.of("qids-sr16", sheet).shown("total")).isEqualTo("!too-few-answers");
    }

    @Test
    void dass21IsDoubledOnceAndReadByTheBandsOfTheDoubledScore() {
        Scored ones = Scored.all("dass-21", 1);
        assertThat(List.of("depression", "anxiety", "stress"))
                .extracting(ones::shown)
                .containsOnly("14");
        assertThat(List.of("depression", "anxiety", "stress"))
                .extracting(ones::band)
                .containsExactly("moderate", "moderate", "normal");
        assertThat(Scored.all("dass-21", 3).shown("stress")).isEqualTo("42");
    }

    @Test
    void dass21BandsNeitherMeetNorOverlapAtTwentySeven() {
        String thirteen = "3=2 5=2 10=2 13=2 16=2 17=2 21=1";
        assertThat(Scored.all("dass-21", 0, thirteen).shown("depression")).isEqualTo("26");
        assertThat(Scored.all("dass-21", 0, thirteen).band("depression")).isEqualTo("severe");
        assertThat(Scored.all("dass-21", 0, thirteen + " 3=3").band("depression"))
                .isEqualTo("extremely-severe");
        Scored.instrument("dass-21").definition().bands().forEach(bands -> {
            for (int i = 1; i < bands.ranges().size(); i++) {
                BigDecimal end = bands.ranges().get(i - 1).to();
                assertThat(bands.ranges().get(i).from()).isEqualByComparingTo(end.add(BigDecimal.ONE));
            }
        });
    }

    @Test
    void promisNeedsEveryAnswerForItsTable() {
        assertThat(Scored.of("promis-dep-8a", Sheets.all(7, 3)).shown("t-score"))
                .isEqualTo("!too-few-answers");
        assertThat(Scored.of("promis-dep-4a", Sheets.all(3, 3)).shown("t-score"))
                .isEqualTo("!too-few-answers");
    }

    @Test
    void promisFormsHaveTablesOfTheirOwn() {
        assertThat(Scored.all("promis-dep-4a", 1).shown("t-score")).isEqualTo("41.0");
        assertThat(Scored.all("promis-dep-8a", 1).shown("t-score")).isEqualTo("38.2");
        assertThat(Scored.all("promis-anx-4a", 1).shown("t-score")).isEqualTo("40.3");
        assertThat(Instruments.builtIn().find("promis-dep-8b")).isEmpty();
    }

    @Test
    void cesDUnderSixteenIsANumberWithoutAName() {
        Scored low = Scored.all("ces-d", 0, "4=3 8=3 12=3 16=3");
        assertThat(low.shown("total")).isEqualTo("0");
        assertThat(low.reached("total")).isEmpty();
        assertThat(Scored.instrument("ces-d").definition().bands()).isEmpty();
        assertThat(Scored.all("ces-d", 0).shown("total")).isEqualTo("12");
    }

    @Test
    void k10CountsFromOneAndKeepsTwoSetsOfCutPointsApart() {
        assertThat(Scored.all("k10", 1).shown("total")).isEqualTo("10");
        assertThat(Scored.all("k10", 5).shown("total")).isEqualTo("50");
        assertThat(Scored.all("k10", 1, "4=0").refused()).containsExactly("4");
        Scored twentyTwo = Scored.all("k10", 2, "1=4");
        assertThat(twentyTwo.shown("total")).isEqualTo("22");
        assertThat(twentyTwo.band("total")).isEqualTo("high");
        assertThat(twentyTwo.reached("total")).containsExactly("clinical-20");
        assertThat(Scored.all("k6", 0).shown("total")).isEqualTo("0");
    }

    @Test
    void sbqRCountsPointsThatDifferByItem() {
        assertThat(Scored.of("sbq-r", Sheets.codes(6, 5, 5, 6)).shown("total")).isEqualTo("18");
        assertThat(Scored.of("sbq-r", Sheets.codes(6, 1, 1, 0)).shown("total")).isEqualTo("6");
        assertThat(Scored.of("sbq-r", Sheets.codes(1, 1, 5, 0)).shown("total")).isEqualTo("5");
        assertThat(Scored.of("sbq-r", Sheets.codes(1, 1, 1, 0)).shown("total")).isEqualTo("3");
    }

    @Test
    void phq15HasTwoDenominators() {
        Map<String, Answer> sheet = Sheets.all(15, 2);
        PersonContext man = new PersonContext(40, PersonContext.SexAtBirth.MALE, null);
        PersonContext woman = new PersonContext(40, PersonContext.SexAtBirth.FEMALE, null);
        Scorer scorer = Scorer.of(Scored.instrument("phq-15"));
        assertThat(new Scored(scorer.score(Sheets.of("phq-15", sheet, woman))).shown("total"))
                .isEqualTo("30");
        sheet.remove("4");
        assertThat(new Scored(scorer.score(Sheets.of("phq-15", sheet, man))).shown("total"))
                .isEqualTo("28");
        assertThat(new Scored(scorer.score(Sheets.of("phq-15", sheet, woman))).shown("total"))
                .isEqualTo("!too-few-answers");
    }

    @Test
    void aaqIiIsTheSevenItemScaleWithNothingReversed() {
        assertThat(Scored.all("aaq-ii", 7).shown("total")).isEqualTo("49");
        assertThat(Scored.all("aaq-ii", 1).shown("total")).isEqualTo("7");
        assertThatThrownBy(() -> Scored.of("aaq-ii", Sheets.all(10, 4)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("aaq-ii does not have");
    }
}
