package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A code of LOINC for a form, an item, a score or an answer.
 *
 * @param code the code
 * @param sources ids of the sources
 * @param verified false for a fact that no primary source and no two independent ones support
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Code(
        String code, List<String> sources, @Nullable Boolean verified) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public Code {
        Objects.requireNonNull(code, "code");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /**
     * Whether it may drive a signal, a band, a cut-point or a verdict on change.
     *
     * @return false only for a fact that is marked as not verified
     */
    public boolean trusted() {
        return !Boolean.FALSE.equals(verified);
    }
}
