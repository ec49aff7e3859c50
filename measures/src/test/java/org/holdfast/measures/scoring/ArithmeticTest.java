package org.holdfast.measures.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.Made;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that give numbers, over all answers of -2 to 2 to three items, against the same in decimals. */
class ArithmeticTest {
    private static final int LOWEST = -2;

    static Stream<Arguments> rules() {
        String sum = "{'kind': 'sum', 'items': ['1', '2', '3']}";
        String first = "{'kind': 'sum', 'items': ['1']}";
        String pair = "{'kind': 'mean', 'items': ['2', '3'], 'decimals': 1}";
        return Stream.of(
                Arguments.of(sum, told(a -> of(a[0] + a[1] + a[2]))),
                Arguments.of(
                        "{'kind': 'sum', 'items': ['1', '2', '3'], 'decimals': 2}",
                        told(a -> of(a[0] + a[1] + a[2]).setScale(2))),
                Arguments.of(
                        "{'kind': 'mean', 'items': ['1', '2', '3'], 'decimals': 0}",
                        told(a -> divided(a[0] + a[1] + a[2], 3, 0))),
                Arguments.of(
                        "{'kind': 'mean', 'items': ['1', '2'], 'decimals': 0}", told(a -> divided(a[0] + a[1], 2, 0))),
                Arguments.of(
                        "{'kind': 'mean', 'items': ['1', '2', '3'], 'decimals': 3}",
                        told(a -> divided(a[0] + a[1] + a[2], 3, 3))),
                Arguments.of(
                        "{'kind': 'max', 'items': ['1', '2', '3']}",
                        told(a -> of(Math.max(a[0], Math.max(a[1], a[2]))))),
                Arguments.of(
                        "{'kind': 'scale', 'of': " + sum + ", 'times': 1.25, 'plus': -0.5, 'decimals': 1}",
                        told(a -> new BigDecimal("1.25")
                                .multiply(of(a[0] + a[1] + a[2]))
                                .subtract(new BigDecimal("0.5"))
                                .setScale(1, RoundingMode.HALF_UP))),
                Arguments.of(
                        "{'kind': 'scale', 'of': " + sum + ", 'times': 0.5, 'plus': 0, 'decimals': 0}",
                        told(a -> divided(a[0] + a[1] + a[2], 2, 0))),
                Arguments.of(
                        "{'kind': 'add', 'of': [" + first + ", " + pair + "]}",
                        told(a -> of(a[0]).add(divided(a[1] + a[2], 2, 1)))),
                Arguments.of(
                        "{'kind': 'average', 'decimals': 1, 'of': [" + first + ", " + pair + "]}",
                        told(a -> of(a[0]).add(divided(a[1] + a[2], 2, 1)).divide(of(2), 1, RoundingMode.HALF_UP))),
                Arguments.of(
                        "{'kind': 'average', 'decimals': 3, 'of': [" + first + ", " + pair + "]}",
                        told(a -> of(a[0]).add(divided(a[1] + a[2], 2, 1)).divide(of(2), 3, RoundingMode.HALF_UP))),
                Arguments.of(
                        "{'kind': 'average', 'decimals': 0, 'of': [" + first + ", " + pair + "]}",
                        told(a -> of(a[0]).add(divided(a[1] + a[2], 2, 1)).divide(of(2), 0, RoundingMode.HALF_UP))),
                Arguments.of(
                        "{'kind': 'scale', 'of': " + pair + ", 'times': 0.5, 'plus': 0.001, 'decimals': 3}",
                        told(a -> divided(a[1] + a[2], 2, 1)
                                .multiply(new BigDecimal("0.5"))
                                .add(new BigDecimal("0.001"))
                                .setScale(3))),
                Arguments.of(
                        "{'kind': 'greatest', 'of': [" + first + ", " + pair + "]}",
                        told(a -> of(a[0]).max(divided(a[1] + a[2], 2, 1)).setScale(1))),
                Arguments.of(
                        "{'kind': 'steps', 'of': " + pair
                                + ", 'steps': [{'atLeast': -0.5, 'value': 1}, {'atLeast': 1.5,"
                                + " 'value': 7}], 'otherwise': -3}",
                        told(a -> of(a[1] + a[2] >= 3 ? 7 : a[1] + a[2] >= -1 ? 1 : -3))),
                Arguments.of(
                        "{'kind': 'lookup', 'of': " + first
                                + ", 'decimals': 1, 'table': [{'raw': -2, 'value': 9}, {'raw': -1,"
                                + " 'value': 7.5}, {'raw': 0, 'value': 3}, {'raw': 1, 'value': 2.5}, {'raw': 2, 'value': -1}]}",
                        told(a -> new BigDecimal[] {
                                    new BigDecimal("9.0"),
                                    new BigDecimal("7.5"),
                                    new BigDecimal("3.0"),
                                    new BigDecimal("2.5"),
                                    new BigDecimal("-1.0")
                                }
                                [a[0] - LOWEST])),
                Arguments.of(ratio("half-up", "'constant', 'value': 8"), told(a -> ratio(a[0] + a[1] + a[2], 8))),
                Arguments.of(
                        ratio("down", "'constant', 'value': 8"),
                        told(a -> of(a[0] + a[1] + a[2]).divide(of(8), 2, RoundingMode.DOWN))),
                Arguments.of(
                        ratio("half-up", "'count', 'where': [{'items': ['1', '2'], 'atLeast': 0}]"),
                        told(a -> held(a[0]) + held(a[1]) == 0
                                ? null
                                : ratio(a[0] + a[1] + a[2], held(a[0]) + held(a[1])))));
    }

