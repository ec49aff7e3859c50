package org.holdfast.examples.cohort;

import java.util.Locale;
import org.holdfast.measures.instrument.Instrument;

/** The report of a job: counts, and a bar for each share. One file, nothing to load. */
record ReportPage(Instrument instrument, Counts counts, Shares shares) {
    private static final int LINE = 24;
    private static final int LEFT = 330;
    private static final int SCALE = 4;

    String html() {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Cohort: ")
                .append(escaped(instrument.id()))
                .append("</title><body style=\"font:16px system-ui\"><h1>")
                .append(escaped(instrument.definition().title()))
                .append("</h1><p>")
                .append(escaped(counts.text()))
                .append(". Shares by weight, of people whose score has a value.</p>");
        int height = LINE * shares.shares().size() + LINE;
        page.append(String.format(
                Locale.ROOT, "<svg width=\"860\" height=\"%d\" role=\"img\" aria-label=\"Weighted shares\">", height));
        int top = LINE;
        for (Shares.Share share : shares.shares()) {
            page.append(String.format(
                    Locale.ROOT,
                    "<text x=\"0\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"16\" fill=\"#3b6ea5\"/>"
                            + "<text x=\"%d\" y=\"%d\">%s %%</text>",
                    top,
                    escaped(share.group() + ", " + share.what()),
                    LEFT,
                    top - 13,
                    share.percent().intValue() * SCALE,
                    LEFT + share.percent().intValue() * SCALE + 6,
                    top,
                    Shares.printed(share)));
            top += LINE;
        }
        return page.append("</svg></body></html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
