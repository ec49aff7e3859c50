package org.holdfast.core.privacy;

import java.util.Objects;

/**
 * A copy for research, and the table that leads back from it. They are never kept together.
 *
 * @param candidate the copy
 * @param pseudonyms the table, with the person in it
 */
public record Deidentified(DeidentifiedCandidate candidate, Pseudonyms pseudonyms) {

    /**
     * Puts both into the caller's hands.
     *
     * @throws NullPointerException if a part is missing
     */
    public Deidentified {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(pseudonyms, "pseudonyms");
    }
}
