package org.holdfast.core.terminology;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something that codes name, or words if there is no code.
 *
 * <pre>{@code
 * {"codings": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "F43.12"}], "text": "PTSD, chronic"}
 * }</pre>
 *
 * @param codings the codes, any of which names it
 * @param text words for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Concept(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 20, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Code> codings,

        @Size(max = 500, message = Messages.TOO_LONG) @Nullable
        String text) {

    /**
     * Names a concept.
     *
     * @throws IllegalArgumentException if it has neither a code nor words
     */
    public Concept {
        codings = Copies.of(codings);
        if (codings.isEmpty() && (text == null || text.isBlank())) {
            throw new IllegalArgumentException("a concept has a code or words");
        }
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Concept[...]";
    }
}
