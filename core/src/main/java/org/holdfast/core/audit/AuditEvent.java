package org.holdfast.core.audit;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.id.ClientId;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.version.Author;
import org.jspecify.annotations.Nullable;

/**
 * That somebody did something to a record. It has no place for what the record says.
 *
 * <pre>{@code
 * {"at": "2026-03-07T18:00:00Z", "who": {"kind": "practitioner", "practitioner": "9a000000-0000-4000-8000-000000000001"},
 *  "action": "disclose", "type": "episode", "key": "e0000000-0000-4000-8000-000000000001",
 *  "client": "7b1c0000-0000-4000-8000-0000000000a1", "outcome": "done", "purpose": "treatment",
 *  "basis": "c0000000-0000-4000-8000-000000000003", "kinds": ["doses"], "recipient": "Dr. A."}
 * }</pre>
 *
 * @param at when
 * @param who who did it
 * @param action what they did
 * @param type the type of the record, in kebab-case, such as {@code episode}
 * @param key the record's key
 * @param client whom the record is about, if it is about somebody
 * @param outcome what came of it
 * @param purpose what for
 * @param basis the consent by which it was done, where there is one
 * @param kinds which kinds of record, for a disclosure
 * @param recipient to whom, for a disclosure, as the consent names them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEvent(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Author who,
        Action action,
        String type,
        UUID key,
        @Nullable ClientId client,
        Outcome outcome,
        @Nullable Purpose purpose,
        @Nullable ConsentId basis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RecordKind> kinds,
        @Nullable String recipient) {

    private static final Pattern TYPE = Pattern.compile("[a-z]{1,20}(-[a-z]{1,20}){0,4}");

    /** What somebody does to a record. */
    public enum Action {
        /** Wrote it for the first time. */
        @JsonProperty("create")
        CREATE,
        /** Looked at it. */
        @JsonProperty("read")
        READ,
        /** Wrote a new version. */
        @JsonProperty("update")
        UPDATE,
        /** Took it out of the system. */
        @JsonProperty("export")
        EXPORT,
        /** Passed it on to somebody else. */
        @JsonProperty("disclose")
        DISCLOSE,
        /** Looked at it in an emergency, without being allowed otherwise. */
        @JsonProperty("break-glass")
        BREAK_GLASS,
        /** Made a copy for research. */
        @JsonProperty("deidentify")
        DEIDENTIFY,
        /** Wrote down that a consent was given or taken back. */
        @JsonProperty("consent-change")
        CONSENT_CHANGE,
        /** Erased it. */
        @JsonProperty("erase")
        ERASE
    }

    /** What came of it. */
    public enum Outcome {
        /** It was done. */
        @JsonProperty("done")
        DONE,
        /** It was not allowed. */
        @JsonProperty("refused")
        REFUSED,
        /** It was allowed and did not work. */
        @JsonProperty("failed")
        FAILED
    }

    /**
     * Records an event.
     *
     * @throws NullPointerException if a part is missing without which nobody could tell what happened
     * @throws IllegalArgumentException if the type is no name of a type, which could be content
     */
    public AuditEvent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(outcome, "outcome");
        kinds = Copies.of(kinds);
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("the type of a record is named in kebab-case");
        }
    }

    /** Names the action alone. */
    @Override
    public String toString() {
        return "AuditEvent[" + action + "]";
    }
}
