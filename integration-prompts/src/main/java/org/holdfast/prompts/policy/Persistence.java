package org.holdfast.prompts.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * When distress, or a feeling of unreality, has come up so often that every offer suggests the care team. It closes
 * nothing and tells nobody: the host decides how to go on, with the person's consent.
 *
 * <pre>{@code {"distressFrom": 7, "checkIns": 3, "days": 7}}</pre>
 *
 * @param distressFrom the rating from which a check-in counts
 * @param checkIns how many check-ins, the present one among them
 * @param days within how many days, today among them
 */
public record Persistence(
        @JsonProperty("distressFrom") Integer distressFrom,
        @JsonProperty("checkIns") Integer checkIns,
        Integer days) {

    /**
     * Describes when to suggest the care team.
     *
     * @throws NullPointerException if a part is missing
     */
    public Persistence {
        Objects.requireNonNull(distressFrom, "distressFrom");
        Objects.requireNonNull(checkIns, "checkIns");
        Objects.requireNonNull(days, "days");
    }
}
