package org.holdfast.measures.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows in which every answer is there are scored in one pass, and only those. */
class WholeRowsTest {
    private static final short GAP = RowScorer.code(MissingReason.UNANSWERED);
    private static final String SUM = "{'kind': 'sum', 'items': [%s]}";

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void takesARowForWholeFromTheLowestToTheHighestAnswer(int low) {
        RowScorer rows = rows(Made.levels("level", low, low + 2), Made.items("level", "1", "2"), sum("'1', '2'"));
        for (int one = low - 1; one <= low + 3; one++) {
            for (int other = low - 1; other <= low + 3; other++) {
                boolean valid = one >= low && one <= low + 2 && other >= low && other <= low + 2;
                assertThat(whole(rows, one, other)).isEqualTo(valid);
                assertThat(rows.scored(0)).isEqualTo(valid);
                if (valid) {
                    assertThat(rows.value(0)).isEqualTo(one + other);
                }
            }
        }
        assertThat(whole(rows, low, GAP)).isFalse();
    }

    @Test
    void takesARowForWholeWhereItemsDifferInTheirAnswers() {
        RowScorer rows = rows(
                Made.levels("low", -1, 1) + ", " + Made.levels("high", 1, 5),
                Made.items("low", "1") + ", " + Made.items("high", "2") + ", " + Made.items("low", "3"),
                sum("'1', '2', '3'") + ", " + Made.score("first", SUM.formatted("'1', '2'")));
        for (int one = -2; one <= 2; one++) {
            for (int two = 0; two <= 6; two++) {
                for (int three = -2; three <= 2; three++) {
                    boolean valid = Math.abs(one) <= 1 && two >= 1 && two <= 5 && Math.abs(three) <= 1;
                    assertThat(whole(rows, one, two, three)).isEqualTo(valid);
                    assertThat(rows.scored(0)).isEqualTo(valid);
                    if (valid) {
                        assertThat(rows.value(0)).isEqualTo(one + two + three);
                        assertThat(rows.value(1)).isEqualTo(one + two);
                    }
                }
            }
        }
    }

