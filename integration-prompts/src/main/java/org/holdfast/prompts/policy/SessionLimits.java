package org.holdfast.prompts.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * When a reflective session leads through grounding before it closes, and how patient it is. It never ends by itself.
 *
 * <pre>{@code {"groundFromDistress": 6, "groundFromRise": 2, "resumeWithinMinutes": 30, "pauseAfterTimes": 2}}</pre>
 *
 * @param groundFromDistress the closing rating from which grounding comes before the end
 * @param groundFromRise the rise in distress from which grounding comes before the end
 * @param resumeWithinMinutes how long a pause may last before a new check-in comes first
 * @param pauseAfterTimes after how many times the minutes of a prompt a pause may be offered
 */
public record SessionLimits(
        @JsonProperty("groundFromDistress") Integer groundFromDistress,
        @JsonProperty("groundFromRise") Integer groundFromRise,
        @JsonProperty("resumeWithinMinutes") Integer resumeWithinMinutes,
        @JsonProperty("pauseAfterTimes") Integer pauseAfterTimes) {

    /**
     * Describes the limits of a session.
     *
     * @throws NullPointerException if a part is missing
     */
    public SessionLimits {
        Objects.requireNonNull(groundFromDistress, "groundFromDistress");
        Objects.requireNonNull(groundFromRise, "groundFromRise");
        Objects.requireNonNull(resumeWithinMinutes, "resumeWithinMinutes");
        Objects.requireNonNull(pauseAfterTimes, "pauseAfterTimes");
    }
}
