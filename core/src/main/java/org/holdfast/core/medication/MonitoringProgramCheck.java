package org.holdfast.core.medication;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * That a prescriber looked into the register of controlled medicines. What stood there has no place here.
 *
 * <pre>{@code
 * {"id": "a6000000-0000-4000-8000-000000000001", "checkedOn": "2026-02-12", "by": "9a000000-0000-4000-8000-000000000001",
 *  "state": "NY"}
 * }</pre>
 *
 * @param id the record's key
 * @param checkedOn the day
 * @param by who looked
 * @param state whose register it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MonitoringProgramCheck(
        RecordId id,

        @JsonProperty("checkedOn")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @NotNull(message = Messages.REQUIRED)
        @Nullable
        LocalDate checkedOn,

        @NotNull(message = Messages.REQUIRED) @Nullable PractitionerId by,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 100, message = Messages.TOO_LONG) @Nullable
        String state) {

    /**
     * Records it.
     *
     * @throws NullPointerException if the key is missing
     */
    public MonitoringProgramCheck {
        Objects.requireNonNull(id, "id");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "MonitoringProgramCheck[...]";
    }
}
