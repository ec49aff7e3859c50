package org.holdfast.core.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.internal.Copies;
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
 * @param cadence how often, in their own words
 * @param support what or who would help
 * @param status where it stands
 * @param continuums between which poles it lies: -1, 0 or 1 for each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Commitment(
        RecordId id,
        @JsonProperty("arisenFrom") @Nullable RecordId arisenFrom,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
        String action,

        @Nullable IntegrationDomain domain,

        @JsonProperty("firstStep") @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
        String firstStep,

        @Size(max = 500, message = Messages.TOO_LONG) @Nullable
        String cadence,

        @Size(max = 2000, message = Messages.TOO_LONG) @Nullable
        String support,

        @Nullable Status status,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<PracticeContinuum, @NotNull(message = Messages.REQUIRED) Integer> continuums) {

    /** Where a commitment stands. None of them is a failure. */
    public enum Status {
        /** It was said. */
        @JsonProperty("meant")
        MEANT,
        /** It has begun. */
        @JsonProperty("begun")
        BEGUN,
        /** It has become part of life. */
        @JsonProperty("settled")
        SETTLED,
        /** It no longer fits. */
        @JsonProperty("let-go")
        LET_GO
    }

    /**
     * Records a commitment.
     *
     * @throws NullPointerException if the key is missing
     * @throws IllegalArgumentException if a continuum is not -1, 0 or 1
     */
    public Commitment {
        Objects.requireNonNull(id, "id");
        continuums = Copies.of(PracticeContinuum.class, continuums);
        if (continuums.values().stream().anyMatch(lean -> lean != null && (lean < -1 || lean > 1))) {
            throw new IllegalArgumentException("a continuum goes from -1 to 1");
        }
    }

    /** Leaves out the person's words. */
    @Override
    public String toString() {
        return "Commitment[...]";
    }
}
