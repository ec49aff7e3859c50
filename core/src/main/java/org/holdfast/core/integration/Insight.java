package org.holdfast.core.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person has come to see, in their own words. It is never scored.
 *
 * <pre>{@code
 * {"id": "a1000000-0000-4000-8000-000000000001", "text": "it was then; I am here", "domains": ["mind"],
 *  "firmness": "tentative"}
 * }</pre>
 *
 * @param id the insight's key
 * @param text the person's words
 * @param domains the parts of life it is about
 * @param firmness how sure the person is of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Insight(
        RecordId id,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 10_000, message = Messages.TOO_LONG) @Nullable
        String text,

        @Size(max = 6, message = Messages.COUNT) List<@NotNull(message = Messages.REQUIRED) IntegrationDomain> domains,

        @Nullable Firmness firmness) {

    /** How sure a person is of an insight. */
    public enum Firmness {
        /** It may look different tomorrow. */
        @JsonProperty("tentative")
        TENTATIVE,
        /** It has stayed. */
        @JsonProperty("settled")
        SETTLED
    }

    /**
     * Records an insight.
     *
     * @throws NullPointerException if the key is missing
     */
    public Insight {
        Objects.requireNonNull(id, "id");
        domains = Copies.of(domains);
    }

    /** Leaves out the person's words. */
    @Override
    public String toString() {
        return "Insight[...]";
    }
}
