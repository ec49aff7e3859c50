package org.holdfast.core.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How much of a substance, more than nothing. A dose that was not given has no mass; it has not a mass of 0.
 *
 * <p>Two masses are equal if value and unit are, whatever zeros they were written with. Compare across units by
 * {@link #milligrams()}.
 *
 * <pre>{@code {"value": 35, "unit": "mg"}}</pre>
 *
 * @param value the number, more than 0
 * @param unit its unit
 */
public record Mass(BigDecimal value, Unit unit) {

    /** Units of mass, written as in UCUM. */
    public enum Unit {
        /** A thousandth of a milligram. */
        @JsonProperty("ug")
        MICROGRAM(-3),
        /** The unit in which doses of ketamine are ordered. */
        @JsonProperty("mg")
        MILLIGRAM(0),
        /** A thousand milligrams. */
        @JsonProperty("g")
        GRAM(3);

        private final int power;

        Unit(int power) {
            this.power = power;
        }
    }

    /**
     * Records a mass.
     *
     * @throws NullPointerException if a part is missing
     * @throws IllegalArgumentException if the value is not more than 0, or has too many digits
     */
    public Mass {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        value = Decimals.positive(value, "mass");
    }

    /**
     * A mass in milligrams.
     *
     * @param value the number, such as {@code "35"} or {@code "0.5"}
     * @return the mass
     * @throws IllegalArgumentException if the value is not a number of more than 0
     */
    public static Mass milligrams(String value) {
        return new Mass(new BigDecimal(value), Unit.MILLIGRAM);
    }

    /**
     * The same mass in milligrams.
     *
     * @return the exact number, more than 0
     */
    public BigDecimal milligrams() {
        return value.scaleByPowerOfTen(unit.power);
    }

    /** Leaves out the number. */
    @Override
    public String toString() {
        return "Mass[...]";
    }
}
