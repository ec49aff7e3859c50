package org.holdfast.core.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How a session was held.
 *
 * <pre>{@code
 * {"modality": "in-person", "present": [{"practitioner": "9a000000-0000-4000-8000-000000000002", "monitors": true}]}
 * }</pre>
 *
 * @param modality where the two sides were
 * @param present who of the team was there
 * @param supportPeople who stood by the person
 * @param recordings what recordings were made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Setting(
        @Nullable Modality modality,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 50, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Attendance> present,

        @JsonProperty("supportPeople")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 20, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) RecordId> supportPeople,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 10, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) Recording> recordings) {

    /** A recording of a session. */
    public enum Recording {
        /** Sound. */
        @JsonProperty("audio")
        AUDIO,
        /** Picture and sound. */
        @JsonProperty("video")
        VIDEO,
        /** Text that a program wrote from what was said. */
        @JsonProperty("ai-transcription")
        AI_TRANSCRIPTION
    }

    /**
     * Records the setting.
     */
    public Setting {
        present = Copies.of(present);
        supportPeople = Copies.of(supportPeople);
        recordings = Copies.of(recordings);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Setting[...]";
    }
}
