package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.Problem;
import org.holdfast.core.quantity.BloodPressure;
import org.jspecify.annotations.Nullable;

/**
 * A blood pressure that a rule judges by, for everybody or for people of some ages.
 *
 * <pre>{@code
 * {"pressure": {"systolic": 150, "diastolic": 90}, "fromAge": 65,
 *  "basis": {"origin": "label", "jurisdiction": "EU", "sourceStatus": "one-secondary", "checkedOn": "2026-11-23",
 *            "sources": ["EU text at rxreasoner.com, esketamine"]}}
 * }</pre>
 *
 * @param pressure the limit
 * @param fromAge the youngest it is for, if there is one
 * @param belowAge the age from which on it is no longer, if there is one
 * @param basis where the number comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PressureLimit(
        BloodPressure pressure,
        @JsonProperty("fromAge") @Nullable Integer fromAge,
        @JsonProperty("belowAge") @Nullable Integer belowAge,
        Provenance basis) {

    /**
     * Sets a limit.
     *
     * @throws NullPointerException if the pressure or its basis is missing
     */
    public PressureLimit {
        Objects.requireNonNull(pressure, "pressure");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * Whether it is for people of an age.
     *
     * @param age full years
     * @return true from the youngest on, up to and without the oldest
     */
    public boolean appliesTo(int age) {
        return (fromAge == null || age >= fromAge) && (belowAge == null || age < belowAge);
    }

    void check(String pointer, List<Problem> problems) {
        if (fromAge != null && belowAge != null && fromAge >= belowAge) {
            problems.add(Problem.at(pointer, "empty-range", "fromAge must be less than belowAge"));
        }
        basis.check(pointer + "/basis", problems);
    }

    /** Leaves out the numbers. */
    @Override
    public String toString() {
        return "PressureLimit[...]";
    }
}
