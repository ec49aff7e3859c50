package org.holdfast.core.vitals;

/** A sign of life that has a name of its own in an export. */
public enum VitalSign {
    /** Both blood pressures together. */
    BLOOD_PRESSURE("blood-pressure"),
    /** The higher blood pressure. */
    SYSTOLIC("systolic"),
    /** The lower blood pressure. */
    DIASTOLIC("diastolic"),
    /** Beats of the heart a minute. */
    HEART_RATE("heart-rate"),
    /** Breaths a minute. */
    RESPIRATORY_RATE("respiratory-rate"),
    /** How much of the blood carries oxygen, by the finger. */
    OXYGEN_SATURATION("oxygen-saturation"),
    /** How much oxygen is given. */
    OXYGEN_FLOW("oxygen-flow"),
    /** What the person weighs. */
    BODY_WEIGHT("body-weight");

    private final String code;

    VitalSign(String code) {
        this.code = code;
    }

    /**
     * The sign as documents write it.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }
}
