package org.holdfast.core.quantity;

import java.util.Objects;

/**
 * One reading of blood pressure, in mmHg. The two numbers belong together and are never kept as two.
 *
 * <p>Any reading that can be one is accepted, so that a collapse can be recorded.
 *
 * <pre>{@code {"systolic": 136, "diastolic": 84}}</pre>
 *
 * @param systolic the upper number
 * @param diastolic the lower number
 */
public record BloodPressure(Integer systolic, Integer diastolic) {

    /**
     * Records a reading.
     *
     * @throws NullPointerException if a number is missing
     * @throws IllegalArgumentException if the numbers are swapped, equal or negative
     */
    public BloodPressure {
        Objects.requireNonNull(systolic, "systolic");
        Objects.requireNonNull(diastolic, "diastolic");
        if (diastolic < 0 || systolic <= diastolic) {
            throw new IllegalArgumentException("systolic must be above diastolic, and diastolic 0 or more");
        }
    }

    /**
     * Whether either number is over its limit, as in "over 140/90".
     *
     * @param limit the limit
     * @return true if the systolic or the diastolic number is greater than the limit's
     */
    public boolean exceeds(BloodPressure limit) {
        return systolic > limit.systolic || diastolic > limit.diastolic;
    }

    /**
     * Whether either number has come up to its limit, as in "160/100 or more".
     *
     * @param limit the limit
     * @return true if the systolic or the diastolic number is the limit's or greater
     */
    public boolean reaches(BloodPressure limit) {
        return systolic >= limit.systolic || diastolic >= limit.diastolic;
    }

    /** Leaves out the numbers. */
    @Override
    public String toString() {
        return "BloodPressure[...]";
    }
}
