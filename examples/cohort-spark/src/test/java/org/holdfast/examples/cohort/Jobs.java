package org.holdfast.examples.cohort;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Runs jobs in this process, and reads what they wrote. */
final class Jobs {
    static final String NHANES = "data/nhanes_2013_2014_phq9.csv,data/nhanes_2015_2016_phq9.csv";
    static final String ITEMS = "DPQ010,DPQ020,DPQ030,DPQ040,DPQ050,DPQ060,DPQ070,DPQ080,DPQ090";

    private Jobs() {}

    /** What a job said. */
    record Said(int exit, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        /** Per cent and counts of one share. */
        String share(String group, String what) {
            return lines().stream()
                    .filter(line -> line.startsWith(group + " ") && line.contains(" " + what + " "))
                    .map(line ->
                            line.substring(line.indexOf(what) + what.length()).strip())
                    .findFirst()
                    .orElse("not told");
        }
    }

    static Said run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("--master", "local[2]"));
        Arrays.stream(args).map(String::valueOf).forEach(all::add);
        int exit = CohortJob.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
        return new Said(exit, out.toString(), err.toString());
    }

    /** The options that read the two files of NHANES. */
    static List<String> nhanes(Object out) {
        return List.of(("--instrument phq-9 --id SEQN --code 7=declined --code 9=dont-know --in " + NHANES + " --items "
                        + ITEMS + " --out " + out)
                .split(" ", -1));
    }

    static <T> T withSpark(Function<SparkSession, T> use) {
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate()) {
            return use.apply(spark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table that a job wrote: the texts of some columns, with commas between. */
    static List<String> rows(Object table, String... columns) {
        return withSpark(spark -> spark.read().parquet(table.toString()).collectAsList().stream()
                .map(row -> String.join(
                        ",",
                        Arrays.stream(columns).map(column -> text(row, column)).toList()))
                .sorted()
                .toList());
    }

    private static String text(Row row, String column) {
        Object value = row.get(row.fieldIndex(column));
        if (value instanceof java.math.BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
