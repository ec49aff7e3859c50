package org.holdfast.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.client.Client;
import org.holdfast.core.client.TraumaContext;
import org.holdfast.core.experience.AlteredStateExperience;
import org.holdfast.core.id.EpisodeId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.journal.JournalEntry;
import org.holdfast.core.safety.ChallengingExperience;
import org.holdfast.core.session.Session;
import org.holdfast.core.team.CareTeamMember;
import org.holdfast.core.team.SupportPerson;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist, a co-therapist or a supervisor may see: doses and events of sessions they attended and a summary of the
 * others, the talks, what the person shared, and none of what they kept.
 *
 * <pre>{@code
 * {"schema": "holdfast/therapist-view/1", "episode": "e0000000-0000-4000-8000-000000000001",
 *  "client": {"id": "7b1c0000-0000-4000-8000-0000000000a1", "preferredName": "Rowan"}, "dossier": {}, "doses": {},
 *  "facts": {}, "risk": {}, "scores": {}}
 * }</pre>
 *
 * @param episode the episode
 * @param client the person
 * @param dossier what was planned, agreed and written
 * @param team who treats the person
 * @param supportPeople who stands by them
 * @param schedule when sessions are
 * @param doses what was given and what went wrong
 * @param talks preparation, check-ins and integration
 * @param facts what must be known before something is given
 * @param traumaContext what those who care need to know
 * @param experiences what the person told a clinician of the altered state
 * @param challengingExperiences what was hard
 * @param journal journal entries that the person shared with them or with the team
 * @param risk what must be known to keep the person safe
 * @param scores questionnaires and verdicts on change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeName("holdfast/therapist-view/1")
public record TherapistView(
        EpisodeId episode,
        Client client,
        Dossier dossier,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CareTeamMember> team,

        @JsonProperty("supportPeople") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<SupportPerson> supportPeople,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Appointment> schedule,
        DoseRecord doses,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Session> talks,
        MedicalFacts facts,
        @JsonProperty("traumaContext") @Nullable TraumaContext traumaContext,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AlteredStateExperience> experiences,

        @JsonProperty("challengingExperiences") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<ChallengingExperience> challengingExperiences,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JournalEntry> journal,
        Risk risk,
        Scores scores)
        implements RoleView {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public TherapistView {
        Objects.requireNonNull(episode, "episode");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(dossier, "dossier");
        team = Copies.of(team);
        supportPeople = Copies.of(supportPeople);
        schedule = Copies.of(schedule);
        Objects.requireNonNull(doses, "doses");
        talks = Copies.of(talks);
        Objects.requireNonNull(facts, "facts");
        experiences = Copies.of(experiences);
        challengingExperiences = Copies.of(challengingExperiences);
        journal = Copies.of(journal);
        Objects.requireNonNull(risk, "risk");
        Objects.requireNonNull(scores, "scores");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "TherapistView[...]";
    }
}
