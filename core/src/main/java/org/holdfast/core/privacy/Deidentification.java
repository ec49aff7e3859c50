package org.holdfast.core.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.consent.DisclosureConsent;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.json.Problem;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.policy.PrivacyPolicy;
import org.holdfast.core.privacy.DeidentificationReport.Action;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.vitals.VitalsReading;
import org.jspecify.annotations.Nullable;

/**
 * Makes copies for research: doses, vital signs, adverse events and answers, without any text that somebody wrote, without
 * names, places, dates, lots and keys. It reads no text to find names in it; all text stays behind.
 *
 * <p>What was a date is a number of days from the first dose, and an episode without a dose has none. Times of a session
 * are minutes from its first dose. The year of birth, and an age above the policy's highest, are never there. Answers go
 * along only for instruments that the caller names and items that have the shape of a printed id; records of substance
 * use only by a consent to that for research.
 *
 * <pre>{@code
 * Deidentification copies = Deidentification.with(policies.privacy(), Set.of("pcl-5", "phq-9"));
 * Deidentified made = copies.of(episode, pseudonyms, UUID::randomUUID, now);
 * }</pre>
 */
public final class Deidentification {
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4}){0,2}");

    private final PrivacyPolicy policy;
    private final Set<String> instruments;

    private Deidentification(PrivacyPolicy policy, Set<String> instruments) {
        this.policy = policy;
        this.instruments = Set.copyOf(instruments);
    }

    /**
     * Copies by a policy.
     *
     * @param policy the highest age, and what counts as a record of substance use
     * @param instruments the ids of the questionnaires that go along
     * @return what makes copies
     */
    public static Deidentification with(PrivacyPolicy policy, Set<String> instruments) {
        return new Deidentification(Objects.requireNonNull(policy, "policy"), instruments);
    }

    /**
     * Makes one copy.
     *
     * @param episode the episode, of current versions
     * @param pseudonyms the names given so far
     * @param random draws a name for a person who has none yet, such as {@code UUID::randomUUID}; never one made from
     *     something of the person
     * @param at the moment at which consents count
     * @return the copy, and the names with this person's
     */
    public Deidentified of(Episode episode, Pseudonyms pseudonyms, Supplier<UUID> random, Instant at) {
        Pseudonyms named = pseudonyms.find(episode.client().id()).isPresent()
                ? pseudonyms
                : pseudonyms.with(episode.client().id(), random.get());
        UUID subject = named.find(episode.client().id()).orElseThrow();
        return new Deidentified(new Copy(episode, at).candidate(subject), named);
    }

    /** One copy in the making. */
    private final class Copy {
        private final Episode episode;
        private final boolean withSubstanceUse;
        private final StudyClock clock;
        private final Steps steps = new Steps();
        private int lastDay;

        Copy(Episode episode, Instant at) {
            this.episode = episode;
            this.withSubstanceUse = mayHaveSubstanceUse(episode, at);
            this.clock = StudyClock.of(episode);
        }

        DeidentifiedCandidate candidate(UUID subject) {
            LeftBehind.count(episode, steps);
            List<StudyDose> doses = doses();
            List<StudyEvent> events = events();
            List<StudySheet> sheets = sheets();
            steps.add(Action.KEPT, "type", episode.type());
            return new DeidentifiedCandidate(subject, age(), episode.type(), doses, events, sheets, steps.report());
        }

        private List<StudyDose> doses() {
            List<StudyDose> doses = new ArrayList<>();
            for (DosingSession session : episode.dosed()) {
                @Nullable PartialTime start = session.firstDoseAt().orElse(null);
                doses.add(new StudyDose(
                        doses.size() + 1,
                        day(start, session.zone(), "sessions.doses.startedAt"),
                        session.status(),
                        session.order() == null ? null : session.order().substance(),
                        session.order() == null ? null : session.order().route(),
                        session.given().stream().map(dose -> given(dose, start)).toList(),
                        present(session.vitals())
                                .map(reading -> vitals(reading, start))
                                .toList()));
            }
            return doses;
        }

        private StudyAdministration given(DoseAdministration dose, @Nullable PartialTime start) {
            steps.add(Action.DROPPED, "sessions.doses.lot", dose.lot());
            return new StudyAdministration(
                    dose.kind(),
                    dose.status(),
                    dose.administered(),
                    dose.basis(),
                    StudyClock.minutes(start, dose.startedAt()),
                    StudyClock.minutes(dose.startedAt(), dose.endedAt()));
        }

        private StudyVitals vitals(VitalsReading reading, @Nullable PartialTime start) {
            @Nullable Integer minute = StudyClock.minutes(start, reading.takenAt());
            steps.add(minute == null ? Action.DROPPED : Action.SHIFTED, "sessions.vitals.takenAt", reading.takenAt());
            return new StudyVitals(
                    reading.moment(),
                    minute,
                    reading.bloodPressure(),
                    reading.heartRate(),
                    reading.oxygenSaturation(),
                    reading.respiratoryRate(),
                    reading.supplementalOxygen());
        }

        private List<StudyEvent> events() {
            List<StudyEvent> events = new ArrayList<>();
            present(episode.adverseEvents()).forEach(event -> {
                if (policy.substanceUse().concerns(event) && !withSubstanceUse) {
                    steps.add(Action.DROPPED, "adverseEvents", 1);
                } else {
                    events.add(event(event));
                }
            });
            return events;
        }

        private StudyEvent event(AdverseEvent event) {
            steps.add(Action.GENERALISED, "adverseEvents", 1);
            steps.add(Action.DROPPED, "adverseEvents.term", event.term());
            List<DosingSession> dosed = episode.dosed();
            @Nullable Integer dose = null;
            for (int i = 0; i < dosed.size(); i++) {
                dose = dosed.get(i).id().equals(event.session()) ? Integer.valueOf(i + 1) : dose;
            }
            return new StudyEvent(
                    dose,
                    event.category(),
                    day(event.onset(), clock.zone(), "adverseEvents.onset"),
                    day(event.resolved(), clock.zone(), "adverseEvents.resolved"),
                    event.grade(),
                    event.seriousness(),
                    event.relatedness(),
                    event.outcome());
        }

        private List<StudySheet> sheets() {
            List<StudySheet> sheets = new ArrayList<>();
            present(episode.measures()).forEach(sheet -> {
                boolean hidden = policy.substanceUse().concernsInstrument(sheet.instrument()) && !withSubstanceUse;
                if (hidden || !instruments.contains(sheet.instrument())) {
                    steps.add(Action.DROPPED, "measures", 1);
                } else {
                    sheets.add(sheet(sheet));
                }
            });
            return sheets;
        }

        private StudySheet sheet(AnswerSheet sheet) {
            steps.add(Action.GENERALISED, "measures", 1);
            steps.add(Action.DROPPED, "measures.language", sheet.language());
            steps.add(
                    Action.DROPPED,
                    "measures.wording.form",
                    sheet.wording() == null ? null : sheet.wording().form());
            @Nullable PersonContext context = sheet.context();
            steps.add(Action.DROPPED, "measures.context.age", context == null ? null : context.age());
            @Nullable String version = sheet.version();
            @Nullable
            PartialTime completed = sheet.completedAt() == null ? null : PartialTime.exactly(sheet.completedAt());
            return new StudySheet(
                    sheet.instrument(),
                    version != null && VERSION.matcher(version).matches() ? version : null,
                    day(completed, clock.zone(), "measures.completedAt"),
                    sheet.mode(),
                    sheet.wording() == null ? null : sheet.wording().status(),
                    context == null ? null : context.sexAtBirth(),
                    context == null ? null : context.work(),
                    answers(sheet));
        }

        private Map<String, Answer> answers(AnswerSheet sheet) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            sheet.answers().forEach((item, answer) -> {
                if (Problem.keyOfMap(item).equals(item)) {
                    answers.put(item, answer);
                } else {
                    steps.add(Action.DROPPED, "measures.answers", 1);
                }
            });
            return answers;
        }

        private @Nullable Integer day(@Nullable PartialTime at, ZoneId where, String what) {
            @Nullable Integer day = clock.day(at, where);
            steps.add(day == null ? Action.DROPPED : Action.SHIFTED, what, at);
            lastDay = day == null ? lastDay : Math.max(lastDay, day);
            return day;
        }

        /** The age at the first dose; the group of the oldest also for somebody who joins it within the copy. */
        private @Nullable StudyAge age() {
            @Nullable LocalDate first = clock.first();
            @Nullable LocalDate born = clock.born();
            if (first == null || born == null || first.isBefore(born)) {
                steps.add(Action.DROPPED, "client.birthDate", episode.client().birthDate());
                return null;
            }
            steps.add(Action.GENERALISED, "client.birthDate", 1);
            int oldest = policy.oldestAge().value();
            boolean over =
                    Period.between(born, first.plus(lastDay, ChronoUnit.DAYS)).getYears() > oldest;
            return over
                    ? new StudyAge(oldest + 1, true)
                    : new StudyAge(Period.between(born, first).getYears(), false);
        }

        private boolean mayHaveSubstanceUse(Episode of, Instant at) {
            Disclosures disclosures = Disclosures.with(policy);
            return present(of.consents())
                    .filter(DisclosureConsent.class::isInstance)
                    .flatMap(consent -> ((DisclosureConsent) consent).recipients().stream())
                    .map(recipient ->
                            new DisclosureRequest(recipient, Purpose.RESEARCH, List.of(RecordKind.SUBSTANCE_USE), at))
                    .anyMatch(request -> disclosures.decide(of, request) instanceof DisclosureDecision.Permit);
        }

        private static <T> Stream<T> present(List<T> records) {
            return records.stream().filter(Objects::nonNull);
        }
    }
}
