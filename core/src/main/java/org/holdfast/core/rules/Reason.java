package org.holdfast.core.rules;

/** Why a rule could not be run. */
enum Reason {
    AGE_UNKNOWN("skipped.age-unknown"),
    BASES_MIXED("skipped.bases-mixed"),
    BASIS_UNSTATED("skipped.basis-unstated"),
    CONSENT_MISSING("skipped.consent-missing"),
    CRITERION_MISSING("skipped.criterion-missing"),
    DOSE_TIME_MISSING("skipped.dose-time-missing"),
    MASS_MISSING("skipped.mass-missing"),
    MEASURE_TIME_MISSING("skipped.measure-time-missing"),
    NOT_YET("skipped.not-yet"),
    ORDER_MISSING("skipped.order-missing"),
    PLAN_TIME_MISSING("skipped.plan-time-missing"),
    POLICY_MISSING("skipped.policy-missing"),
    READING_MISSING("skipped.reading-missing"),
    READING_TIME_MISSING("skipped.reading-time-missing"),
    RELEASE_MISSING("skipped.release-missing"),
    REVIEW_UNKNOWN("skipped.review-unknown"),
    SESSION_TIME_MISSING("skipped.session-time-missing"),
    TIMES_OVERLAP("skipped.times-overlap"),
    WEIGHT_NOT_MEASURED("skipped.weight-not-measured"),
    WEIGHT_TOO_OLD("skipped.weight-too-old");

    private final String key;

    Reason(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
