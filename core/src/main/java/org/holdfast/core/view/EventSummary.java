package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.safety.AdverseEvent;
import org.jspecify.annotations.Nullable;

/**
 * That something went wrong, for a therapist who was not there.
 *
 * <pre>{@code
 * {"id": "ae000000-0000-4000-8000-000000000001", "category": "physical", "grade": 1}
 * }</pre>
 *
 * @param id the event's key
 * @param category of what kind it was
 * @param grade how grave
 * @param outcome how it ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventSummary(
        RecordId id,
        AdverseEvent.@Nullable Category category,
        @Nullable Integer grade,
        AdverseEvent.@Nullable Outcome outcome) {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public EventSummary {
        Objects.requireNonNull(id, "id");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "EventSummary[...]";
    }
}
