package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.ZoneId;
import java.util.Objects;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.session.CheckIn;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.IntegrationSession;
import org.holdfast.core.session.Modality;
import org.holdfast.core.session.PreparationChecklist;
import org.holdfast.core.session.PreparationSession;
import org.holdfast.core.session.Session;
import org.holdfast.core.session.Setting;
import org.holdfast.core.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * When a session is and what it needs: all that somebody must know who arranges it.
 *
 * <pre>{@code
 * {"session": "50000000-0000-4000-8000-000000000003", "kind": "dosing", "status": "planned",
 *  "zone": "America/New_York", "modality": "in-person"}
 * }</pre>
 *
 * @param session the session
 * @param kind what kind of session it is
 * @param status how far it came
 * @param zone where it is
 * @param held from when until when, as far as it is recorded
 * @param modality where the two sides are
 * @param transportArranged whether the way home was arranged, if preparation settled it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Appointment(
        SessionId session,
        Kind kind,
        Session.Status status,
        @JsonFormat(shape = JsonFormat.Shape.STRING) ZoneId zone,
        @Nullable TimeSpan held,
        @Nullable Modality modality,
        @JsonProperty("transportArranged") @Nullable Recorded<Boolean> transportArranged) {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public Appointment {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(zone, "zone");
    }

    /** What kind of session an appointment is for. */
    public enum Kind {
        /** Getting ready. */
        @JsonProperty("preparation")
        PREPARATION,
        /** A dose, and the watch over it. */
        @JsonProperty("dosing")
        DOSING,
        /** A short contact. */
        @JsonProperty("check-in")
        CHECK_IN,
        /** Bringing it home. */
        @JsonProperty("integration")
        INTEGRATION
    }

    static Appointment of(Session session) {
        @Nullable Setting setting = session.setting();
        @Nullable
        PreparationChecklist checklist =
                session instanceof PreparationSession preparation ? preparation.checklist() : null;
        return new Appointment(
                session.id(),
                kind(session),
                session.status(),
                session.zone(),
                session.held(),
                setting == null ? null : setting.modality(),
                checklist == null ? null : checklist.transportArranged());
    }

    private static Kind kind(Session session) {
        if (session instanceof DosingSession) {
            return Kind.DOSING;
        }
        if (session instanceof IntegrationSession) {
            return Kind.INTEGRATION;
        }
        return session instanceof CheckIn ? Kind.CHECK_IN : Kind.PREPARATION;
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Appointment[...]";
    }
}
