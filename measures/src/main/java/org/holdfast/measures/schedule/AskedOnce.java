package org.holdfast.measures.schedule;

import java.util.Objects;
import org.holdfast.core.policy.Provenance;

/**
 * A form that is never put to a person twice, such as one about what happened to them: its answers do not change, and to
 * ask again is a burden.
 *
 * @param instrument the instrument's id, whether or not it is at hand
 * @param basis where this comes from
 */
public record AskedOnce(String instrument, Provenance basis) {

    /**
     * Holds the rule as it was written.
     *
     * @throws NullPointerException if a part is missing
     */
    public AskedOnce {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(basis, "basis");
    }
}