    @Test
    void letsAnItemThatNoScoreUsesBeEmptyButNotWrong() {
        RowScorer rows = rows(Made.levels("level", 0, 2), Made.items("level", "1", "2", "3"), sum("'1', '3'"));
        assertThat(whole(rows, 1, GAP, 2)).isTrue();
        assertThat(rows.value(0)).isEqualTo(3);
        assertThat(whole(rows, 1, 0, 2)).isTrue();
        assertThat(whole(rows, 1, 2, 2)).isTrue();
        assertThat(whole(rows, 1, 3, 2)).isFalse();
        assertThat(rows.value(0)).isEqualTo(3);
        assertThat(whole(rows, 1, 1, GAP)).isFalse();
        assertThat(rows.scored(0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {62, 63, 64, 65})
    void scoresAScaleOfAnyLength(int answers) {
        RowScorer rows = rows(Made.levels("level", 0, answers - 1), Made.items("level", "1", "2"), sum("'1', '2'"));
        for (int code = 0; code < answers; code++) {
            assertThat(whole(rows, code, answers - 1)).isEqualTo(answers <= 64);
            assertThat(rows.value(0)).isEqualTo(code + answers - 1);
        }
        assertThat(whole(rows, answers, 0)).isFalse();
        assertThat(rows.scored(0)).isFalse();
    }

    @Test
    void looksAtEachAnswerWhereNotEveryCodeIsOne() {
        RowScorer rows = rows(
                "{'id': 'even', 'sources': ['us'], 'choices': [{'value': 0, 'label': 'x'}, {'value': 2, 'label': 'x'}]}",
                Made.items("even", "1", "2"),
                sum("'1', '2'"));
        for (int code = -1; code <= 3; code++) {
            assertThat(whole(rows, 2, code)).isFalse();
            assertThat(rows.scored(0)).isEqualTo(code == 0 || code == 2);
            if (rows.scored(0)) {
                assertThat(rows.value(0)).isEqualTo(2 + code);
            }
        }
    }

    @Test
    void keepsManySumsAndCountsApart() {
        List<String> scores = new ArrayList<>();
        for (int last = 1; last <= 30; last++) {
            String items = quoted(1, last);
            scores.add(Made.score("s" + last, SUM.formatted(items)));
            scores.add(Made.score(
                    "c" + last, "{'kind': 'count', 'where': [{'items': [" + items + "], 'atLeast': 0, 'atMost': 1}]}"));
        }
        String[] ids = IntStream.rangeClosed(1, 30).mapToObj(String::valueOf).toArray(String[]::new);
        RowScorer rows = rows(Made.levels("level", -2, 2), Made.items("level", ids), String.join(", ", scores));
        Random random = new Random(7);
        for (int sheet = 0; sheet < 200; sheet++) {
            int[] row = random.ints(30, -2, 3).toArray();
            if (sheet < 5) {
                Arrays.fill(row, sheet - 2);
            }
            assertThat(whole(rows, row)).isTrue();
            for (int last = 1; last <= 30; last++) {
                assertThat(rows.value(2 * last - 2))
                        .isEqualTo(IntStream.of(row).limit(last).sum());
                assertThat(rows.value(2 * last - 1))
                        .isEqualTo(IntStream.of(row)
                                .limit(last)
                                .filter(one -> one == 0 || one == 1)
                                .count());
            }
        }
    }

    @Test
    void testsCountsAtBothOfTheirBounds() {
        String count = "{'kind': 'count', 'where': [{'items': [%s], 'atLeast': 1}], 'atLeast': %d, 'atMost': %d}";
        String one = count.formatted("'1', '2', '3'", 1, 2);
        String other = count.formatted("'4', '5'", 1, 1);
        RowScorer rows = rows(
                Made.levels("level", 0, 1),
                Made.items("level", "1", "2", "3", "4", "5"),
                Made.score("alone", "{'kind': 'test', 'when': " + one + "}") + ", "
                        + Made.score(
                                "all", "{'kind': 'test', 'when': {'kind': 'all', 'of': [" + one + ", " + other + "]}}")
                        + ", "
                        + Made.score(
                                "any", "{'kind': 'test', 'when': {'kind': 'any', 'of': [" + one + ", " + other + "]}}")
                        + ", "
                        + Made.score(
                                "mixed",
                                "{'kind': 'test', 'when': {'kind': 'any', 'of': [" + one
                                        + ", {'kind': 'item', 'item': '5', 'atLeast': 1}]}}"));
        for (int bits = 0; bits < 32; bits++) {
            int[] row = {bits & 1, bits >> 1 & 1, bits >> 2 & 1, bits >> 3 & 1, bits >> 4 & 1};
            boolean first = row[0] + row[1] + row[2] >= 1 && row[0] + row[1] + row[2] <= 2;
            boolean second = row[3] + row[4] == 1;
            assertThat(whole(rows, row)).isTrue();
            assertThat(rows.value(0)).isEqualTo(first ? 1 : 0);
            assertThat(rows.value(1)).isEqualTo(first && second ? 1 : 0);
            assertThat(rows.value(2)).isEqualTo(first || second ? 1 : 0);
            assertThat(rows.value(3)).isEqualTo(first || row[4] == 1 ? 1 : 0);
        }
    }

    @Test
    void scoresARowByRuleWhereTheFormLeavesSomethingOut() {
        RowScorer rows = rows(
                Made.levels("level", 0, 2),
                Made.items("level", "1")
                        + ", {'id': '2', 'label': 'x', 'answers': 'level', 'askIf': {'when': {'kind': 'item', 'item': '1',"
                        + " 'atLeast': 1}, 'skipped': 0, 'sources': ['us']}}",
                sum("'1', '2'"));
        assertThat(whole(rows, 1, 2)).isFalse();
        assertThat(rows.value(0)).isEqualTo(3);
        assertThat(whole(rows, 0, GAP)).isFalse();
        assertThat(rows.value(0)).isZero();
    }

    private static boolean whole(RowScorer rows, int... codes) {
        short[] row = new short[codes.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = (short) codes[i];
        }
        rows.score(row, 0);
        return rows.outcome().whole();
    }

    private static RowScorer rows(String answerSets, String items, String scores) {
        return Scorer.of(Made.instrument(Made.json(answerSets, items, scores))).rows();
    }

    private static String sum(String items) {
        return Made.score("total", SUM.formatted(items));
    }

    private static String quoted(int from, int to) {
        return String.join(
                ", ",
                IntStream.rangeClosed(from, to)
                        .mapToObj(item -> "'" + item + "'")
                        .toList());
    }
}
