package org.holdfast.examples.quickstart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.medication.DoseAdministration;
import org.holdfast.core.medication.MedicationOrder;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.core.missing.Recorded;
import org.holdfast.core.quantity.BloodPressure;
import org.holdfast.core.quantity.BodyWeight;
import org.holdfast.core.quantity.Mass;
import org.holdfast.core.screening.EligibilityScreening;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.IntegrationSession;
import org.holdfast.core.session.Release;
import org.holdfast.core.session.Session;
import org.holdfast.core.time.PartialTime;
import org.holdfast.core.vitals.VitalsReading;
import org.jspecify.annotations.Nullable;

/** What was given, what was watched, and what followed: one card for each dosing session. */
final class Doses {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Episode episode;

    Doses(Episode episode) {
        this.episode = episode;
    }

    List<Map<String, Object>> cards() {
        return episode.dosed().stream().map(this::card).toList();
    }

    private Map<String, Object> card(DosingSession session) {
        List<Map<String, String>> facts = new ArrayList<>();
        add(facts, "Given", given(session));
        add(facts, "Blood pressure", pressures(session));
        add(facts, "Watched", watched(session));
        add(facts, "Release", released(session.release()));
        add(facts, "Integration", followed(session));
        String day = session.startedAt()
                .map(at -> DAY.format(at.atZone(session.zone())))
                .orElse("day not recorded");
        return Map.of("title", "Dose " + session.ordinal() + " · " + day, "facts", facts);
    }

    private static void add(List<Map<String, String>> facts, String name, String value) {
        facts.add(Map.of("name", name, "value", value));
    }

    private String given(DosingSession session) {
        String masses = session.given().stream()
                .map(DoseAdministration::administered)
                .map(mass ->
                        mass == null ? "mass not recorded" : mass.milligrams().toPlainString() + " mg")
                .collect(Collectors.joining(" + "));
        @Nullable MedicationOrder order = session.order();
        String way = order == null ? "" : " " + order.route().code();
        long notDone = session.doses().stream()
                .filter(dose -> dose.status() == DoseAdministration.Status.NOT_DONE)
                .count();
        return masses + perKilogram(session) + way + (notDone == 0 ? "" : "; booster ordered, not given");
    }

    private String perKilogram(DosingSession session) {
        Optional<BigDecimal> kilograms =
                episode.screening().map(EligibilityScreening::weight).map(BodyWeight::kilograms);
        List<Mass> masses = session.given().stream()
                .map(DoseAdministration::administered)
                .filter(mass -> mass != null)
                .toList();
        if (kilograms.isEmpty() || masses.size() != session.given().size()) {
            return "";
        }
        BigDecimal total = masses.stream().map(Mass::milligrams).reduce(BigDecimal.ZERO, BigDecimal::add);
        return " (" + total.divide(kilograms.get(), 2, RoundingMode.HALF_UP) + " mg/kg)";
    }

    private static String pressures(DosingSession session) {
        return session.vitals().stream()
                .map(reading -> time(reading.takenAt(), session.zone()) + " " + pressure(reading))
                .collect(Collectors.joining(", "));
    }

    private static String pressure(VitalsReading reading) {
        @Nullable Recorded<BloodPressure> recorded = reading.bloodPressure();
        @Nullable BloodPressure known = recorded == null ? null : recorded.known();
        if (known != null) {
            return known.systolic() + "/" + known.diastolic();
        }
        @Nullable MissingReason missing = recorded == null ? null : recorded.missing();
        return missing == null ? "not taken" : missing.code();
    }

    private static String time(@Nullable PartialTime time, ZoneId zone) {
        return time instanceof PartialTime.Exact exact ? TIME.format(exact.at().atZone(zone)) : "time not exact:";
    }

    private static String watched(DosingSession session) {
        Optional<Instant> from = session.firstDoseAt().map(PartialTime::latest);
        if (from.isEmpty() || session.release() == null) {
            return "not recorded";
        }
        return minutes(Duration.between(from.get(), session.release().at())) + " from the first dose to release";
    }

    private static String minutes(Duration time) {
        return time.toMinutes() + " minutes";
    }

    private static String released(@Nullable Release release) {
        if (release == null) {
            return "not recorded";
        }
        long met = release.criteria().keySet().stream()
                .filter(criterion -> Boolean.TRUE.equals(release.met(criterion)))
                .count();
        String how = release.decision().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return how + ", " + met + " of " + Release.Criterion.values().length + " criteria recorded as met";
    }

    private String followed(DosingSession session) {
        List<IntegrationSession> integration = episode.integrationOf(session);
        Optional<Instant> dose = session.firstDoseAt().map(PartialTime::latest);
        Optional<Instant> contact = integration.stream()
                .map(Session::startedAt)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
        if (dose.isEmpty() || contact.isEmpty()) {
            return "no session yet";
        }
        long hours = Duration.between(dose.get(), contact.get()).toHours();
        String sessions = integration.size() == 1 ? "1 session" : integration.size() + " sessions";
        return sessions + ", the first after " + hours + " hours";
    }
}
