package org.holdfast.core.note;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Author;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a clinician writes into the record: what was done, how the person is, what comes next. After it is signed only
 * another version can change it.
 *
 * <pre>{@code
 * {"id": "ae000000-0000-4000-8000-000000000002", "session": "50000000-0000-4000-8000-000000000005",
 *  "writtenAt": "2026-03-09T15:05:00Z", "author": {"kind": "practitioner", "practitioner": "9a000000-0000-4000-8000-000000000002"},
 *  "text": "attended, steady, next contact agreed"}
 * }</pre>
 *
 * @param id the note's key
 * @param session the session it is about
 * @param writtenAt when it was written
 * @param author who wrote it
 * @param text the note
 * @param signedBy the clinician who signed it
 * @param signedAt when
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressNote(
        RecordId id,

        @Nullable SessionId session,

        @JsonProperty("writtenAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant writtenAt,

        @NotNull(message = Messages.REQUIRED) @Nullable Author author,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 100000, message = Messages.TOO_LONG) @Nullable
        String text,

        @JsonProperty("signedBy") @Nullable PractitionerId signedBy,

        @JsonProperty("signedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant signedAt,

        @Valid @Nullable Meta meta)
        implements Versioned {

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     * @throws IllegalArgumentException if it is signed by nobody, or at no time
     */
    public ProgressNote {
        Objects.requireNonNull(id, "id");
        if ((signedBy == null) != (signedAt == null)) {
            throw new IllegalArgumentException("a signature has a name and a time");
        }
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "ProgressNote[...]";
    }
}
