package org.holdfast.core.vitals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Vital signs that were taken together. A sign that was not looked for is left out; one that was, and gave no number,
 * says why.
 *
 * <p>No number is refused for being odd, since a collapse must be recordable.
 *
 * <pre>{@code
 * {"moment": "pre-dose", "takenAt": {"precision": "exact", "at": "2026-03-07T17:58:00Z"},
 *  "bloodPressure": {"known": {"systolic": 136, "diastolic": 84}}, "heartRate": {"missing": "declined"},
 *  "oxygenSaturation": {"known": 98}}
 * }</pre>
 *
 * @param moment what the reading was taken for
 * @param takenAt when
 * @param bloodPressure blood pressure
 * @param heartRate beats a minute
 * @param oxygenSaturation oxygen saturation in percent
 * @param respiratoryRate breaths a minute
 * @param method how it was taken
 * @param supplementalOxygen whether the person was given oxygen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VitalsReading(
        @NotNull(message = Messages.REQUIRED) @Nullable Moment moment,

        @JsonProperty("takenAt") @NotNull(message = Messages.REQUIRED) @Nullable
        PartialTime takenAt,

        @JsonProperty("bloodPressure") @Nullable Recorded<BloodPressure> bloodPressure,
        @JsonProperty("heartRate") @Nullable Recorded<Integer> heartRate,
        @JsonProperty("oxygenSaturation") @Nullable Recorded<Integer> oxygenSaturation,
        @JsonProperty("respiratoryRate") @Nullable Recorded<Integer> respiratoryRate,
        @Nullable Method method,
        @JsonProperty("supplementalOxygen") @Nullable Boolean supplementalOxygen) {

    /** How a reading was taken. */
    public enum Method {
        /** By a cuff that inflates by itself. */
        @JsonProperty("automatic")
        AUTOMATIC,
        /** By hand and ear. */
        @JsonProperty("manual")
        MANUAL,
        /** By something the person wears. */
        @JsonProperty("wearable")
        WEARABLE,
        /** By the person. */
        @JsonProperty("self-reported")
        SELF_REPORTED
    }

    /**
     * Records a reading. Numbers that are far out are kept, since a collapse must be recordable.
     *
     * @throws IllegalArgumentException if a number cannot be: a heart rate outside 0-400, a respiratory rate outside
     *     0-120, a saturation outside 0-100
     */
    public VitalsReading {
        check(heartRate, 400);
        check(oxygenSaturation, 100);
        check(respiratoryRate, 120);
    }

    private static void check(@Nullable Recorded<Integer> recorded, int most) {
        @Nullable Integer value = recorded == null ? null : recorded.known();
        if (value != null && (value < 0 || value > most)) {
            throw new IllegalArgumentException("this number cannot be a reading");
        }
    }

    /** What a reading was taken for. */
    public enum Moment {
        /** To decide whether to treat at all. */
        @JsonProperty("screening")
        SCREENING,
        /** To decide on the dose. */
        @JsonProperty("pre-dose")
        PRE_DOSE,
        /** While the dose works. */
        @JsonProperty("during")
        DURING,
        /** Around the expected peak, 40 minutes after the dose began. */
        @JsonProperty("t-plus-40")
        T_PLUS_40,
        /** To decide on release. */
        @JsonProperty("pre-release")
        PRE_RELEASE,
        /** For any other reason. */
        @JsonProperty("unscheduled")
        UNSCHEDULED
    }

    /** Leaves out the numbers and the time. */
    @Override
    public String toString() {
        return "VitalsReading[...]";
    }
}
