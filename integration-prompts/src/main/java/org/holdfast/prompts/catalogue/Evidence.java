package org.holdfast.prompts.catalogue;

import java.util.Objects;
import org.holdfast.prompts.vocabulary.EvidenceKind;

/**
 * A source that stands behind prompts, with what it shows and what it does not.
 *
 * @param id the source's id in its catalogue
 * @param url where it can be read: a DOI or a page
 * @param kind what kind of source it is
 * @param supports what the source shows, and what it does not show
 */
public record Evidence(String id, String url, EvidenceKind kind, String supports) {

    /**
     * Describes a source.
     *
     * @throws NullPointerException if a part is missing
     */
    public Evidence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(supports, "supports");
    }

    /** Names the source alone. */
    @Override
    public String toString() {
        return "Evidence[" + id + "]";
    }
}
