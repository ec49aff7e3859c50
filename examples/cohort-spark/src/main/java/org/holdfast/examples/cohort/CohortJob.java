package org.holdfast.examples.cohort;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Scores a table of sheets on Spark.
 *
 * <p>Everything is written into a folder with another name, which takes its own only when all of it is there and all
 * counts add up. So a job that was killed left nothing that counts, and the next one begins anew: no row is lost, none is
 * there twice. Exit codes: 0 all is well, or honestly unscorable; 1 some rows were rejected or series refused; 2 wrong
 * usage or data that cannot be used.
 */
@Command(
        name = "cohort",
        mixinStandardHelpOptions = true,
        description =
                "Scores a table of sheets on Apache Spark, and tells weighted shares of bands, cut-points and change.")
final class CohortJob implements Callable<Integer> {
    private static final int SOME_REJECTED = 1;
    private static final int UNUSABLE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--master", description = "Where Spark runs; this machine if left out.")
    private String master = "local[*]";

    @Option(names = "--instrument", required = true, description = "The instrument's id, such as phq-9.")
    private String instrument = "";

    @Option(names = "--policy", description = "A published policy for missing answers; sums need all if left out.")
    private String policy = "";

    @Option(
            names = "--in",
            required = true,
            split = ",",
            description = "Files or folders of CSV, Parquet or JSON lines.")
    private List<String> in = List.of();

    @Option(names = "--format", description = "csv, json or parquet, if names do not tell.")
    private Table.@Nullable Format format;

    @Option(names = "--out", required = true, description = "A folder that does not exist yet.")
    private String out = "";

    @Option(names = "--id", required = true, description = "The column that tells rows apart.")
    private String id = "";

    @Option(names = "--items", split = ",", description = "The columns of the items, in the order of the form.")
    private List<String> items = List.of();

    @Option(names = "--code", description = "What a code of the data means, such as 7=declined. Repeat it.")
    private Map<String, String> codes = new LinkedHashMap<>();

    @Option(names = "--form-version", description = "The column with the version that a sheet was filled in by.")
    private String version = "";

    @Option(names = "--weight", description = "The column with the weight of a row; each counts 1 if left out.")
    private String weight = "";

    @Option(names = "--by", description = "A column by whose values shares are told too.")
    private String by = "";

    @Option(names = "--where", description = "Which rows the tables tell of, as a condition of SQL.")
    private String where = "true";

    @Option(names = "--client", description = "The column that tells whose form it is: tells change. Needs --date.")
    private String client = "";

    @Option(names = "--date", description = "The column with the day of a form, such as 2026-03-05.")
    private String date = "";

    @Option(names = "--response", description = "A protocol's response: per cent|people|source.")
    private String response = "";

    /**
     * Runs the job and ends the process with its exit code.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new CohortJob())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, result) -> explained(e, command.getErr()))
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        Table.Format told = told();
        SheetReader reader = SheetReader.of(form());
        Followed followed = new Followed(client, date, by, weight, response);
        followed.check(reader.instrument());
        try (SparkSession spark = session()) {
            Path whole = new Path(out);
            FileSystem files = whole.getFileSystem(spark.sparkContext().hadoopConfiguration());
            if (files.exists(whole)) {
                throw new IllegalArgumentException("the folder of --out is there already");
            }
            Dataset<Row> sheets = sheets(spark, reader, told);
            Path part = whole.suffix(".part");
            files.delete(part, true); // from a job that was killed
            try {
                Cohort cohort =
                        new Results(spark, reader.instrument(), part.toString()).write(sheets, form(), followed, where);
                try (OutputStream page = files.create(new Path(part, "report.html"))) {
                    page.write(
                            new ReportPage(reader.instrument(), cohort).html().getBytes(StandardCharsets.UTF_8));
                }
                if (!files.rename(part, whole)) {
                    throw new IllegalArgumentException("the folder of --out cannot be made");
                }
                cohort.lines()
                        .forEach(Objects.requireNonNull(spec).commandLine().getOut()::println);
                return cohort.complete() ? 0 : SOME_REJECTED;
            } finally {
                files.delete(part, true);
            }
        }
    }

    /** The format of the data, and what can be said of the options without looking at them. */
    private Table.Format told() {
        if (client.isEmpty() != date.isEmpty()) {
            throw new IllegalArgumentException("--client and --date are needed together");
        }
        List<Table.Format> formats =
                format == null ? in.stream().map(Table::format).distinct().toList() : List.of(format);
        if (formats.size() > 1) {
            throw new IllegalArgumentException("all of --in must be in one format");
        }
        if (formats.get(0) == Table.Format.JSON && !codes.isEmpty()) {
            throw new IllegalArgumentException("--code is for tables; lines of JSON name kinds of missing themselves");
        }
        return formats.get(0);
    }

    private SparkSession session() {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("holdfast-cohort")
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.sql.caseSensitive", "true")
                .config("spark.sql.session.timeZone", "UTC")
                // What cannot be compared is null, and no error that repeats it.
                .config("spark.sql.ansi.enabled", "false");
        if (master.startsWith("local")) {
            builder.config("spark.driver.host", "127.0.0.1")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.sql.shuffle.partitions", "4");
        }
        return builder.getOrCreate();
    }

    private Dataset<Row> sheets(SparkSession spark, SheetReader reader, Table.Format format) {
        Dataset<Row> sheets = new Table(spark, reader, id, items).read(in, format);
        Map.of("--weight", weight, "--by", by, "--client", client, "--date", date, "--form-version", version)
                .forEach((option, column) -> Table.need(List.of(sheets.columns()), column, option));
        return sheets;
    }

    private SheetForm form() {
        return new SheetForm(instrument, policy, codes, version);
    }

    /** One clear line for what people get wrong; Spark's own messages repeat cells, so that only their names are told. */
    private static int explained(Exception e, PrintWriter err) throws Exception {
        if (e instanceof SparkThrowable problem) {
            err.println("Spark gave up, as it does if a file is no such table or the headers in a folder differ: "
                    + Objects.requireNonNullElse(
                            problem.getCondition(), e.getClass().getSimpleName()));
        } else if (e instanceof IllegalArgumentException) {
            err.println(e.getMessage());
        } else if (e instanceof IOException) {
            err.println("cannot read or write: " + e.getClass().getSimpleName());
        } else {
            throw e;
        }
        return UNUSABLE;
    }
}
