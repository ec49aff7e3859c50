package org.holdfast.measures.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecallWindowTest {

    @ParameterizedTest
    @CsvSource({"14,7,50", "14,1,93", "7,1,86", "7,7,0", "30,10,67", "7,30,0", "14,0,100"})
    void givesTheShareBeforeTheDose(int window, int days, int percent) {
        assertThat(new RecallWindow(window).percentBefore(days)).isEqualTo(percent);
    }

    @Test
    void countsTheDaysBeforeTheDose() {
        assertThat(new RecallWindow(14).daysBefore(13)).isEqualTo(1);
        assertThat(new RecallWindow(14).daysBefore(14)).isZero();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new RecallWindow(0)).hasMessage("a recall window has at least 1 day");
        assertThatThrownBy(() -> new RecallWindow(7).daysBefore(-1))
                .hasMessage("the answers must not be older than the dose");
    }
}
