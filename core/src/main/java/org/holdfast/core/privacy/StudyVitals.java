package org.holdfast.core.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.vitals.VitalsReading;
import org.jspecify.annotations.Nullable;

/**
 * A reading of vital signs, or the reason why there is none.
 *
 * <pre>{@code
 * {"moment": "t-plus-40", "minute": 39, "heartRate": {"known": 72}}
 * }</pre>
 *
 * @param moment at what moment of the session
 * @param minute how many minutes after the first dose of the session, if both times are exact
 * @param bloodPressure blood pressure
 * @param heartRate beats a minute
 * @param oxygenSaturation per cent
 * @param respiratoryRate breaths a minute
 * @param supplementalOxygen whether oxygen was given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StudyVitals(
        VitalsReading.@Nullable Moment moment,
        @Nullable Integer minute,
        @JsonProperty("bloodPressure") @Nullable Recorded<BloodPressure> bloodPressure,
        @JsonProperty("heartRate") @Nullable Recorded<Integer> heartRate,
        @JsonProperty("oxygenSaturation") @Nullable Recorded<Integer> oxygenSaturation,
        @JsonProperty("respiratoryRate") @Nullable Recorded<Integer> respiratoryRate,
        @JsonProperty("supplementalOxygen") @Nullable Boolean supplementalOxygen) {

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "StudyVitals[...]";
    }
}
