package org.holdfast.core.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.core.client.Client;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.episode.EpisodeBuilder;
import org.holdfast.core.episode.EpisodeStatus;
import org.holdfast.core.episode.StatusChange;
import org.holdfast.core.experience.AlteredStateExperience;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.integration.PracticeLog;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.journal.JournalEntry;
import org.holdfast.core.policy.PrivacyPolicy;
import org.holdfast.core.privacy.ErasureOutcome.Reason;
import org.holdfast.core.privacy.ErasureOutcome.Refusal;
import org.holdfast.core.request.ClientRequest;
import org.holdfast.core.session.Session;
import org.holdfast.core.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Answers a person's wish to be erased. What they own goes at once: the journal, shared or not, the practice log, what
 * they wrote down of the altered state themselves, and how they want to be reached. The clinic's record stays as long as
 * the law asks for it; the answer says so and is kept with the request.
 *
 * <pre>{@code
 * Erasure.Terms terms = new Erasure.Terms(List.of("DE"), false, keeper, now);
 * ErasureOutcome outcome = Erasure.by(policies.privacy()).answer(episode, request, terms);
 * }</pre>
 *
 * <p>A legal hold stops the erasure of the clinic's record, not of what the person owns. Copies elsewhere, backups among
 * them, are the host's.
 */
public final class Erasure {
    private final PrivacyPolicy policy;

    private Erasure(PrivacyPolicy policy) {
        this.policy = policy;
    }

    /**
     * What an answer depends on besides the episode.
     *
     * @param jurisdictions the places whose law applies, as the policy names them; the longest time counts
     * @param legalHold whether a court or an authority asked to keep the record
     * @param by who answers
     * @param now the moment, in the time zone whose calendar counts
     */
    public record Terms(List<String> jurisdictions, Boolean legalHold, PractitionerId by, ZonedDateTime now) {

        /**
         * Sets the terms.
         *
         * @throws NullPointerException if a part is missing
         */
        public Terms {
            jurisdictions = Copies.of(jurisdictions);
            Objects.requireNonNull(legalHold, "legalHold");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(now, "now");
        }

        /** Leaves out who answers and when. */
        @Override
        public String toString() {
            return "Terms[...]";
        }
    }

