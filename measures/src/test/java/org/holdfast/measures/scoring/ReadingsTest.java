package org.holdfast.measures.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.Made;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.definition.Bands;
import org.holdfast.measures.instrument.Instruments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value is read against, at the very bounds. */
class ReadingsTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();

    @Test
    void readsEachScoreAgainstItsOwnBands() {
        ScoreResult result = Scorer.of(INSTRUMENTS.get("dass-21")).score(Sheets.attested("dass-21", Sheets.all(21, 1)));
        List<ScoreOutcome.Value> values =
                result.outcomes().stream().map(ScoreOutcome.Value.class::cast).toList();
        assertThat(values)
                .extracting(value -> value.bands().score())
                .containsExactly("depression", "anxiety", "stress");
        assertThat(values).extracting(ScoreOutcome.Value::band).containsExactly("moderate", "moderate", "normal");
        assertThat(values).extracting(value -> value.bands().ranges()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"2, low, true, false", "3, high, false, true", "0, low, true, false", "6, high, false, true"})
    void readsAValueOnItsBound(int value, String band, boolean atMost, boolean atLeast) {
        ScoreOutcome.Value total =
                (ScoreOutcome.Value) Made.result(Scorer.of(Made.instrument(bounded())), "1=" + value, null)
                        .outcome("total");
        assertThat(total.band()).isEqualTo(band);
        assertThat(total.bands()).extracting(Bands::score).isEqualTo("total");
        assertThat(total.cutPoints()).extracting(CutPointReading::reached).containsExactly(atMost, atLeast);
    }

    @Test
    void givesNoBandsToAScoreThatHasNone() {
        ScoreOutcome.Value twice = (ScoreOutcome.Value)
                Made.result(Scorer.of(Made.instrument(bounded())), "1=2", null).outcome("twice");
        assertThat(twice.bands()).isNull();
        assertThat(twice.band()).isNull();
        assertThat(twice.cutPoints()).isEmpty();
    }

    @Test
    void readsAScoreThatIsTakenOverAsTheOneItComesFrom() {
        String json = Made.json(
                Made.levels("level", 0, 3),
                Made.items("level", "1"),
                Made.score("total", "{'kind': 'sum', 'items': ['1']}") + ", "
                        + Made.score("high", "{'kind': 'test', 'when': {'kind': 'item', 'item': '1', 'atLeast': 2}}")
                        + ", "
                        + Made.score(
                                "kind",
                                "{'kind': 'first-match', 'cases': [{'category': 'low', 'when': {'kind': 'item', 'item': '1',"
                                        + " 'atMost': 1}}], 'otherwise': 'rest'}")
                        + ", " + Made.score("high-again", "{'kind': 'score', 'score': 'high'}") + ", "
                        + Made.score("kind-again", "{'kind': 'score', 'score': 'kind'}"));
        ScoreResult low = Made.result(Scorer.of(Made.instrument(json)), "1=1", null);
        assertThat(Made.shown(low, "high-again")).isEqualTo("false");
        assertThat(Made.shown(low, "kind-again")).isEqualTo("low");
        ScoreResult high = Made.result(Scorer.of(Made.instrument(json)), "1=2", null);
        assertThat(Made.shown(high, "high-again")).isEqualTo("true");
        assertThat(Made.shown(high, "kind-again")).isEqualTo("rest");
    }

    @ParameterizedTest
    @CsvSource({"true, low", "false,"})
    void readsACompletedValueOnlyIfThePolicyIsVerified(boolean verified, @Nullable String band) {
        String json = bounded()
                .replace(Made.items("level", "1").replace('\'', '"'), Made.quoted(Made.items("level", "1", "2")))
                .replace("\"items\": [\"1\"]", "\"items\": [\"1\", \"2\"]")
                .replace("\"to\": 6", "\"to\": 12")
                .replace(
                        "\"missing\": []",
                        Made.quoted(
                                ("'missing': [{'id': 'half', 'scores': ['total'], 'maxMissing': 1, 'covers': ['unanswered'],"
                                                + " 'decimals': 0, 'rounding': 'half up', 'verified': %s, 'sources': ['us']}]")
                                        .formatted(verified)));
        Scorer scorer = Scorer.of(Made.instrument(json), "half");
        ScoreOutcome.Value total =
                (ScoreOutcome.Value) Made.result(scorer, "1=1", null).outcome("total");
        assertThat(total.value()).isEqualTo(new ScoreValue.Numeric(2, 0));
        assertThat(total.policy()).isEqualTo("half");
        assertThat(total.band()).isEqualTo(band);
        assertThat(total.cutPoints()).hasSize(verified ? 2 : 0);
    }

    @Test
    void saysWhatAnAnswerMustBeByTheSetOfItsItem() {
        assertThat(problem("k10", "1", 6)).isEqualTo("answer to item 1 of k10 must lie between 1 and 5");
        assertThat(problem("k10", "1", 0)).isEqualTo("answer to item 1 of k10 must lie between 1 and 5");
        String json = Made.json(
                Made.levels("low", 0, 3) + ", " + Made.levels("high", 2, 5)
                        + ", {'id': 'even', 'sources': ['us'], 'choices': [{'value': 0, 'label': 'x'}, {'value': 2,"
                        + " 'label': 'x'}]}, {'id': 'clock', 'time': true, 'sources': ['us']}",
                Made.items("low", "1") + ", " + Made.items("high", "2") + ", " + Made.items("even", "3") + ", "
                        + Made.items("clock", "4"),
                Made.score("total", "{'kind': 'sum', 'items': ['1', '2', '3']}"));
        assertThat(Made.result(Scorer.of(Made.instrument(json)), "1=4 2=1 3=1 4=7", null)
                        .problems())
                .extracting(Problem::message)
                .containsExactly(
                        "answer to item 1 of made must lie between 0 and 3",
                        "answer to item 2 of made must lie between 2 and 5",
                        "answer to item 3 of made must be one of 0, 2",
                        "answer to item 4 of made must be a time of day such as 23:30");
    }

    @Test
    void takesTheLowestAndTheHighestCodeThereCanBe() {
        String json = Made.json(
                "{'id': 'far', 'sources': ['us'], 'choices': [{'value': -10000, 'label': 'x'}, {'value': 10000, 'label':"
                        + " 'x'}]}",
                Made.items("far", "1"),
                Made.score("total", "{'kind': 'sum', 'items': ['1']}"));
        Scorer scorer = Scorer.of(Made.instrument(json));
        for (int code : List.of(-10_000, 10_000)) {
            assertThat(Made.shown(Made.result(scorer, "1=" + code, null), "total"))
                    .isEqualTo(String.valueOf(code));
        }
        for (int code : List.of(-10_001, 10_001, 0)) {
            assertThat(Made.shown(Made.result(scorer, "1=" + code, null), "total"))
                    .isEqualTo("!invalid-answer");
        }
    }

    @Test
    void scoresRowsOfAPersonOfWhomSomethingIsKnown() {
        String json = Made.json(
                Made.levels("level", 0, 3),
                Made.items("level", "1"),
                Made.score("old", "{'kind': 'test', 'when': {'kind': 'context', 'who': {'ageFrom': 65}}}"));
        RowScorer rows = Scorer.of(Made.instrument(json)).rows();
        short[] row = {1};
        rows.score(row, 0);
        assertThat(rows.scored(0)).isFalse();
        rows.person(new PersonContext(65, null, null));
        rows.score(row, 0);
        assertThat(rows.value(0)).isEqualTo(1);
        rows.person(new PersonContext(64, null, null));
        rows.score(row, 0);
        assertThat(rows.value(0)).isZero();
        rows.person(null);
        rows.score(row, 0);
        assertThat(rows.scored(0)).isFalse();
    }

    @Test
    void saysNothingOfAnswersOrValues() {
        ScoreResult result = Made.result(Scorer.of(Made.instrument(bounded())), "1=2", null);
        ScoreOutcome.Value total = (ScoreOutcome.Value) result.outcome("total");
        assertThat(total).hasToString("Value[total]");
        assertThat(total.value()).hasToString("Numeric[...]");
        assertThat(total.cutPoints().get(0)).hasToString("CutPointReading[down]");
        assertThat(Made.result(Scorer.of(Made.instrument(bounded())), "", null).outcome("total"))
                .hasToString("Unscorable[total: too-few-answers]");
        assertThat(new ScoreValue.Truth(true)).hasToString("Truth[...]");
        assertThat(new ScoreValue.Category("low")).hasToString("Category[...]");
        SessionSeries.Point point = new SessionSeries.Point(0, result);
        SessionSeries series = SessionSeries.of("total", List.of(point));
        assertThat(point).hasToString("Point[...]");
        assertThat(series).hasToString("SessionSeries[points=1]");
        assertThat(series.readings().get(0)).hasToString("Reading[...]");
    }

    private static String problem(String instrument, String item, int code) {
        return Scorer.of(INSTRUMENTS.get(instrument))
                .score(Sheets.attested(instrument, Map.of(item, Answer.of(code))))
                .problems()
                .get(0)
                .message();
    }

    private static String bounded() {
        return Made.json(
                        Made.levels("level", 0, 6),
                        Made.items("level", "1"),
                        Made.score("total", "{'kind': 'sum', 'items': ['1']}") + ", "
                                + Made.score(
                                        "twice",
                                        "{'kind': 'scale', 'of': {'kind': 'score', 'score': 'total'}, 'times': 2, 'plus': 0,"
                                                + " 'decimals': 0}"))
                .replace(
                        "\"bands\": []",
                        Made.quoted(
                                "'bands': [{'score': 'total', 'sources': ['us'], 'ranges': [{'id': 'low', 'label': 'l',"
                                        + " 'from': 0, 'to': 2}, {'id': 'high', 'label': 'h', 'from': 3, 'to': 6}]}]"))
                .replace(
                        "\"cutPoints\": []",
                        Made.quoted(
                                "'cutPoints': [{'id': 'down', 'score': 'total', 'atMost': 2, 'meaning': 'm', 'population':"
                                        + " 'p', 'sources': ['us']}, {'id': 'up', 'score': 'total', 'atLeast': 3, 'meaning': 'm',"
                                        + " 'population': 'p', 'sources': ['us']}]"));
    }
}
