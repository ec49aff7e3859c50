package org.holdfast.core.medication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.terminology.Concept;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person must not be given.
 *
 * <pre>{@code
 * {"id": "a5000000-0000-4000-8000-000000000001", "substance": {"text": "latex"}, "reaction": "rash"}
 * }</pre>
 *
 * @param id the record's key
 * @param substance what
 * @param reaction what it does
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Allergy(
        RecordId id,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Concept substance,

        @Size(max = 500, message = Messages.TOO_LONG) @Nullable
        String reaction,

        @Valid @Nullable Meta meta)
        implements Versioned {

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     */
    public Allergy {
        Objects.requireNonNull(id, "id");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Allergy[...]";
    }
}
