package org.holdfast.prompts.select;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.prompts.policy.Loosening;

/**
 * What an offer rests on, so that it can be made again and questioned.
 *
 * @param catalogue id and version of the catalogue
 * @param policy id and version of the policy
 * @param standing what the policy's numbers are worth
 * @param draftsAllowed whether texts that nobody has reviewed could be offered: never for people in care
 * @param therapistPresent whether a practitioner's word that a therapist is there counted
 * @param language the language of the words
 * @param loosened where the clinic's policy lets more through than the shipped one; empty if nowhere
 */
public record Basis(
        String catalogue,
        String policy,
        String standing,
        @JsonProperty("draftsAllowed") Boolean draftsAllowed,
        @JsonProperty("therapistPresent") Boolean therapistPresent,
        String language,
        List<Loosening> loosened) {

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
        loosened = List.copyOf(Objects.requireNonNull(loosened, "loosened"));
    }

    /** Names catalogue and policy alone. */
    @Override
    public String toString() {
        return "Basis[" + catalogue + ", " + policy + "]";
    }
}
