package org.holdfast.core.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.client.Client;
import org.holdfast.core.client.TraumaContext;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.consent.SupportPersonConsent;
import org.holdfast.core.consent.TouchConsent;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.experience.AlteredStateExperience;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.policy.PrivacyPolicy;
import org.holdfast.core.privacy.DisclosureDecision;
import org.holdfast.core.privacy.DisclosureRequest;
import org.holdfast.core.privacy.Disclosures;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.safety.SafetyPlan;
import org.holdfast.core.screening.EligibilityScreening;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.Session;
import org.holdfast.core.session.Setting;
import org.holdfast.core.team.CareTeamMember;
import org.holdfast.core.team.SupportPerson;
import org.jspecify.annotations.Nullable;

/** Makes the views of one episode at one moment. */
final class Views {
    private final Episode episode;
    private final Instant now;
    private final LocalDate today;
    private final ZonedDateTime clock;
    private final PrivacyPolicy policy;

    Views(Episode episode, ZonedDateTime clock, PrivacyPolicy policy) {
        this.episode = Objects.requireNonNull(episode, "episode");
        this.clock = clock;
        this.now = clock.toInstant();
        this.today = clock.toLocalDate();
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    Optional<RoleView> of(Viewer viewer) {
        if (viewer instanceof Viewer.Practitioner practitioner) {
            return inTeam(practitioner) ? Optional.of(practitioner(practitioner)) : Optional.empty();
        }
        if (viewer instanceof Viewer.Support support) {
            return support(support.id());
        }
        return Optional.of(new ClientView(episode));
    }

    private boolean inTeam(Viewer.Practitioner viewer) {
        return present(episode.team(), member -> member)
                .anyMatch(member -> member.practitioner().equals(viewer.id())
                        && member.role() == viewer.role()
                        && activeNow(member));
    }

    private boolean activeNow(CareTeamMember member) {
        return member.active() == null || member.active().contains(now);
    }

    private RoleView practitioner(Viewer.Practitioner viewer) {
        return switch (viewer.role()) {
            case THERAPIST, CO_THERAPIST, SUPERVISOR -> therapist(viewer.id());
            case PRESCRIBER, MEDICAL_PROVIDER -> medical(mayKnow(viewer.id(), RecordKind.SUBSTANCE_USE));
            case NURSE_MONITOR -> monitor();
            case COORDINATOR -> coordinator();
            case INTEGRATION_COACH, PEER_SUPPORT -> peer(viewer.id());
        };
    }

    private TherapistView therapist(PractitionerId viewer) {
        Seen seen = new Seen(policy.substanceUse(), mayKnow(viewer, RecordKind.SUBSTANCE_USE), null);
        return new TherapistView(
                episode.id(),
                episode.client(),
                dossier(),
                episode.team(),
                episode.supportPeople(),
                schedule(),
                dosesFor(viewer, seen),
                list(episode.sessions(), session -> !(session instanceof DosingSession)),
                facts(seen),
                episode.traumaContext(),
                list(episode.experiences(), AlteredStateExperience::toldToClinician),
                episode.challengingExperiences(),
                list(episode.journal(), entry -> entry.sharedWithTeam() || entry.sharedByNameWith(viewer)),
                risk(),
                scores(seen));
    }

    MedicalView medical(boolean withSubstanceUse) {
        Seen seen = new Seen(policy.substanceUse(), withSubstanceUse, null);
        return new MedicalView(
                episode.id(),
                episode.client(),
                dossier(),
                episode.team(),
                episode.supportPeople(),
                schedule(),
                allDoses(seen),
                facts(seen),
                episode.monitoringChecks(),
                roomCare(),
                risk(),
                scores(seen));
    }

    private MonitorView monitor() {
        Seen seen = new Seen(policy.substanceUse(), false, clock);
        return new MonitorView(
                episode.id(),
                episode.client(),
                episode.protocol(),
                episode.treatmentConsents(),
                episode.team(),
                episode.supportPeople(),
                schedule(),
                allDoses(seen),
                facts(seen),
                roomCare(),
                risk(),
                list(episode.measures(), this::ofToday));
    }

    private CoordinatorView coordinator() {
        Client client = episode.client();
        Reachable reachable =
                new Reachable(client.id(), called(), client.language(), client.homeZone(), client.contact());
        return new CoordinatorView(episode.id(), reachable, episode.team(), episode.supportPeople(), schedule());
    }

    private PeerView peer(PractitionerId viewer) {
        return new PeerView(
                episode.id(),
                called(),
                schedule(),
                mayKnow(viewer, RecordKind.TRAUMA_CONTEXT) ? roomCare() : null,
                mayKnow(viewer, RecordKind.SAFETY_PLAN) ? episode.safetyPlan() : null,
                list(episode.journal(), entry -> entry.sharedByNameWith(viewer)));
    }

    private Optional<RoleView> support(RecordId viewer) {
        List<SupportPersonConsent> agreed = present(
                        episode.consents(), consent -> consent instanceof SupportPersonConsent support ? support : null)
                .filter(consent -> viewer.equals(consent.person()) && consent.inForceAt(now))
                .toList();
        return present(episode.supportPeople(), person -> person)
                .filter(person -> person.id().equals(viewer) && !agreed.isEmpty())
                .findFirst()
                .map(person -> support(person, agreed));
    }

    private SupportView support(SupportPerson viewer, List<SupportPersonConsent> agreed) {
        @Nullable SafetyPlan plan = planThatNames(viewer);
        return new SupportView(
                called(),
                present(episode.sessions(), session -> session)
                        .filter(session -> isDutyOf(viewer.id(), session))
                        .map(Appointment::of)
                        .toList(),
                agreed.stream().flatMap(consent -> consent.mayKnow().stream()).toList(),
                plan == null ? List.of() : plan.askForHelp(),
                plan == null ? List.of() : plan.professionals());
    }

    private @Nullable SafetyPlan planThatNames(SupportPerson viewer) {
        @Nullable SafetyPlan plan = episode.safetyPlan();
        return plan != null && present(plan.askForHelp(), name -> name).anyMatch(name -> same(name, viewer.name()))
                ? plan
                : null;
    }

    private static boolean isDutyOf(RecordId viewer, Session session) {
        @Nullable Setting setting = session.setting();
        return setting != null && setting.supportPeople().contains(viewer);
    }

    private static boolean same(String one, @Nullable String other) {
        return other != null && fold(one).equals(fold(other));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private boolean mayKnow(PractitionerId viewer, RecordKind kind) {
        DisclosureRequest request = new DisclosureRequest(viewer.text(), Purpose.TREATMENT, List.of(kind), now);
        return Disclosures.with(policy).decide(episode, request) instanceof DisclosureDecision.Permit;
    }

    private Called called() {
        return new Called(episode.client().preferredName(), episode.client().pronouns());
    }

    private Dossier dossier() {
        return new Dossier(
                episode.type(),
                episode.reasons(),
                episode.protocol(),
                episode.carePlan(),
                episode.history(),
                episode.closure(),
                episode.consents(),
                episode.priorTreatments(),
                episode.progressNotes(),
                episode.mandatedReports(),
                episode.requests());
    }

    private List<Appointment> schedule() {
        return present(episode.sessions(), session -> session)
                .map(Appointment::of)
                .toList();
    }

    private DoseRecord allDoses(Seen seen) {
        return new DoseRecord(
                dosing(session -> true), list(episode.adverseEvents(), seen::event), List.of(), List.of());
    }

    private DoseRecord dosesFor(PractitionerId viewer, Seen seen) {
        List<DosingSession> attended = dosing(session -> attended(viewer, session));
        Predicate<AdverseEvent> there = event -> present(episode.sessions(), session -> session)
                .anyMatch(session -> session.id().equals(event.session()) && attended(viewer, session));
        return new DoseRecord(
                attended,
                list(episode.adverseEvents(), there.and(seen::event)),
                dosing(session -> !attended(viewer, session)).stream()
                        .map(session ->
                                new DoseSummary(session.id(), session.status(), session.ordinal(), session.held()))
                        .toList(),
                list(episode.adverseEvents(), there.negate().and(seen::event)).stream()
                        .map(event -> new EventSummary(event.id(), event.category(), event.grade(), event.outcome()))
                        .toList());
    }

    private List<DosingSession> dosing(Predicate<DosingSession> which) {
        return present(episode.sessions(), session -> session instanceof DosingSession dosing ? dosing : null)
                .filter(which)
                .toList();
    }

    private static boolean attended(PractitionerId viewer, Session session) {
        @Nullable Setting setting = session.setting();
        return setting != null
                && present(setting.present(), there -> there)
                        .anyMatch(there -> there.practitioner().equals(viewer));
    }

    private MedicalFacts facts(Seen seen) {
        return new MedicalFacts(
                present(episode.screenings(), (EligibilityScreening screening) -> seen.screening(screening))
                        .toList(),
                episode.medications(),
                episode.allergies(),
                list(episode.observations(), seen::observation));
    }

    private RoomCare roomCare() {
        @Nullable TraumaContext context = episode.traumaContext();
        List<TouchConsent> touch = present(
                        episode.consents(), consent -> consent instanceof TouchConsent agreed ? agreed : null)
                .filter(consent -> consent.inForceAt(now))
                .toList();
        return RoomCare.of(context, touch);
    }

    private Risk risk() {
        return new Risk(episode.safetyPlan(), episode.riskAssessments(), episode.riskFlags(), episode.signals());
    }

    private Scores scores(Seen seen) {
        return new Scores(list(episode.measures(), seen::sheet), list(episode.changes(), seen::change));
    }

    private boolean ofToday(AnswerSheet sheet) {
        Instant completed = sheet.completedAt();
        return completed != null
                && completed.atZone(clock.getZone()).toLocalDate().equals(today);
    }

    private static <T> List<T> list(List<T> records, Predicate<T> which) {
        return present(records, record -> record).filter(which).toList();
    }

    private static <S, T> Stream<T> present(List<S> records, Function<S, @Nullable T> part) {
        return records.stream().filter(Objects::nonNull).map(part).filter(Objects::nonNull);
    }
}
