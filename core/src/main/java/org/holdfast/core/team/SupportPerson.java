package org.holdfast.core.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands by the person and is no clinician. They know what the person agreed that they know.
 *
 * <pre>{@code
 * {"id": "a3000000-0000-4000-8000-000000000001", "name": "S.", "kind": "chaperone", "adult": {"known": true},
 *  "consent": "c0000000-0000-4000-8000-000000000003"}
 * }</pre>
 *
 * @param id their key
 * @param name their name
 * @param phone their number
 * @param kind what they do
 * @param adult whether it was confirmed that they are of age
 * @param consent the consent by which the person lets them take part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupportPerson(
        RecordId id,

        @NotBlank(message = Messages.NOT_BLANK) @Size(max = 200, message = Messages.TOO_LONG) @Nullable
        String name,

        @Size(max = 50, message = Messages.TOO_LONG) @Nullable
        String phone,

        @NotNull(message = Messages.REQUIRED) @Nullable Kind kind,

        @Nullable Recorded<Boolean> adult,

        @Nullable ConsentId consent) {

    /** What somebody does for the person. */
    public enum Kind {
        /** Stays with them while the dose works. */
        @JsonProperty("chaperone")
        CHAPERONE,
        /** Takes them home. */
        @JsonProperty("escort")
        ESCORT,
        /** Is there. */
        @JsonProperty("friend-or-family")
        FRIEND_OR_FAMILY
    }

    /**
     * Names a support person.
     *
     * @throws NullPointerException if the key is missing
     */
    public SupportPerson {
        Objects.requireNonNull(id, "id");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "SupportPerson[...]";
    }
}
