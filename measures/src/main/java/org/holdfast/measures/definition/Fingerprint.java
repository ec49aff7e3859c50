package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hash of an official wording, by which it is recognised without being shipped.
 *
 * @param item the item
 * @param language the language of the wording, as a BCP 47 tag
 * @param sha256 the hash in hexadecimal
 * @param sources ids of the sources
 * @param verified false for a fact that no primary source and no two independent ones support
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fingerprint(
        String item,
        String language,
        String sha256,
        List<String> sources,
        @Nullable Boolean verified) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public Fingerprint {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(sha256, "sha256");
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
