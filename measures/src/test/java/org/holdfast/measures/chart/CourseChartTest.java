package org.holdfast.measures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.change.TimePoint;
import org.holdfast.measures.change.Trajectory;
import org.holdfast.measures.change.Treatment;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;

class CourseChartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 7);

    @Test
    void breaksTheLineWhereATotalIsMissing() {
        String svg = draw(point(0, 10), point(7, null), point(14, 8), point(21, 6));
        assertThat(svg.split("class=\"course-line\"", -1)).hasSize(2);
        assertThat(svg).contains("class=\"gap\"").contains(">no total<");
    }

    @Test
    void putsTheLowestValueAtTheBottomAndTheHighestAtTheTop() {
        String svg = draw(point(0, 0), point(7, 20));
        assertThat(svg).contains("cy=\"224\"").contains("cy=\"54\"");
    }

    @Test
    void drawsAPointThatCoversTimeBeforeADoseHollow() {
        String svg = draw(new Dot(DAY, BigDecimal.valueOf(5), true, true, "five"));
        assertThat(svg).contains("class=\"point hollow\"").contains("class=\"signal\"");
    }

    @Test
    void escapesWhatItIsGiven() {
        String svg = draw(new Dot(DAY, BigDecimal.valueOf(5), false, false, "a < b & \"c\""));
        assertThat(svg).contains("a &lt; b &amp; &quot;c&quot;");
    }

    @Test
    void drawsNothingWithoutDays() {
        assertThat(CourseChart.draw("c", "t", "d", List.of(), List.of())).isEmpty();
    }

    @Test
    void marksADoseThroughAllPanelsAndOtherSessionsInTheLaneAlone() {
        List<Event> events = List.of(
                new Event(DAY, Event.Kind.DOSE, "dose"),
                new Event(DAY.plusDays(2), Event.Kind.INTEGRATION, "integration"),
                new Event(DAY.plusDays(4), Event.Kind.OTHER, "check-in"));
        String svg = CourseChart.draw("c", "title", "description", List.of(), events);
        assertThat(svg.split("class=\"dose-line\"", -1)).hasSize(2);
        assertThat(svg)
                .contains("class=\"dosing\"", "class=\"integration\"", "class=\"other\"", "<title>9 Mar: integration");
    }

    @Test
    void shadesWhatIsVerifiedAndFramesWhatIsNot() {
        List<Zone> zones = List.of(
                new Zone(BigDecimal.valueOf(-5), BigDecimal.valueOf(5), "near", true),
                new Zone(BigDecimal.valueOf(8), BigDecimal.valueOf(25), "", false));
        Panel panel = new Panel("m", BigDecimal.ZERO, BigDecimal.valueOf(20), zones, List.of(point(0, 3)));
        String svg = CourseChart.draw("c", "t", "d", List.of(panel), List.of());
        assertThat(svg)
                .contains(
                        "class=\"zone\" x=\"46\" y=\"181\"",
                        "height=\"43\"",
                        "class=\"zone unverified\" x=\"46\" y=\"54\"");
    }

    @Test
    void drawsDecimalsWhereTheyBelong() {
        Dot half = new Dot(DAY, new BigDecimal("2.50"), false, false, "");
        Panel panel = new Panel("mean", BigDecimal.ONE, BigDecimal.valueOf(4), List.of(), List.of(half));
        assertThat(CourseChart.draw("c", "t", "d", List.of(panel), List.of())).contains("cy=\"139\"", ">2.50<");
    }

    @Test
    void refusesAnIdThatCouldBreakThePage() {
        assertThatThrownBy(() -> CourseChart.draw("a\"b", "t", "d", List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the id of a chart is letters, digits and hyphens");
        assertThatThrownBy(() -> new Panel("m", BigDecimal.ONE, BigDecimal.ONE, List.of(), List.of()))
                .hasMessage("the highest value must be above the lowest");
    }

    @Test
    void drawsATrajectory() {
        Instrument phq9 = Instruments.builtIn().get("phq-9");
        Map<String, Answer> answers = new LinkedHashMap<>();
        phq9.items().forEach(item -> answers.put(item, Answer.of(1)));
        Instant at = Instant.parse("2026-03-10T10:00:00Z");
        AnswerSheet sheet = new AnswerSheet(
                "phq-9",
                "1.0.0",
                at,
                AnswerSheet.Mode.SELF,
                "en",
                new Wording(Wording.Status.ATTESTED, "PHQ-9"),
                answers,
                null);
        Treatment treatment = Treatment.of(ZoneOffset.UTC, List.of(Instant.parse("2026-03-07T10:00:00Z")));
        Trajectory trajectory = Trajectory.of(
                "total",
                treatment,
                List.of(
                        TimePoint.of(Scorer.of(phq9).score(sheet)),
                        TimePoint.missed(Instant.parse("2026-03-24T10:00:00Z"))));
        String svg = CourseChart.draw("c", "t", "d", List.of(Panel.of(trajectory, phq9, "total")), List.of());
        assertThat(svg)
                .contains("10 Mar: 9, covers time before the dose", "class=\"point hollow\"", "24 Mar: no score")
                .contains(">no total<");
    }

    private static Dot point(int days, Integer value) {
        return new Dot(DAY.plusDays(days), value == null ? null : BigDecimal.valueOf(value), false, false, "");
    }

    private static String draw(Dot... dots) {
        Panel panel = new Panel("measure", BigDecimal.ZERO, BigDecimal.valueOf(20), List.of(), List.of(dots));
        return CourseChart.draw("c", "title", "description", List.of(panel), List.of());
    }
}
