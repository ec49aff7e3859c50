package org.holdfast.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.exchange.Batch;
import org.holdfast.measures.exchange.Detail;
import org.holdfast.measures.exchange.Summary;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.scoring.Scorer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Scores sheets of one instrument, one a line, in order, as a stream.",
            "NDJSON: {\"id\":\"r1\",\"answers\":[3,1,null]} or"
                    + " {\"id\":\"r1\",\"answers\":{\"1\":3,\"2\":\"declined\"}}; null is unanswered.",
            "A file whose name ends in .gz is read and written compressed.",
            "CSV: a header of item ids, an id column if you like; an empty cell is unanswered.",
            "Exit code 1 if some lines were in error; they are reported in their place and stop nothing."
        })
final class ScoreCommand implements Callable<Integer> {
    @ParentCommand
    private Holdfast holdfast;

    /** How sheets and results are written. */
    enum Format {
        NDJSON,
        CSV
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Catalogue catalogue = new Catalogue();

    @Parameters(paramLabel = "ID", description = "The instrument's id, such as phq-9.")
    private String id;

    @Option(names = "--in", paramLabel = "FILE", description = "The sheets; standard input if left out.")
    private @Nullable Path in;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Takes the results, whole or not at all; standard output if left out.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "ndjson|csv",
            description = "If left out: csv where the name of the sheets' file ends in .csv or .csv.gz, else ndjson.")
    private @Nullable Format format;

    @Option(
            names = "--detail",
            paramLabel = "full|ids",
            description = "What a line of JSON says of a cut-point: with population and sources, if left out; or its id"
                    + " alone, to be looked up in the definition that the line names.")
    private Detail detail = Detail.FULL;

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            description = "A published policy for missing answers; none if left out, so no total without all answers.")
    private @Nullable String policy;

    @Option(
            names = "--wording",
            paramLabel = "attested|labels-only",
            description =
                    "attested, if left out: you state that the official form was used. With labels-only, bands and"
                            + " cut-points are withheld.")
    private String wording = "attested";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads score; as many as the machine has if left out. The results are the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--progress",
            description = "Says on standard error how far it is, how fast, and how long the rest will take.")
    private boolean progress;

    @Override
    public Integer call() throws IOException {
        Instrument instrument = catalogue.instruments().get(id);
        Scorer scorer = policy == null ? Scorer.of(instrument) : Scorer.of(instrument, policy);
        Batch batch = Batch.of(scorer, wording(wording)).withThreads(threads).withDetail(detail);
        Summary summary;
        try (InputStream file = holdfast.input(in);
                InputStream read = progress ? followed(file) : file;
                InputStream sheets = in != null && Input.zipped(in) ? new GZIPInputStream(read, 1 << 16) : read;
                Output results = holdfast.output(out)) {
            summary = format() == Format.CSV
                    ? batch.csv(sheets, results.stream())
                    : batch.ndjson(sheets, results.stream());
            results.commit();
        }
        report(summary);
        return summary.errors().isEmpty() ? 0 : Holdfast.SOME_LINES_IN_ERROR;
    }

    private Format format() {
        if (format != null) {
            return format;
        }
        String name = in == null ? "" : in.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".csv.gz") ? Format.CSV : Format.NDJSON;
    }

    private Progress followed(InputStream file) throws IOException {
        long size = in == null ? -1 : Files.size(in);
        return new Progress(file, size, spec.commandLine().getErr(), terminal(), System::nanoTime);
    }

    /** JDK 17 can tell no better; a newer one has a console wherever it runs, so its line is always written over. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean terminal() {
        return System.console() != null;
    }

    static Wording wording(String name) {
        return switch (name) {
            case "attested" -> new Wording(Wording.Status.ATTESTED, "official form, as stated by the caller");
            case "labels-only" -> new Wording(Wording.Status.LABELS_ONLY, null);
            default -> throw new IllegalArgumentException("wording must be attested or labels-only");
        };
    }

    private void report(Summary summary) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(summary.lines() + " lines, " + summary.scored() + " scored");
        summary.unscorable().forEach((reason, count) -> err.println("  " + count + " scores not given: " + reason));
        summary.errors().forEach((code, count) -> err.println("  " + count + " lines in error: " + code));
        if (!summary.neverLowest().isEmpty()) {
            err.println("  suspicious: no sheet gave the lowest answer to " + String.join(", ", summary.neverLowest())
                    + "; were the answers coded from another number? They are scored as sent.");
        }
    }
}
