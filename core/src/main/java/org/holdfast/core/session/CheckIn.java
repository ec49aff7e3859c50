package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Objects;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.time.TimeSpan;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.jspecify.annotations.Nullable;

/**
 * A short contact between meetings, to hear how the person is. It is no integration session.
 *
 * <pre>{@code
 * {"type": "check-in", "id": "50000000-0000-4000-8000-000000000004", "status": "completed",
 *  "zone": "America/New_York", "held": {"start": "2026-03-08T15:00:00Z", "end": "2026-03-08T15:15:00Z"},
 *  "reason": "scheduled", "distress": {"rating": 3}, "summary": "slept, ate, a little tender"}
 * }</pre>
 *
 * @param id the session's key
 * @param status how far it came
 * @param zone where the person was
 * @param held from when until when
 * @param setting where the two sides were, and who was there
 * @param reason why it took place
 * @param distress how distressed the person was
 * @param summary what was said, as far as it belongs into the record
 * @param suicideScreened whether the person was asked about suicide
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckIn(
        SessionId id,
        Status status,
        @JsonFormat(shape = JsonFormat.Shape.STRING) ZoneId zone,
        @Nullable TimeSpan held,
        @Valid @Nullable Setting setting,
        @NotNull(message = Messages.REQUIRED) @Nullable Reason reason,
        @Nullable Distress distress,

        @Size(max = 10_000, message = Messages.TOO_LONG) @Nullable
        String summary,

        @JsonProperty("suicideScreened") @Nullable Recorded<Boolean> suicideScreened,
        @Valid @Nullable Meta meta)
        implements Session {

    /** Why a check-in took place. */
    public enum Reason {
        /** It was agreed beforehand. */
        @JsonProperty("scheduled")
        SCHEDULED,
        /** The person got in touch. */
        @JsonProperty("person-asked")
        PERSON_ASKED,
        /** A signal called for it. */
        @JsonProperty("signal")
        SIGNAL
    }

    /**
     * Records a check-in.
     *
     * @throws NullPointerException if the key, the status or the zone is missing
     */
    public CheckIn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(zone, "zone");
    }

    @Override
    public CheckIn with(Status now, @Nullable TimeSpan span) {
        return new CheckIn(id, now, zone, span, setting, reason, distress, summary, suicideScreened, meta);
    }

    /** Leaves out the key, the times and what was said. */
    @Override
    public String toString() {
        return "CheckIn[...]";
    }
}
