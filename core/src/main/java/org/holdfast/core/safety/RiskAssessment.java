package org.holdfast.core.safety;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.validation.Messages;
import org.holdfast.core.version.Meta;
import org.holdfast.core.version.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * That a clinician asked about suicide and judged. It refers to the questionnaire, if there was one, and repeats no
 * answer.
 *
 * <pre>{@code
 * {"id": "a9000000-0000-4000-8000-000000000001", "assessedAt": "2026-03-07T17:15:00Z",
 *  "by": "9a000000-0000-4000-8000-000000000001", "level": "low", "instrument": "c-ssrs-screener"}
 * }</pre>
 *
 * @param id the record's key
 * @param assessedAt when
 * @param by who judged
 * @param level how high the risk was judged to be
 * @param instrument the questionnaire that was used
 * @param actions what was done
 * @param nextReviewAt when it is to be judged again
 * @param meta which version this is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RiskAssessment(
        RecordId id,

        @JsonProperty("assessedAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant assessedAt,

        @NotNull(message = Messages.REQUIRED) @Nullable PractitionerId by,

        @NotNull(message = Messages.REQUIRED) @Nullable Level level,

        @Size(max = 100, message = Messages.TOO_LONG) @Nullable
        String instrument,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 20, message = Messages.COUNT)
        List<@NotBlank(message = Messages.NOT_BLANK) @Size(max = 500, message = Messages.TOO_LONG) String> actions,

        @JsonProperty("nextReviewAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant nextReviewAt,

        @Valid @Nullable Meta meta)
        implements Versioned {

    /** How high a risk was judged to be. */
    public enum Level {
        /** Nothing was found, which is no promise. */
        @JsonProperty("none-found")
        NONE_FOUND,
        /** Low. */
        @JsonProperty("low")
        LOW,
        /** Moderate. */
        @JsonProperty("moderate")
        MODERATE,
        /** High. */
        @JsonProperty("high")
        HIGH
    }

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     */
    public RiskAssessment {
        Objects.requireNonNull(id, "id");
        actions = Copies.of(actions);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "RiskAssessment[...]";
    }
}
