package org.holdfast.prompts.policy;

import java.util.Objects;

/**
 * A point in which a clinic lets more through than the shipped policy does, by name. Every offer made under it lists
 * it, so that nobody can do it unseen.
 *
 * <pre>{@code {"of": "/monitoredHours", "by": "medical director", "reason": "oral doses, observed at home by a nurse"}}</pre>
 *
 * @param of the value that was loosened, as a pointer into the policy
 * @param by the role that answers for it; never a name of a person in care
 * @param reason why
 */
public record Loosening(String of, String by, String reason) {

    /**
     * Names a loosening.
     *
     * @throws NullPointerException if a part is missing
     */
    public Loosening {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
    }

    /** Names the value alone. */
    @Override
    public String toString() {
        return "Loosening[" + of + "]";
    }
}
