package org.holdfast.prompts.select;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * That hard moments have kept coming, so that the care team might be told. Nobody is told by it: the host decides how,
 * and asks the person first. A crisis offer carries none, since help stands there already.
 *
 * @param forPerson words for the person
 * @param forClinician words for a clinician, without the ratings
 */
public record CareTeamSuggestion(
        @JsonProperty("forPerson") String forPerson,
        @JsonProperty("forClinician") String forClinician) {

    /**
     * Words a suggestion.
     *
     * @throws NullPointerException if a part is missing
     */
    public CareTeamSuggestion {
        Objects.requireNonNull(forPerson, "forPerson");
        Objects.requireNonNull(forClinician, "forClinician");
    }

    /** Says nothing: that there is one tells how a person is. */
    @Override
    public String toString() {
        return "CareTeamSuggestion[...]";
    }
}
