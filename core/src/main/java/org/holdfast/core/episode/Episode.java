package org.holdfast.core.episode;

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
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.client.Client;
import org.holdfast.core.consent.Consent;
import org.holdfast.core.consent.TreatmentConsent;
import org.holdfast.core.id.EpisodeId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.journal.JournalEntry;
import org.holdfast.core.safety.SafetyPlan;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.core.screening.EligibilityScreening;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.IntegrationSession;
import org.holdfast.core.session.PreparationSession;
import org.holdfast.core.session.Session;
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
 * @param screening what was found before treatment
 * @param sessions the meetings, in any order
 * @param safetyPlan what the person does when things get dark
 * @param journal what the person wrote
 * @param measures the questionnaires they filled in, unscored
 * @param signals what a clinician must look at, or has looked at
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

        @Valid @Nullable EligibilityScreening screening,

        @Size(max = 10_000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid Session> sessions,

        @JsonProperty("safetyPlan") @Valid @Nullable SafetyPlan safetyPlan,

        @Size(max = 10_000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid JournalEntry> journal,

        @Size(max = 10_000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid AnswerSheet> measures,

        @Size(max = 10_000, message = Messages.COUNT)
        List<@NotNull(message = Messages.REQUIRED) @Valid SafetySignal> signals) {

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
     * The episode as those who treat the person may have it: without the journal entries that the person did not
     * share.
     *
     * @return a copy that says whom it is for
     */
    public Episode forTeam() {
        List<JournalEntry> shared = ofType(journal, JournalEntry.class).stream()
                .filter(JournalEntry::sharedWithTeam)
                .toList();
        return new Episode(
                id,
                Audience.TEAM,
                client,
                protocol,
                consents,
                screening,
                sessions,
                safetyPlan,
                shared,
                measures,
                signals);
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
