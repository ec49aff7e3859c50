package org.holdfast.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void takesTheMiddleOfTimesAndTheMostMemory() {
        Figure middle = Figure.middle(List.of(new Figure(9, 3, 10), new Figure(2, 8, 40), new Figure(4, 5, 20)));
        assertThat(middle).isEqualTo(new Figure(4, 5, 40));
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddle() {
        assertThat(Figure.middle(List.of(new Figure(1, 1, 0), new Figure(4, 3, 0)))
                        .nanos())
                .isEqualTo(2.5);
    }

    @Test
    void sharesTimeOutButNotMemory() {
        assertThat(new Figure(1000, 500, 64).each(10)).isEqualTo(new Figure(100, 50, 64));
    }

    @Test
    void leavesWhatIsOver() {
        assertThat(new Figure(300, 200, 64).over(new Figure(100, 150, 32))).isEqualTo(new Figure(200, 50, 64));
    }

    @Test
    void writesTimesInTheUnitThatSuits() {
        assertThat(List.of(1.234, 45.67, 999.0, 1e3, 34_560.0, 1e6, 123.4e6, 1e9, 12.34e9))
                .extracting(Figure::time)
                .containsExactly(
                        "1.23 ns", "45.7 ns", "999 ns", "1.00 µs", "34.6 µs", "1.00 ms", "123 ms", "1.00 s", "12.3 s");
    }

    @Test
    void writesMemoryInTheUnitThatSuits() {
        assertThat(List.of(0.0, 64.0, 20_480.0, 104_857_600.0))
                .extracting(bytes -> new Figure(1, 1, bytes).memory())
                .containsExactly("0 B", "64 B", "20 KiB", "100 MiB");
    }

    @Test
    void writesNothingForWhatWasNotTaken() {
        Figure given = Figure.given(5);
        assertThat(List.of(given.time(), given.cpuTime(), given.memory())).containsExactly("5.00 ns", "", "");
    }
}
