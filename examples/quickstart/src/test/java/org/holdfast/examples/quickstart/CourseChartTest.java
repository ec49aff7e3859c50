package org.holdfast.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
        String svg = draw(new CourseChart.Point(DAY, 5, true, true, "five"));
        assertThat(svg).contains("class=\"point hollow\"").contains("class=\"signal\"");
    }

    @Test
    void escapesWhatItIsGiven() {
        String svg = draw(new CourseChart.Point(DAY, 5, false, false, "a < b & \"c\""));
        assertThat(svg).contains("a &lt; b &amp; &quot;c&quot;");
    }

    @Test
    void drawsNothingWithoutDays() {
        assertThat(CourseChart.draw("t", "d", List.of(), List.of())).isEmpty();
    }

    private static CourseChart.Point point(int days, Integer value) {
        return new CourseChart.Point(DAY.plusDays(days), value, false, false, "");
    }

    private static String draw(CourseChart.Point... points) {
        CourseChart.Panel panel =
                new CourseChart.Panel("measure", 0, 20, List.of(0, 10, 20), List.of(), List.of(points));
        return CourseChart.draw("title", "description", List.of(panel), List.of());
    }
}
