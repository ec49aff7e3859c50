package org.holdfast.core.client;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call for the person when something is wrong.
 *
 * <pre>{@code
 * {"name": "S.", "phone": "+1 555 0100", "relation": "friend", "confirmedAt": "2026-03-07T17:10:00Z"}
 * }</pre>
 *
 * @param name their name
 * @param phone their number
 * @param relation what they are to the person
 * @param confirmedAt when name and number were last gone through with the person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmergencyContact(
        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 200, message = Messages.TOO_LONG) @Nullable
        String name,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 50, message = Messages.TOO_LONG) @Nullable
        String phone,

        @Size(max = 100, message = Messages.TOO_LONG) @Nullable
        String relation,

        @JsonProperty("confirmedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant confirmedAt) {

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "EmergencyContact[...]";
    }
}
