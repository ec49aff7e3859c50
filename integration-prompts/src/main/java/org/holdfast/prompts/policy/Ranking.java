package org.holdfast.prompts.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * How many points each wish is worth when the prompts that may be offered are put in order. Points order; they never
 * bring back a prompt that a rule took away, whatever their number.
 *
 * <pre>{@code
 * {"phaseFit": 20, "liking": 20, "balance": 20, "balanceDays": 14, "arousal": 20, "planned": 14, "following": 10,
 *  "brevity": 10, "briefMinutes": 5, "suggested": 15}
 * }</pre>
 *
 * @param phaseFit that today lies in the middle of the days it is meant for
 * @param liking that the person likes this way of working
 * @param balance that its part of life has come up least of late
 * @param balanceDays how many days are looked back on for that
 * @param arousal that it leads outward or moves, where that suits
 * @param planned that it suits what was planned for today; half for the way of working, half for the part of life
 * @param following that it goes on from the last one in another way
 * @param brevity that it is short, when the person is tired
 * @param briefMinutes up to how many minutes a prompt is short
 * @param suggested that a clinician suggested it
 */
public record Ranking(
        @JsonProperty("phaseFit") Integer phaseFit,
        Integer liking,
        Integer balance,
        @JsonProperty("balanceDays") Integer balanceDays,
        Integer arousal,
        Integer planned,
        Integer following,
        Integer brevity,
        @JsonProperty("briefMinutes") Integer briefMinutes,
        Integer suggested) {

    /**
     * Describes the points.
     *
     * @throws NullPointerException if a part is missing
     */
    public Ranking {
        Objects.requireNonNull(phaseFit, "phaseFit");
        Objects.requireNonNull(liking, "liking");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(balanceDays, "balanceDays");
        Objects.requireNonNull(arousal, "arousal");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(following, "following");
        Objects.requireNonNull(brevity, "brevity");
        Objects.requireNonNull(briefMinutes, "briefMinutes");
        Objects.requireNonNull(suggested, "suggested");
    }
}
