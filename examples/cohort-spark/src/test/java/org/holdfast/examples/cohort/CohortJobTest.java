package org.holdfast.examples.cohort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.exchange.Batch;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * NHANES 2013-2016, people from 20 on, against what was published: MMWR 2018;67(9):287 (bands, all, women and men) and
 * NCHS Data Brief 303 (10 or more). The data are in the folder {@code data}; sex is coded 1 for men and 2 for women.
 */
class CohortJobTest {
    private static final String FILES = "data/nhanes_2013_2014_phq9.csv,data/nhanes_2015_2016_phq9.csv";
    private static final String ITEMS = "DPQ010,DPQ020,DPQ030,DPQ040,DPQ050,DPQ060,DPQ070,DPQ080,DPQ090";

    @TempDir
    private Path folder;

    @Test
    void reproducesThePublishedShares() throws IOException {
        Path out = folder.resolve("nhanes");
        Files.createDirectories(folder.resolve("nhanes.part/scores"));
        Files.writeString(folder.resolve("nhanes.part/scores/left-over"), "from a job that was killed");
        String printed = run(out, FILES);
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(0)).isEqualTo(people() + " rows read, " + people() + " scored, 0 rejected");
        assertThat(share(lines, "all", "minimal")).isEqualTo("76.3");
        assertThat(share(lines, "all", "mild")).isEqualTo("15.6");
        assertThat(share(lines, "all", "moderate")).isEqualTo("5.1");
        assertThat(share(lines, "all", "15 or more")).isEqualTo("2.9");
        assertThat(share(lines, "RIAGENDR=2", "minimal")).isEqualTo("71.3");
        assertThat(share(lines, "RIAGENDR=2", "mild")).isEqualTo("18.3");
        assertThat(share(lines, "RIAGENDR=2", "moderate")).isEqualTo("6.7");
        assertThat(share(lines, "RIAGENDR=2", "15 or more")).isEqualTo("3.7");
        assertThat(share(lines, "RIAGENDR=1", "minimal")).isEqualTo("81.6");
        assertThat(share(lines, "RIAGENDR=1", "mild")).isEqualTo("12.8");
        assertThat(share(lines, "RIAGENDR=1", "moderate")).isEqualTo("3.4");
        assertThat(share(lines, "RIAGENDR=1", "15 or more")).isEqualTo("2.1");
        assertThat(share(lines, "all", "10 or more")).isEqualTo("8.1");
        assertThat(share(lines, "RIAGENDR=2", "10 or more")).isEqualTo("10.4");
        assertThat(share(lines, "RIAGENDR=1", "10 or more")).isEqualTo("5.5");
        assertThat(out.resolve("report.html")).content().contains("<svg", "76.3 %");
        assertThat(folder.resolve("nhanes.part")).doesNotExist();
        assertThat(out.resolve("scores/left-over")).doesNotExist();
        agreesWithTheBatchOnEveryRow(out);
    }

    private static void agreesWithTheBatchOnEveryRow(Path out) throws IOException {
        List<String> expected = new ArrayList<>();
        for (String line : batch().lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            expected.add(String.join(",", cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
        }
        List<String> found = new ArrayList<>();
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            for (Row row : spark.read().parquet(out + "/scores").collectAsList()) {
                BigDecimal total = row.getDecimal(row.fieldIndex("total"));
                found.add(String.join(
                        ",",
                        text(row, "id"),
                        total == null ? "" : total.stripTrailingZeros().toPlainString(),
                        text(row, "major_depressive_syndrome_is"),
                        text(row, "other_depressive_syndrome_is"),
                        text(row, "unscorable"),
                        text(row, "signals")));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void putsRowsThatCannotBeReadToOneSide() throws IOException {
        Path sheets = Files.writeString(
                folder.resolve("sheets.json"),
                "{\"key\":\"a\",\"answers\":[1,1]}\n{\"key\":\"b\",\"answers\":[1,4]}\n{\"key\":\"c\",\"answers\":[null,3]}\n");
        StringWriter printed = new StringWriter();
        int exit = new CommandLine(new CohortJob())
                .setOut(new PrintWriter(printed))
                .execute(
                        "--master",
                        "local[2]",
                        "--instrument",
                        "phq-2",
                        "--in",
                        "" + sheets,
                        "--id",
                        "key",
                        "--out",
                        "" + folder.resolve("out"));
        assertThat(exit).isEqualTo(1);
        assertThat(printed.toString()).startsWith("3 rows read, 2 scored, 1 rejected");
    }

    private String run(Path out, String files) {
        StringWriter printed = new StringWriter();
        int exit = new CommandLine(new CohortJob())
                .setOut(new PrintWriter(printed))
                .execute(
                        "--master",
                        "local[2]",
                        "--instrument",
                        "phq-9",
                        "--in",
                        files,
                        "--id",
                        "SEQN",
                        "--items",
                        ITEMS,
                        "--code",
                        "7=declined",
                        "--code",
                        "9=dont-know",
                        "--weight",
                        "WTMEC2YR",
                        "--by",
                        "RIAGENDR",
                        "--where",
                        "RIDAGEYR >= 20",
                        "--out",
                        out.toString());
        assertThat(exit).isZero();
        return printed.toString();
    }

    /** The same people as a table for the command line, scored by the batch. */
    private static String batch() throws IOException {
        StringBuilder table = new StringBuilder("id,1,2,3,4,5,6,7,8,9\n");
        for (String[] person : rows()) {
            table.append(person[0]);
            for (int item = 1; item <= 9; item++) {
                String code =
                        person[item].equals("7") ? "declined" : person[item].equals("9") ? "dont-know" : person[item];
                table.append(',').append(code);
            }
            table.append('\n');
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Batch.of(Scorer.of(Instruments.builtIn().get("phq-9")), new Wording(Wording.Status.ATTESTED, "form"))
                .csv(new ByteArrayInputStream(table.toString().getBytes(UTF_8)), out);
        return out.toString(UTF_8);
    }

    private static List<String[]> rows() throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String file : FILES.split(",", -1)) {
            Files.readAllLines(Path.of(file)).stream().skip(1).forEach(line -> rows.add(line.split(",", -1)));
        }
        return rows;
    }

    private static int people() throws IOException {
        return rows().size();
    }

    private static String share(List<String> lines, String group, String what) {
        return lines.stream()
                .filter(line -> line.startsWith(group + " ") && line.contains("total: " + what + " "))
                .map(line -> line.substring(line.length() - 8).replace(" %", "").strip())
                .findFirst()
                .orElse("not told");
    }

    private static String text(Row row, String column) {
        Object value = row.get(row.fieldIndex(column));
        return value == null ? "" : value.toString();
    }
}
