package org.holdfast.measures.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentChangeTest {

    @ParameterizedTest
    @CsvSource({
        "51,34,17,50.0", // PCL-C, 17 to 85: from zero it would look like 33.3
        "30,20,10,50.0", // K10, 10 to 50
        "20,10,0,50.0",
        "10,20,0,-100.0",
        "40,70,100,50.0",
        "31,24,0,22.6",
        "16,14,0,12.5",
        "3,1,0,66.7"
    })
    void countsFromTheBestScore(BigDecimal from, BigDecimal to, BigDecimal best, BigDecimal percent) {
        assertThat(new PercentChange(from, to, best).rounded()).isEqualTo(percent);
    }

    @Test
    void comparesWithoutRounding() {
        BigDecimal half = new BigDecimal("50");
        assertThat(change("51", "34").reaches(half)).isTrue();
        assertThat(change("51", "35").reaches(half)).isFalse();
        // 2 of 3 is shown as 66.7 and is less than that.
        PercentChange thirds = new PercentChange(new BigDecimal("3"), BigDecimal.ONE, BigDecimal.ZERO);
        assertThat(thirds.reaches(new BigDecimal("66.7"))).isFalse();
        assertThat(thirds.reaches(new BigDecimal("66.6"))).isTrue();
    }

    @Test
    void isNothingFromTheBestScore() {
        assertThat(PercentChange.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO))
                .isEmpty();
        assertThat(PercentChange.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO))
                .isPresent();
        assertThatThrownBy(() -> new PercentChange(BigDecimal.TEN, BigDecimal.ONE, new BigDecimal("10.0")))
                .hasMessage("there is no percentage from the best score");
        assertThat(change("51", "34")).hasToString("PercentChange[...]");
    }

    private static PercentChange change(String from, String to) {
        return new PercentChange(new BigDecimal(from), new BigDecimal(to), new BigDecimal("17"));
    }
}
