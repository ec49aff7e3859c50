package org.holdfast.examples.cohort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.exchange.Batch;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * NHANES 2013-2016, people from 20 on, against what was published: MMWR 2018;67(9):287 (bands, all, women and men) and
 * NCHS Data Brief 303 (10 or more). The data are in the folder {@code data}; sex is coded 1 for men and 2 for women.
 */
class CohortJobTest {
    @TempDir
    private static Path folder;

    private static Path out;
    private static Jobs.Said said;

    @BeforeAll
    static void runs() {
        out = folder.resolve("nhanes");
        List<String> args = new ArrayList<>(Jobs.nhanes(out));
        args.addAll(List.of("--weight", "WTMEC2YR", "--by", "RIAGENDR", "--where", "RIDAGEYR >= 20"));
        said = Jobs.run(args.toArray());
    }

    @Test
    void readsEveryRow() throws IOException {
        assertThat(said.exit()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.lines().get(0))
                .startsWith(people().size() + " rows read, " + people().size() + " scored, 0 rejected");
    }

    @Test
    void reproducesThePublishedShares() {
        assertThat(percent("all", "minimal", "mild", "moderate", "15 or more", "10 or more"))
                .containsExactly("76.3", "15.6", "5.1", "2.9", "8.1");
        assertThat(percent("RIAGENDR=2", "minimal", "mild", "moderate", "15 or more", "10 or more"))
                .containsExactly("71.3", "18.3", "6.7", "3.7", "10.4");
        assertThat(percent("RIAGENDR=1", "minimal", "mild", "moderate", "15 or more", "10 or more"))
                .containsExactly("81.6", "12.8", "3.4", "2.1", "5.5");
    }

    @Test
    void tellsHowManyAShareRestsOn() throws IOException {
        long told = people().stream()
                .filter(person -> Integer.parseInt(person[12]) >= 20 && total(person) >= 0)
                .count();
        long high = people().stream()
                .filter(person -> Integer.parseInt(person[12]) >= 20 && total(person) >= 10)
                .count();
        assertThat(said.share("all", "total: 10 or more")).isEqualTo("8.1 %  n " + high + " of " + told);
    }

    @Test
    void drawsTheSharesInAPageOfItsOwn() {
        assertThat(out.resolve("report.html"))
                .content()
                .contains("<svg", "<td class=\"number\">76.3</td>", "RIAGENDR&#x3D;2")
                .doesNotContain("<script", "http", "{{");
    }

    @Test
    void agreesWithTheBatchOnEveryRow() throws IOException {
        List<String> expected = batch().lines()
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .sorted()
                .toList();
        assertThat(Jobs.rows(
                        out.resolve("scores"),
                        "id",
                        "total",
                        "major_depressive_syndrome",
                        "other_depressive_syndrome",
                        "unscorable",
                        "signals"))
                .isEqualTo(expected);
    }

    @Test
    void agreesWithAnotherProgramOnEveryTotalAndBand() throws IOException {
        String data = System.getenv("HOLDFAST_TEST_DATA");
        assumeTrue(data != null, "HOLDFAST_TEST_DATA is not set: the totals of another program are not at hand");
        List<String> expected = new ArrayList<>();
        for (String years : List.of("2013_2014", "2015_2016")) {
            Files.readAllLines(Path.of(data, "oracles", "rows_nhanes_" + years + "_phq9.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> expected.add(cells[0] + "," + cells[2] + "," + cells[3].replace('_', '-')));
        }
        assertThat(Jobs.rows(out.resolve("scores"), "id", "total", "total_band"))
                .isEqualTo(expected.stream().sorted().toList());
    }

    private static List<String> percent(String group, String... whats) {
        List<String> shares = new ArrayList<>();
        for (String what : whats) {
            shares.add(said.share(group, "total: " + what).replaceFirst(" .*", ""));
        }
        return shares;
    }

    /** The same people as a table for the command line, scored by the batch. */
    private static String batch() throws IOException {
        StringBuilder table = new StringBuilder("id,1,2,3,4,5,6,7,8,9\n");
        for (String[] person : people()) {
            table.append(person[0]);
            for (int item = 1; item <= 9; item++) {
                table.append(',').append(person[item].replace("7", "declined").replace("9", "dont-know"));
            }
            table.append('\n');
        }
        ByteArrayOutputStream scored = new ByteArrayOutputStream();
        Batch.of(Scorer.of(Instruments.builtIn().get("phq-9")), new Wording(Wording.Status.ATTESTED, "form"))
                .csv(new ByteArrayInputStream(table.toString().getBytes(UTF_8)), scored);
        return scored.toString(UTF_8);
    }

    /** The plain sum; below 0 if an answer is missing. */
    private static int total(String[] person) {
        int total = 0;
        for (int item = 1; item <= 9; item++) {
            if (!person[item].matches("[0-3]")) {
                return -1;
            }
            total += Integer.parseInt(person[item]);
        }
        return total;
    }

    private static List<String[]> people() throws IOException {
        List<String[]> people = new ArrayList<>();
        for (String file : Jobs.NHANES.split(",", -1)) {
            Files.readAllLines(Path.of(file)).stream().skip(1).forEach(line -> people.add(line.split(",", -1)));
        }
        return people;
    }
}
