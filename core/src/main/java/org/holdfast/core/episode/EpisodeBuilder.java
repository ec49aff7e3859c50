package org.holdfast.core.episode;

import java.util.List;
import java.util.Objects;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.client.Client;
import org.holdfast.core.client.PriorTreatment;
import org.holdfast.core.client.TraumaContext;
import org.holdfast.core.consent.Consent;
import org.holdfast.core.experience.AlteredStateExperience;
import org.holdfast.core.id.EpisodeId;
import org.holdfast.core.integration.PracticeLog;
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
import org.holdfast.core.session.Session;
import org.holdfast.core.team.CareTeamMember;
import org.holdfast.core.team.SupportPerson;
import org.holdfast.core.terminology.Concept;
import org.jspecify.annotations.Nullable;

/**
 * Puts an episode together part by part, so that a reader sees what is being set. Used by one thread.
 */
public final class EpisodeBuilder {
    private final EpisodeId id;
    private Episode.@Nullable Audience audience;
    private Client client;
    private @Nullable Protocol protocol;
    private List<Consent> consents = List.of();
    private List<EligibilityScreening> screenings = List.of();
    private List<Session> sessions = List.of();
    private @Nullable SafetyPlan safetyPlan;
    private List<JournalEntry> journal = List.of();
    private List<AnswerSheet> measures = List.of();
    private List<SafetySignal> signals = List.of();
    private Episode.@Nullable Type type;
    private List<StatusChange> history = List.of();
    private List<Concept> reasons = List.of();
    private List<CareTeamMember> team = List.of();
    private List<SupportPerson> supportPeople = List.of();
    private List<PriorTreatment> priorTreatments = List.of();
    private List<MedicationStatement> medications = List.of();
    private List<Allergy> allergies = List.of();
    private List<Observation> observations = List.of();
    private List<MonitoringProgramCheck> monitoringChecks = List.of();
    private List<AdverseEvent> adverseEvents = List.of();
    private List<ChallengingExperience> challengingExperiences = List.of();
    private List<RiskAssessment> riskAssessments = List.of();
    private List<RiskFlag> riskFlags = List.of();
    private List<MandatedReport> mandatedReports = List.of();
    private List<AlteredStateExperience> experiences = List.of();
    private List<PracticeLog> practiceLog = List.of();
    private List<ProgressNote> progressNotes = List.of();
    private List<ChangeRecord> changes = List.of();
    private List<ClientRequest> requests = List.of();
    private @Nullable TraumaContext traumaContext;
    private @Nullable CarePlan carePlan;
    private @Nullable Closure closure;

    private EpisodeBuilder(EpisodeId id, Client client) {
        this.id = Objects.requireNonNull(id, "id");
        this.client = Objects.requireNonNull(client, "client");
    }

    /**
     * Begins an episode.
     *
     * @param id the episode's key
     * @param client the person
     * @return a builder with nothing else set
     * @throws NullPointerException if one of them is missing
     */
    public static EpisodeBuilder of(EpisodeId id, Client client) {
        return new EpisodeBuilder(id, client);
    }

    /**
     * Begins with what there is.
     *
     * @param other what to begin with
     * @return a builder with all of its parts
     */
    public static EpisodeBuilder from(Episode other) {
        EpisodeBuilder builder = of(other.id(), other.client());
        builder.audience = other.audience();
        builder.protocol = other.protocol();
        builder.consents = other.consents();
        builder.screenings = other.screenings();
        builder.sessions = other.sessions();
        builder.safetyPlan = other.safetyPlan();
        builder.journal = other.journal();
        builder.measures = other.measures();
        builder.signals = other.signals();
        builder.type = other.type();
        builder.history = other.history();
        builder.reasons = other.reasons();
        builder.team = other.team();
        builder.supportPeople = other.supportPeople();
        builder.priorTreatments = other.priorTreatments();
        builder.medications = other.medications();
        builder.allergies = other.allergies();
        builder.observations = other.observations();
        builder.monitoringChecks = other.monitoringChecks();
        builder.adverseEvents = other.adverseEvents();
        builder.challengingExperiences = other.challengingExperiences();
        builder.riskAssessments = other.riskAssessments();
        builder.riskFlags = other.riskFlags();
        builder.mandatedReports = other.mandatedReports();
        builder.experiences = other.experiences();
        builder.practiceLog = other.practiceLog();
        builder.progressNotes = other.progressNotes();
        builder.changes = other.changes();
        builder.requests = other.requests();
        builder.traumaContext = other.traumaContext();
        builder.carePlan = other.carePlan();
        builder.closure = other.closure();
        return builder;
    }

