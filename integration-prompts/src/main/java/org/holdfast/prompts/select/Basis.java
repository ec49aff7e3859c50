package org.holdfast.prompts.select;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * What an offer rests on, so that it can be made again and questioned.
 *
 * @param catalogue id and version of the catalogue
 * @param policy id and version of the policy
 * @param standing what the policy's numbers are worth
 * @param draftsAllowed whether texts that nobody has reviewed could be offered: never for people in care
 * @param therapistPresent whether a practitioner's word that a therapist is there counted
 * @param language the language of the words
 */
public record Basis(
        String catalogue,
        String policy,
        String standing,
        @JsonProperty("draftsAllowed") Boolean draftsAllowed,
        @JsonProperty("therapistPresent") Boolean therapistPresent,
        String language) {

    /**
     * Describes what an offer rests on.
     *
     * @throws NullPointerException if a part is missing
     */
    public Basis {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(draftsAllowed, "draftsAllowed");
        Objects.requireNonNull(therapistPresent, "therapistPresent");
        Objects.requireNonNull(language, "language");
    }

    /** Names catalogue and policy alone. */
    @Override
    public String toString() {
        return "Basis[" + catalogue + ", " + policy + "]";
    }
}
