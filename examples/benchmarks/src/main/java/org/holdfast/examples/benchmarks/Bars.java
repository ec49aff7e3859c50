package org.holdfast.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bars, and how the contenders stand to them. A ratio is a time divided by the time of what it is held against.
 *
 * @param figures what each contender took; one that did not run is not there
 * @param sheets how many sheets the files had
 */
record Bars(Map<String, Figure> figures, int sheets) {
    /** The contenders that are whole processes. */
    static final List<String> PROCESSES = List.of(
            "bareJvm",
            "databindStart",
            "firstScore",
            "firstOffer",
            "commandLineStart",
            "duckDbStart",
            "csv",
            "csvDuckDb",
            "csvLoop",
            "jsonIds",
            "jsonIdsDuckDb",
            "jsonScoresDuckDb",
            "jsonFull",
            "jsonFullDuckDb");

    private static final double NONE = Double.NaN;
    private static final double ROUNDING = 0.5;
    private static final double MIB = 1024 * 1024;
    private static final String FILES = "%,d sheets, %s";
    private static final int LINE = 26;
    private static final int LEFT = 430;
    private static final int WIDTH = 220;
    private static final int BAR = 16;

    /**
     * One bar.
     *
     * @param what the work
     * @param ours who does it here
     * @param against whom it is held against
     * @param most the ratio that must not be passed; not a number where there is no bar
     * @param aim the ratio that we would like; not a number where there is none
     * @param bytes the memory that must not be passed; not a number where there is no bar
     */
    record Bar(String what, String ours, String against, double most, double aim, double bytes) {}

    List<Bar> all() {
        return List.of(
                new Bar("decoded rows to outcomes", "rows", "handLoop", 2, 1.3, 0),
                new Bar("decoded row to a compact outcome", "compactOutcome", "handLoop", 3, 2.5, 64),
                new Bar("public result, everything read once", "publicResult", "handLoop", 15, 10, 1024),
                new Bar(
                        "sheet with a map to a result, everything read once",
                        "sheetToResult",
                        "handLoop",
                        NONE,
                        NONE,
                        NONE),
                new Bar("rows against map and streams", "rows", "mapAndStreams", 1 / 20.0, 1 / 40.0, NONE),
                new Bar("rows against Spring expressions", "rows", "springExpressions", 1 / 200.0, 1 / 400.0, NONE),
                new Bar("rows against CEL", "rows", "celExpressions", NONE, NONE, NONE),
                new Bar("rows against FHIRPath", "rows", "fhirPath", NONE, NONE, NONE),
                new Bar("JSON line to JSON line", "batch", "tokenise", 1.5, 1.3, 1536),
                new Bar("JSON line against databind", "batch", "databind", NONE, NONE, NONE),
                new Bar(
                        "JSON line against databind and validator",
                        "batch",
                        "databindAndValidator",
                        1 / 6.0,
                        1 / 8.0,
                        NONE),
                new Bar(files("JSON to full lines"), "jsonFull", "jsonFullDuckDb", 1, 0.7, 300 * MIB),
                new Bar(files("JSON to lines of ids"), "jsonIds", "jsonIdsDuckDb", 1, 0.7, 300 * MIB),
                new Bar(files("lines of ids against bare scores"), "jsonIds", "jsonScoresDuckDb", 1, 0.7, 300 * MIB),
                new Bar(files("CSV to CSV"), "csv", "csvDuckDb", 0.5, NONE, 100 * MIB),
                new Bar(files("CSV against the scanner by hand"), "csv", "csvLoop", NONE, 1.2, NONE),
                new Bar("change over 12 points", "changeRows", "changeLoop", 1.5, 1.2, 0),
                new Bar("change against maps and streams", "changeRows", "changeMapsAndStreams", 1 / 20.0, NONE, NONE),
                new Bar("change against DuckDB", "changeRows", "changeDuckDb", NONE, NONE, NONE),
                new Bar("JVM start to the first score", "firstScore", "databindStart", 1.3, 1, NONE),
                new Bar("a prompt chosen, all reasons given", "promptChoice", "bar100us", 1, 0.3, NONE),
                new Bar("first offer from cold, over a bare JVM", "firstOfferOverBare", "bar200ms", 1, NONE, NONE));
    }