    /**
     * Sets the person, for a copy that knows less of them.
     *
     * @param value the person
     * @return this builder
     */
    public EpisodeBuilder client(Client value) {
        this.client = value;
        return this;
    }

    /**
     * Sets whom this copy is for; the person themselves if it is left out.
     *
     * @param value whom this copy is for; the person themselves if it is left out
     * @return this builder
     */
    public EpisodeBuilder audience(Episode.@Nullable Audience value) {
        this.audience = value;
        return this;
    }

    /**
     * Sets what the clinic has set out to do.
     *
     * @param value what the clinic has set out to do
     * @return this builder
     */
    public EpisodeBuilder protocol(@Nullable Protocol value) {
        this.protocol = value;
        return this;
    }

    /**
     * Sets what the person agreed to.
     *
     * @param value what the person agreed to
     * @return this builder
     */
    public EpisodeBuilder consents(List<Consent> value) {
        this.consents = value;
        return this;
    }

    /**
     * Sets what was found before treatment.
     *
     * @param value what was found before treatment
     * @return this builder
     */
    public EpisodeBuilder screenings(List<EligibilityScreening> value) {
        this.screenings = value;
        return this;
    }

    /**
     * Sets the meetings, in any order.
     *
     * @param value the meetings, in any order
     * @return this builder
     */
    public EpisodeBuilder sessions(List<Session> value) {
        this.sessions = value;
        return this;
    }

    /**
     * Sets what the person does when things get dark.
     *
     * @param value what the person does when things get dark
     * @return this builder
     */
    public EpisodeBuilder safetyPlan(@Nullable SafetyPlan value) {
        this.safetyPlan = value;
        return this;
    }

    /**
     * Sets what the person wrote.
     *
     * @param value what the person wrote
     * @return this builder
     */
    public EpisodeBuilder journal(List<JournalEntry> value) {
        this.journal = value;
        return this;
    }

    /**
     * Sets the questionnaires they filled in, unscored.
     *
     * @param value the questionnaires they filled in, unscored
     * @return this builder
     */
    public EpisodeBuilder measures(List<AnswerSheet> value) {
        this.measures = value;
        return this;
    }

    /**
     * Sets what a clinician must look at, or has looked at.
     *
     * @param value what a clinician must look at, or has looked at
     * @return this builder
     */
    public EpisodeBuilder signals(List<SafetySignal> value) {
        this.signals = value;
        return this;
    }

    /**
     * Sets what kind of care it is.
     *
     * @param value what kind of care it is
     * @return this builder
     */
    public EpisodeBuilder type(Episode.@Nullable Type value) {
        this.type = value;
        return this;
    }

    /**
     * Sets the stages it went through, in order.
     *
     * @param value the stages it went through, in order
     * @return this builder
     */
    public EpisodeBuilder history(List<StatusChange> value) {
        this.history = value;
        return this;
    }

    /**
     * Sets what it is for.
     *
     * @param value what it is for
     * @return this builder
     */
    public EpisodeBuilder reasons(List<Concept> value) {
        this.reasons = value;
        return this;
    }

    /**
     * Sets who treats the person.
     *
     * @param value who treats the person
     * @return this builder
     */
    public EpisodeBuilder team(List<CareTeamMember> value) {
        this.team = value;
        return this;
    }

    /**
     * Sets who stands by the person.
     *
     * @param value who stands by the person
     * @return this builder
     */
    public EpisodeBuilder supportPeople(List<SupportPerson> value) {
        this.supportPeople = value;
        return this;
    }

    /**
     * Sets what was tried before.
     *
     * @param value what was tried before
     * @return this builder
     */
    public EpisodeBuilder priorTreatments(List<PriorTreatment> value) {
        this.priorTreatments = value;
        return this;
    }

    /**
     * Sets what else the person takes.
     *
     * @param value what else the person takes
     * @return this builder
     */
    public EpisodeBuilder medications(List<MedicationStatement> value) {
        this.medications = value;
        return this;
    }

    /**
     * Sets what they must not be given.
     *
     * @param value what they must not be given
     * @return this builder
     */
    public EpisodeBuilder allergies(List<Allergy> value) {
        this.allergies = value;
        return this;
    }

