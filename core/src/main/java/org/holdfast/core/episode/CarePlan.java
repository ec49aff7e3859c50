package org.holdfast.core.episode;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What was planned with the person, and what was decided along the way.
 *
 * <pre>{@code
 * {"goals": [{"id": "bc000000-0000-4000-8000-000000000001", "words": "to sleep with the light off"}],
 *  "decisions": [{"at": "2026-03-20T15:00:00Z", "by": "9a000000-0000-4000-8000-000000000001", "course": "continue"}]}
 * }</pre>
 *
 * @param goals what they hope for
 * @param decisions what was decided at reviews
 * @param reviewOn when the plan is to be looked at again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CarePlan(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 50, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Goal> goals,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 100, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Decision> decisions,

        @JsonProperty("reviewOn") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate reviewOn) {

    /**
     * Records it.
     */
    public CarePlan {
        goals = Copies.of(goals);
        decisions = Copies.of(decisions);
    }

    /**
     * What was decided at a review.
     *
     * @param at when
     * @param by who decided
     * @param course what was decided
     * @param rationale why
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(
            @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull(message = Messages.REQUIRED) @Nullable
            Instant at,

            @NotNull(message = Messages.REQUIRED) @Nullable PractitionerId by,
            @NotNull(message = Messages.REQUIRED) @Nullable Course course,

            @Size(max = 10_000, message = Messages.TOO_LONG) @Nullable
            String rationale) {

        /** How treatment goes on. */
        public enum Course {
            /** As before. */
            @JsonProperty("continue")
            CONTINUE,
            /** Otherwise. */
            @JsonProperty("change")
            CHANGE,
            /** Not at all. */
            @JsonProperty("stop")
            STOP
        }

        /** Says nothing of what it holds. */
        @Override
        public String toString() {
            return "Decision[...]";
        }
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "CarePlan[...]";
    }
}
