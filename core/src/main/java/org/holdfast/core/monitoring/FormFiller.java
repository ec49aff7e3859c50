package org.holdfast.core.monitoring;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.id.PractitionerId;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.medication.MedicationStatement;
import org.holdfast.core.medication.MedicationStatement.InteractionClass;
import org.holdfast.core.medication.Substance;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.monitoring.EsketamineMonitoringForm.Question;
import org.holdfast.core.policy.RiskProgramPolicy;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.session.Attendance;
import org.holdfast.core.session.DissociationObservation;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.EsketamineProgram;
import org.holdfast.core.session.Release;
import org.holdfast.core.session.SedationObservation;
import org.holdfast.core.session.Setting;
import org.holdfast.core.session.Watch;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.vitals.VitalsReading;
import org.jspecify.annotations.Nullable;

/** Carries over to a form what the record of one session says, and no more. */
final class FormFiller {
    /** The score of somebody who is awake, on the scale of {@link SedationObservation}. */
    private static final int AWAKE = 5;

    private final Episode episode;
    private final DosingSession session;
    private final RiskProgramPolicy program;

    FormFiller(Episode episode, DosingSession session, RiskProgramPolicy program) {
        this.episode = Objects.requireNonNull(episode, "episode");
        this.session = Objects.requireNonNull(session, "session");
        this.program = Objects.requireNonNull(program, "program");
        @Nullable MedicationOrder order = session.order();
        if (!episode.sessions().contains(session)) {
            throw new IllegalArgumentException("the session must be one of the episode");
        }
        if (order == null
                || order.substance() != Substance.ESKETAMINE
                || session.given().isEmpty()) {
            throw new IllegalArgumentException("the form is for a session in which esketamine was given");
        }
    }

    EsketamineMonitoringForm fill() {
        @Nullable LocalDate treatedOn = treatedOn();
        @Nullable EsketamineProgram where = session.esketamineProgram();
        @Nullable Release release = session.release();
        return new EsketamineMonitoringForm(
                episode.client().id(),
                session.id(),
                where == null ? null : where.setting(),
                monitors(),
                treatedOn,
                treatedOn == null
                        ? null
                        : treatedOn.plusDays(program.formWithin().value()),
                dose(),
                devices(),
                lots(),
                minutes(release == null ? null : release.at()),
                minutes(release == null ? null : release.readyAt()),
                pressure(VitalsReading.Moment.PRE_DOSE),
                pressure(VitalsReading.Moment.T_PLUS_40),
                pressure(VitalsReading.Moment.PRE_RELEASE),
                answers(release));
    }

    /** None if it may have been one of two days. */
    private @Nullable LocalDate treatedOn() {
        return session.firstDoseAt()
                .filter(at -> session.dayOf(at.earliest()).equals(session.dayOf(at.latest())))
                .map(at -> session.dayOf(at.earliest()))
                .orElse(null);
    }

    private List<PractitionerId> monitors() {
        @Nullable Setting setting = session.setting();
        return setting == null
                ? List.of()
                : setting.present().stream()
                        .filter(Objects::nonNull)
                        .filter(present -> Boolean.TRUE.equals(present.monitors()))
                        .map(Attendance::practitioner)
                        .toList();
    }

    private Recorded<Mass> dose() {
        BigDecimal sum = BigDecimal.ZERO;
        for (DoseAdministration dose : session.given()) {
            @Nullable Mass mass = dose.administered();
            if (mass == null) {
                return unanswered();
            }
            sum = sum.add(mass.milligrams());
        }
        return Recorded.known(new Mass(sum, Mass.Unit.MILLIGRAM));
    }

    private Recorded<Integer> devices() {
        int devices = 0;
        for (DoseAdministration dose : session.given()) {
            @Nullable Integer used = dose instanceof DoseAdministration.Nasal nasal ? nasal.devices() : null;
            if (used == null) {
                return unanswered();
            }
            devices += used;
        }
        return Recorded.known(devices);
    }

