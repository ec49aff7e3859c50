package org.holdfast.core.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.checks.Silence;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.client.BirthDate;
import org.holdfast.core.consent.Consent;
import org.holdfast.core.consent.DisclosureConsent;
import org.holdfast.core.consent.Purpose;
import org.holdfast.core.consent.RecordKind;
import org.holdfast.core.consent.RecordingConsent;
import org.holdfast.core.consent.ResearchConsent;
import org.holdfast.core.consent.SupportPersonConsent;
import org.holdfast.core.consent.TelehealthConsent;
import org.holdfast.core.consent.TouchConsent;
import org.holdfast.core.consent.TreatmentConsent;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.episode.EpisodeBuilder;
import org.holdfast.core.experience.AlteredStateExperience;
import org.holdfast.core.id.ConsentId;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.id.RecordId;
import org.holdfast.core.journal.JournalEntry;
import org.holdfast.core.journal.JournalEntry.Visibility;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.observation.Observation;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.safety.AdverseEvent;
import org.holdfast.core.safety.Distress;
import org.holdfast.core.safety.SafetyPlan;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.core.session.Attendance;
import org.holdfast.core.session.CheckIn;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.IntegrationSession;
import org.holdfast.core.session.PreparationSession;
import org.holdfast.core.session.Session;
import org.holdfast.core.session.Setting;
import org.holdfast.core.team.CareTeamMember;
import org.holdfast.core.team.Role;
import org.holdfast.core.team.SupportPerson;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.version.Author;
import org.holdfast.core.version.Meta;

/** An episode in which every field holds a canary of its own: text, keys, days and instants. */
public final class FullEpisode {
    /** The day that the tests call today; all other canaries are later. */
    static final Instant TODAY = Instant.parse("2071-03-07T13:05:00Z");

    static final PractitionerId THERAPIST = PractitionerId.parse("ca9a1000-0000-4000-8000-000000000001");
    static final PractitionerId PEER = PractitionerId.parse("ca9a1000-0000-4000-8000-000000000002");
    static final RecordId SUPPORT = RecordId.parse("ca9a1000-0000-4000-8000-000000000003");
    static final PractitionerId DOCTOR = PractitionerId.parse("ca9a1000-0000-4000-8000-000000000004");
    private static final Instant SIGNED = Instant.parse("2070-01-01T00:00:00Z");

    private final AtomicInteger count = new AtomicInteger();
    private final Silence canaries = Silence.below("org.holdfast.core");
    private Setting setting = new Setting(null, List.of(), List.of(), List.of());
    private Author author = new Author(Author.Kind.CLIENT, null);

    private FullEpisode() {
        canaries.sample(String.class, this::text)
                .sample(UUID.class, this::key)
                .sample(Instant.class, this::at)
                .sample(LocalDate.class, () -> LocalDate.of(2072, 1, 1).plusDays(count.incrementAndGet()))
                .sample(BirthDate.class, () -> new BirthDate(LocalDate.of(2001, 7, 9), null))
                .sample(BigDecimal.class, () -> BigDecimal.TEN)
                .sample(Recorded.class, () -> new Recorded<>(null, MissingReason.DECLINED))
                .sample(Distress.class, () -> Distress.rated(7))
                .sample(BloodPressure.class, () -> new BloodPressure(141, 91))
                .sample(PartialTime.class, () -> PartialTime.exactly(at()))
                .sample(Setting.class, () -> setting)
                .sample(Author.class, () -> author)
                .sample(Meta.class, () -> new Meta(1, at(), author, null, null, text()))
                .sample(
                        SafetySignal.class,
                        () -> SafetySignal.of(
                                SafetySignal.Level.REVIEW,
                                new SafetySignal.CriticalAnswer("phq-9", "1.0.0", "9", 1),
                                at()));
    }

    /**
     * The episode.
     *
     * @return an episode that holds everything
     */
    public static Episode make() {
        return new FullEpisode().episode();
    }

    private String text() {
        return "CANARY-" + count.incrementAndGet() + "-";
    }

    private UUID key() {
        return new UUID(0xca9a000000004000L, 0x8000000000000000L + count.incrementAndGet());
    }

    private Instant at() {
        return TODAY.plusSeconds(86_400L * 2 + 60L * count.incrementAndGet());
    }

    private <T> T make(Class<T> type) {
        return type.cast(canaries.make(type));
    }

