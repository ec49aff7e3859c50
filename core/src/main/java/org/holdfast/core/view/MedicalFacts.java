package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.medication.Allergy;
import org.holdfast.core.medication.MedicationStatement;
import org.holdfast.core.observation.Observation;
import org.holdfast.core.screening.EligibilityScreening;

/**
 * What must be known before something is given.
 *
 * <pre>{@code
 * {"screenings": [{"completedAt": "2026-02-12T19:30:00Z", "decision": "eligible", "criteria": []}]}
 * }</pre>
 *
 * @param screenings what was found before treatment
 * @param medications what else the person takes
 * @param allergies what they must not be given
 * @param observations tests and tracings
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MedicalFacts(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EligibilityScreening> screenings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MedicationStatement> medications,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Allergy> allergies,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Observation> observations) {

    /**
     * Holds what it is given.
     */
    public MedicalFacts {
        screenings = Copies.of(screenings);
        medications = Copies.of(medications);
        allergies = Copies.of(allergies);
        observations = Copies.of(observations);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "MedicalFacts[...]";
    }
}
