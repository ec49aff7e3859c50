package org.holdfast.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The bars, and how the contenders stand to them. A ratio is a time divided by the time of the limit it is held to. */
record Table(Map<String, Benchmarks.Timing> timings) {
    private static final List<Bar> BARS = List.of(
            new Bar("decoded rows to outcomes", "rows", "handLoop", 2, 0.1),
            new Bar("decoded row to a compact outcome", "compactOutcome", "handLoop", 3, 64.1),
            new Bar("public result, everything read once", "publicResult", "handLoop", 15, 1024),
            new Bar("sheet with a map to a result, everything read once", "sheetToResult", "handLoop", 0, 0),
            new Bar("rows against map and streams", "rows", "mapAndStreams", 1 / 20.0, 0.1),
            new Bar("rows against Spring expressions", "rows", "springExpressions", 1 / 200.0, 0.1),
            new Bar("JSON line to JSON line", "batch", "tokenise", 1.5, 1536),
            new Bar("JSON line against databind", "batch", "databind", 0, 0),
            new Bar("JSON line against databind and validator", "batch", "databindAndValidator", 1 / 6.0, 1536));
    private static final int LINE = 26;
    private static final int LEFT = 380;
    private static final int WIDTH = 220;

    /**
     * One bar.
     *
     * @param what the work
     * @param ours who does it here
     * @param limit whom it is held to
     * @param most the ratio that must not be passed; 0 where there is no bar
     * @param bytes the bytes that must not be passed
     */
    record Bar(String what, String ours, String limit, double most, double bytes) {}

    String markdown() {
        StringBuilder text = new StringBuilder(
                "| work | ns | limit, ns | ratio | bar | bytes | met |\n|---|---|---|---|---|---|---|\n");
        for (Bar bar : BARS) {
            Benchmarks.Timing ours = timing(bar.ours());
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %s %.1f | %.3f | %s | %.1f | %s |%n",
                    bar.what(),
                    ours.nanos(),
                    bar.limit(),
                    timing(bar.limit()).nanos(),
                    ratio(bar),
                    bar.most() == 0 ? "" : String.format(Locale.ROOT, "%.3f", bar.most()),
                    ours.bytes(),
                    bar.most() == 0 ? "" : met(bar) ? "yes" : "no"));
        }
        return text.toString();
    }

    /** Each ratio as a part of its bar: what ends left of the line meets it. */
    String svg() {
        StringBuilder chart = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"%d\" font-family=\"system-ui\" font-size=\"14\">"
                        + "<title>Ratios as parts of their bars</title>",
                LINE * (BARS.size() + 1)));
        int top = LINE;
        for (Bar bar : BARS) {
            if (bar.most() > 0) {
                double part = ratio(bar) / bar.most();
                chart.append(String.format(
                        Locale.ROOT,
                        "<text x=\"0\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"16\" fill=\"%s\"/>",
                        top,
                        bar.what(),
                        LEFT,
                        top - 13,
                        Math.round(Math.min(part, 2) * WIDTH),
                        part <= 1 ? "#3b6ea5" : "#b5562a"));
                top += LINE;
            }
        }
        return chart.append(String.format(
                        Locale.ROOT,
                        "<line x1=\"%d\" x2=\"%d\" y1=\"0\" y2=\"%d\" stroke=\"#333\"/></svg>%n",
                        LEFT + WIDTH,
                        LEFT + WIDTH,
                        top))
                .toString();
    }

    private boolean met(Bar bar) {
        return ratio(bar) <= bar.most() && timing(bar.ours()).bytes() <= bar.bytes();
    }

    private double ratio(Bar bar) {
        return timing(bar.ours()).nanos() / timing(bar.limit()).nanos();
    }

    private Benchmarks.Timing timing(String name) {
        return Objects.requireNonNull(timings.get(name), name);
    }
}
