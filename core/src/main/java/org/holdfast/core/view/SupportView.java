package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.internal.Copies;

/**
 * What somebody may see who stands by the person and is no clinician: their own duties, what the person lets them know in their
 * own words, and the steps of the safety plan in which they are named.
 *
 * <pre>{@code
 * {"schema": "holdfast/support-view/1", "client": {"preferredName": "Rowan"}, "mayKnow": ["when I come home"]}
 * }</pre>
 *
 * @param client how to speak to the person
 * @param duties the sessions they are part of
 * @param mayKnow what the person lets them know
 * @param askForHelp whom the person asks for help, if they are among them
 * @param professionals professionals and lines to call, if they are among those asked for help
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeName("holdfast/support-view/1")
public record SupportView(
        Called client,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Appointment> duties,

        @JsonProperty("mayKnow") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> mayKnow,

        @JsonProperty("askForHelp") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> askForHelp,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> professionals)
        implements RoleView {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public SupportView {
        Objects.requireNonNull(client, "client");
        duties = Copies.of(duties);
        mayKnow = Copies.of(mayKnow);
        askForHelp = Copies.of(askForHelp);
        professionals = Copies.of(professionals);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "SupportView[...]";
    }
}
