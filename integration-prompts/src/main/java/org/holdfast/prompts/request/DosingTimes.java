package org.holdfast.prompts.request;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands between doses. An empty one says that there has been no dose and none is planned; that is not
 * the same as not knowing.
 *
 * <pre>{@code {"lastAt": "2026-03-05T10:40:00Z", "releasedAt": "2026-03-05T13:10:00Z"}}</pre>
 *
 * @param lastAt when the last administration ended; absent if there has been none
 * @param releasedAt when the person was released after it, if that is on record
 * @param nextAt when the next dose is planned, if one is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DosingTimes(
        @JsonProperty("lastAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant lastAt,

        @JsonProperty("releasedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant releasedAt,

        @JsonProperty("nextAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant nextAt) {

    /** Says nothing of the times. */
    @Override
    public String toString() {
        return "DosingTimes[...]";
    }
}
