package org.holdfast.core.journal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person wrote. It is private until they share it, and sharing one entry shares no other. Nothing in
 * this library reads it for meaning.
 *
 * <pre>{@code
 * {"id": "b1000000-0000-4000-8000-000000000001", "visibility": "shared-with-team",
 *  "writtenAt": "2026-03-10T12:02:00Z", "body": "the river kept moving",
 *  "distressBefore": {"rating": 4}, "distressAfter": {"missing": "unanswered"}}
 * }</pre>
 *
 * @param id the entry's key
 * @param visibility who may read it; private if it is left out
 * @param writtenAt when it was written
 * @param body the person's words
 * @param distressBefore how distressed they were before they wrote
 * @param distressAfter how distressed they were when they had written
 * @param prompt the prompt it answers, as {@code id@revision}
 * @param sharedWith who of the team may read it, if not all of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JournalEntry(
        RecordId id,
        @Nullable Visibility visibility,

        @JsonProperty("writtenAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant writtenAt,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 100_000, message = Messages.TOO_LONG) @Nullable
        String body,

        @JsonProperty("distressBefore") @Nullable Distress distressBefore,
        @JsonProperty("distressAfter") @Nullable Distress distressAfter,

        @Size(max = 200, message = Messages.TOO_LONG) @Nullable
        String prompt,

        @JsonProperty("sharedWith")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 50, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) PractitionerId> sharedWith) {

    /** Who may read an entry. */
    public enum Visibility {
        /** The person alone. */
        @JsonProperty("private")
        PRIVATE,
        /** The person and those of the team whom they named. */
        @JsonProperty("shared-with-some")
        SHARED_WITH_SOME,
        /** The person and those who treat them. */
        @JsonProperty("shared-with-team")
        SHARED_WITH_TEAM
    }

    /**
     * Records an entry. One that does not say who may read it is private.
     *
     * @throws NullPointerException if the key is missing
     */
    public JournalEntry {
        Objects.requireNonNull(id, "id");
        visibility = Objects.requireNonNullElse(visibility, Visibility.PRIVATE);
        sharedWith = Copies.of(sharedWith);
    }

    /**
     * Whether those who treat the person may read it.
     *
     * @return true only if the person said so
     */
    public boolean sharedWithTeam() {
        return visibility == Visibility.SHARED_WITH_TEAM;
    }

    /**
     * Whether the person shared it with one of the team by name.
     *
     * @param practitioner the one
     * @return true only for an entry that is shared with some, and if they are among them
     */
    public boolean sharedByNameWith(PractitionerId practitioner) {
        return visibility == Visibility.SHARED_WITH_SOME && sharedWith.contains(practitioner);
    }

    /** Leaves out the person's words. */
    @Override
    public String toString() {
        return "JournalEntry[...]";
    }
}
