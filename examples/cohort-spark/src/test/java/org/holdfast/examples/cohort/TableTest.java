package org.holdfast.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    private static final String[] RESULTS = {"id", "who", "total", "total_band", "unscorable", "signals"};

    @TempDir
    private Path folder;

    @Test
    void givesTheSameScoresFromCsvJsonAndParquet() throws IOException {
        List<String> table = new ArrayList<>(List.of("id,who,1,2,3,4,5,6,7,8,9"));
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < 40; row++) {
            List<String> answers = new ArrayList<>();
            for (int item = 0; item < 9; item++) {
                int answer = (row * 7 + item * 5) % 11;
                answers.add(answer > 3 ? answer == 10 ? "" : String.valueOf(answer % 4) : String.valueOf(answer));
            }
            table.add("r" + row + ",w" + row % 3 + "," + String.join(",", answers));
            lines.add("{\"id\":\"r" + row + "\",\"who\":\"w" + row % 3 + "\",\"answers\":["
                    + String.join(
                            ",",
                            answers.stream()
                                    .map(answer -> answer.isEmpty() ? "null" : answer)
                                    .toList())
                    + "]}");
        }
        Path csv = Files.write(folder.resolve("sheets.csv"), table);
        Path json = Files.write(folder.resolve("sheets.ndjson"), lines);
        Path wide = folder.resolve("wide.parquet");
        Path nested = folder.resolve("nested.parquet");
        Jobs.withSpark(spark -> {
            spark.read()
                    .option("header", "true")
                    .option("inferSchema", "true")
                    .csv("" + csv)
                    .write()
                    .parquet("" + wide);
            spark.read().json("" + json).write().parquet("" + nested);
            return null;
        });
        List<String> expected = scores(csv);
        assertThat(expected)
                .hasSize(40)
                .anyMatch(row -> row.contains("total=too-few-answers"))
                .anyMatch(row -> row.contains("9=review"));
        assertThat(scores(json)).isEqualTo(expected);
        assertThat(scores(wide)).isEqualTo(expected);
        assertThat(scores(nested)).isEqualTo(expected);
    }

    @Test
    void refusesAColumnOfAnotherTypeInOneLine() {
        Path wide = folder.resolve("wide.parquet");
        Jobs.withSpark(spark -> {
            Dataset<Row> rows = spark.range(3).toDF("id");
            rows.select(
                            functions.col("id"),
                            functions.lit(1).alias("1"),
                            functions.lit(1.5).alias("2"))
                    .write()
                    .parquet("" + wide);
            return null;
        });
        Jobs.Said said = job("phq-2", wide, "out");
        assertThat(said.err()).isEqualTo("column '2' must hold whole numbers, decimals or texts, not double\n");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void putsRowsThatCannotBeReadToOneSide() throws IOException {
        Path sheets = Files.write(
                folder.resolve("sheets.json"),
                List.of(
                        "{\"id\":\"a\",\"answers\":[1,1,1,1,1,1,1,1,1]}",
                        "{\"id\":\"b\",\"answers\":[1,4,1,1,1,1,1,1,2]}",
                        "{\"id\":\"c\",\"answers\":{\"1\":3,\"9\":\"declined\"}}",
                        "{\"id\":\"d\",\"answers\":{\"9\":1,\"other\":1}}",
                        "{\"id\":\"e\",\"answers\":[1,\"3\"]}",
                        "{\"id\":\"f\"}",
                        "{\"id\":\"g\",\"ans"));
        Jobs.Said said = job("phq-9", sheets, "out");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.lines().get(0)).isEqualTo("7 rows read, 2 scored, 5 rejected, 3 with a critical answer");
        assertThat(Jobs.rows(folder.resolve("out/rejected"), "id", "signals", "error"))
                .containsExactly(
                        ",,the line is no row of the table",
                        "b,9=review,answer to item 2 of phq-9 must lie between 0 and 3",
                        "d,9=review,an answer names an item that phq-9 does not have; known: 1, 2, 3, 4, 5, 6, 7, 8,"
                                + " 9, 10",
                        "e,,answer to item 2 of phq-9 must be a whole number or one of not-asked, not-applicable,"
                                + " declined, dont-know, unanswered",
                        "f,,missing key 'answers'");
        assertThat(Jobs.rows(folder.resolve("out/scores"), "id", "total", "unscorable"))
                .contains("a,9,");
    }

    @Test
    void putsRowsOfATableThatAreTooLongOrTooShortToOneSide() throws IOException {
        Path sheets = Files.writeString(
                folder.resolve("sheets.csv"),
                "id,1,2,\"of \"\"the\"\", day\"\na,1,1,x\nb,1\nc,1,1,x,2\n\"d\",,\"3\",\"y, z\"\ne,1,x,\n");
        Jobs.Said said = job("phq-2", sheets, "out");
        assertThat(said.err()).isEmpty();
        assertThat(said.lines().get(0)).startsWith("5 rows read, 2 scored, 3 rejected");
        assertThat(Jobs.rows(folder.resolve("out/rejected"), "id", "unreadable"))
                .containsExactly("b,b,1", "c,c,1,1,x,2", "e,");
        assertThat(Jobs.rows(folder.resolve("out/scores"), "id", "total", "of \"the\", day"))
                .containsExactly("a,2,x", "d,,y, z");
    }

    @Test
    void readsEachFileByItsOwnHeader() throws IOException {
        Path first = Files.writeString(folder.resolve("first.csv"), "id,1,2\na,3,0\n");
        Path second = Files.writeString(folder.resolve("second.csv"), "2,id,1\n0,b,3\n");
        Jobs.Said said = job("phq-2", first + "," + second, "out");
        assertThat(said.exit()).isZero();
        assertThat(Jobs.rows(folder.resolve("out/scores"), "id", "total")).containsExactly("a,3", "b,3");
    }

    private List<String> scores(Path in) {
        String out = "out-" + in.getFileName();
        assertThat(job("phq-9", in, out).exit()).isZero();
        return Jobs.rows(folder.resolve(out).resolve("scores"), RESULTS);
    }

    private Jobs.Said job(String instrument, Object in, String out) {
        return Jobs.run("--instrument", instrument, "--in", in, "--id", "id", "--out", folder.resolve(out));
    }
}