    /**
     * Sets tests and tracings.
     *
     * @param value tests and tracings
     * @return this builder
     */
    public EpisodeBuilder observations(List<Observation> value) {
        this.observations = value;
        return this;
    }

    /**
     * Sets looks into the register of controlled medicines.
     *
     * @param value looks into the register of controlled medicines
     * @return this builder
     */
    public EpisodeBuilder monitoringChecks(List<MonitoringProgramCheck> value) {
        this.monitoringChecks = value;
        return this;
    }

    /**
     * Sets what went wrong.
     *
     * @param value what went wrong
     * @return this builder
     */
    public EpisodeBuilder adverseEvents(List<AdverseEvent> value) {
        this.adverseEvents = value;
        return this;
    }

    /**
     * Sets what was hard and may have been worth it.
     *
     * @param value what was hard and may have been worth it
     * @return this builder
     */
    public EpisodeBuilder challengingExperiences(List<ChallengingExperience> value) {
        this.challengingExperiences = value;
        return this;
    }

    /**
     * Sets judgements of the risk of suicide.
     *
     * @param value judgements of the risk of suicide
     * @return this builder
     */
    public EpisodeBuilder riskAssessments(List<RiskAssessment> value) {
        this.riskAssessments = value;
        return this;
    }

    /**
     * Sets what somebody must look at.
     *
     * @param value what somebody must look at
     * @return this builder
     */
    public EpisodeBuilder riskFlags(List<RiskFlag> value) {
        this.riskFlags = value;
        return this;
    }

    /**
     * Sets decisions on reporting.
     *
     * @param value decisions on reporting
     * @return this builder
     */
    public EpisodeBuilder mandatedReports(List<MandatedReport> value) {
        this.mandatedReports = value;
        return this;
    }

    /**
     * Sets what the person told of the altered state.
     *
     * @param value what the person told of the altered state
     * @return this builder
     */
    public EpisodeBuilder experiences(List<AlteredStateExperience> value) {
        this.experiences = value;
        return this;
    }

    /**
     * Sets what they did of what they meant to do.
     *
     * @param value what they did of what they meant to do
     * @return this builder
     */
    public EpisodeBuilder practiceLog(List<PracticeLog> value) {
        this.practiceLog = value;
        return this;
    }

    /**
     * Sets what clinicians wrote into the record.
     *
     * @param value what clinicians wrote into the record
     * @return this builder
     */
    public EpisodeBuilder progressNotes(List<ProgressNote> value) {
        this.progressNotes = value;
        return this;
    }

    /**
     * Sets comparisons of measures, and the verdicts.
     *
     * @param value comparisons of measures, and the verdicts
     * @return this builder
     */
    public EpisodeBuilder changes(List<ChangeRecord> value) {
        this.changes = value;
        return this;
    }

    /**
     * Sets what the person asked of those who keep the record.
     *
     * @param value what the person asked of those who keep the record
     * @return this builder
     */
    public EpisodeBuilder requests(List<ClientRequest> value) {
        this.requests = value;
        return this;
    }

    /**
     * Sets what those who care need to know of what happened.
     *
     * @param value what those who care need to know of what happened
     * @return this builder
     */
    public EpisodeBuilder traumaContext(@Nullable TraumaContext value) {
        this.traumaContext = value;
        return this;
    }

    /**
     * Sets what was planned together.
     *
     * @param value what was planned together
     * @return this builder
     */
    public EpisodeBuilder carePlan(@Nullable CarePlan value) {
        this.carePlan = value;
        return this;
    }

    /**
     * Sets why and how it ended.
     *
     * @param value why and how it ended
     * @return this builder
     */
    public EpisodeBuilder closure(@Nullable Closure value) {
        this.closure = value;
        return this;
    }

    /**
     * Puts it together.
     *
     * @return the record
     */
    public Episode build() {
        return new Episode(
                id,
                audience,
                client,
                protocol,
                consents,
                screenings,
                sessions,
                safetyPlan,
                journal,
                measures,
                signals,
                type,
                history,
                reasons,
                team,
                supportPeople,
                priorTreatments,
                medications,
                allergies,
                observations,
                monitoringChecks,
                adverseEvents,
                challengingExperiences,
                riskAssessments,
                riskFlags,
                mandatedReports,
                experiences,
                practiceLog,
                progressNotes,
                changes,
                requests,
                traumaContext,
                carePlan,
                closure);
    }
}
