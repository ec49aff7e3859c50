package org.holdfast.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.json.Documents;
import org.holdfast.prompts.request.SelectionRequest;

/** Reads a synthetic episode of care, reviews it, prints a summary, writes a report and a calendar. */
public final class Quickstart {
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Quickstart() {}

    /**
     * Runs the quickstart.
     *
     * @param args the folder that takes {@code report.html} and {@code times-for-you.ics}
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        VALIDATOR.setLevel(Level.WARNING); // else it greets on the console
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CareReview review = review();
        out.println("Holdfast quickstart: one episode of care (synthetic; no real person)");
        Summary.of(review).forEach(out::println);
        Path report = Path.of(args[0]).resolve("report.html");
        Files.writeString(report, ReportPage.of(review, List.of("synthetic example: no real person")));
        Path calendar = Path.of(args[0]).resolve("times-for-you.ics");
        Files.writeString(calendar, TimesForYou.calendar(TimesForYou.plan(episode(), today()), today().at()));
        out.println();
        out.println("Report: " + report);
        out.println("Calendar: " + calendar);
    }

    static CareReview review() {
        return CareReview.of(episode(), today(), "US");
    }

    static Episode episode() {
        return read(Episode.class, "episode.json");
    }

    static SelectionRequest today() {
        return read(SelectionRequest.class, "today.json");
    }

    private static <T> T read(Class<T> type, String resource) {
        try (InputStream in = Objects.requireNonNull(Quickstart.class.getResourceAsStream(resource))) {
            return Documents.strict().read(type, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