    private Episode episode() {
        List<Session> sessions = sessions();
        return EpisodeBuilder.from(make(Episode.class))
                .consents(consents())
                .sessions(sessions)
                .safetyPlan(plan())
                .journal(journal())
                .measures(List.of(
                        sheet(text(), at()),
                        sheet(text(), TODAY.plusSeconds(1)),
                        sheet("audit-c", TODAY.plusSeconds(2)),
                        sheet("audit-c", at())))
                .team(team())
                .supportPeople(List.of(
                        new SupportPerson(SUPPORT, " sam ", text(), SupportPerson.Kind.ESCORT, null, null),
                        make(SupportPerson.class)))
                .observations(List.of(
                        make(Observation.class),
                        observation(Observation.Kind.DRUG_SCREEN, at()),
                        observation(Observation.Kind.DRUG_SCREEN, TODAY.plusSeconds(3))))
                .adverseEvents(List.of(
                        event(sessions.get(0), AdverseEvent.Category.PHYSICAL),
                        event(sessions.get(1), AdverseEvent.Category.PHYSICAL),
                        event(sessions.get(0), AdverseEvent.Category.DEPENDENCE_OR_MISUSE)))
                .experiences(experiences())
                .build();
    }

    private List<Session> sessions() {
        setting = new Setting(null, List.of(new Attendance(THERAPIST, true)), List.of(SUPPORT), List.of());
        DosingSession attended = make(DosingSession.class);
        setting = new Setting(null, List.of(new Attendance(DOCTOR, true)), List.of(), List.of());
        return List.of(
                attended,
                make(DosingSession.class),
                make(PreparationSession.class),
                make(CheckIn.class),
                make(IntegrationSession.class));
    }

    private List<Consent> consents() {
        return List.of(
                make(TreatmentConsent.class),
                new TouchConsent(
                        new ConsentId(key()),
                        Consent.Status.ACTIVE,
                        SIGNED,
                        null,
                        null,
                        TouchConsent.Preference.AGREED_LIST,
                        List.of(text()),
                        text(),
                        null),
                new SupportPersonConsent(
                        new ConsentId(key()),
                        Consent.Status.ACTIVE,
                        SIGNED,
                        null,
                        null,
                        SUPPORT,
                        List.of(text()),
                        null),
                disclosure(PEER.text(), RecordKind.TRAUMA_CONTEXT, RecordKind.SAFETY_PLAN),
                make(DisclosureConsent.class),
                make(RecordingConsent.class),
                make(ResearchConsent.class),
                make(TelehealthConsent.class));
    }

    static DisclosureConsent disclosure(String recipient, RecordKind... what) {
        return new DisclosureConsent(
                ConsentId.parse("ca9a1000-0000-4000-8000-000000000009"),
                Consent.Status.ACTIVE,
                SIGNED,
                null,
                null,
                "the clinic",
                List.of(recipient),
                List.of(what),
                Purpose.TREATMENT,
                true,
                null,
                null);
    }

    private SafetyPlan plan() {
        return new SafetyPlan(
                at(),
                at(),
                List.of(text()),
                List.of(text()),
                List.of(text()),
                List.of("Sam", text()),
                List.of(text()),
                List.of(text()));
    }

    private List<JournalEntry> journal() {
        return List.of(
                entry(Visibility.PRIVATE, THERAPIST),
                entry(Visibility.SHARED_WITH_SOME, THERAPIST),
                entry(Visibility.SHARED_WITH_SOME, PEER),
                entry(Visibility.SHARED_WITH_TEAM, DOCTOR),
                entry(Visibility.SHARED_WITH_SOME, DOCTOR));
    }

    private JournalEntry entry(Visibility visibility, PractitionerId with) {
        return new JournalEntry(
                new RecordId(key()), visibility, at(), text(), Distress.rated(7), null, text(), List.of(with));
    }

    private AnswerSheet sheet(String instrument, Instant completed) {
        return new AnswerSheet(instrument, null, completed, null, text(), null, Map.of("1", new Answer.Code(1)), null);
    }

    private List<CareTeamMember> team() {
        List<CareTeamMember> team = new ArrayList<>();
        for (Role role : Role.values()) {
            PractitionerId who = switch (role) {
                case THERAPIST, CO_THERAPIST, SUPERVISOR -> THERAPIST;
                case INTEGRATION_COACH, PEER_SUPPORT -> PEER;
                case PRESCRIBER, MEDICAL_PROVIDER, NURSE_MONITOR, COORDINATOR -> DOCTOR;
            };
            team.add(new CareTeamMember(who, role, null));
        }
        team.add(make(CareTeamMember.class));
        return team;
    }

    private Observation observation(Observation.Kind kind, Instant at) {
        return new Observation(new RecordId(key()), kind, PartialTime.exactly(at), null, text(), null);
    }

    private AdverseEvent event(Session session, AdverseEvent.Category category) {
        AdverseEvent made = make(AdverseEvent.class);
        return new AdverseEvent(
                made.id(),
                session.id(),
                category,
                made.term(),
                made.onset(),
                made.resolved(),
                1,
                List.of(),
                made.relatedness(),
                made.outcome(),
                made.reportDueOn(),
                made.routedTo(),
                made.meta());
    }

    private List<AlteredStateExperience> experiences() {
        AlteredStateExperience own = make(AlteredStateExperience.class);
        author = Author.practitioner(THERAPIST);
        return List.of(make(AlteredStateExperience.class), own);
    }
}