    /**
     * Answers by a policy.
     *
     * @param policy how long records are kept
     * @return what answers
     */
    public static Erasure by(PrivacyPolicy policy) {
        return new Erasure(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Answers one request.
     *
     * @param episode the episode
     * @param request the wish: for one record if it has a target, else for all
     * @param terms the law, the hold, who answers and when
     * @return what remains, and why it does
     * @throws IllegalArgumentException if the request is no wish to be erased
     */
    public ErasureOutcome answer(Episode episode, ClientRequest request, Terms terms) {
        if (request.kind() != ClientRequest.Kind.ERASURE) {
            throw new IllegalArgumentException("a request of the kind erasure");
        }
        @Nullable UUID target = request.target();
        Episode without = target == null ? withoutOwn(episode) : without(episode, target);
        int erased = ownRecords(episode) - ownRecords(without);
        boolean clinics = target == null || erased == 0;
        @Nullable Refusal refusal = clinics ? refusal(episode, terms) : null;
        boolean open = clinics && refusal == null;
        return new ErasureOutcome(answered(without, request, refusal, terms), erased, open, refusal);
    }

    private static Episode withoutOwn(Episode episode) {
        return EpisodeBuilder.from(episode)
                .client(withoutContact(episode.client()))
                .journal(List.of())
                .practiceLog(List.of())
                .experiences(kept(episode.experiences(), AlteredStateExperience::toldToClinician))
                .build();
    }

    private static Episode without(Episode episode, UUID target) {
        return EpisodeBuilder.from(episode)
                .journal(kept(episode.journal(), entry -> !entry.id().value().equals(target)))
                .practiceLog(
                        kept(episode.practiceLog(), log -> !log.id().value().equals(target)))
                .experiences(kept(
                        episode.experiences(),
                        experience -> experience.toldToClinician()
                                || !experience.id().value().equals(target)))
                .build();
    }

    private static Client withoutContact(Client client) {
        return new Client(
                client.id(),
                client.preferredName(),
                client.pronouns(),
                client.birthDate(),
                client.language(),
                client.homeZone(),
                null,
                client.emergencyContact());
    }

    private static int ownRecords(Episode episode) {
        int contact = episode.client().contact() == null ? 0 : 1;
        List<JournalEntry> journal = episode.journal();
        List<PracticeLog> log = episode.practiceLog();
        return journal.size() + log.size() + episode.experiences().size() + contact;
    }

    private static <T> List<T> kept(List<T> records, Function<T, Boolean> stays) {
        return records.stream()
                .filter(record -> record != null && stays.apply(record))
                .toList();
    }

    private static Episode answered(Episode episode, ClientRequest request, @Nullable Refusal refusal, Terms terms) {
        ClientRequest.Answer answer = new ClientRequest.Answer(
                terms.now().toInstant(), terms.by(), refusal == null, refusal == null ? null : grounds(refusal));
        List<ClientRequest> requests =
                new ArrayList<>(kept(episode.requests(), other -> !other.id().equals(request.id())));
        requests.add(new ClientRequest(
                request.id(),
                request.kind(),
                request.target(),
                request.askedAt(),
                request.wish(),
                answer,
                request.disagreement()));
        return EpisodeBuilder.from(episode).requests(requests).build();
    }

    private static String grounds(Refusal refusal) {
        return refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable Refusal refusal(Episode episode, Terms terms) {
        if (terms.legalHold()) {
            return new Refusal(Reason.LEGAL_HOLD, null);
        }
        if (inCare(episode)) {
            return new Refusal(Reason.IN_CARE, null);
        }
        List<Optional<PrivacyPolicy.RetentionPeriod>> periods =
                terms.jurisdictions().stream().map(policy::retentionIn).toList();
        if (periods.isEmpty() || periods.stream().anyMatch(Optional::isEmpty)) {
            return new Refusal(Reason.RETENTION_UNKNOWN, null);
        }
        Optional<Instant> contact = lastContact(episode);
        if (contact.isEmpty()) {
            return new Refusal(Reason.LAST_CONTACT_UNKNOWN, null);
        }
        LocalDate last =
                lastDay(episode, contact.get().atZone(terms.now().getZone()).toLocalDate(), periods);
        return terms.now().toLocalDate().isAfter(last) ? null : new Refusal(Reason.RETENTION, last);
    }

    private static LocalDate lastDay(
            Episode episode, LocalDate contact, List<Optional<PrivacyPolicy.RetentionPeriod>> periods) {
        return periods.stream()
                .flatMap(Optional::stream)
                .map(period -> from(episode, contact, period.fromAge()).plusYears(period.years()))
                .max(Comparator.naturalOrder())
                .orElse(contact);
    }

    private static LocalDate from(Episode episode, LocalDate contact, @Nullable Integer age) {
        @Nullable
        LocalDate born = episode.client().birthDate() == null
                ? null
                : episode.client().birthDate().known();
        if (age == null || born == null) {
            return contact;
        }
        LocalDate birthday = born.plusYears(age);
        return birthday.isAfter(contact) ? birthday : contact;
    }

    private static boolean inCare(Episode episode) {
        return episode.history().stream()
                .filter(Objects::nonNull)
                .max(Comparator.comparing(StatusChange::at))
                .map(change -> !isOver(change.status()))
                .orElse(false);
    }

    private static boolean isOver(EpisodeStatus status) {
        return switch (status) {
            case CLOSED, WITHDRAWN, NOT_ELIGIBLE, DECLINED, ENTERED_IN_ERROR -> true;
            case REFERRED, SCREENING, PREPARING, DOSING, INTEGRATING, MAINTENANCE, ON_HOLD -> false;
        };
    }

    /** Empty also if one session that took place does not say when: it could be the last. */
    private static Optional<Instant> lastContact(Episode episode) {
        List<Session> held = kept(episode.sessions(), Session::tookPlace);
        if (held.stream().anyMatch(session -> session.held() == null)) {
            return Optional.empty();
        }
        return Stream.concat(
                        held.stream()
                                .map(Session::held)
                                .filter(Objects::nonNull)
                                .map(Erasure::end),
                        kept(episode.history(), change -> true).stream().map(StatusChange::at))
                .max(Comparator.naturalOrder());
    }

    private static Instant end(TimeSpan span) {
        return span.end() == null ? span.start() : span.end();
    }
}
