package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/**
 * What the person last took in before a dose, other than the dose.
 *
 * <pre>{@code
 * {"lastFoodAt": {"precision": "exact", "at": "2026-03-07T12:00:00Z"}, "fastingConfirmed": {"known": true}}
 * }</pre>
 *
 * @param lastFoodAt when they last ate
 * @param lastDrinkAt when they last drank
 * @param nasalSprayAt when they last used a nasal steroid or decongestant
 * @param fastingConfirmed that the clinic's own rule on fasting was kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Intake(
        @JsonProperty("lastFoodAt") @Nullable PartialTime lastFoodAt,

        @JsonProperty("lastDrinkAt") @Nullable PartialTime lastDrinkAt,

        @JsonProperty("nasalSprayAt") @Nullable PartialTime nasalSprayAt,

        @JsonProperty("fastingConfirmed") @Nullable Recorded<Boolean> fastingConfirmed) {

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Intake[...]";
    }
}
