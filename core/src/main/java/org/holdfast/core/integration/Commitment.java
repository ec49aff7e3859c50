package org.holdfast.core.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person means to do, small enough to begin. Nothing counts how often they do it.
 *
 * <pre>{@code
 * {"id": "a2000000-0000-4000-8000-000000000001", "arisenFrom": "a1000000-0000-4000-8000-000000000001",
 *  "action": "ten minutes by the river", "domain": "nature", "firstStep": "Tuesday, after work"}
 * }</pre>
 *
 * @param id the commitment's key
 * @param arisenFrom the insight that it comes from
 * @param action what they mean to do, in their own words
 * @param domain the part of life it is about
 * @param firstStep how it begins
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Commitment(
        RecordId id,
        @JsonProperty("arisenFrom") @Nullable RecordId arisenFrom,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
        String action,

        @Nullable IntegrationDomain domain,

        @JsonProperty("firstStep") @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
        String firstStep) {

    /**
     * Records a commitment.
     *
     * @throws NullPointerException if the key is missing
     */
    public Commitment {
        Objects.requireNonNull(id, "id");
    }

    /** Leaves out the person's words. */
    @Override
    public String toString() {
        return "Commitment[...]";
    }
}
