package org.holdfast.examples.cohort;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Scores a table of sheets on Spark.
 *
 * <p>Everything is written into a folder with another name, which takes its own only when all of it is there. So a job
 * that was killed left nothing that counts, and the next one begins anew: no row is lost, none is there twice.
 */
@Command(
        name = "cohort",
        mixinStandardHelpOptions = true,
        description = "Scores a table of sheets on Apache Spark, and tells weighted shares of bands and cut-points.")
final class CohortJob implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--master", description = "Where Spark runs; this machine if left out.")
    private String master = "local[*]";

    @Option(names = "--instrument", required = true, description = "The instrument's id, such as phq-9.")
    private String instrument = "";

    @Option(names = "--in", required = true, split = ",", description = "Files of CSV, Parquet or lines of JSON.")
    private List<String> in = List.of();

    @Option(names = "--out", required = true, description = "A folder that does not exist yet.")
    private Path out = Path.of("");

    @Option(names = "--id", required = true, description = "The column that tells rows apart.")
    private String id = "";

    @Option(names = "--items", split = ",", description = "The columns of the items, in the order of the form.")
    private List<String> items = List.of();

    @Option(names = "--code", description = "What a code of the data means, such as 7=declined. Repeat it.")
    private Map<String, String> codes = new LinkedHashMap<>();

    @Option(names = "--weight", description = "The column with the weight of a row; each counts 1 if left out.")
    private String weight = "";

    @Option(names = "--by", description = "A column by whose values shares are told too.")
    private String by = "";

    @Option(names = "--where", description = "Who is told of in the shares, as a condition of SQL.")
    private String where = "true";

    /**
     * Runs the job and ends the process with its exit code.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new CohortJob()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out)) {
            throw new IllegalArgumentException("the folder of --out is there already");
        }
        Path part = out.resolveSibling(out.getFileName() + ".part");
        try (SparkSession spark = session()) {
            Instrument known = Instruments.builtIn().get(instrument);
            Dataset<Row> sheets = sheets(spark, known);
            ScoreRows rows = new ScoreRows(instrument, kept(sheets, known), codes);
            Dataset<Row> all =
                    sheets.mapPartitions(rows, Encoders.row(rows.schema())).cache();
            Dataset<Row> scored = all.filter(functions.col(ScoreRows.ERROR).isNull());
            Dataset<Row> rejected = all.filter(functions.col(ScoreRows.ERROR).isNotNull());
            scored.drop(ScoreRows.ERROR).write().mode(SaveMode.Overwrite).parquet(part + "/scores");
            rejected.write().mode(SaveMode.Overwrite).parquet(part + "/rejected");
            Counts counts = new Counts(sheets.count(), scored.count(), rejected.count());
            counts.check();
            Shares shares = Shares.of(known, scored.filter(where), weight, by);
            Files.writeString(part.resolve("report.html"), new ReportPage(known, counts, shares).html());
            Files.move(part, out);
            print(counts, shares);
            return counts.rejected() == 0 ? 0 : 1;
        }
    }

    private SparkSession session() {
        return SparkSession.builder()
                .appName("holdfast-cohort")
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.log.level", "ERROR")
                .getOrCreate();
    }

    /** The id, the items under their own ids as texts, and all other columns of the data. */
    private Dataset<Row> sheets(SparkSession spark, Instrument known) {
        Dataset<Row> data = read(spark);
        List<String> from = items.isEmpty() ? known.items() : items;
        List<Column> columns = new ArrayList<>();
        columns.add(data.col(id).cast("string").alias(ScoreRows.ID));
        for (int item = 0; item < from.size(); item++) {
            columns.add(item(data, from.get(item), item).cast("string").alias(ScoreRows.item(item)));
        }
        for (String other : data.columns()) {
            if (!from.contains(other) && !other.equals(id) && !other.equals("answers")) {
                columns.add(data.col(other).cast("string"));
            }
        }
        return data.select(columns.toArray(Column[]::new));
    }

    private static Column item(Dataset<Row> data, String name, int place) {
        if (!List.of(data.columns()).contains("answers")) {
            return data.col(name);
        }
        boolean list = data.schema().apply("answers").dataType() instanceof ArrayType;
        return list ? data.col("answers").getItem(place) : data.col("answers").getField(name);
    }

    private Dataset<Row> read(SparkSession spark) {
        String[] files = in.toArray(String[]::new);
        String name = files[0].toLowerCase(Locale.ROOT);
        if (name.endsWith(".parquet")) {
            return spark.read().parquet(files);
        }
        return name.contains("json")
                ? spark.read().json(files)
                : spark.read().option("header", "true").csv(files);
    }

    private static List<String> kept(Dataset<Row> sheets, Instrument known) {
        List<String> columns = List.of(sheets.columns());
        int items = (int) columns.stream().filter(ScoreRows::isItem).count();
        if (items > known.items().size()) {
            throw new IllegalArgumentException(
                    known.id() + " has " + known.items().size() + " items");
        }
        return columns.stream()
                .filter(column -> !column.equals(ScoreRows.ID) && !ScoreRows.isItem(column))
                .toList();
    }

    private void print(Counts counts, Shares shares) {
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        to.println(counts.text());
        shares.lines().forEach(to::println);
        to.flush();
    }
}
