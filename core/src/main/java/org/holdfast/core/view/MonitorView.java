package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.client.Client;
import org.holdfast.core.consent.TreatmentConsent;
import org.holdfast.core.episode.Protocol;
import org.holdfast.core.id.EpisodeId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.team.CareTeamMember;
import org.holdfast.core.team.SupportPerson;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see who watches over the person after a dose: as the medical view, without notes and plans, and of the
 * questionnaires those of the day.
 *
 * <pre>{@code
 * {"schema": "holdfast/monitor-view/1", "episode": "e0000000-0000-4000-8000-000000000001",
 *  "client": {"id": "7b1c0000-0000-4000-8000-0000000000a1", "preferredName": "Rowan"}, "doses": {}, "facts": {},
 *  "roomCare": {}, "risk": {}}
 * }</pre>
 *
 * @param episode the episode
 * @param client the person
 * @param protocol what the clinic has set out to do
 * @param consents consents to treatment
 * @param team who treats the person
 * @param supportPeople who stands by them
 * @param schedule when sessions are
 * @param doses what was given and what went wrong
 * @param facts what must be known before something is given
 * @param roomCare what to do and to avoid in a room with them
 * @param risk what must be known to keep the person safe
 * @param measuresToday the questionnaires of the day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeName("holdfast/monitor-view/1")
public record MonitorView(
        EpisodeId episode,
        Client client,
        @Nullable Protocol protocol,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TreatmentConsent> consents,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CareTeamMember> team,

        @JsonProperty("supportPeople") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<SupportPerson> supportPeople,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Appointment> schedule,
        DoseRecord doses,
        MedicalFacts facts,
        @JsonProperty("roomCare") RoomCare roomCare,
        Risk risk,

        @JsonProperty("measuresToday") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AnswerSheet> measuresToday)
        implements RoleView {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public MonitorView {
        Objects.requireNonNull(episode, "episode");
        Objects.requireNonNull(client, "client");
        consents = Copies.of(consents);
        team = Copies.of(team);
        supportPeople = Copies.of(supportPeople);
        schedule = Copies.of(schedule);
        Objects.requireNonNull(doses, "doses");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(roomCare, "roomCare");
        Objects.requireNonNull(risk, "risk");
        measuresToday = Copies.of(measuresToday);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "MonitorView[...]";
    }
}
