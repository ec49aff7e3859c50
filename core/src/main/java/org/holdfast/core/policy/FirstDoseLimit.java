package org.holdfast.core.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.json.Problem;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.terminology.Concept;
import org.jspecify.annotations.Nullable;

/**
 * With how much a course begins at most, by what it is for and by age. What is a first dose for one indication is none
 * for another.
 *
 * <pre>{@code
 * {"substance": "esketamine", "indication": "treatment-resistant-depression", "most": {"value": 56, "unit": "mg"},
 *  "basis": {"origin": "label", "jurisdiction": "US", "sourceStatus": "two-secondary", "checkedOn": "2026-11-23",
 *            "sources": ["Medscape, esketamine", "Epocrates, Spravato"]}}
 * }</pre>
 *
 * @param substance of what
 * @param indication what it is for, as a code of {@link MedicationOrder#INDICATIONS}; for anything if it is left out
 * @param fromAge the youngest it is for, if there is one
 * @param belowAge the age from which on it is no longer, if there is one
 * @param most how much at most, of base
 * @param basis where the number comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FirstDoseLimit(
        Substance substance,
        @Nullable String indication,
        @JsonProperty("fromAge") @Nullable Integer fromAge,
        @JsonProperty("belowAge") @Nullable Integer belowAge,
        Mass most,
        Provenance basis) {

    /**
     * Sets a limit.
     *
     * @throws NullPointerException if the substance, the amount or the basis is missing
     */
    public FirstDoseLimit {
        Objects.requireNonNull(substance, "substance");
        Objects.requireNonNull(most, "most");
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

    /**
     * Whether it is for an indication.
     *
     * @param ordered what the order is for
     * @return true if it is for anything, or for what the order names by a code of ours
     */
    public boolean appliesTo(@Nullable Concept ordered) {
        return indication == null
                || (ordered != null
                        && ordered.codings().stream()
                                .filter(Objects::nonNull)
                                .anyMatch(code -> code.system().equals(MedicationOrder.INDICATIONS)
                                        && code.code().equals(indication)));
    }

    void check(String pointer, List<Problem> problems) {
        if (fromAge != null && belowAge != null && fromAge >= belowAge) {
            problems.add(Problem.at(pointer, "empty-range", "fromAge must be less than belowAge"));
        }
        basis.check(pointer + "/basis", problems);
    }

    /** Names nothing of the numbers. */
    @Override
    public String toString() {
        return "FirstDoseLimit[...]";
    }
}
