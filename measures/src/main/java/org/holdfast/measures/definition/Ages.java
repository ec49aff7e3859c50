package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom the form is for.
 *
 * @param from youngest age in full years, if known
 * @param to oldest age in full years, if there is a limit
 * @param sources ids of the sources
 * @param verified false for a fact that no primary source and no two independent ones support
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ages(
        @Nullable Integer from,
        @Nullable Integer to,
        List<String> sources,
        @Nullable Boolean verified) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public Ages {
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
