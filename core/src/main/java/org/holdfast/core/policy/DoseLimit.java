package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.Problem;
import org.holdfast.core.medication.Route;
import org.holdfast.core.medication.Substance;
import org.jspecify.annotations.Nullable;

/**
 * One bound of what is usual or thinkable for all doses of a session together. It says nothing of what to give.
 *
 * <pre>{@code
 * {"substance": "racemic-ketamine", "route": "intramuscular", "level": "error-above", "value": 2.5, "unit": "mg/kg",
 *  "basis": {"origin": "design", "jurisdiction": "any", "checkedOn": "2026-11-23", "sources": []}}
 * }</pre>
 *
 * @param substance of what
 * @param route which way
 * @param form given how, if that matters
 * @param level what it means to lie beyond it
 * @param value the number
 * @param unit its unit
 * @param basis where the number comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DoseLimit(
        Substance substance,
        Route route,
        @Nullable Form form,
        Level level,
        BigDecimal value,
        Unit unit,
        Provenance basis) {

    /** How a dose is given. */
    public enum Form {
        /** All at once. */
        @JsonProperty("bolus")
        BOLUS,
        /** Over time. */
        @JsonProperty("infusion")
        INFUSION
    }

    /** What it means to lie beyond a bound. */
    public enum Level {
        /** Less is unusual. */
        @JsonProperty("typical-from")
        TYPICAL_FROM,
        /** More is unusual. */
        @JsonProperty("typical-to")
        TYPICAL_TO,
        /** More needs a reason. */
        @JsonProperty("warn-above")
        WARN_ABOVE,
        /** More is most likely a mistake. */
        @JsonProperty("error-above")
        ERROR_ABOVE
    }

    /** What a bound counts. */
    public enum Unit {
        /** Milligrams of base. */
        @JsonProperty("mg")
        MILLIGRAM("mg"),
        /** Milligrams of base for each kilogram of body weight. */
        @JsonProperty("mg/kg")
        MILLIGRAM_PER_KILOGRAM("mg/kg");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        /**
         * The unit as documents write it.
         *
         * @return the unit in UCUM
         */
        public String code() {
            return code;
        }
    }

    /**
     * Sets a bound.
     *
     * @throws NullPointerException if a part other than the form is missing
     */
    public DoseLimit {
        Objects.requireNonNull(substance, "substance");
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * Whether it is about doses of a kind.
     *
     * @param given of what
     * @param way which way
     * @param how given how; none if it went in neither at once nor as an infusion
     * @return true if substance and way are its own, and the form is or does not matter
     */
    public boolean appliesTo(Substance given, Route way, @Nullable Form how) {
        return substance == given && route == way && (form == null || form == how);
    }

    boolean competesWith(DoseLimit other) {
        return substance == other.substance && route == other.route && form == other.form && unit == other.unit;
    }

    void check(String pointer, List<Problem> problems) {
        if (value.signum() <= 0) {
            problems.add(Problem.at(pointer + "/value", "out-of-range", "a bound must be more than 0"));
        }
        basis.check(pointer + "/basis", problems);
    }

    /** Names the way alone. */
    @Override
    public String toString() {
        return "DoseLimit[" + route.code() + "]";
    }
}
