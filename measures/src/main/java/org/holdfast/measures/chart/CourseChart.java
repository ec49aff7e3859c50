package org.holdfast.measures.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores over time as SVG: one panel per score over a shared axis of dates, with doses and sessions in a lane below and
 * a line through every panel where a dose was given.
 *
 * <p>It needs no script and nothing from elsewhere, prints in black and white (shapes differ, not only colours), and
 * names and describes itself for a screen reader; put a table of the same figures beside it. Coordinates are whole
 * numbers, so that the same course gives the same bytes on any machine.
 *
 * <pre>{@code
 * String svg = CourseChart.draw("course", "Symptoms over time", "PHQ-9: 15, 9, no total, 6.",
 *         List.of(Panel.of(trajectory, phq9, "total")), List.of(new Event(day, Event.Kind.DOSE, "first dose")));
 * }</pre>
 *
 * <p>Its words hold scores and days of a person: treat them as the record that they are.
 */
public final class CourseChart {
    private static final int WIDTH = 900;
    private static final int LEFT = 46;
    private static final int RIGHT = 20;
    private static final int TOP = 12;
    private static final int PANEL = 170;
    private static final int PANEL_HEAD = 42;
    private static final int LANE = 74;
    private static final int MOST_TICKS = 5;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 25, 50, 100, 200, 500);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final LocalDate from;
    private final LocalDate to;
    private final StringBuilder svg = new StringBuilder();

    private CourseChart(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Draws a course.
     *
     * @param id tells this chart from others on the same page: letters, digits and hyphens
     * @param title what the picture shows, for those who cannot see it
     * @param description what it tells, for those who cannot see it
     * @param panels the scores, the first one on top
     * @param events what happened, in any order
     * @return the SVG element; empty if there is no day to draw
     * @throws IllegalArgumentException if the id holds anything else
     */
    public static String draw(String id, String title, String description, List<Panel> panels, List<Event> events) {
        if (!id.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("the id of a chart is letters, digits and hyphens");
        }
        List<LocalDate> days = Stream.concat(
                        panels.stream().flatMap(panel -> panel.dots().stream()).map(Dot::on),
                        events.stream().map(Event::on))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return "";
        }
        CourseChart chart = new CourseChart(
                days.get(0).minusDays(2), days.get(days.size() - 1).plusDays(2));
        return chart.drawn(id, title, description, panels, events);
    }

    private String drawn(String id, String title, String description, List<Panel> panels, List<Event> events) {
        int lane = TOP + panels.size() * (PANEL + PANEL_HEAD);
        int height = lane + LANE + 34;
        svg.append("<svg class=\"course\" role=\"img\" aria-labelledby=\"" + id + "-title " + id
                        + "-desc\" viewBox=\"0 0 ")
                .append(WIDTH + " " + height)
                .append("\" xmlns=\"http://www.w3.org/2000/svg\">\n<title id=\"" + id + "-title\">")
                .append(escaped(title))
                .append("</title>\n<desc id=\"" + id + "-desc\">")
                .append(escaped(description))
                .append("</desc>\n");
        axis(lane + LANE);
        for (Event event : events) {
            if (event.kind() == Event.Kind.DOSE) {
                line("dose-line", x(event.on()), TOP + PANEL_HEAD, x(event.on()), lane + LANE - 8);
            }
        }
        for (int i = 0; i < panels.size(); i++) {
            panel(panels.get(i), TOP + PANEL_HEAD + i * (PANEL + PANEL_HEAD));
        }
        lane(events, lane);
        return svg.append("</svg>").toString();
    }

    private void axis(int y) {
        line("axis", LEFT, y, WIDTH - RIGHT, y);
        long days = ChronoUnit.DAYS.between(from, to);
        long step = days <= 80 ? 7 : days <= 200 ? 14 : 28;
        for (LocalDate day = from.plusDays(2); !day.isAfter(to); day = day.plusDays(step)) {
            line("tick", x(day), y, x(day), y + 5);
            text("label middle", x(day), y + 20, DAY.format(day));
        }
    }

    private void panel(Panel panel, int top) {
        text("panel-title", LEFT, top - 10, panel.title());
        for (Zone zone : panel.zones()) {
            int high = y(panel, top, zone.high().min(panel.high()));
            int low = y(panel, top, zone.low().max(panel.low()));
            String type = zone.verified() ? "zone" : "zone unverified";
            svg.append("<rect class=\"" + type + "\" x=\"" + LEFT + "\" y=\"" + high + "\" width=\""
                    + (WIDTH - LEFT - RIGHT) + "\" height=\"" + (low - high) + "\"/>\n");
            text("zone-label end", WIDTH - RIGHT - 6, high + 13, zone.label());
        }
        for (int tick : ticks(panel)) {
            int y = y(panel, top, BigDecimal.valueOf(tick));
            line("grid", LEFT, y, WIDTH - RIGHT, y);
            text("label end", LEFT - 8, y + 4, Integer.toString(tick));
        }
        connect(panel, top);
        panel.dots().forEach(dot -> dot(panel, top, dot));
    }

    /** Joins neighbours that both have a value; a missing total breaks the line. */
    private void connect(Panel panel, int top) {
        for (int i = 1; i < panel.dots().size(); i++) {
            Dot left = panel.dots().get(i - 1);
            Dot right = panel.dots().get(i);
            if (left.value() != null && right.value() != null) {
                line(
                        "course-line",
                        x(left.on()),
                        y(panel, top, left.value()),
                        x(right.on()),
                        y(panel, top, right.value()));
            }
        }
    }

    private void dot(Panel panel, int top, Dot dot) {
        int x = x(dot.on());
        @Nullable BigDecimal value = dot.value();
        int y = value == null ? top + PANEL - 12 : y(panel, top, value);
        svg.append("<g><title>")
                .append(escaped(DAY.format(dot.on()) + ": " + dot.note()))
                .append("</title>");
        if (value == null) {
            svg.append("<path class=\"gap\" d=\"M" + (x - 5) + " " + (y - 5) + "l10 10m0 -10l-10 10\"/>");
            text("gap-label middle", x, y - 10, "no total");
        } else {
            svg.append("<circle class=\"point" + (dot.hollow() ? " hollow" : "") + "\" cx=\"" + x + "\" cy=\"" + y
                    + "\" r=\"5\"/>");
            text("value middle", x, y - 11, value.toPlainString());
        }
        if (dot.flagged()) {
            int flag = y - 34;
            svg.append("<path class=\"signal\" d=\"M" + x + " " + flag + "l7 12h-14z\"/>");
        }
        svg.append("</g>\n");
    }

    private void lane(List<Event> events, int top) {
        for (Event.Kind kind : Event.Kind.values()) {
            int y = top + 10 + kind.row() * 20;
            for (Event event : events) {
                if (event.kind() == kind) {
                    svg.append("<g><title>")
                            .append(escaped(DAY.format(event.on()) + ": " + event.note()))
                            .append("</title>")
                            .append(shape(kind, x(event.on()), y))
                            .append("</g>\n");
                }
            }
        }
    }

    private static String shape(Event.Kind kind, int x, int y) {
        return switch (kind) {
            case DOSE -> "<path class=\"dosing\" d=\"M" + x + " " + (y - 8) + "l8 8l-8 8l-8 -8z\"/>";
            case INTEGRATION -> "<circle class=\"integration\" cx=\"" + x + "\" cy=\"" + y + "\" r=\"6\"/>";
            case OTHER ->
                "<rect class=\"other\" x=\"" + (x - 5) + "\" y=\"" + (y - 5) + "\" width=\"10\" height=\"10\"/>";
        };
    }

    private int x(LocalDate day) {
        long span = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return LEFT + (int) ((WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(from, day) / span);
    }

    private static int y(Panel panel, int top, BigDecimal value) {
        BigDecimal share = BigDecimal.valueOf(PANEL)
                .multiply(value.subtract(panel.low()))
                .divide(panel.high().subtract(panel.low()), 0, RoundingMode.HALF_UP);
        return top + PANEL - share.intValue();
    }

    private static List<Integer> ticks(Panel panel) {
        int low = panel.low().setScale(0, RoundingMode.CEILING).intValue();
        int high = panel.high().setScale(0, RoundingMode.FLOOR).intValue();
        int step = STEPS.stream()
                .filter(each -> (high - low) / each <= MOST_TICKS)
                .findFirst()
                .orElse(Math.max(1, high - low));
        return IntStream.iterate(low, tick -> tick <= high, tick -> tick + step)
                .boxed()
                .toList();
    }

    private void line(String type, int x1, int y1, int x2, int y2) {
        svg.append("<line class=\"" + type + "\" x1=\"" + x1 + "\" y1=\"" + y1 + "\" x2=\"" + x2 + "\" y2=\"" + y2
                + "\"/>\n");
    }

    private void text(String type, int x, int y, String words) {
        svg.append("<text class=\"" + type + "\" x=\"" + x + "\" y=\"" + y + "\">")
                .append(escaped(words))
                .append("</text>\n");
    }

    private static String escaped(String words) {
        return Objects.requireNonNull(words, "words")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