    @Test
    void keepsDecimalsApartInMeansAndRatios() {
        String line = "{'id': 'line', 'range': {'min': 0, 'max': 2, 'decimals': 1}, 'sources': ['us']}";
        String ratio =
                "{'kind': 'ratio', 'of': {'kind': 'sum', 'items': ['%s']}, 'by': {'kind': 'sum', 'items': ['%s']},"
                        + " 'times': 1, 'decimals': %d, 'rounding': 'half-up'}";
        String json = Made.json(
                line + ", " + Made.levels("level", 0, 20),
                Made.items("line", "1", "2") + ", " + Made.items("level", "3"),
                Made.score("fine", "{'kind': 'mean', 'items': ['1', '2'], 'decimals': 3}") + ", "
                        + Made.score("coarse", "{'kind': 'mean', 'items': ['1', '2'], 'decimals': 0}") + ", "
                        + Made.score("by-line", ratio.formatted("3", "1", 2)) + ", "
                        + Made.score("of-line", ratio.formatted("1", "3", 0)) + ", "
                        + Made.score("of-both", ratio.formatted("1", "2", 3)));
        RowScorer rows = Scorer.of(Made.instrument(json)).rows();
        for (int one = 0; one <= 20; one++) {
            for (int other = 1; other <= 20; other++) {
                rows.score(new short[] {(short) one, (short) other, (short) other}, 0);
                assertThat(rows.value(0)).isEqualTo((one + other) * 50L);
                assertThat(rows.value(1)).isEqualTo((one + other + 10) / 20);
                assertThat(rows.scored(2)).isEqualTo(one > 0);
                if (one > 0) {
                    assertThat(rows.value(2)).isEqualTo(quotient(1000L * other, one));
                }
                assertThat(rows.value(3)).isEqualTo(quotient(one, 10L * other));
                assertThat(rows.value(4)).isEqualTo(quotient(1000L * one, other));
            }
        }
    }

