package org.holdfast.measures.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.measures.Made;
import org.junit.jupiter.api.Test;

/** A score may stand before those that it rests on, and a condition may ask for all of its answers. */
class OrderOfScoresTest {
    private static final String ITEMS = Made.items("level", "1", "2");
    private static final String EITHER = "{'kind': 'any', 'of': [{'kind': 'item', 'item': '1', 'atLeast': 1},"
            + " {'kind': 'item', 'item': '2', 'atLeast': 1}]}";

    private static ScoreResult result(String scores, String cells) {
        String json = Made.json(Made.levels("level", 0, 4), ITEMS, scores);
        return Made.result(Scorer.of(Made.instrument(json)), cells, null);
    }

    @Test
    void computesWhatAScoreRestsOnFirst() {
        String scores = Made.score(
                        "four",
                        "{'kind': 'scale', 'of': {'kind': 'score', 'score': 'twice'}, 'times': 2, 'plus': 0, 'decimals': 0}")
                + ", "
                + Made.score("high", "{'kind': 'test', 'when': {'kind': 'score', 'score': 'twice', 'atLeast': 6}}")
                + ", "
                + Made.score(
                        "twice",
                        "{'kind': 'scale', 'of': {'kind': 'score', 'score': 'total'}, 'times': 2, 'plus': 0, 'decimals': 0}")
                + ", " + Made.score("total", "{'kind': 'sum', 'items': ['1', '2']}");
        ScoreResult result = result(scores, "1=1 2=2");
        assertThat(Made.shown(result, "four")).isEqualTo("12");
        assertThat(Made.shown(result, "high")).isEqualTo("true");
        ScoreResult gap = result(scores, "1=1");
        assertThat(Made.shown(gap, "four")).isEqualTo("!too-few-answers");
        assertThat(Made.shown(gap, "high")).isEqualTo("!too-few-answers");
    }

    @Test
    void asksForEveryAnswerOfAConditionThatSaysSo() {
        String loose = Made.score("either", "{'kind': 'test', 'when': " + EITHER + "}");
        String complete = Made.score("either", "{'kind': 'test', 'complete': true, 'when': " + EITHER + "}");
        assertThat(Made.shown(result(loose, "1=1"), "either")).isEqualTo("true");
        assertThat(Made.shown(result(complete, "1=1"), "either")).isEqualTo("!too-few-answers");
        assertThat(Made.shown(result(complete, "1=declined 2=1"), "either")).isEqualTo("!too-few-answers");
        assertThat(Made.shown(result(complete, "1=1 2=0"), "either")).isEqualTo("true");
        assertThat(Made.shown(result(complete, "1=0 2=0"), "either")).isEqualTo("false");
    }
}
