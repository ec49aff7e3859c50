package org.holdfast.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.json.DocumentException;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Licence;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors that programs in use have made with scales of substances, sleep, well-being, functioning and experience. */
class LifeTrapsTest {
    private static final String NIGHT = "2=10 5a=0 5b=0 5c=0 5d=0 5e=0 5f=0 5g=0 5h=0 5i=0 5j=0 6=0 7=0 8=0 9=0 ";

    @Test
    void whoFiveMultipliesByFourAndNothingElse() {
        assertThat(Scored.all("who-5", 0).shown("percent")).isEqualTo("0");
        assertThat(Scored.all("who-5", 1).shown("percent")).isEqualTo("20");
        assertThat(Scored.all("who-5", 5).shown("percent")).isEqualTo("100");
    }

    @Test
    void whoFiveIsCutBetweenTwelveAndThirteen() {
        assertThat(Scored.of("who-5", Sheets.codes(3, 3, 2, 2, 2)).shown("percent"))
                .isEqualTo("48");
        assertThat(Scored.of("who-5", Sheets.codes(3, 3, 2, 2, 2)).reached("percent"))
                .containsExactly("topp-50");
        assertThat(Scored.of("who-5", Sheets.codes(3, 3, 3, 2, 2)).shown("percent"))
                .isEqualTo("52");
        assertThat(Scored.of("who-5", Sheets.codes(3, 3, 3, 2, 2)).reached("percent"))
                .isEmpty();
    }

    @Test
    void swemwbsReportsTheMetric() {
        Scored middle = Scored.all("swemwbs", 3);
        assertThat(middle.shown("raw")).isEqualTo("21");
        assertThat(middle.shown("metric")).isEqualTo("19.25");
        Definition definition = Scored.instrument("swemwbs").definition();
        assertThat(definition.cutPoints()).extracting(CutPoint::score).containsOnly("metric");
        assertThat(definition.change()).allMatch(threshold -> threshold.score().equals("metric"));
    }

    @Test
    void brsReversesThreeItemsNotTwo() {
        assertThat(Scored.of("brs", Sheets.codes(5, 1, 5, 1, 5, 1)).shown("mean"))
                .isEqualTo("5.00");
        assertThat(Scored.all("brs", 5).shown("mean")).isEqualTo("3.00");
    }

    @Test
    void brsMeansFallIntoOneBandEach() {
        Scored seventeen = Scored.of("brs", Sheets.codes(3, 3, 3, 3, 2, 3));
        assertThat(seventeen.shown("mean")).isEqualTo("2.83");
        assertThat(seventeen.band("mean")).isEqualTo("low");
        assertThat(Scored.all("brs", 3).band("mean")).isEqualTo("normal");
        assertThat(Scored.of("brs", Sheets.codes(3, 3, 3, 3, 2)).shown("mean")).isEqualTo("!too-few-answers");
    }

    @ParameterizedTest
    @CsvSource({"9, 1", "9, 3", "10, 1", "10, 3"})
    void auditCountsItems9And10ByTwo(String item, int code) {
        assertThat(Scored.all("audit", 0, item + "=" + code).refused()).containsExactly(item);
        assertThat(Scored.all("audit", 0, item + "=" + (code + 1)).shown("total"))
                .isEqualTo(String.valueOf(code + 1));
    }

    @Test
    void auditZerosByTheSkipRuleAreNotMissing() {
        Scored abstainer = Scored.of("audit", "1=0 9=2 10=0");
        assertThat(abstainer.shown("total")).isEqualTo("2");
        assertThat(((ScoreOutcome.Value) abstainer.result().outcome("total")).missing())
                .isEmpty();
        assertThat(Scored.of("audit", "1=2 9=0 10=0").shown("total")).isEqualTo("!too-few-answers");
    }

    @Test
    void noOtherScaleCarriesTheSkipRuleOfAudit() {
        assertThat(Scored.of("madrs", "1=0 9=2 10=0").shown("total")).isEqualTo("!too-few-answers");
        assertThat(Scored.of("cudit-r", "1=0 8=0").shown("total")).isEqualTo("!too-few-answers");
    }

    @Test
    void dast10ItemThreeOfAnAbstainer() {
        Scored abstainer = Scored.all("dast-10", 0);
        assertThat(abstainer.shown("total")).isEqualTo("1");
        assertThat(abstainer.shown("total-va")).isEqualTo("0");
        Scored user = Scored.all("dast-10", 0, "1=1");
        assertThat(user.shown("total")).isEqualTo("2");
        assertThat(user.shown("total-va")).isEqualTo("2");
        assertThat(Scored.all("dast-10", 1).shown("total")).isEqualTo("9");
    }

    @Test
    void psqiCrossesMidnight() {
        assertThat(Scored.of("psqi", NIGHT + "1=23:00 3=07:00 4=7").shown("minutes-in-bed"))
                .isEqualTo("480");
        assertThat(Scored.of("psqi", NIGHT + "1=00:30 3=07:00 4=6").shown("minutes-in-bed"))
                .isEqualTo("390");
    }

