package org.holdfast.core.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.holdfast.core.missing.MissingReason;
import org.junit.jupiter.api.Test;

class BirthDateTest {
    private static final BirthDate BORN = new BirthDate(LocalDate.of(1988, 2, 29), null);

    @Test
    void countsFullYears() {
        assertThat(BORN.ageOn(LocalDate.of(2026, 2, 28))).hasValue(37);
        assertThat(BORN.ageOn(LocalDate.of(2026, 3, 1))).hasValue(38);
        assertThat(BORN.ageOn(LocalDate.of(1988, 2, 29))).hasValue(0);
        assertThat(BORN.ageOn(LocalDate.of(1988, 2, 28))).isEmpty();
    }

    @Test
    void hasNoAgeWhereItIsNotKnown() {
        assertThat(new BirthDate(null, MissingReason.DECLINED).ageOn(LocalDate.of(2026, 1, 1)))
                .isEmpty();
        assertThatThrownBy(() -> new BirthDate(null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("either a known value or the reason why it is missing");
        assertThat(BORN).hasToString("BirthDate[known]");
        assertThat(new BirthDate(null, MissingReason.DECLINED)).hasToString("BirthDate[missing]");
    }
}
