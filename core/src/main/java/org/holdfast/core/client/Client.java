package org.holdfast.core.client;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Objects;
import org.holdfast.core.id.ClientId;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The person who is cared for. Only the name they want to be called by is asked of everybody; a legal name, an address
 * or a record number has no place here.
 *
 * <pre>{@code
 * {"id": "7b1c0000-0000-4000-8000-0000000000a1", "preferredName": "Rowan", "pronouns": "they/them",
 *  "birthDate": {"known": "1988-05-14"}, "language": "en-US", "homeZone": "America/New_York"}
 * }</pre>
 *
 * @param id the person's key
 * @param preferredName what to call them
 * @param pronouns how to speak of them
 * @param birthDate their date of birth, or that they did not give it
 * @param language the language they want to be spoken to in, as a BCP 47 tag
 * @param homeZone the time zone they live in; sessions have their own
 * @param contact how they may be reached without being put at risk
 * @param emergencyContact whom to call for them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Client(
        ClientId id,

        @JsonProperty("preferredName")
        @NotBlank(message = Messages.NOT_BLANK)
        @Size(max = 200, message = Messages.TOO_LONG)
        @Nullable
        String preferredName,

        @Size(max = 100, message = Messages.TOO_LONG) @Nullable
        String pronouns,

        @JsonProperty("birthDate") @Nullable BirthDate birthDate,

        @Size(max = 35, message = Messages.TOO_LONG) @Nullable
        String language,

        @JsonProperty("homeZone") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        ZoneId homeZone,

        @Valid @Nullable ContactPreferences contact,

        @JsonProperty("emergencyContact") @Valid @Nullable EmergencyContact emergencyContact) {

    /**
     * Describes a person.
     *
     * @throws NullPointerException if the key is missing
     */
    public Client {
        Objects.requireNonNull(id, "id");
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Client[...]";
    }
}
