package org.holdfast.core.episode;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.client.Client;
import org.holdfast.core.client.PriorTreatment;
import org.holdfast.core.client.TraumaContext;
import org.holdfast.core.consent.Consent;
import org.holdfast.core.consent.TreatmentConsent;
import org.holdfast.core.experience.AlteredStateExperience;
import org.holdfast.core.id.EpisodeId;
import org.holdfast.core.integration.PracticeLog;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.journal.JournalEntry;
import org.holdfast.core.medication.Allergy;
import org.holdfast.core.medication.MedicationStatement;
import org.holdfast.core.medication.MonitoringProgramCheck;
import org.holdfast.core.note.ProgressNote;
import org.holdfast.core.observation.Observation;
import org.holdfast.core.outcome.ChangeRecord;
import org.holdfast.core.request.ClientRequest;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.safety.ChallengingExperience;
import org.holdfast.core.safety.MandatedReport;
import org.holdfast.core.safety.RiskAssessment;
import org.holdfast.core.safety.RiskFlag;
import org.holdfast.core.safety.SafetyPlan;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.core.screening.EligibilityScreening;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.IntegrationSession;
import org.holdfast.core.session.PreparationSession;
import org.holdfast.core.session.Session;
import org.holdfast.core.team.CareTeamMember;
import org.holdfast.core.team.SupportPerson;
import org.holdfast.core.terminology.Concept;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.validation.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One episode of care, from the first talk to the last: the root of a document of the kind {@code holdfast/episode/1}.
 * It holds facts as they were recorded. Scores are computed from the answers, findings from all of it, each time anew.
 *
 * <p>It also holds what the person wrote for themselves. Give it to a team only as {@link #forTeam()}.
 *
 * <pre>{@code
 * {"schema": "holdfast/episode/1", "id": "e0000000-0000-4000-8000-000000000001",
 *  "client": {"id": "7b1c0000-0000-4000-8000-0000000000a1", "preferredName": "Rowan"},
 *  "consents": [], "sessions": [], "journal": [], "measures": [], "signals": []}
 * }</pre>
 *
 * @param id the episode's key
 * @param audience whom this copy is for; the person themselves if it is left out
 * @param client the person
 * @param protocol what the clinic has set out to do
 * @param consents what the person agreed to
 * @param screenings what was found before treatment
 * @param sessions the meetings, in any order
 * @param safetyPlan what the person does when things get dark
 * @param journal what the person wrote
 * @param measures the questionnaires they filled in, unscored
 * @param signals what a clinician must look at, or has looked at
 * @param type what kind of care it is
 * @param history the stages it went through, in order
 * @param reasons what it is for
 * @param team who treats the person
 * @param supportPeople who stands by the person
 * @param priorTreatments what was tried before
 * @param medications what else the person takes
 * @param allergies what they must not be given
 * @param observations tests and tracings
 * @param monitoringChecks looks into the register of controlled medicines
 * @param adverseEvents what went wrong
 * @param challengingExperiences what was hard and may have been worth it
 * @param riskAssessments judgements of the risk of suicide
 * @param riskFlags what somebody must look at
 * @param mandatedReports decisions on reporting
 * @param experiences what the person told of the altered state
 * @param practiceLog what they did of what they meant to do
 * @param progressNotes what clinicians wrote into the record
 * @param changes comparisons of measures, and the verdicts
 * @param requests what the person asked of those who keep the record
 * @param traumaContext what those who care need to know of what happened
 * @param carePlan what was planned together
 * @param closure why and how it ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/episode/1")
public record Episode(
        EpisodeId id,
        @Nullable Audience audience,
        @Valid Client client,
        @Valid @Nullable Protocol protocol,

        @Size(max = 1000, message = Messages.COUNT) List<@NotNull(message = Messages.REQUIRED) @Valid Consent> consents,

        @JsonAlias("screening")
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 100, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid EligibilityScreening> screenings,

        @Size(max = 10_000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Session> sessions,

        @JsonProperty("safetyPlan") @Valid @Nullable SafetyPlan safetyPlan,

        @Size(max = 10_000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid JournalEntry> journal,

        @Size(max = 10_000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid AnswerSheet> measures,

        @Size(max = 10_000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid SafetySignal> signals,

        @Nullable Type type,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid StatusChange> history,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Concept> reasons,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid CareTeamMember> team,

        @JsonProperty("supportPeople")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid SupportPerson> supportPeople,

        @JsonProperty("priorTreatments")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid PriorTreatment> priorTreatments,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid MedicationStatement> medications,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Allergy> allergies,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Observation> observations,

        @JsonProperty("monitoringChecks")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid MonitoringProgramCheck> monitoringChecks,

        @JsonProperty("adverseEvents")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid AdverseEvent> adverseEvents,

        @JsonProperty("challengingExperiences")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid ChallengingExperience> challengingExperiences,

        @JsonProperty("riskAssessments")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid RiskAssessment> riskAssessments,

        @JsonProperty("riskFlags")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid RiskFlag> riskFlags,

        @JsonProperty("mandatedReports")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid MandatedReport> mandatedReports,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid AlteredStateExperience> experiences,

        @JsonProperty("practiceLog")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid PracticeLog> practiceLog,

        @JsonProperty("progressNotes")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid ProgressNote> progressNotes,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid ChangeRecord> changes,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 1000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid ClientRequest> requests,

        @JsonProperty("traumaContext") @Valid @Nullable TraumaContext traumaContext,

        @JsonProperty("carePlan") @Valid @Nullable CarePlan carePlan,

        @Valid @Nullable Closure closure) {

    /** What kind of care an episode is. */
    public enum Type {
        /** Ketamine with therapy around it. */
        @JsonProperty("ketamine-assisted")
        KETAMINE_ASSISTED,
        /** Esketamine under its label. */
        @JsonProperty("esketamine")
        ESKETAMINE,
        /** Integration of doses that were given elsewhere. */
        @JsonProperty("integration-only")
        INTEGRATION_ONLY,
        /** Therapy without a dose. */
        @JsonProperty("talk-therapy")
        TALK_THERAPY
    }

    /** Whom a copy of an episode is for. */
    public enum Audience {
        /** The person themselves. */
        @JsonProperty("client")
        CLIENT,
        /** Those who treat them. */
        @JsonProperty("team")
        TEAM
    }

    private static final Comparator<DosingSession> BY_TIME = Comparator.comparing(Episode::begin)
            .thenComparing(DosingSession::ordinal, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * Records an episode.
     *
     * @throws NullPointerException if the key or the client is missing
     */
    public Episode {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        consents = Copies.of(consents);
        sessions = Copies.of(sessions);
        journal = Copies.of(journal);
        measures = Copies.of(measures);
        signals = Copies.of(signals);
        screenings = Copies.of(screenings);
        history = Copies.of(history);
        reasons = Copies.of(reasons);
        team = Copies.of(team);
        supportPeople = Copies.of(supportPeople);
        priorTreatments = Copies.of(priorTreatments);
        medications = Copies.of(medications);
        allergies = Copies.of(allergies);
        observations = Copies.of(observations);
        monitoringChecks = Copies.of(monitoringChecks);
        adverseEvents = Copies.of(adverseEvents);
        challengingExperiences = Copies.of(challengingExperiences);
        riskAssessments = Copies.of(riskAssessments);
        riskFlags = Copies.of(riskFlags);
        mandatedReports = Copies.of(mandatedReports);
        experiences = Copies.of(experiences);
        practiceLog = Copies.of(practiceLog);
        progressNotes = Copies.of(progressNotes);
        changes = Copies.of(changes);
        requests = Copies.of(requests);
    }

    /**
     * The dosing sessions in which a dose was given, by the time of their first dose and not by their place in the
     * list: late entries come last and may have happened first.
     *
     * @return them, the earliest first
     */
    public List<DosingSession> dosed() {
        return ofType(sessions, DosingSession.class).stream()
                .filter(session -> !session.given().isEmpty())
                .sorted(BY_TIME)
                .toList();
    }

    /**
     * The integration sessions that took place for a dosing session.
     *
     * @param dosing the dosing session
     * @return them, in the order of the list
     */
    public List<IntegrationSession> integrationOf(DosingSession dosing) {
        return ofType(sessions, IntegrationSession.class).stream()
                .filter(session -> session.tookPlace() && session.integrates().contains(dosing.id()))
                .toList();
    }

    /**
     * The preparation sessions that took place.
     *
     * @return them, in the order of the list
     */
    public List<PreparationSession> preparation() {
        return ofType(sessions, PreparationSession.class).stream()
                .filter(Session::tookPlace)
                .toList();
    }

    /**
     * The consents to treatment, whenever they were in force.
     *
     * @return them, in the order of the list
     */
    public List<TreatmentConsent> treatmentConsents() {
        return ofType(consents, TreatmentConsent.class);
    }

    /**
     * What was found before treatment, most lately.
     *
     * @return the screening that was completed last; empty if none says when it was
     */
    public Optional<EligibilityScreening> screening() {
        return screenings.stream()
                .filter(screening -> screening != null && screening.completedAt() != null)
                .max(Comparator.comparing(EligibilityScreening::completedAt));
    }

    /**
     * A signal as it stands: scoring raises it anew each time, and here it is found again with what a clinician made of
     * it.
     *
     * @param raised the signal as it was raised
     * @return the same signal with its resolution, if the episode has one for this answer of this time; else as raised
     */
    public SafetySignal handled(SafetySignal raised) {
        return ofType(signals, SafetySignal.class).stream()
                .filter(signal -> !signal.unresolved() && signal.sameOrigin(raised))
                .findFirst()
                .orElse(raised);
    }

    /**
     * The episode as it is known now: of each record the version that counts, and nothing that was entered in error.
     *
     * @return a copy without earlier versions
     */
    public Episode current() {
        return asKnownAt(Instant.MAX);
    }

    /**
     * The episode as it was known at a moment, whatever was corrected later. A record that does not say when it was
     * written down was known from the start.
     *
     * @param moment the moment
     * @return a copy with the versions that counted then
     */
    public Episode asKnownAt(Instant moment) {
        return KnownAt.of(this, moment);
    }

    /**
     * The stage it is in.
     *
     * @return the last one of its history; empty if it has none
     */
    public Optional<EpisodeStatus> status() {
        List<StatusChange> stages = ofType(history, StatusChange.class);
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of(stages.get(stages.size() - 1).status());
    }

    /**
     * The episode after it has gone on to another stage.
     *
     * @param next the stage, and when
     * @return a copy with a longer history
     * @throws IllegalArgumentException if an episode does not go on so, a pause has no day on which it is looked at
     *     again, or the episode is closed and does not say why, or as completed without integration
     */
    public Episode movedTo(StatusChange next) {
        return LifeCycle.moved(this, next);
    }

    /**
     * The episode as those who treat the person may have it: without the journal entries that the person did not
     * share with all of them, without the practice log, and without what they did not tell to a clinician of the altered
     * state. Who of the team may see what of it is narrower still; see the views of {@code core.view}.
     *
     * @return a copy that says whom it is for
     */
    public Episode forTeam() {
        List<JournalEntry> shared = ofType(journal, JournalEntry.class).stream()
                .filter(JournalEntry::sharedWithTeam)
                .toList();
        List<AlteredStateExperience> told = ofType(experiences, AlteredStateExperience.class).stream()
                .filter(AlteredStateExperience::toldToClinician)
                .toList();
        return EpisodeBuilder.from(this)
                .audience(Audience.TEAM)
                .journal(shared)
                .practiceLog(List.of())
                .experiences(told)
                .build();
    }

    /** Says how much it holds, and nothing of what. */
    @Override
    public String toString() {
        return "Episode[sessions=" + sessions.size() + "]";
    }

    private static Instant begin(DosingSession session) {
        return session.firstDoseAt()
                .map(PartialTime::earliest)
                .or(session::startedAt)
                .orElse(Instant.MAX);
    }

    private static <T> List<T> ofType(List<?> records, Class<T> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
