package org.holdfast.core.episode;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a clinic has set out to do in an episode. Where it says nothing, the policy does.
 *
 * <pre>{@code {"name": "example-im-1-dose", "minPreparation": 2, "minIntegrationPerDose": 2}}</pre>
 *
 * @param name the clinic's name for it
 * @param minPreparation how many preparation sessions come before the first dose, at least
 * @param minIntegrationPerDose how many integration sessions follow each dose, at least
 * @param plannedDoses how many dosing sessions are planned
 * @param minInterval how long from one dose to the next, at least
 * @param reviewAfterDose after which dose it is decided whether to go on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Protocol(
        @Size(max = 200, message = Messages.TOO_LONG) @Nullable
        String name,

        @JsonProperty("minPreparation") @Min(value = 0, message = Messages.AT_LEAST) @Nullable
        Integer minPreparation,

        @JsonProperty("minIntegrationPerDose") @Min(value = 0, message = Messages.AT_LEAST) @Nullable
        Integer minIntegrationPerDose,

        @JsonProperty("plannedDoses") @Min(value = 1, message = Messages.AT_LEAST) @Nullable
        Integer plannedDoses,

        @JsonProperty("minInterval") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Duration minInterval,

        @JsonProperty("reviewAfterDose") @Min(value = 1, message = Messages.AT_LEAST) @Nullable
        Integer reviewAfterDose) {

    /** Leaves out the name, which a clinic may have made of a person's. */
    @Override
    public String toString() {
        return "Protocol[...]";
    }
}
