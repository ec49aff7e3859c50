package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.EpisodeId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.team.CareTeamMember;
import org.holdfast.core.team.SupportPerson;

/**
 * What somebody may see who makes appointments: whom to reach and how, and when.
 *
 * <pre>{@code
 * {"schema": "holdfast/coordinator-view/1", "episode": "e0000000-0000-4000-8000-000000000001",
 *  "client": {"id": "7b1c0000-0000-4000-8000-0000000000a1", "called": {"preferredName": "Rowan"}}}
 * }</pre>
 *
 * @param episode the episode
 * @param client how to reach the person
 * @param team who treats them
 * @param supportPeople who brings them home
 * @param schedule when sessions are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeName("holdfast/coordinator-view/1")
public record CoordinatorView(
        EpisodeId episode,
        Reachable client,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CareTeamMember> team,

        @JsonProperty("supportPeople") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<SupportPerson> supportPeople,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Appointment> schedule)
        implements RoleView {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public CoordinatorView {
        Objects.requireNonNull(episode, "episode");
        Objects.requireNonNull(client, "client");
        team = Copies.of(team);
        supportPeople = Copies.of(supportPeople);
        schedule = Copies.of(schedule);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "CoordinatorView[...]";
    }
}