    private static long quotient(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend)
                .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givesWhatDecimalsGive(String rule, Function<int[], @Nullable BigDecimal> told) {
        RowScorer rows = rows(rule);
        for (int code = 0; code < 125; code++) {
            int[] answers = {code % 5 + LOWEST, code / 5 % 5 + LOWEST, code / 25 + LOWEST};
            rows.score(new short[] {(short) answers[0], (short) answers[1], (short) answers[2]}, 0);
            @Nullable BigDecimal expected = told.apply(answers);
            assertThat(rows.scored(0)).isEqualTo(expected != null);
            if (expected != null) {
                assertThat(BigDecimal.valueOf(rows.value(0), rows.decimals(0)))
                        .as("%d %d %d", answers[0], answers[1], answers[2])
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givesNothingWithoutAnswers(String rule, Function<int[], @Nullable BigDecimal> told) {
        RowScorer rows = rows(rule);
        for (MissingReason reason : MissingReason.values()) {
            if (reason != MissingReason.NOT_OBTAINABLE) {
                short gap = RowScorer.code(reason);
                rows.score(new short[] {gap, gap, gap}, 0);
                assertThat(rows.scored(0)).isFalse();
            }
        }
    }

    @Test
    void takesAMeanOrAMaximumOfFewerAnswersWhereTheRuleSaysSo() {
        short gap = RowScorer.code(MissingReason.UNANSWERED);
        RowScorer mean = rows("{'kind': 'mean', 'items': ['1', '2', '3'], 'decimals': 1, 'minAnswered': 2}");
        mean.score(new short[] {2, 1, gap}, 0);
        assertThat(mean.value(0)).isEqualTo(15);
        mean.score(new short[] {2, gap, gap}, 0);
        assertThat(mean.scored(0)).isFalse();
        RowScorer max = rows("{'kind': 'max', 'items': ['1', '2', '3'], 'minAnswered': 2}");
        max.score(new short[] {gap, -2, -1}, 0);
        assertThat(max.value(0)).isEqualTo(-1);
        max.score(new short[] {gap, gap, 2}, 0);
        assertThat(max.scored(0)).isFalse();
        max.score(new short[] {RowScorer.code(MissingReason.DECLINED), 1, 2}, 0);
        assertThat(max.scored(0)).isFalse();
        max.score(new short[] {RowScorer.code(MissingReason.NOT_APPLICABLE), 1, 2}, 0);
        assertThat(max.value(0)).isEqualTo(2);
    }

    @Test
    void givesNothingForACodeJustOffTheScale() {
        RowScorer rows = rows("{'kind': 'sum', 'items': ['1', '2', '3']}");
        for (int place = 0; place < 3; place++) {
            for (int others = LOWEST; others <= 2; others++) {
                for (int code : new int[] {LOWEST - 1, LOWEST, 2, 3}) {
                    short[] row = {(short) others, (short) others, (short) others};
                    row[place] = (short) code;
                    rows.score(row, 0);
                    assertThat(rows.scored(0)).isEqualTo(code >= LOWEST && code <= 2);
                }
            }
        }
    }

    @Test
    void givesNothingForAZeroOnAScaleThatBeginsWithOne() {
        RowScorer rows = Scorer.of(Made.instrument(Made.json(
                        Made.levels("level", 1, 5),
                        Made.items("level", "1", "2"),
                        Made.score("it", "{'kind': 'sum', 'items': ['1', '2']}"))))
                .rows();
        for (int one = 0; one <= 6; one++) {
            rows.score(new short[] {(short) one, 3}, 0);
            assertThat(rows.scored(0)).isEqualTo(one >= 1 && one <= 5);
        }
    }

    @Test
    void countsBackwardsWhereNoAnswerCountsItself() {
        RowScorer rows = Scorer.of(Made.instrument(Made.json(
                        Made.reversed("down", 0, 3),
                        Made.items("down", "1", "2"),
                        Made.score("it", "{'kind': 'sum', 'items': ['1', '2']}"))))
                .rows();
        for (int one = 0; one <= 3; one++) {
            for (int other = 0; other <= 3; other++) {
                rows.score(new short[] {(short) one, (short) other}, 0);
                assertThat(rows.value(0)).isEqualTo(6 - one - other);
            }
        }
    }

    @Test
    void countsANumberForwardsAndBackwardsFromWhereverTheLineBegins() {
        String range =
                "{'id': '%s', 'range': {'min': %d, 'max': %d, 'decimals': 1, 'reversed': %b}, 'sources': ['us']}";
        String json = Made.json(
                range.formatted("up", 1, 3, false) + ", " + range.formatted("down", -1, 2, true) + ", "
                        + range.formatted("back", 1, 3, true),
                Made.items("up", "1") + ", " + Made.items("down", "2") + ", " + Made.items("back", "3"),
                Made.score("it", "{'kind': 'sum', 'items': ['1', '2', '3']}"));
        RowScorer rows = Scorer.of(Made.instrument(json)).rows();
        for (int up = 9; up <= 31; up++) {
            for (int down = -11; down <= 21; down++) {
                for (int back = 9; back <= 31; back++) {
                    rows.score(new short[] {(short) up, (short) down, (short) back}, 0);
                    boolean valid = up >= 10 && up <= 30 && down >= -10 && down <= 20 && back >= 10 && back <= 30;
                    assertThat(rows.scored(0)).isEqualTo(valid);
                    if (valid) {
                        assertThat(rows.value(0)).isEqualTo(up + (10 - down) + (40 - back));
                    }
                }
            }
        }
    }

    @Test
    void readsARowInTheMiddleOfOthers() {
        RowScorer rows = rows("{'kind': 'sum', 'items': ['1', '2', '3']}");
        short[] three = {2, 2, 2, 1, 0, 1, -2, -2, -2};
        rows.score(three, 3);
        assertThat(rows.value(0)).isEqualTo(2);
        rows.score(three, 6);
        assertThat(rows.value(0)).isEqualTo(-6);
        assertThat(rows.length()).isEqualTo(3);
    }

    private static String ratio(String rounding, String by) {
        return "{'kind': 'ratio', 'of': {'kind': 'sum', 'items': ['1', '2', '3']}, 'by': {'kind': " + by
                + "}, 'times': 1, 'decimals': 2, 'rounding': '" + rounding + "'}";
    }

    private static RowScorer rows(String rule) {
        return Scorer.of(Made.instrument(Made.json(
                        Made.levels("level", LOWEST, 2), Made.items("level", "1", "2", "3"), Made.score("it", rule))))
                .rows();
    }

    private static Function<int[], @Nullable BigDecimal> told(Function<int[], @Nullable BigDecimal> told) {
        return told;
    }

    private static BigDecimal of(int number) {
        return BigDecimal.valueOf(number);
    }

    private static int held(int answer) {
        return answer >= 0 ? 1 : 0;
    }

    private static BigDecimal divided(int dividend, int divisor, int decimals) {
        return of(dividend).divide(of(divisor), decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal ratio(int dividend, int divisor) {
        return divided(dividend, divisor, 2);
    }
}
