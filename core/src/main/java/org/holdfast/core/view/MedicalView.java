package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.client.Client;
import org.holdfast.core.id.EpisodeId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.medication.MonitoringProgramCheck;
import org.holdfast.core.team.CareTeamMember;
import org.holdfast.core.team.SupportPerson;

/**
 * What a prescriber or another medical provider may see: all that concerns the body and the medicine, and nothing of what the
 * person wrote or told of the altered state.
 *
 * <pre>{@code
 * {"schema": "holdfast/medical-view/1", "episode": "e0000000-0000-4000-8000-000000000001",
 *  "client": {"id": "7b1c0000-0000-4000-8000-0000000000a1", "preferredName": "Rowan"}, "dossier": {}, "doses": {},
 *  "facts": {}, "roomCare": {}, "risk": {}, "scores": {}}
 * }</pre>
 *
 * @param episode the episode
 * @param client the person
 * @param dossier what was planned, agreed and written
 * @param team who treats the person
 * @param supportPeople who stands by them
 * @param schedule when sessions are
 * @param doses what was given and what went wrong
 * @param facts what must be known before something is given
 * @param monitoringChecks looks into the register of controlled medicines
 * @param roomCare what to do and to avoid in a room with them
 * @param risk what must be known to keep the person safe
 * @param scores questionnaires and verdicts on change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeName("holdfast/medical-view/1")
public record MedicalView(
        EpisodeId episode,
        Client client,
        Dossier dossier,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CareTeamMember> team,

        @JsonProperty("supportPeople") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<SupportPerson> supportPeople,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Appointment> schedule,
        DoseRecord doses,
        MedicalFacts facts,

        @JsonProperty("monitoringChecks") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<MonitoringProgramCheck> monitoringChecks,

        @JsonProperty("roomCare") RoomCare roomCare,
        Risk risk,
        Scores scores)
        implements RoleView {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public MedicalView {
        Objects.requireNonNull(episode, "episode");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(dossier, "dossier");
        team = Copies.of(team);
        supportPeople = Copies.of(supportPeople);
        schedule = Copies.of(schedule);
        Objects.requireNonNull(doses, "doses");
        Objects.requireNonNull(facts, "facts");
        monitoringChecks = Copies.of(monitoringChecks);
        Objects.requireNonNull(roomCare, "roomCare");
        Objects.requireNonNull(risk, "risk");
        Objects.requireNonNull(scores, "scores");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "MedicalView[...]";
    }
}
