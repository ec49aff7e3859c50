package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How to speak to the person: enough for somebody who meets them and needs to know no more.
 *
 * <pre>{@code
 * {"preferredName": "Rowan", "pronouns": "they/them"}
 * }</pre>
 *
 * @param preferredName what to call them
 * @param pronouns how to speak of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Called(
        @JsonProperty("preferredName") @Nullable String preferredName,
        @Nullable String pronouns) {

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Called[...]";
    }
}
