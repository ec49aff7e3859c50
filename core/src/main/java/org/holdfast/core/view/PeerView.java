package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.EpisodeId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.journal.JournalEntry;
import org.holdfast.core.safety.SafetyPlan;
import org.jspecify.annotations.Nullable;

/**
 * What an integration coach or a peer may see, who are no mental health professionals: when sessions are, and what the person
 * shared with them by name.
 *
 * <pre>{@code
 * {"schema": "holdfast/peer-view/1", "episode": "e0000000-0000-4000-8000-000000000001",
 *  "client": {"preferredName": "Rowan"}}
 * }</pre>
 *
 * @param episode the episode
 * @param client how to speak to the person
 * @param schedule when sessions are
 * @param roomCare what to do and to avoid, if the person agreed that they know
 * @param safetyPlan the safety plan, if the person agreed that they have it
 * @param journal journal entries that the person shared with them by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeName("holdfast/peer-view/1")
public record PeerView(
        EpisodeId episode,
        Called client,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Appointment> schedule,
        @JsonProperty("roomCare") @Nullable RoomCare roomCare,
        @JsonProperty("safetyPlan") @Nullable SafetyPlan safetyPlan,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JournalEntry> journal)
        implements RoleView {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public PeerView {
        Objects.requireNonNull(episode, "episode");
        Objects.requireNonNull(client, "client");
        schedule = Copies.of(schedule);
        journal = Copies.of(journal);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "PeerView[...]";
    }
}
