package org.holdfast.examples.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The course of symptoms as SVG: one panel per measure over a shared axis of dates, with doses and sessions in a lane
 * below and a line through every panel where a dose was given.
 *
 * <p>It needs no script and no style sheet from elsewhere, prints in black and white (shapes differ, not only colours),
 * and names and describes itself for a screen reader. A missing total leaves a gap and a mark; it is never drawn as a
 * value. Coordinates are whole numbers, so the same course gives the same bytes on any machine.
 */
final class CourseChart {
    private static final int WIDTH = 900;
    private static final int LEFT = 46;
    private static final int RIGHT = 20;
    private static final int TOP = 12;
    private static final int PANEL = 170;
    private static final int PANEL_HEAD = 42;
    private static final int LANE = 74;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final LocalDate from;
    private final LocalDate to;
    private final StringBuilder svg = new StringBuilder();

    private CourseChart(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** A measure over time. The ticks are the values whose lines are drawn and labelled. */
    record Panel(String title, int min, int max, List<Integer> ticks, List<Zone> zones, List<Point> points) {}

    /** A shaded range of values, such as what lies within measurement error of the baseline. */
    record Zone(int low, int high, String label, boolean verified) {}

    /** One result; without a value the total is missing. A hollow point covers time before the last dose. */
    record Point(LocalDate on, @Nullable Integer value, boolean hollow, boolean signal, String note) {}

    /** A session on the axis. */
    record Event(LocalDate on, Kind kind, String label) {}

    /** What kind of session; each has its row in the lane. */
    enum Kind {
        DOSING(0),
        INTEGRATION(1),
        OTHER(2);

        private final int row;

        Kind(int row) {
            this.row = row;
        }
    }

    /**
     * Draws the course.
     *
     * @param title what the picture shows, for those who cannot see it
     * @param description what it tells, for those who cannot see it
     * @return the SVG element
     */
    static String draw(String title, String description, List<Panel> panels, List<Event> events) {
        List<LocalDate> days = Stream.concat(
                        panels.stream()
                                .flatMap(panel -> panel.points().stream())
                                .map(Point::on),
                        events.stream().map(Event::on))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return "";
        }
        CourseChart chart = new CourseChart(
                days.get(0).minusDays(2), days.get(days.size() - 1).plusDays(2));
        return chart.drawn(title, description, panels, events);
    }

    private String drawn(String title, String description, List<Panel> panels, List<Event> events) {
        int lane = TOP + panels.size() * (PANEL + PANEL_HEAD);
        int height = lane + LANE + 34;
        svg.append("<svg class=\"course\" role=\"img\" aria-labelledby=\"course-title course-desc\" viewBox=\"0 0 ")
                .append(WIDTH + " " + height)
                .append("\" xmlns=\"http://www.w3.org/2000/svg\">\n<title id=\"course-title\">")
                .append(escaped(title))
                .append("</title>\n<desc id=\"course-desc\">")
                .append(escaped(description))
                .append("</desc>\n");
        axis(lane + LANE);
        for (Event event : events) {
            if (event.kind() == Kind.DOSING) {
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
            int high = y(panel, top, Math.min(zone.high(), panel.max()));
            int low = y(panel, top, Math.max(zone.low(), panel.min()));
            String type = zone.verified() ? "zone" : "zone unverified";
            svg.append("<rect class=\"" + type + "\" x=\"" + LEFT + "\" y=\"" + high + "\" width=\""
                    + (WIDTH - LEFT - RIGHT) + "\" height=\"" + (low - high) + "\"/>\n");
            text("zone-label end", WIDTH - RIGHT - 6, high + 13, zone.label());
        }
        for (int tick : panel.ticks()) {
            int y = y(panel, top, tick);
            line("grid", LEFT, y, WIDTH - RIGHT, y);
            text("label end", LEFT - 8, y + 4, Integer.toString(tick));
        }
        connect(panel, top);
        panel.points().forEach(point -> point(panel, top, point));
    }

    /** Joins neighbours that both have a value; a missing total breaks the line. */
    private void connect(Panel panel, int top) {
        for (int i = 1; i < panel.points().size(); i++) {
            Point left = panel.points().get(i - 1);
            Point right = panel.points().get(i);
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

    private void point(Panel panel, int top, Point point) {
        int x = x(point.on());
        Integer value = point.value();
        int y = value == null ? top + PANEL - 12 : y(panel, top, value);
        svg.append("<g><title>")
                .append(escaped(DAY.format(point.on()) + ": " + point.note()))
                .append("</title>");
        if (value == null) {
            svg.append("<path class=\"gap\" d=\"M" + (x - 5) + " " + (y - 5) + "l10 10m0 -10l-10 10\"/>");
            text("gap-label middle", x, y - 10, "no total");
        } else {
            svg.append("<circle class=\"point" + (point.hollow() ? " hollow" : "") + "\" cx=\"" + x + "\" cy=\"" + y
                    + "\" r=\"5\"/>");
            text("value middle", x, y - 11, value.toString());
        }
        if (point.signal()) {
            int flag = y - 34;
            svg.append("<path class=\"signal\" d=\"M" + x + " " + flag + "l7 12h-14z\"/>");
        }
        svg.append("</g>\n");
    }

    private void lane(List<Event> events, int top) {
        for (Kind kind : Kind.values()) {
            int y = top + 10 + kind.row * 20;
            for (Event event : events) {
                if (event.kind() == kind) {
                    svg.append("<g><title>")
                            .append(escaped(DAY.format(event.on()) + ": " + event.label()))
                            .append("</title>")
                            .append(shape(kind, x(event.on()), y))
                            .append("</g>\n");
                }
            }
        }
    }

    private static String shape(Kind kind, int x, int y) {
        return switch (kind) {
            case DOSING -> "<path class=\"dosing\" d=\"M" + x + " " + (y - 8) + "l8 8l-8 8l-8 -8z\"/>";
            case INTEGRATION -> "<circle class=\"integration\" cx=\"" + x + "\" cy=\"" + y + "\" r=\"6\"/>";
            case OTHER ->
                "<rect class=\"other\" x=\"" + (x - 5) + "\" y=\"" + (y - 5) + "\" width=\"10\" height=\"10\"/>";
        };
    }

    private int x(LocalDate day) {
        long span = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return LEFT + (int) ((WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(from, day) / span);
    }

    private static int y(Panel panel, int top, int value) {
        return top + PANEL - PANEL * (value - panel.min()) / (panel.max() - panel.min());
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
