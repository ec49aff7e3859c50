package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.ZoneId;
import java.util.Objects;
import org.holdfast.core.client.ContactPreferences;
import org.holdfast.core.id.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the person without putting them at risk.
 *
 * <pre>{@code
 * {"id": "7b1c0000-0000-4000-8000-0000000000a1", "called": {"preferredName": "Rowan"}, "language": "en-US"}
 * }</pre>
 *
 * @param id the person's key
 * @param called how to speak to them
 * @param language the language they want to be spoken to in
 * @param homeZone the time zone they live in
 * @param contact how they may be reached
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reachable(
        ClientId id,
        Called called,
        @Nullable String language,

        @JsonProperty("homeZone") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        ZoneId homeZone,

        @Nullable ContactPreferences contact) {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public Reachable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(called, "called");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Reachable[...]";
    }
}
