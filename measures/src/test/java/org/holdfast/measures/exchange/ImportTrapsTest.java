package org.holdfast.measures.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be wrong with sheets that come from another program: refused where a sheet shows it, else named. */
class ImportTrapsTest {
    private static final String ONES = "{\"answers\":[1,1,1,1,1,1,1,1,1]}\n";
    private static final List<String> ALL = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9");

    @ParameterizedTest
    @ValueSource(ints = {7, 9, 99, -9, -1})
    void refusesCodesThatStandForMissingElsewhere(int code) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Summary summary = ndjson("phq-9", "{\"answers\":[1,1," + code + ",1,1,1,1,1,1]}", out);
        assertThat(summary.errors()).isEqualTo(Map.of("out-of-range", 1L));
        assertThat(out.toString(UTF_8))
                .contains("\"item\":\"3\",\"message\":\"answer to item 3 of phq-9 must lie between 0 and 3\"")
                .doesNotContain("scores");
        Summary table = csv("phq-9", "1,2,3,4,5,6,7,8,9\n1,1," + code + ",1,1,1,1,1,1\n");
        assertThat(table.errors()).isEqualTo(Map.of("out-of-range", 1L));
    }

    @Test
    void refusesASheetFromOneWhereItShows() throws IOException {
        assertThat(ndjson("phq-9", "{\"answers\":[1,2,3,4,1,1,1,1,1]}").errors())
                .isEqualTo(Map.of("out-of-range", 1L));
        assertThat(ndjson("pcl-5", sheet(17, 1)).errors()).isEqualTo(Map.of("wrong-length", 1L));
        assertThat(ndjson("pcl-c", sheet(17, 0)).errors()).isEqualTo(Map.of("out-of-range", 1L));
    }

    @Test
    void namesItemsThatNeverTakeTheirLowestCodeAndScoresThemAsSent() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Summary summary = ndjson("phq-9", ONES.repeat(20), out);
        assertThat(summary.neverLowest()).isEqualTo(ALL);
        assertThat(summary.scored()).isEqualTo(20);
        assertThat(summary.errors()).isEmpty();
        assertThat(out.toString(UTF_8).lines()).hasSize(20).allMatch(line -> line.contains("{\"value\":9}"));
    }

    @Test
    void saysNothingOfFewAnswers() throws IOException {
        assertThat(Summary.ENOUGH_ANSWERS).isEqualTo(20);
        assertThat(ndjson("phq-9", ONES.repeat(19)).neverLowest()).isEmpty();
        assertThat(ndjson("phq-9", ONES.repeat(19) + "{\"answers\":[null,1,1,1,\"declined\",1,1,1,1]}\n")
                        .neverLowest())
                .containsExactly("2", "3", "4", "6", "7", "8", "9");
    }

    @Test
    void clearsAnItemByOneLowestCode() throws IOException {
        assertThat(ndjson("phq-9", ONES.repeat(30) + "{\"answers\":[1,1,0,1,1,1,1,1,1]}\n")
                        .neverLowest())
                .containsExactly("1", "2", "4", "5", "6", "7", "8", "9");
        assertThat(ndjson("phq-9", "{\"answers\":[0,0,0,0,0,0,0,0,0]}\n" + ONES.repeat(30))
                        .neverLowest())
                .isEmpty();
    }

    @Test
    void takesTheLowestCodeOfEachScale() throws IOException {
        assertThat(ndjson("pcl-c", (sheet(17, 1) + "\n").repeat(20)).neverLowest())
                .isEmpty();
        assertThat(ndjson("pcl-c", (sheet(17, 2) + "\n").repeat(20)).neverLowest())
                .hasSize(17)
                .startsWith("1")
                .endsWith("17");
    }

    @Test
    void countsOnlySheetsThatWereScored() throws IOException {
        String refused = "{\"answers\":[0,0,0,0,0,0,0,0,4]}\n";
        assertThat(ndjson("phq-9", ONES.repeat(20) + refused).neverLowest()).isEqualTo(ALL);
        assertThat(ndjson("phq-9", ONES.repeat(19) + "{\"answers\":[1,1,1,1,1,1,1,1,4]}\n")
                        .neverLowest())
                .isEmpty();
    }

    @Test
    void countsATableAndASessionAlike() throws IOException {
        assertThat(csv("phq-9", "1,2,3,4,5,6,7,8,9\n" + "1,1,1,1,1,1,1,1,1\n".repeat(20) + "1,1,0,1,1,1,1,1,1\n")
                        .neverLowest())
                .containsExactly("1", "2", "4", "5", "6", "7", "8", "9");
        String session =
                "{\"points\":[{\"minute\":0,\"answers\":[1,0]},{\"minute\":40,\"answers\":[2,3]}]}\n".repeat(10);
        assertThat(ndjson("phq-2", session).neverLowest()).containsExactly("1");
    }

    @Test
    void doesNotWatchANumberOnALine() throws IOException {
        assertThat(ndjson("sud", "{\"answers\":[50]}\n".repeat(40)).neverLowest())
                .isEmpty();
    }

    private static String sheet(int items, int code) {
        return "{\"answers\":[" + String.join(",", Collections.nCopies(items, "" + code)) + "]}";
    }

    private static Summary ndjson(String instrument, String in) throws IOException {
        return ndjson(instrument, in, new ByteArrayOutputStream());
    }

    private static Summary ndjson(String instrument, String in, ByteArrayOutputStream out) throws IOException {
        return batch(instrument).ndjson(new ByteArrayInputStream(in.getBytes(UTF_8)), out);
    }

    private static Summary csv(String instrument, String in) throws IOException {
        return batch(instrument).csv(new ByteArrayInputStream(in.getBytes(UTF_8)), new ByteArrayOutputStream());
    }

    private static Batch batch(String instrument) {
        return Batch.of(Scorer.of(Instruments.builtIn().get(instrument)), new Wording(Wording.Status.ATTESTED, "form"));
    }
}
