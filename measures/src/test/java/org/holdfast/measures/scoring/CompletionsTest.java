package org.holdfast.measures.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.Made;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Three items with answers 0 to 2, each of them or none: a value is given exactly where the missing answers could not
 * change it, and it is the one that the rule says.
 */
class CompletionsTest {
    private static final short GAP = RowScorer.code(MissingReason.UNANSWERED);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("{'kind': 'count', 'where': [{'items': ['1', '2', '3'], 'atLeast': 1}]}", a -> count(a, 1, 2)),
                rule("{'kind': 'count', 'where': [{'items': ['1', '2', '3'], 'atMost': 0}]}", a -> count(a, 0, 0)),
                rule(
                        "{'kind': 'count', 'where': [{'items': ['1', '2', '3'], 'atLeast': 1, 'atMost': 1}]}",
                        a -> count(a, 1, 1)),
                rule(
                        "{'kind': 'count', 'where': [{'items': ['1', '2'], 'atLeast': 2}, {'items': ['3'], 'atLeast': 1}]}",
                        a -> (a[0] == 2 ? 1 : 0) + (a[1] == 2 ? 1 : 0) + (a[2] > 0 ? 1 : 0)),
                test("{'kind': 'item', 'item': '1', 'atLeast': 1, 'atMost': 1}", a -> held(a[0] == 1)),
                test("{'kind': 'item', 'item': '2', 'atLeast': 2}", a -> held(a[1] == 2)),
                test("{'kind': 'item', 'item': '3', 'atMost': 0}", a -> held(a[2] == 0)),
                test(counted("'atLeast': 2"), a -> held(count(a, 1, 2) >= 2)),
                test(counted("'atMost': 1"), a -> held(count(a, 1, 2) <= 1)),
                test(counted("'atLeast': 1, 'atMost': 2"), a -> held(count(a, 1, 2) == 1 || count(a, 1, 2) == 2)),
                test(several("'all'"), a -> held(a[0] > 0 && a[1] > 1 && a[2] < 1)),
                test(several("'any'"), a -> held(a[0] > 0 || a[1] > 1 || a[2] < 1)),
                test(
                        several("'at-least', 'count': 2"),
                        a -> held(held(a[0] > 0) + held(a[1] > 1) + held(a[2] < 1) >= 2)),
                test("{'kind': 'not', 'of': " + several("'all'") + "}", a -> held(a[0] < 1 || a[1] < 2 || a[2] > 0)),
                rule(
                        "{'kind': 'highest', 'levels': [{'item': '1', 'atLeast': 1, 'level': 1}, {'item': '2', 'atLeast': 2,"
                                + " 'level': 3}, {'item': '3', 'atLeast': 1, 'level': 2}], 'otherwise': 0}",
                        a -> a[1] == 2 ? 3 : a[2] > 0 ? 2 : a[0] > 0 ? 1 : 0),
                rule(
                        "{'kind': 'first-match', 'cases': [{'category': 'a', 'when': {'kind': 'item', 'item': '1', 'atLeast':"
                                + " 2}}, {'category': 'b', 'when': {'kind': 'any', 'of': [{'kind': 'item', 'item': '2', 'atLeast': 1},"
                                + " {'kind': 'item', 'item': '3', 'atLeast': 2}]}}], 'otherwise': 'none'}",
                        a -> a[0] == 2 ? 0 : a[1] > 0 || a[2] == 2 ? 1 : 2));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givesAValueExactlyWhereNoMissingAnswerCouldChangeIt(String rule, ToIntFunction<int[]> told) {
        for (boolean plain : List.of(true, false)) {
            RowScorer rows = rows(rule, plain);
            for (short[] row : all()) {
                Set<Integer> possible = new TreeSet<>();
                completions(row).forEach(answers -> possible.add(told.applyAsInt(answers)));
                rows.score(row, 0);
                assertThat(rows.scored(0)).as("%s", (Object) row).isEqualTo(possible.size() == 1);
                if (possible.size() == 1) {
                    assertThat(rows.value(0)).as("%s", (Object) row).isEqualTo((long)
                            possible.iterator().next());
                }
            }
        }
    }

    /** With a time of day beside them, the items are no longer read in one pass. */
    private static RowScorer rows(String rule, boolean plain) {
        String json = plain
                ? Made.json(Made.levels("level", 0, 2), Made.items("level", "1", "2", "3"), Made.score("it", rule))
                : Made.json(
                        Made.levels("level", 0, 2) + ", {'id': 'clock', 'time': true, 'sources': ['us']}",
                        Made.items("level", "1", "2", "3") + ", " + Made.items("clock", "4"),
                        Made.score("it", rule));
        return Scorer.of(Made.instrument(json)).rows();
    }

    private static List<short[]> all() {
        List<short[]> rows = new ArrayList<>();
        for (int code = 0; code < 64; code++) {
            rows.add(new short[] {answer(code % 4), answer(code / 4 % 4), answer(code / 16), 0});
        }
        return rows;
    }

    private static short answer(int choice) {
        return choice == 3 ? GAP : (short) choice;
    }

    private static List<int[]> completions(short[] row) {
        List<int[]> completions = new ArrayList<>();
        for (int code = 0; code < 27; code++) {
            int[] answers = {code % 3, code / 3 % 3, code / 9};
            boolean fits = true;
            for (int i = 0; i < answers.length; i++) {
                fits &= row[i] == GAP || row[i] == answers[i];
            }
            if (fits) {
                completions.add(answers);
            }
        }
        return completions;
    }

    private static Arguments rule(String rule, ToIntFunction<int[]> told) {
        return Arguments.of(rule, told);
    }

    private static Arguments test(String when, ToIntFunction<int[]> told) {
        return Arguments.of("{'kind': 'test', 'when': " + when + "}", told);
    }

    private static String counted(String bounds) {
        return "{'kind': 'count', 'where': [{'items': ['1', '2', '3'], 'atLeast': 1}], " + bounds + "}";
    }

    private static String several(String kind) {
        return "{'kind': " + kind
                + ", 'of': [{'kind': 'item', 'item': '1', 'atLeast': 1}, {'kind': 'item', 'item': '2',"
                + " 'atLeast': 2}, {'kind': 'item', 'item': '3', 'atMost': 0}]}";
    }

    private static int count(int[] answers, int from, int to) {
        int count = 0;
        for (int answer : answers) {
            count += answer >= from && answer <= to ? 1 : 0;
        }
        return count;
    }

    private static int held(boolean held) {
        return held ? 1 : 0;
    }
}
