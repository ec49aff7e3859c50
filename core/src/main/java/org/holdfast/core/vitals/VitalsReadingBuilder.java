package org.holdfast.core.vitals;

import org.holdfast.core.missing.Recorded;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.time.PartialTime;
import org.jspecify.annotations.Nullable;

/**
 * Puts a vitals reading together part by part, so that a reader sees what is being set. Used by one thread.
 */
public final class VitalsReadingBuilder {
    private VitalsReading.@Nullable Moment moment;
    private @Nullable PartialTime takenAt;
    private @Nullable Recorded<BloodPressure> bloodPressure;
    private @Nullable Recorded<Integer> heartRate;
    private @Nullable Recorded<Integer> oxygenSaturation;
    private @Nullable Recorded<Integer> respiratoryRate;
    private VitalsReading.@Nullable Method method;
    private @Nullable Boolean supplementalOxygen;

    private VitalsReadingBuilder() {}

    /**
     * Begins a vitals reading.
     *
     * @return a builder with nothing else set
     * @throws NullPointerException if one of them is missing
     */
    public static VitalsReadingBuilder of() {
        return new VitalsReadingBuilder();
    }

    /**
     * Begins with what there is.
     *
     * @param other what to begin with
     * @return a builder with all of its parts
     */
    public static VitalsReadingBuilder from(VitalsReading other) {
        VitalsReadingBuilder builder = of();
        builder.moment = other.moment();
        builder.takenAt = other.takenAt();
        builder.bloodPressure = other.bloodPressure();
        builder.heartRate = other.heartRate();
        builder.oxygenSaturation = other.oxygenSaturation();
        builder.respiratoryRate = other.respiratoryRate();
        builder.method = other.method();
        builder.supplementalOxygen = other.supplementalOxygen();
        return builder;
    }

    /**
     * Sets what the reading was taken for.
     *
     * @param value what the reading was taken for
     * @return this builder
     */
    public VitalsReadingBuilder moment(VitalsReading.@Nullable Moment value) {
        this.moment = value;
        return this;
    }

    /**
     * Sets when.
     *
     * @param value when
     * @return this builder
     */
    public VitalsReadingBuilder takenAt(@Nullable PartialTime value) {
        this.takenAt = value;
        return this;
    }

    /**
     * Sets blood pressure.
     *
     * @param value blood pressure
     * @return this builder
     */
    public VitalsReadingBuilder bloodPressure(@Nullable Recorded<BloodPressure> value) {
        this.bloodPressure = value;
        return this;
    }

    /**
     * Sets beats a minute.
     *
     * @param value beats a minute
     * @return this builder
     */
    public VitalsReadingBuilder heartRate(@Nullable Recorded<Integer> value) {
        this.heartRate = value;
        return this;
    }

    /**
     * Sets oxygen saturation in percent.
     *
     * @param value oxygen saturation in percent
     * @return this builder
     */
    public VitalsReadingBuilder oxygenSaturation(@Nullable Recorded<Integer> value) {
        this.oxygenSaturation = value;
        return this;
    }

    /**
     * Sets breaths a minute.
     *
     * @param value breaths a minute
     * @return this builder
     */
    public VitalsReadingBuilder respiratoryRate(@Nullable Recorded<Integer> value) {
        this.respiratoryRate = value;
        return this;
    }

    /**
     * Sets how it was taken.
     *
     * @param value how it was taken
     * @return this builder
     */
    public VitalsReadingBuilder method(VitalsReading.@Nullable Method value) {
        this.method = value;
        return this;
    }

    /**
     * Sets whether the person was given oxygen.
     *
     * @param value whether the person was given oxygen
     * @return this builder
     */
    public VitalsReadingBuilder supplementalOxygen(@Nullable Boolean value) {
        this.supplementalOxygen = value;
        return this;
    }

    /**
     * Puts it together.
     *
     * @return the record
     */
    public VitalsReading build() {
        return new VitalsReading(
                moment,
                takenAt,
                bloodPressure,
                heartRate,
                oxygenSaturation,
                respiratoryRate,
                method,
                supplementalOxygen);
    }
}
