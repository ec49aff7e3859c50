package org.holdfast.core.note;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.id.ClientId;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist writes down of a conversation for themselves: a document of its own, {@code
 * holdfast/psychotherapy-note/1}, that is kept apart from the episode (45 CFR 164.501). It has no place for
 * medication, times, tests or summaries, since these belong into the record.
 *
 * <pre>{@code
 * {"schema": "holdfast/psychotherapy-note/1", "id": "b2000000-0000-4000-8000-000000000001",
 *  "client": "7b1c0000-0000-4000-8000-0000000000a1", "author": "9a000000-0000-4000-8000-000000000002",
 *  "writtenAt": "2026-03-09T15:10:00Z", "text": "..."}
 * }</pre>
 *
 * @param id the note's key
 * @param client the person
 * @param author the mental health professional who wrote it
 * @param writtenAt when
 * @param text the note
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/psychotherapy-note/1")
public record PsychotherapyNote(
        RecordId id,

        ClientId client,

        PractitionerId author,

        @JsonProperty("writtenAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant writtenAt,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 100000, message = Messages.TOO_LONG) @Nullable
        String text) {

    /**
     * Records a note.
     *
     * @throws NullPointerException if the key, the client or the author is missing
     */
    public PsychotherapyNote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(author, "author");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "PsychotherapyNote[...]";
    }
}
