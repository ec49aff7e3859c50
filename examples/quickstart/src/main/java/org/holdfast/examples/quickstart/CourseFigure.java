package org.holdfast.examples.quickstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.core.session.CheckIn;
import org.holdfast.core.session.DosingSession;
import org.holdfast.core.session.IntegrationSession;
import org.holdfast.core.session.PreparationSession;
import org.holdfast.core.session.Session;
import org.holdfast.measures.chart.CourseChart;
import org.holdfast.measures.chart.Dot;
import org.holdfast.measures.chart.Event;
import org.holdfast.measures.chart.Panel;
import org.holdfast.measures.chart.Zone;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.scoring.ScoreResult;

/** Turns a review into the panels and events of the chart. */
final class CourseFigure {
    private final CareReview review;

    CourseFigure(CareReview review) {
        this.review = review;
    }

    String svg() {
        return CourseChart.draw(
                "course",
                "Symptom scores over time, with doses and sessions",
                review.courses().stream().map(this::told).collect(Collectors.joining(" "))
                        + " The same figures stand in the tables below.",
                review.courses().stream().map(this::panel).toList(),
                events());
    }

    private String told(Course course) {
        String values = course.results().stream()
                .map(result ->
                        course.number(result).map(BigDecimal::toPlainString).orElse("no total"))
                .collect(Collectors.joining(", "));
        return course.definition().title() + ": " + values + ".";
    }

    private Panel panel(Course course) {
        Instrument.Range range = course.results().get(0).instrument().range(course.score());
        return new Panel(
                course.definition().title() + " ("
                        + course.definition().recall().words() + "), "
                        + range.low().toPlainString() + " to " + range.high().toPlainString(),
                range.low(),
                range.high(),
                zones(course),
                course.results().stream().map(result -> dot(course, result)).toList());
    }

    private static List<Zone> zones(Course course) {
        Optional<Integer> baseline = course.baseline().flatMap(course::number).map(BigDecimal::intValue);
        List<ChangeThreshold> thresholds = course.reliableChange();
        if (baseline.isEmpty() || thresholds.isEmpty()) {
            return List.of();
        }
        boolean trusted = thresholds.get(0).trusted();
        String points = thresholds.stream()
                .map(threshold -> threshold.value().toPlainString())
                .collect(Collectors.joining(" or "));
        String label = "less than " + points + " points from the last score before the first dose"
                + (trusted ? "" : " (thresholds not checked for this form)");
        int nearest = thresholds.stream().mapToInt(CourseFigure::points).min().orElseThrow();
        return thresholds.stream()
                .map(threshold -> new Zone(
                        BigDecimal.valueOf(baseline.get() - points(threshold) + 1L),
                        BigDecimal.valueOf(baseline.get() + points(threshold) - 1L),
                        points(threshold) == nearest ? label : "",
                        trusted))
                .toList();
    }

    private static int points(ChangeThreshold threshold) {
        return threshold.value().intValue();
    }

    private static Dot dot(Course course, ScoreResult result) {
        String value = course.number(result).map(BigDecimal::toPlainString).orElse("");
        String reading = course.reading(result);
        return new Dot(
                course.on(result),
                course.number(result).orElse(null),
                course.percentBeforeDose(result) > 0,
                !result.signals().isEmpty(),
                value.isEmpty() || reading.isEmpty() ? value + reading : value + ", " + reading);
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (Session session : review.episode().sessions()) {
            if (session.tookPlace()) {
                session.startedAt().map(session::dayOf).ifPresent(day -> events.add(event(session, day)));
            }
        }
        return events;
    }

    private static Event event(Session session, LocalDate day) {
        if (session instanceof DosingSession) {
            return new Event(day, Event.Kind.DOSE, "dosing session");
        }
        if (session instanceof IntegrationSession) {
            return new Event(day, Event.Kind.INTEGRATION, "integration session");
        }
        boolean preparation = session instanceof PreparationSession;
        boolean checkIn = session instanceof CheckIn;
        return new Event(day, Event.Kind.OTHER, preparation ? "preparation session" : checkIn ? "check-in" : "session");
    }
}
