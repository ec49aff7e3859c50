package org.holdfast.core.quantity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a person weighs, when that was found, and how. Doses by weight are judged only against a weight that was
 * measured, and not long ago.
 *
 * <pre>{@code
 * {"value": 70.3, "unit": "kg", "source": "measured",
 *  "measuredAt": {"precision": "day", "on": "2026-02-12", "zone": "America/New_York"}}
 * }</pre>
 *
 * @param value the number, more than 0
 * @param unit its unit; a weight without one is no weight
 * @param source how it was found
 * @param measuredAt when it was found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BodyWeight(
        BigDecimal value,
        Unit unit,
        @NotNull(message = Messages.REQUIRED) @Nullable Source source,

        @JsonProperty("measuredAt") @NotNull(message = Messages.REQUIRED) @Nullable
        PartialTime measuredAt) {

    /** Units of body weight, written as in UCUM. */
    public enum Unit {
        /** The kilogram. */
        @JsonProperty("kg")
        KILOGRAM("1"),
        /** The international avoirdupois pound, exactly 0.45359237 kg since 1959. */
        @JsonProperty("[lb_av]")
        POUND("0.45359237");

        private final BigDecimal kilograms;

        Unit(String kilograms) {
            this.kilograms = new BigDecimal(kilograms);
        }
    }

    /** How a weight was found. */
    public enum Source {
        /** On a scale. */
        @JsonProperty("measured")
        MEASURED,
        /** The person said so. */
        @JsonProperty("self-reported")
        SELF_REPORTED,
        /** Somebody guessed. */
        @JsonProperty("estimated")
        ESTIMATED
    }

    /**
     * Records a weight.
     *
     * @throws NullPointerException if the value or the unit is missing
     * @throws IllegalArgumentException if the value is not more than 0, or has too many digits
     */
    public BodyWeight {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        value = Decimals.positive(value, "weight");
    }

    /**
     * The same weight in kilograms.
     *
     * @return the exact number, more than 0
     */
    public BigDecimal kilograms() {
        return value.multiply(unit.kilograms);
    }

    /** Leaves out the weight. */
    @Override
    public String toString() {
        return "BodyWeight[...]";
    }
}
