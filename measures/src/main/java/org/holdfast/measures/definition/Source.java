package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from, and how it was seen.
 *
 * @param id the id that facts refer to
 * @param cite author, year, journal or page
 * @param doi its DOI, if it has one
 * @param url where it can be read
 * @param note how direct it is: an abstract, a secondary page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(
        String id,
        String cite,
        @Nullable String doi,
        @Nullable String url,
        @Nullable String note) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cite, "cite");
    }
}
