package org.holdfast.core.episode;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What the person hopes for, in their own words.
 *
 * <pre>{@code
 * {"id": "bc000000-0000-4000-8000-000000000001", "words": "to sleep with the light off", "status": "active"}
 * }</pre>
 *
 * @param id the goal's key
 * @param words their words
 * @param status where it stands
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Goal(
        RecordId id,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
        String words,

        @Nullable Status status,

        @Valid @Nullable Meta meta)
        implements Versioned {

    /** Where a goal stands. */
    public enum Status {
        /** It is worked on. */
        @JsonProperty("active")
        ACTIVE,
        /** It is there. */
        @JsonProperty("met")
        MET,
        /** It no longer matters. */
        @JsonProperty("let-go")
        LET_GO
    }

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     */
    public Goal {
        Objects.requireNonNull(id, "id");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Goal[...]";
    }
}