    private List<String> lots() {
        return session.given().stream()
                .map(DoseAdministration::lot)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Only from a start that is known to the instant: a form that asks for minutes cannot say "about". */
    private Recorded<Integer> minutes(@Nullable Instant until) {
        @Nullable PartialTime start = session.firstDoseAt().orElse(null);
        if (until == null || !(start instanceof PartialTime.Exact exact) || until.isBefore(exact.at())) {
            return unanswered();
        }
        return Recorded.known(
                Math.toIntExact(Duration.between(exact.at(), until).toMinutes()));
    }

    /** The last one that was taken for this, also if it says why there is no number. */
    private Recorded<BloodPressure> pressure(VitalsReading.Moment moment) {
        return session.vitals().stream()
                .filter(Objects::nonNull)
                .filter(reading ->
                        reading.moment() == moment && reading.bloodPressure() != null && reading.takenAt() != null)
                .max(Comparator.comparing(reading ->
                        Objects.requireNonNull(reading.takenAt(), "takenAt").latest()))
                .map(VitalsReading::bloodPressure)
                .orElse(unanswered());
    }

    private Map<Question, Recorded<Boolean>> answers(@Nullable Release release) {
        Map<Question, Recorded<Boolean>> answers = new EnumMap<>(Question.class);
        answers.put(Question.BENZODIAZEPINE, taken(InteractionClass.BENZODIAZEPINE));
        answers.put(Question.SEDATIVE_HYPNOTIC, taken(InteractionClass.SEDATIVE_HYPNOTIC));
        answers.put(Question.OPIOID, taken(InteractionClass.OPIOID));
        answers.put(Question.PSYCHOSTIMULANT, taken(InteractionClass.PSYCHOSTIMULANT));
        answers.put(Question.MAOI, taken(InteractionClass.MAOI));
        answers.put(Question.VITALS_ACCEPTABLE_AT_END, atRelease(release));
        answers.put(Question.OXIMETRY, yesIf(session.vitals().stream().anyMatch(FormFiller::saturated)));
        answers.put(Question.SEDATION, yesIf(sedated(session.watch())));
        answers.put(Question.DISSOCIATION, yesIf(dissociated(session.watch())));
        answers.put(
                Question.SERIOUS_ADVERSE_EVENT,
                yesIf(episode.adverseEvents().stream()
                        .filter(Objects::nonNull)
                        .anyMatch(event -> session.id().equals(event.session())
                                && !event.seriousness().isEmpty())));
        return answers;
    }

    /** Only what somebody looked at on the day of the dose: an older list may no longer hold. */
    private Recorded<Boolean> taken(InteractionClass medicine) {
        @Nullable LocalDate day = treatedOn();
        return yesIf(episode.medications().stream()
                .filter(Objects::nonNull)
                .anyMatch(statement -> day != null
                        && !Boolean.TRUE.equals(statement.ended())
                        && statement.classes().contains(medicine)
                        && reviewedOn(statement, day)));
    }

    private boolean reviewedOn(MedicationStatement statement, LocalDate day) {
        @Nullable Instant reviewedAt = statement.reviewedAt();
        return reviewedAt != null && session.dayOf(reviewedAt).equals(day);
    }

    private static Recorded<Boolean> atRelease(@Nullable Release release) {
        @Nullable
        Recorded<Boolean> recorded =
                release == null ? null : release.criteria().get(Release.Criterion.VITALS_ACCEPTABLE);
        return recorded == null ? unanswered() : recorded;
    }

    private static boolean saturated(@Nullable VitalsReading reading) {
        @Nullable Recorded<Integer> recorded = reading == null ? null : reading.oxygenSaturation();
        return recorded != null && recorded.known() != null;
    }

    private static boolean sedated(@Nullable Watch watch) {
        return watch != null
                && watch.sedation().stream()
                        .filter(Objects::nonNull)
                        .map(SedationObservation::score)
                        .anyMatch(score -> score != null && score < AWAKE);
    }

    private static boolean dissociated(@Nullable Watch watch) {
        return watch != null
                && watch.dissociation().stream()
                        .filter(Objects::nonNull)
                        .map(DissociationObservation::level)
                        .anyMatch(level -> level != null && level != DissociationObservation.Level.NONE);
    }

    private static Recorded<Boolean> yesIf(boolean recorded) {
        return recorded ? Recorded.known(true) : unanswered();
    }

    private static <T> Recorded<T> unanswered() {
        return Recorded.missing(MissingReason.UNANSWERED);
    }
}
