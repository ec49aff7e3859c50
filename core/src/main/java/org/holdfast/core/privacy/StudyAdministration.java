package org.holdfast.core.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.StrengthBasis;
import org.holdfast.core.quantity.Mass;
import org.jspecify.annotations.Nullable;

/**
 * What was given, without the lot.
 *
 * <pre>{@code
 * {"kind": "initial", "status": "completed", "administered": {"value": 40, "unit": "mg"}, "basis": "base", "minute": 0}
 * }</pre>
 *
 * @param kind which dose of the session
 * @param status how far it came
 * @param administered how much
 * @param basis of what the milligrams are
 * @param minute how many minutes after the first dose of the session it began, if both times are exact
 * @param minutes how long it took, if both times are exact
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StudyAdministration(
        DoseAdministration.Kind kind,
        DoseAdministration.Status status,
        @Nullable Mass administered,
        @Nullable StrengthBasis basis,
        @Nullable Integer minute,
        @Nullable Integer minutes) {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public StudyAdministration {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "StudyAdministration[...]";
    }
}
