package org.holdfast.core.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.id.SessionId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A hard passage that may have been worth it. It is no adverse event unless somebody records one.
 *
 * <pre>{@code
 * {"id": "a8000000-0000-4000-8000-000000000001", "session": "50000000-0000-4000-8000-000000000003",
 *  "intensity": {"rating": 7}, "themes": ["being small"], "support": "a hand and silence"}
 * }</pre>
 *
 * @param id the record's key
 * @param session the session in which it was
 * @param intensity how hard it was
 * @param themes what it was about, in the person's words
 * @param support what helped
 * @param laterMeaning what the person later made of it
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChallengingExperience(
        RecordId id,

        @NotNull(message = Messages.REQUIRED) @Nullable SessionId session,

        @Nullable Distress intensity,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 20, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String> themes,

        @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
        String support,

        @JsonProperty("laterMeaning") @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
        String laterMeaning,

        @Valid @Nullable Meta meta)
        implements Versioned {

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     */
    public ChallengingExperience {
        Objects.requireNonNull(id, "id");
        themes = Copies.of(themes);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "ChallengingExperience[...]";
    }
}
