package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;
import org.holdfast.core.episode.Episode;

/**
 * The person's own view: everything that their episode holds. Psychotherapy notes are not in it, since no episode can
 * reach one.
 *
 * <pre>{@code
 * {"schema": "holdfast/client-view/1",
 *  "episode": {"schema": "holdfast/episode/1", "id": "e0000000-0000-4000-8000-000000000001",
 *   "client": {"id": "7b1c0000-0000-4000-8000-0000000000a1", "preferredName": "Rowan"},
 *   "consents": [], "sessions": [], "journal": [], "measures": [], "signals": []}}
 * }</pre>
 *
 * @param episode the episode
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeName("holdfast/client-view/1")
public record ClientView(Episode episode) implements RoleView {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public ClientView {
        Objects.requireNonNull(episode, "episode");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "ClientView[...]";
    }
}