    @Test
    void psqiGuessesNoEveningFromATwelveHourClock() {
        Scored morning = Scored.of("psqi", NIGHT + "1=11:00 3=07:00 4=7");
        assertThat(morning.shown("minutes-in-bed")).isEqualTo("1200");
        assertThat(morning.shown("efficiency-percent")).isEqualTo("35.00");
        assertThat(Scored.of("psqi", NIGHT + "1=1100 3=07:00 4=7").refused()).containsExactly("1");
    }

    @Test
    void psqiSaysThatSomebodySleptLongerThanTheyLay() {
        Scored long9 = Scored.of("psqi", NIGHT + "1=23:00 3=07:00 4=9");
        assertThat(long9.shown("efficiency-percent")).isEqualTo("112.50");
        assertThat(long9.shown("slept-longer-than-in-bed")).isEqualTo("true");
        assertThat(Scored.of("psqi", NIGHT + "1=23:00 3=07:00 4=8").shown("slept-longer-than-in-bed"))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({"6.8, 85.00, 0", "6.76, 84.50, 1", "6, 75.00, 1", "5.96, 74.50, 2", "5.2, 65.00, 2", "5.16, 64.50, 3"})
    void psqiBandsOfEfficiencyHaveNoHoles(String hours, String percent, String component) {
        Scored night = Scored.of("psqi", NIGHT + "1=23:00 3=07:00 4=" + hours);
        assertThat(night.shown("efficiency-percent")).isEqualTo(percent);
        assertThat(night.shown("efficiency")).isEqualTo(component);
    }

    @Test
    void psqiTakesAnEmptyItemForNoZero() {
        Map<String, Answer> night = Made.answers(NIGHT + "1=23:00 3=07:00 4=7");
        night.remove("5b");
        assertThat(Scored.of("psqi", night).shown("disturbance")).isEqualTo("!too-few-answers");
        assertThat(Scored.of("psqi", night).shown("total")).isEqualTo("!too-few-answers");
    }

    @Test
    void isiEightIsSubthresholdAndNoRemission() {
        assertThat(Scored.of("isi", Sheets.codes(2, 1, 1, 1, 1, 1, 0)).band("total"))
                .isEqualTo("none");
        assertThat(Scored.of("isi", Sheets.codes(2, 1, 1, 1, 1, 1, 1)).band("total"))
                .isEqualTo("subthreshold");
        Definition definition = Scored.instrument("isi").definition();
        assertThat(definition.recall().period()).isEqualTo(Period.ofDays(14));
        assertThat(definition.licence().status()).isEqualTo(Licence.Status.PERMISSION_NEEDED);
    }

    @Test
    void wsasHasTwoDenominators() {
        Scored working = Scored.all("wsas", 8);
        assertThat(working.shown("total")).isEqualTo("40");
        assertThat(working.shown("total-without-work")).isEqualTo("!not-applicable");
        Scored retired = Scored.all("wsas", 8, "1=not-applicable");
        assertThat(retired.shown("total")).isEqualTo("!not-applicable");
        assertThat(retired.shown("total-without-work")).isEqualTo("32");
        assertThat(retired.band("total-without-work")).isNull();
        Map<String, Answer> unanswered = Made.answers("2=8 3=8 4=8 5=8");
        assertThat(Scored.of("wsas", unanswered).shown("total")).isEqualTo("!context-needed");
        PersonContext worker = new PersonContext(null, null, PersonContext.Work.WORKING);
        Scorer scorer = Scorer.of(Scored.instrument("wsas"));
        assertThat(new Scored(scorer.score(Sheets.of("wsas", unanswered, worker))).shown("total"))
                .isEqualTo("!too-few-answers");
    }

    @Test
    void ebiIsSixItemsWithASumAndAMean() {
        assertThat(Scored.instrument("ebi").items()).hasSize(6);
        Scored full = Scored.all("ebi", 100);
        assertThat(full.shown("total")).isEqualTo("600");
        assertThat(full.shown("mean")).isEqualTo("100.00");
        assertThatThrownBy(() -> Scored.of("ebi", Sheets.all(8, 50))).isInstanceOf(DocumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "phq-9, 44249-1",
        "gad-7, 69737-5",
        "pcl-5, 101697-1",
        "pcl-c, 70221-7",
        "audit, 72110-0",
        "audit-c, 72109-2",
        "dast-10, 82666-9",
        "epds, 71354-5"
    })
    void eachFormMapsToOnePanel(String instrument, String panel) {
        assertThat(Scored.instrument(instrument).definition().panel().code()).isEqualTo(panel);
    }

    @ParameterizedTest
    @CsvSource({
        "gad-7, 70274-6",
        "pcl-5, 101698-9",
        "phq-15, 70273-8",
        "audit, 75624-7",
        "audit-c, 75626-2",
        "dast-10, 82667-7",
        "phq-9, 44261-6"
    })
    void eachTotalMapsToOneCode(String instrument, String code) {
        assertThat(Scored.instrument(instrument).definition().scores().stream()
                        .filter(score -> score.id().equals("total"))
                        .map(score -> score.code().code()))
                .isEqualTo(List.of(code));
    }

    @Test
    void theScreenerIsNotTheFullCssrs() {
        Definition screener = Scored.instrument("c-ssrs-screener").definition();
        assertThat(screener.panel().code()).isNotEqualTo("93245-9");
        assertThat(screener.scores().get(0).code().code()).isEqualTo("93374-7");
    }
}
