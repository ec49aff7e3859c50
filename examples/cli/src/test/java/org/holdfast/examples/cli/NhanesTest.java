package org.holdfast.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The screener of NHANES 2015-2016, all 5,735 people, against totals and bands that were computed elsewhere. */
@EnabledIfEnvironmentVariable(
        named = "HOLDFAST_TEST_DATA",
        matches = ".+",
        disabledReason = "needs the public data sets in the folder named by HOLDFAST_TEST_DATA")
class NhanesTest {
    private static final int PEOPLE = 5735;
    private static final Map<String, String> MISSING = Map.of("7", "\"declined\"", "9", "\"dont-know\"", "", "null");

    @Test
    void agreesOnEveryRow() throws IOException {
        List<String[]> people = rows("items/nhanes_2015_2016_phq9.csv");
        List<String[]> expected = rows("oracles/rows_nhanes_2015_2016_phq9.csv");
        assertThat(people).hasSize(PEOPLE);
        StringBuilder sheets = new StringBuilder();
        people.forEach(person -> sheets.append(sheet(person)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit =
                Holdfast.run(new ByteArrayInputStream(sheets.toString().getBytes(UTF_8)), out, err, "score", "phq-9");
        assertThat(exit).as(err.toString(UTF_8)).isZero();
        List<String> scored = out.toString(UTF_8).lines().toList();
        assertThat(scored).hasSize(PEOPLE);
        JsonMapper mapper = new JsonMapper();
        IntStream.range(0, PEOPLE).forEach(i -> agrees(mapper.readTree(scored.get(i)), expected.get(i)));
    }

    /** Columns of the oracle: SEQN, n missing, total, band, item 9 at 1 or more, ... */
    private static void agrees(JsonNode result, String[] expected) {
        assertThat(result.path("id").asString()).isEqualTo(expected[0]);
        JsonNode total = result.path("scores").path("total").path("value");
        assertThat(total.isMissingNode() ? "" : total.asString())
                .as(expected[0])
                .isEqualTo(expected[2]);
        assertThat(result.path("bands").path("total").asString("").replace('-', '_'))
                .as(expected[0])
                .isEqualTo(expected[3].replace('-', '_').replace(' ', '_'));
        boolean signal = result.path("signals").size() == 1
                && result.path("signals").get(0).path("item").asString().equals("9");
        assertThat(signal).as(expected[0]).isEqualTo(expected[4].equals("1"));
    }

    /** The step of the README: 7 is a refusal, 9 is "don't know", an empty cell was left empty. */
    private static String sheet(String[] person) {
        StringBuilder sheet = new StringBuilder("{\"id\":\"" + person[0] + "\",\"answers\":[");
        for (int item = 1; item <= 9; item++) {
            sheet.append(item == 1 ? "" : ",").append(MISSING.getOrDefault(person[item], person[item]));
        }
        return sheet.append("]}\n").toString();
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(Path.of(System.getenv("HOLDFAST_TEST_DATA"), file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
