package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.session.Session;
import org.holdfast.core.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * That there was a dose, for a therapist who was not there: when and how far it came, without vital signs.
 *
 * <pre>{@code
 * {"session": "50000000-0000-4000-8000-000000000003", "status": "completed", "ordinal": 1}
 * }</pre>
 *
 * @param session the dosing session
 * @param status how far it came
 * @param ordinal which one of the episode it was
 * @param held from when until when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DoseSummary(
        SessionId session,
        Session.Status status,
        @Nullable Integer ordinal,
        @Nullable TimeSpan held) {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public DoseSummary {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(status, "status");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "DoseSummary[...]";
    }
}
