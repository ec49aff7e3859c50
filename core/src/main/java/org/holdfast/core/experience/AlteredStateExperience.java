package org.holdfast.core.experience;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Author;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What the person tells of the altered state, as they remember it. Nothing in it is good or bad, and nothing is
 * scored.
 *
 * <pre>{@code
 * {"id": "ac000000-0000-4000-8000-000000000001", "session": "50000000-0000-4000-8000-000000000003",
 *  "recalledAt": "2026-03-09T14:20:00Z", "distanceFromMemory": 7, "compassion": 6, "emotionsReleased": ["grief"]}
 * }</pre>
 *
 * @param id the record's key
 * @param session the dosing session
 * @param recalledAt when the person told it
 * @param narrative their words
 * @param distanceFromMemory from 0, as if it happened again, to 10, from far away
 * @param compassion from 0, none, to 10, as much as there can be, towards themselves then
 * @param emotionsReleased what feelings came out, in their words
 * @param freshPerspective what they saw in another light
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlteredStateExperience(
        RecordId id,

        @NotNull(message = Messages.REQUIRED) @Nullable SessionId session,

        @JsonProperty("recalledAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant recalledAt,

        @Size(max = 100000, message = Messages.TOO_LONG) @Nullable
        String narrative,

        @JsonProperty("distanceFromMemory") @Nullable Integer distanceFromMemory,

        @Nullable Integer compassion,

        @JsonProperty("emotionsReleased")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 20, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String>
                emotionsReleased,

        @JsonProperty("freshPerspective") @Size(max = 10000, message = Messages.TOO_LONG) @Nullable
        String freshPerspective,

        @Valid @Nullable Meta meta)
        implements Versioned {

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     * @throws IllegalArgumentException if a rating is not from 0 to 10
     */
    public AlteredStateExperience {
        Objects.requireNonNull(id, "id");
        emotionsReleased = Copies.of(emotionsReleased);
        checkZeroToTen(distanceFromMemory);
        checkZeroToTen(compassion);
    }

    /**
     * Whether the person told it to a clinician, who recorded it. What they wrote down themselves, or what does not say
     * who recorded it, is theirs.
     *
     * @return true if a practitioner is its author
     */
    public boolean toldToClinician() {
        return meta != null && meta.author() != null && meta.author().kind() == Author.Kind.PRACTITIONER;
    }

    private static void checkZeroToTen(@Nullable Integer rating) {
        if (rating != null && (rating < 0 || rating > 10)) {
            throw new IllegalArgumentException("a rating lies between 0 and 10");
        }
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "AlteredStateExperience[...]";
    }
}
