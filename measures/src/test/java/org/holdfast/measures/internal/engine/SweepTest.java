package org.holdfast.measures.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.measures.Made;
import org.junit.jupiter.api.Test;

/** How many numbers the fields of a scale need; each of these is another look at every answer. */
class SweepTest {
    @Test
    void laysFieldsSideBySideUntilTheNumberIsFull() {
        assertThat(numbers(1)).isEqualTo(1);
        assertThat(numbers(2)).isEqualTo(1);
        assertThat(numbers(9)).isEqualTo(1); // 9 fields from 0 to 64 take 7 bits each, 63 in all
        assertThat(numbers(10)).isEqualTo(2);
        assertThat(numbers(18)).isEqualTo(2);
        assertThat(numbers(19)).isEqualTo(3);
    }

    @Test
    void keepsOneFieldForTheSameSumUnderTwoNames() {
        assertThat(words(IntStream.range(0, 40)
                        .mapToObj(sum -> Made.score("s" + sum, "{'kind': 'sum', 'items': ['1', '2']}"))
                        .collect(Collectors.joining(", "))))
                .isEqualTo(1);
    }

    /** Sums of one item and the next, each of two answers from 0 to 32. */
    private static int numbers(int sums) {
        return words(IntStream.rangeClosed(1, sums)
                .mapToObj(
                        one -> Made.score("s" + one, "{'kind': 'sum', 'items': ['" + one + "', '" + (one + 1) + "']}"))
                .collect(Collectors.joining(", ")));
    }

    private static int words(String scores) {
        String[] items = IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).toArray(String[]::new);
        String json = Made.json(Made.levels("level", 0, 32), Made.items("level", items), scores);
        return Program.of(Made.instrument(json).definition(), null).workspace().words.length;
    }
}
