package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.session.DosingSession;

/**
 * What was given, read on the monitor and seen during the watch, and what went wrong.
 *
 * <pre>{@code
 * {"otherSessions": [{"session": "50000000-0000-4000-8000-000000000003", "status": "completed", "ordinal": 1}]}
 * }</pre>
 *
 * @param sessions the dosing sessions, as they were recorded
 * @param adverseEvents what went wrong, as it was recorded
 * @param otherSessions dosing sessions of which the viewer may have a summary
 * @param otherEvents what went wrong of which they may have a summary
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DoseRecord(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DosingSession> sessions,

        @JsonProperty("adverseEvents") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AdverseEvent> adverseEvents,

        @JsonProperty("otherSessions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<DoseSummary> otherSessions,

        @JsonProperty("otherEvents") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<EventSummary> otherEvents) {

    /**
     * Holds what it is given.
     */
    public DoseRecord {
        sessions = Copies.of(sessions);
        adverseEvents = Copies.of(adverseEvents);
        otherSessions = Copies.of(otherSessions);
        otherEvents = Copies.of(otherEvents);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "DoseRecord[...]";
    }
}
