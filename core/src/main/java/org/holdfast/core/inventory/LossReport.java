package org.holdfast.core.inventory;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How a loss came about and to whom it was reported. Which loss must be reported to whom is the law of the place.
 *
 * <pre>{@code {"cause": "breakage", "reportedOn": "2026-03-08", "reportedTo": "pharmacy lead"}}</pre>
 *
 * @param cause how it came about
 * @param reportedOn when it was reported
 * @param reportedTo to which office
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LossReport(
        @NotNull(message = Messages.REQUIRED) @Nullable Cause cause,

        @JsonProperty("reportedOn")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        LocalDate reportedOn,

        @JsonProperty("reportedTo")
        @NotBlank(message = Messages.NOT_BLANK)
        @Size(max = 200, message = Messages.TOO_LONG)
        @Nullable
        String reportedTo) {

    /** How a loss came about. */
    public enum Cause {
        /** A vial broke. */
        @JsonProperty("breakage")
        BREAKAGE,
        /** Some of it was spilt. */
        @JsonProperty("spillage")
        SPILLAGE,
        /** Somebody took it. */
        @JsonProperty("theft")
        THEFT,
        /** Nobody knows. */
        @JsonProperty("unexplained")
        UNEXPLAINED
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "LossReport[...]";
    }
}
