package org.holdfast.core.consent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A kind of record, for saying what may be passed on. */
public enum RecordKind {
    /** When sessions are. */
    @JsonProperty("schedule")
    SCHEDULE,
    /** What was ordered and given. */
    @JsonProperty("doses")
    DOSES,
    /** Vital signs and the watch. */
    @JsonProperty("vitals")
    VITALS,
    /** Questionnaires and what came of them. */
    @JsonProperty("scores")
    SCORES,
    /** Adverse events. */
    @JsonProperty("adverse-events")
    ADVERSE_EVENTS,
    /** Allergies, medicines, exclusions, tests. */
    @JsonProperty("screening")
    SCREENING,
    /** Triggers and what helps. */
    @JsonProperty("trauma-context")
    TRAUMA_CONTEXT,
    /** The safety plan. */
    @JsonProperty("safety-plan")
    SAFETY_PLAN,
    /** Journal entries that the person shared. */
    @JsonProperty("shared-journal")
    SHARED_JOURNAL,
    /** Insights and commitments. */
    @JsonProperty("integration")
    INTEGRATION,
    /** Progress notes. */
    @JsonProperty("progress-notes")
    PROGRESS_NOTES,
    /** Records of a substance use programme (42 CFR Part 2). */
    @JsonProperty("substance-use")
    SUBSTANCE_USE,
    /** Notes of counselling in a substance use programme; they need a consent that is about nothing else. */
    @JsonProperty("counselling-notes")
    COUNSELLING_NOTES,
    /** Psychotherapy notes, which no episode holds; they need a consent that is about nothing else. */
    @JsonProperty("psychotherapy-notes")
    PSYCHOTHERAPY_NOTES
}
