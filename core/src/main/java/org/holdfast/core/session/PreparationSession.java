package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Objects;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * A meeting before a dose, to know each other and to find what the person hopes for. An intention is held lightly: it
 * has no target and is never scored.
 *
 * <pre>{@code
 * {"type": "preparation", "id": "50000000-0000-4000-8000-000000000001", "status": "completed",
 *  "zone": "America/New_York", "held": {"start": "2026-02-24T15:00:00Z", "end": "2026-02-24T15:55:00Z"},
 *  "intention": "to look at it from the riverbank"}
 * }</pre>
 *
 * @param id the session's key
 * @param status how far it came
 * @param zone where it was
 * @param held from when until when
 * @param setting where the two sides were, and who was there
 * @param intention what the person hopes for, in their own words
 * @param checklist what was gone through
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreparationSession(
        SessionId id,
        Status status,
        @JsonFormat(shape = JsonFormat.Shape.STRING) ZoneId zone,
        @Nullable TimeSpan held,
        @Valid @Nullable Setting setting,

        @Size(max = 10_000, message = Messages.TOO_LONG) @Nullable
        String intention,

        @Valid @Nullable PreparationChecklist checklist,
        @Valid @Nullable Meta meta)
        implements Session {

    /**
     * Records a preparation session.
     *
     * @throws NullPointerException if the key, the status or the zone is missing
     */
    public PreparationSession {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(zone, "zone");
    }

    @Override
    public PreparationSession with(Status now, @Nullable TimeSpan span) {
        return new PreparationSession(id, now, zone, span, setting, intention, checklist, meta);
    }

    /** Leaves out the key, the times and the person's words. */
    @Override
    public String toString() {
        return "PreparationSession[...]";
    }
}
