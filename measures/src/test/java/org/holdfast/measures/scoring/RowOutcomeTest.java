package org.holdfast.measures.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An outcome keeps what the row gave, however large, after the next row was scored. */
class RowOutcomeTest {
    private static final short GAP = RowScorer.code(MissingReason.UNANSWERED);

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 2", "256999, 8356", "262144, 8192", "999999, 10000"})
    void keepsValuesOfAnySize(int factor, int step) {
        RowScorer rows = rows(factor, step);
        for (int code = -step; code <= step; code += step) {
            rows.score(new short[] {(short) code, (short) step}, 0);
            RowOutcome outcome = rows.outcome();
            rows.score(new short[] {0, 0}, 0);
            assertThat(outcome.scored(0)).isTrue();
            assertThat(outcome.value(0)).isEqualTo((long) code * factor); // -2147483644 and -2147483648 among them
            assertThat(outcome.value(1)).isEqualTo((long) step * factor);
            assertThat(outcome.value(2)).isEqualTo(code);
            assertThat(outcome.reason(0)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "999999, 10000"})
    void keepsWhyThereIsNoValueBesideSmallAndLargeOnes(int factor, int step) {
        RowScorer rows = rows(factor, step);
        rows.score(new short[] {GAP, (short) -step}, 0);
        RowOutcome outcome = rows.outcome();
        rows.score(new short[] {0, 0}, 0);
        assertThat(outcome.scored(0)).isFalse();
        assertThat(outcome.reason(0)).contains(ScoreOutcome.Reason.TOO_FEW_ANSWERS);
        assertThat(outcome.value(1)).isEqualTo((long) -step * factor);
        assertThat(outcome.reason(1)).isEmpty();
        assertThat(outcome.reason(2)).contains(ScoreOutcome.Reason.TOO_FEW_ANSWERS);
    }

    @Test
    void saysOnlyHowManyScoresThereAre() {
        RowScorer rows = rows(1, 1);
        rows.score(new short[] {1, 1}, 0);
        assertThat(rows.outcome()).hasToString("RowOutcome[scores=3]");
    }

    /** The first answer many times over, the second likewise, and the first as it is. */
    private static RowScorer rows(int factor, int step) {
        String times =
                "{'kind': 'scale', 'of': {'kind': 'sum', 'items': ['%s']}, 'times': %d, 'plus': 0, 'decimals': 0}";
        String scores = String.join(
                ", ",
                Made.score("one", times.formatted("1", factor)),
                Made.score("two", times.formatted("2", factor)),
                Made.score("bare", "{'kind': 'sum', 'items': ['1']}"));
        String set =
                "{'id': 'far', 'sources': ['us'], 'choices': [{'value': %d, 'label': 'x'}, {'value': 0, 'label': 'x'},"
                        + " {'value': %d, 'label': 'x'}]}";
        String json = Made.json(set.formatted(-step, step), Made.items("far", "1", "2"), scores);
        return Scorer.of(Made.instrument(json)).rows();
    }
}
