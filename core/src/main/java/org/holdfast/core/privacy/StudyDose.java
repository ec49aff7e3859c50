package org.holdfast.core.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.medication.Route;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A dosing session as a copy for research has it: counted in days from the first dose and minutes from its own.
 *
 * <pre>{@code
 * {"ordinal": 1, "day": 0, "status": "completed", "substance": "racemic-ketamine", "route": "intramuscular"}
 * }</pre>
 *
 * @param ordinal which one it was, by time
 * @param day how many days after the first dose, 0 for the first; none if the day is not known
 * @param status how far it came
 * @param substance what was ordered
 * @param route by which route
 * @param given what was given
 * @param vitals what was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StudyDose(
        Integer ordinal,
        @Nullable Integer day,
        Session.Status status,
        @Nullable Substance substance,
        @Nullable Route route,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StudyAdministration> given,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StudyVitals> vitals) {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public StudyDose {
        Objects.requireNonNull(ordinal, "ordinal");
        Objects.requireNonNull(status, "status");
        given = Copies.of(given);
        vitals = Copies.of(vitals);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "StudyDose[...]";
    }
}
