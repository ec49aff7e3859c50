package org.holdfast.measures.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.Made;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers and which other scores a score needs, and what follows from that. */
class WhatAScoreRestsOnTest {
    private static final String CLOCK = "{'id': 'clock', 'time': true, 'sources': ['us']}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'kind': 'sum', 'items': ['1', '3']}|1,3
            {'kind': 'mean', 'items': ['2', '3'], 'decimals': 1}|2,3
            {'kind': 'max', 'items': ['2', '1']}|1,2
            {'kind': 'minutes-between', 'from': '4', 'to': '5'}|4,5
            {'kind': 'scale', 'of': {'kind': 'sum', 'items': ['2']}, 'times': 2, 'plus': 0, 'decimals': 0}|2
            {'kind': 'count', 'where': [{'items': ['1', '3'], 'atLeast': 1}]}|1,3
            {'kind': 'highest', 'levels': [{'item': '2', 'atLeast': 1, 'level': 1}], 'otherwise': 0}|2
            {'kind': 'add', 'of': [{'kind': 'sum', 'items': ['1']}, {'kind': 'sum', 'items': ['2']}]}|1,2
            {'kind': 'greatest', 'of': [{'kind': 'sum', 'items': ['1']}, {'kind': 'sum', 'items': ['3']}]}|1,3
            {'kind': 'average', 'decimals': 1, 'of': [{'kind': 'sum', 'items': ['2']}, {'kind': 'sum', 'items': ['3']}]}|2,3
            {'kind': 'steps', 'of': {'kind': 'sum', 'items': ['3']}, 'steps': [{'atLeast': 1, 'value': 1}], 'otherwise': 0}|3
            {'kind': 'lookup', 'of': {'kind': 'sum', 'items': ['2']}, 'decimals': 0, 'table': [{'raw': 0, 'value': 0}, {'raw': 1, 'value': 1}, {'raw': 2, 'value': 2}]}|2
            {'kind': 'ratio', 'of': {'kind': 'sum', 'items': ['1']}, 'by': {'kind': 'count', 'where': [{'items': ['3'], 'atLeast': 1}]}, 'times': 1, 'decimals': 0, 'rounding': 'down'}|1,3
            {'kind': 'test', 'when': {'kind': 'item', 'item': '2', 'atLeast': 1}}|2
            {'kind': 'test', 'when': {'kind': 'not', 'of': {'kind': 'item', 'item': '3', 'atLeast': 1}}}|3
            {'kind': 'test', 'when': {'kind': 'at-least', 'count': 1, 'of': [{'kind': 'item', 'item': '1', 'atLeast': 1}, {'kind': 'item', 'item': '2', 'atLeast': 1}]}}|1,2
            {'kind': 'test', 'when': {'kind': 'all', 'of': [{'kind': 'item', 'item': '1', 'atLeast': 1}, {'kind': 'missing', 'item': '3', 'as': ['declined']}]}}|1,3
            {'kind': 'test', 'when': {'kind': 'any', 'of': [{'kind': 'count', 'where': [{'items': ['2', '3'], 'atLeast': 1}], 'atLeast': 1}]}}|2,3
            {'kind': 'test', 'when': {'kind': 'score', 'score': 'other', 'atLeast': 1}}|3
            {'kind': 'first-match', 'cases': [{'category': 'a', 'when': {'kind': 'item', 'item': '2', 'atLeast': 1}}], 'otherwise': 'b'}|2
            {'kind': 'score', 'score': 'other'}|3
            """)
    void namesTheAnswersThatWentIn(String rule, String items) {
        String json = Made.json(
                Made.levels("level", 0, 2) + ", " + CLOCK,
                Made.items("level", "1", "2", "3") + ", " + Made.items("clock", "4", "5"),
                Made.score("it", rule) + ", " + Made.score("other", "{'kind': 'sum', 'items': ['3']}"));
        ScoreOutcome.Value value =
                (ScoreOutcome.Value) Made.result(Scorer.of(Made.instrument(json)), "1=1 2=1 3=1 4=23:00 5=07:00", null)
                        .outcome("it");
        assertThat(value.used()).containsExactly(items.split(","));
        assertThat(value.missing()).isEmpty();
    }

    @Test
    void computesWhatAScoreIsCheckedAgainstFirst() {
        String json = Made.json(
                Made.levels("level", 0, 9),
                Made.items("level", "1", "2", "3"),
                Made.score("total", "{'kind': 'sum', 'items': ['1']}")
                                .replace("'sources'", "'agreesWith': {'kind': 'score', 'score': 'parts'}, 'sources'")
                        + ", " + Made.score("parts", "{'kind': 'sum', 'items': ['2', '3']}"));
        Scorer scorer = Scorer.of(Made.instrument(json));
        assertThat(Made.shown(Made.result(scorer, "1=5 2=2 3=3", null), "total"))
                .isEqualTo("5");
        assertThat(Made.shown(Made.result(scorer, "1=5 2=2 3=2", null), "total"))
                .isEqualTo("!inconsistent");
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "2, 0", "1, 1"})
    void comparesAScoreWithItsCheckWhateverTheirDecimals(int one, int other) {
        String mean = "{'kind': 'mean', 'items': ['%s'], 'decimals': %d}";
        String json = Made.json(
                Made.levels("level", 0, 9),
                Made.items("level", "1", "2"),
                Made.score("it", mean.formatted("1", one))
                        .replace("'sources'", "'agreesWith': " + mean.formatted("2", other) + ", 'sources'"));
        Scorer scorer = Scorer.of(Made.instrument(json));
        assertThat(Made.result(scorer, "1=5 2=5", null).number("it").orElseThrow())
                .isEqualByComparingTo("5");
        assertThat(Made.shown(Made.result(scorer, "1=5 2=6", null), "it")).isEqualTo("!inconsistent");
    }

    @Test
    void namesAPolicyOnlyForWhatItCompleted() {
        String top = "{'kind': 'max', 'items': ['1', '2'], 'minAnswered': 1}";
        String json = Made.json(
                        Made.levels("level", 0, 3),
                        Made.items("level", "1", "2"),
                        Made.score("total", "{'kind': 'sum', 'items': ['1', '2']}") + ", " + Made.score("top", top)
                                + ", "
                                + Made.score("same", "{'kind': 'score', 'score': 'top'}") + ", "
                                + Made.score("again", "{'kind': 'score', 'score': 'total'}"))
                .replace(
                        "\"missing\": []",
                        Made.quoted(
                                "'missing': [{'id': 'fill', 'scores': ['total'], 'maxMissing': 1, 'covers': ['unanswered'],"
                                        + " 'decimals': 0, 'rounding': 'half up', 'sources': ['us']}]"));
        ScoreResult result = Made.result(Scorer.of(Made.instrument(json), "fill"), "1=2", null);
        assertThat(result.outcomes())
                .extracting(outcome -> ((ScoreOutcome.Value) outcome).policy())
                .containsExactly("fill", null, null, "fill");
        assertThat(result.outcomes())
                .extracting(outcome -> ((ScoreOutcome.Value) outcome).missing())
                .containsOnly(List.of("2"));
    }

    @Test
    void completesNothingWhereACriticalAnswerIsMissing() {
        Scorer scorer = Scorer.of(Instruments.builtIn().get("phq-9"), "nhs-mean-2");
        for (int other = 1; other <= 9; other++) {
            Map<String, Answer> answers = new LinkedHashMap<>(Sheets.all(9, 1));
            answers.remove("9");
            answers.remove(String.valueOf(other));
            ScoreOutcome outcome =
                    scorer.score(Sheets.attested("phq-9", answers)).outcome("total");
            assertThat(((ScoreOutcome.Unscorable) outcome).reason())
                    .isEqualTo(ScoreOutcome.Reason.CRITICAL_ANSWER_MISSING);
        }
    }

    @Test
    void asksForTheContextThroughOtherScores() {
        String json = Made.json(
                Made.levels("level", 0, 3),
                Made.items("level", "1"),
                Made.score("old", "{'kind': 'test', 'when': {'kind': 'context', 'who': {'ageFrom': 65, 'ageTo': 80}}}")
                        + ", "
                        + Made.score(
                                "frail",
                                "{'kind': 'test', 'when': {'kind': 'all', 'of': [{'kind': 'score', 'score': 'old'}, {'kind': 'item',"
                                        + " 'item': '1', 'atLeast': 2}]}}"));
        Scorer scorer = Scorer.of(Made.instrument(json));
        assertThat(Made.shown(Made.result(scorer, "1=3", null), "old")).isEqualTo("!context-needed");
        assertThat(Made.shown(Made.result(scorer, "1=3", null), "frail")).isEqualTo("!context-needed");
        assertThat(Made.shown(Made.result(scorer, "1=1", null), "frail")).isEqualTo("false");
        for (int age : List.of(64, 65, 80, 81)) {
            PersonContext person = new PersonContext(age, null, null);
            assertThat(Made.shown(Made.result(scorer, "1=3", person), "old"))
                    .isEqualTo(String.valueOf(age >= 65 && age <= 80));
            assertThat(Made.shown(Made.result(scorer, "", person), "frail"))
                    .isEqualTo(age >= 65 && age <= 80 ? "!too-few-answers" : "false");
        }
    }

    @Test
    void listsNothingAsMissingThatDoesNotApply() {
        String json = Made.json(
                Made.levels("level", 0, 2),
                Made.items("level", "1") + ", {'id': '2', 'label': 'x', 'answers': 'level', 'applicableIf': {'who':"
                        + " {'sexAtBirth': 'female'}, 'sources': ['us']}}",
                Made.score("total", "{'kind': 'sum', 'items': ['1', '2']}"));
        Scorer scorer = Scorer.of(Made.instrument(json));
        PersonContext man = new PersonContext(null, PersonContext.SexAtBirth.MALE, null);
        ScoreOutcome.Value value =
                (ScoreOutcome.Value) Made.result(scorer, "1=1", man).outcome("total");
        assertThat(value.used()).containsExactly("1");
        assertThat(value.missing()).isEmpty();
        PersonContext woman = new PersonContext(null, PersonContext.SexAtBirth.FEMALE, null);
        assertThat(((ScoreOutcome.Unscorable) Made.result(scorer, "1=1", woman).outcome("total")).missing())
                .containsExactly("2");
    }

    @Test
    void givesNoMeanAndNoMaximumOfWhatDoesNotApply() {
        String limited =
                "{'id': '%s', 'label': 'x', 'answers': 'level', 'applicableIf': {'who': {'sexAtBirth': 'female'},"
                        + " 'sources': ['us']}}";
        String json = Made.json(
                Made.levels("level", 0, 2),
                limited.formatted("1") + ", " + limited.formatted("2") + ", " + Made.items("level", "3"),
                Made.score("mean", "{'kind': 'mean', 'items': ['1', '2'], 'decimals': 1}") + ", "
                        + Made.score("max", "{'kind': 'max', 'items': ['1', '2']}") + ", "
                        + Made.score("sum", "{'kind': 'sum', 'items': ['1', '2']}") + ", "
                        + Made.score("top", "{'kind': 'max', 'items': ['1', '3'], 'minAnswered': 2}"));
        PersonContext man = new PersonContext(null, PersonContext.SexAtBirth.MALE, null);
        ScoreResult result = Made.result(Scorer.of(Made.instrument(json)), "1=1 2=2 3=2", man);
        for (String score : List.of("mean", "max", "sum")) {
            assertThat(Made.shown(result, score)).isEqualTo("!not-applicable");
        }
        assertThat(Made.shown(result, "top")).isEqualTo("2");
    }

    @Test
    void leavesOutAnAnswerThatDoesNotApplyOnAFormWithABranchToo() {
        String json = Made.json(
                Made.levels("level", 0, 2),
                Made.items("level", "1")
                        + ", {'id': '2', 'label': 'x', 'answers': 'level', 'askIf': {'when': {'kind': 'item',"
                        + " 'item': '1', 'atLeast': 1}, 'skipped': 0, 'sources': ['us']}}, {'id': '3', 'label': 'x', 'answers':"
                        + " 'level', 'applicableIf': {'who': {'sexAtBirth': 'female'}, 'sources': ['us']}}",
                Made.score("total", "{'kind': 'sum', 'items': ['1', '2', '3']}"));
        Scorer scorer = Scorer.of(Made.instrument(json));
        PersonContext man = new PersonContext(null, PersonContext.SexAtBirth.MALE, null);
        PersonContext woman = new PersonContext(null, PersonContext.SexAtBirth.FEMALE, null);
        assertThat(Made.shown(Made.result(scorer, "1=2 2=1 3=2", man), "total")).isEqualTo("3");
        assertThat(Made.shown(Made.result(scorer, "1=2 2=1 3=2", woman), "total"))
                .isEqualTo("5");
        assertThat(Made.shown(Made.result(scorer, "1=0 3=2", woman), "total")).isEqualTo("2");
        assertThat(Made.shown(Made.result(scorer, "1=1 3=2", woman), "total")).isEqualTo("!too-few-answers");
    }

    @Test
    void raisesNoSignalFromACodeThatIsNoAnswer() {
        String json = Made.json(
                        "{'id': 'even', 'sources': ['us'], 'choices': [{'value': 0, 'label': 'x'}, {'value': 2, 'label': 'x'},"
                                + " {'value': 4, 'label': 'x'}]}",
                        Made.items("even", "1"),
                        Made.score("total", "{'kind': 'sum', 'items': ['1']}"))
                .replace(
                        "\"critical\": []",
                        Made.quoted(
                                "'critical': [{'item': '1', 'atLeast': 2, 'level': 'review', 'origin': 'design', 'sources':"
                                        + " []}, {'item': '1', 'atLeast': 4, 'level': 'crisis', 'origin': 'design', 'sources': []}]"));
        Instrument instrument = Made.instrument(json);
        RowScorer rows = Scorer.of(instrument).rows();
        int[] ranks = {0, 0, 1, 0, 2, 0};
        for (short code = 0; code < ranks.length; code++) {
            rows.score(new short[] {code}, 0);
            assertThat(rows.signal()).isEqualTo(ranks[code]);
            List<SafetySignal> signals =
                    Made.result(Scorer.of(instrument), "1=" + code, null).signals();
            assertThat(signals)
                    .extracting(signal -> signal.level().code())
                    .isEqualTo(List.of(List.of(), List.of("review"), List.of("crisis"))
                            .get(ranks[code]));
        }
    }
}
