package org.holdfast.core.safety;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * That somebody decided whether the law asks them to report something. What it was about has no place here.
 *
 * <pre>{@code
 * {"id": "ab000000-0000-4000-8000-000000000001", "jurisdiction": "US-NY", "basis": "duty to report, no. 413",
 *  "decidedAt": "2026-03-09T16:00:00Z", "by": "9a000000-0000-4000-8000-000000000002", "reported": false}
 * }</pre>
 *
 * @param id the record's key
 * @param jurisdiction whose law
 * @param basis which duty, by its name or number
 * @param decidedAt when it was decided
 * @param by who decided
 * @param reported whether it was reported
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MandatedReport(
        RecordId id,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 100, message = Messages.TOO_LONG) @Nullable
        String jurisdiction,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 200, message = Messages.TOO_LONG) @Nullable
        String basis,

        @JsonProperty("decidedAt")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        Instant decidedAt,

        @NotNull(message = Messages.REQUIRED) @Nullable PractitionerId by,

        @NotNull(message = Messages.REQUIRED) @Nullable Boolean reported) {

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     */
    public MandatedReport {
        Objects.requireNonNull(id, "id");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "MandatedReport[...]";
    }
}
