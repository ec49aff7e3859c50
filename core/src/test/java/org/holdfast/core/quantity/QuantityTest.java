package org.holdfast.core.quantity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.holdfast.core.Golden;
import org.junit.jupiter.api.Test;

class QuantityTest {

    private static BodyWeight weight(String value, BodyWeight.Unit unit) {
        return new BodyWeight(new BigDecimal(value), unit, BodyWeight.Source.MEASURED, null);
    }

    @Test
    void aMassIsTheSameWhateverItsZeros() {
        assertThat(Mass.milligrams("0.50")).isEqualTo(Mass.milligrams("0.5"));
        assertThat(Mass.milligrams("1E+2")).isEqualTo(Mass.milligrams("100.000"));
        assertThat(new String(Golden.DOCUMENTS.write(Mass.milligrams("1E+2")), UTF_8))
                .isEqualTo("{\"value\":100,\"unit\":\"mg\"}");
        assertThat(new String(Golden.DOCUMENTS.write(Mass.milligrams("0.000001")), UTF_8))
                .isEqualTo("{\"value\":0.000001,\"unit\":\"mg\"}");
    }

    @Test
    void aMassConvertsExactly() {
        assertThat(new Mass(new BigDecimal("0.056"), Mass.Unit.GRAM).milligrams())
                .isEqualByComparingTo("56");
        assertThat(new Mass(new BigDecimal("500"), Mass.Unit.MICROGRAM).milligrams())
                .isEqualByComparingTo("0.5");
    }

    @Test
    void refusesNothingAndLess() {
        assertThatThrownBy(() -> Mass.milligrams("0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mass must be more than 0");
        assertThatThrownBy(() -> Mass.milligrams("-35")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weight("0.0", BodyWeight.Unit.KILOGRAM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight must be more than 0");
    }

    @Test
    void refusesMoreDigitsThanAnybodyMeans() {
        assertThat(Mass.milligrams("999999999").milligrams()).isEqualByComparingTo("999999999");
        for (String many : new String[] {"1000000000", "1E999999999", "0.0000001", "1E-999999999"}) {
            assertThatThrownBy(() -> Mass.milligrams(many))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("mass has at most 9 digits before the point and 6 after it");
        }
    }

    @Test
    void aPoundIsWhatItIsByDefinition() {
        assertThat(weight("155", BodyWeight.Unit.POUND).kilograms()).isEqualByComparingTo("70.30681735");
        assertThat(weight("70.3", BodyWeight.Unit.KILOGRAM).kilograms()).isEqualByComparingTo("70.3");
    }

    @Test
    void refusesNumbersThatWereSwapped() {
        for (int[] swapped : new int[][] {{84, 136}, {90, 90}, {10, -1}}) {
            assertThatThrownBy(() -> new BloodPressure(swapped[0], swapped[1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("systolic must be above diastolic, and diastolic 0 or more");
        }
        assertThat(new BloodPressure(1, 0).systolic()).isEqualTo(1);
    }

    @Test
    void oneNumberOfTheTwoIsEnough() {
        BloodPressure limit = new BloodPressure(140, 90);
        assertThat(new BloodPressure(140, 90).exceeds(limit)).isFalse();
        assertThat(new BloodPressure(141, 60).exceeds(limit)).isTrue();
        assertThat(new BloodPressure(120, 91).exceeds(limit)).isTrue();
        assertThat(new BloodPressure(140, 60).reaches(limit)).isTrue();
        assertThat(new BloodPressure(120, 90).reaches(limit)).isTrue();
        assertThat(new BloodPressure(139, 89).reaches(limit)).isFalse();
    }
}