    /** The figures that the bars are held against but that nobody measures, and those that follow from others. */
    static void complete(Map<String, Figure> figures) {
        figures.put("bar100us", Figure.given(100e3));
        figures.put("bar200ms", Figure.given(200e6));
        @Nullable Figure offer = figures.get("firstOffer");
        @Nullable Figure bare = figures.get("bareJvm");
        if (offer != null && bare != null) {
            figures.put("firstOfferOverBare", offer.over(bare));
        }
    }

    String markdown() {
        StringBuilder text = new StringBuilder("| work | took | held against | ratio | bar | aim | memory | met |\n")
                .append("|---|---|---|---|---|---|---|---|\n");
        for (Bar bar : all()) {
            text.append(row(bar));
        }
        return text.toString();
    }

    /** Each ratio as a part of its bar: what ends left of the line meets it. */
    String svg() {
        List<Bar> shown = new ArrayList<>(all());
        shown.removeIf(bar -> !ran(bar) || Double.isNaN(bar.most()));
        int height = LINE * (shown.size() + 1);
        StringBuilder chart = new StringBuilder(text(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"system-ui\""
                        + " font-size=\"14\"><title>Ratios as parts of their bars: left of the line is within</title>%n",
                LEFT + 2 * WIDTH + LINE, height));
        int top = LINE;
        for (Bar bar : shown) {
            double part = ratio(bar) / bar.most();
            chart.append(text(
                    "<text x=\"0\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\""
                            + " fill=\"%s\"/>%n",
                    top,
                    bar.what(),
                    LEFT,
                    top - BAR + 3,
                    Math.round(Math.min(part, 2) * WIDTH),
                    BAR,
                    part <= 1 ? "#3b6ea5" : "#b5562a"));
            top += LINE;
        }
        return chart.append(text(
                        "<line x1=\"%d\" x2=\"%d\" y1=\"0\" y2=\"%d\" stroke=\"#333\"/></svg>%n",
                        LEFT + WIDTH, LEFT + WIDTH, height))
                .toString();
    }

    /** Works of which one side did not run. */
    List<String> missing() {
        return all().stream().filter(bar -> !ran(bar)).map(Bar::what).toList();
    }

    private String row(Bar bar) {
        if (!ran(bar)) {
            return text(
                    "| %s | `%s` | `%s` | did not run | %s | %s | | |%n",
                    bar.what(), bar.ours(), bar.against(), number(bar.most()), number(bar.aim()));
        }
        Figure ours = figure(bar.ours());
        return text(
                "| %s | `%s` %s | `%s` %s | %s | %s | %s | %s | %s |%n",
                bar.what(),
                bar.ours(),
                ours.time(),
                bar.against(),
                figure(bar.against()).time(),
                number(ratio(bar)),
                number(bar.most()),
                number(bar.aim()),
                ours.memory() + (Double.isNaN(bar.bytes()) ? "" : " of " + new Figure(0, 0, bar.bytes()).memory()),
                Double.isNaN(bar.most()) ? "" : met(bar) ? "yes" : "**no**");
    }

    private String files(String forms) {
        return text(FILES, sheets, forms);
    }

    private boolean ran(Bar bar) {
        return figures.containsKey(bar.ours()) && figures.containsKey(bar.against());
    }

    /** A memory that could not be taken is not held against anybody. */
    private boolean met(Bar bar) {
        return ratio(bar) <= bar.most() && !(figure(bar.ours()).bytes() > bar.bytes() + ROUNDING);
    }

    private double ratio(Bar bar) {
        return figure(bar.ours()).nanos() / figure(bar.against()).nanos();
    }

    private Figure figure(String name) {
        return Objects.requireNonNull(figures.get(name), name);
    }

    private static String number(double ratio) {
        return Double.isNaN(ratio) ? "" : ratio < 0.1 ? text("%.4f", ratio) : text("%.2f", ratio);
    }

    private static String text(String format, Object... parts) {
        return String.format(Locale.ROOT, format, parts).replace("\r\n", "\n");
    }
}
