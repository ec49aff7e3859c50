package org.holdfast.core.team;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody does in the care of a person. It decides what they may see. */
public enum Role {
    /** Orders the medicine. */
    @JsonProperty("prescriber")
    PRESCRIBER,
    /** Treats the body. */
    @JsonProperty("medical-provider")
    MEDICAL_PROVIDER,
    /** Talks and listens, before, during and after. */
    @JsonProperty("therapist")
    THERAPIST,
    /** The second therapist in the room. */
    @JsonProperty("co-therapist")
    CO_THERAPIST,
    /** Watches over the person after a dose. */
    @JsonProperty("nurse-monitor")
    NURSE_MONITOR,
    /** Helps to bring what was seen into daily life; no mental health professional. */
    @JsonProperty("integration-coach")
    INTEGRATION_COACH,
    /** Has been there; no mental health professional. */
    @JsonProperty("peer-support")
    PEER_SUPPORT,
    /** Looks over a therapist's shoulder. */
    @JsonProperty("supervisor")
    SUPERVISOR,
    /** Makes appointments. */
    @JsonProperty("coordinator")
    COORDINATOR
}
