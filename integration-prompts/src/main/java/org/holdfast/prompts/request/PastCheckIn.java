package org.holdfast.prompts.request;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.safety.Distress;
import org.jspecify.annotations.Nullable;

/**
 * How a person said they were at an earlier moment. It serves one end: to notice that hard moments keep coming, so that
 * the care team is suggested. It is no outcome and no trend.
 *
 * <pre>{@code {"at": "2026-03-06T17:00:00Z", "distress": {"rating": 7}, "feelsUnreal": false}}</pre>
 *
 * @param at when
 * @param distress how distressed they said they were
 * @param feelsUnreal whether they said that things felt unreal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PastCheckIn(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        @Nullable Distress distress,
        @JsonProperty("feelsUnreal") @Nullable Boolean feelsUnreal) {

    /**
     * Records a check-in.
     *
     * @throws NullPointerException if the time is missing
     */
    public PastCheckIn {
        Objects.requireNonNull(at, "at");
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "PastCheckIn[...]";
    }
}
