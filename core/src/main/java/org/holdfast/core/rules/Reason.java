package org.holdfast.core.rules;

/** Why a rule could not be run. */
enum Reason {
    ADMINISTRATION_UNKNOWN("skipped.administration-unknown"),
    ADULT_UNKNOWN("skipped.adult-unknown"),
    AGE_UNKNOWN("skipped.age-unknown"),
    ATTENDANCE_MISSING("skipped.attendance-missing"),
    BASES_MIXED("skipped.bases-mixed"),
    BASIS_NOT_BASE("skipped.basis-not-base"),
    BASIS_UNSTATED("skipped.basis-unstated"),
    CHANGE_MISSING("skipped.change-missing"),
    CLINIC_RULE_FAILED("skipped.clinic-rule-failed"),
    CONSENT_MISSING("skipped.consent-missing"),
    COURSE_START_MISSING("skipped.course-start-missing"),
    CRITERION_MISSING("skipped.criterion-missing"),
    DEATH_TIME_MISSING("skipped.death-time-missing"),
    DECISION_MISSING("skipped.decision-missing"),
    DISTRESS_MISSING("skipped.distress-missing"),
    DOSE_TIME_MISSING("skipped.dose-time-missing"),
    EVENT_TIME_MISSING("skipped.event-time-missing"),
    EXCLUSION_UNKNOWN("skipped.exclusion-unknown"),
    FLAG_TIME_MISSING("skipped.flag-time-missing"),
    GRADE_MISSING("skipped.grade-missing"),
    INDICATION_MISSING("skipped.indication-missing"),
    INTAKE_MISSING("skipped.intake-missing"),
    LATER_REVIEW("skipped.later-review"),
    MASS_MISSING("skipped.mass-missing"),
    MEASURE_TIME_MISSING("skipped.measure-time-missing"),
    MODALITY_MISSING("skipped.modality-missing"),
    NOT_RECORDED("skipped.not-recorded"),
    NOT_YET("skipped.not-yet"),
    OBSERVATION_TIME_MISSING("skipped.observation-time-missing"),
    ORDER_MISSING("skipped.order-missing"),
    ORDINAL_MISSING("skipped.ordinal-missing"),
    PLAN_TIME_MISSING("skipped.plan-time-missing"),
    POLICY_MISSING("skipped.policy-missing"),
    PROGRAM_MISSING("skipped.program-missing"),
    READING_AFTER_MISSING("skipped.reading-after-missing"),
    READING_MISSING("skipped.reading-missing"),
    READING_TIME_MISSING("skipped.reading-time-missing"),
    RELEASE_MISSING("skipped.release-missing"),
    REVIEW_UNKNOWN("skipped.review-unknown"),
    RISK_MISSING("skipped.risk-missing"),
    SCALE_UNKNOWN("skipped.scale-unknown"),
    SCREENING_MISSING("skipped.screening-missing"),
    SCREENING_TIME_MISSING("skipped.screening-time-missing"),
    SESSION_TIME_MISSING("skipped.session-time-missing"),
    SHEET_MISSING("skipped.sheet-missing"),
    TEAM_MISSING("skipped.team-missing"),
    TEAM_UNKNOWN("skipped.team-unknown"),
    TIMES_OVERLAP("skipped.times-overlap"),
    TOUCH_UNCLEAR("skipped.touch-unclear"),
    TOUCH_UNNAMED("skipped.touch-unnamed"),
    TRANSPORT_UNKNOWN("skipped.transport-unknown"),
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
