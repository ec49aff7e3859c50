package org.holdfast.measures.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.Made;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, times and presences in lines and tables. */
class AnswerFormsTest {
    private static final Batch BATCH = Batch.of(
            Scorer.of(Made.instrument(Made.json(
                    Made.levels("no-yes", 0, 1)
                            + "," + Made.levels("grade", 0, 3)
                            + ", {'id': 'clock', 'time': true, 'sources': ['us']},"
                            + " {'id': 'line', 'range': {'min': 0, 'max': 10, 'decimals': 1}, 'sources': ['us']}",
                    Made.items("no-yes", "1")
                            + ", {'id': '1d', 'label': 'x', 'answers': 'grade', 'severityOf': '1'},"
                            + Made.items("clock", "2", "3") + "," + Made.items("line", "4"),
                    Made.score("grade", "{'kind': 'sum', 'items': ['1d']}")
                            + "," + Made.score("minutes", "{'kind': 'minutes-between', 'from': '2', 'to': '3'}")
                            + "," + Made.score("line", "{'kind': 'sum', 'items': ['4']}")))),
            new Wording(Wording.Status.ATTESTED, "form"));

    private static String line(String json) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BATCH.ndjson(new ByteArrayInputStream(json.getBytes(UTF_8)), out);
        return out.toString(UTF_8);
    }

    @Test
    void readsALine() throws IOException {
        assertThat(
                        line(
                                "{\"answers\":{\"1\":{\"present\":true,\"severity\":2},\"2\":\"23:30\",\"3\":\"00:15\",\"4\":7.5}}"))
                .contains("\"scores\":{\"grade\":{\"value\":2},\"minutes\":{\"value\":45},\"line\":{\"value\":7.5}}");
        assertThat(line("{\"answers\":[{\"present\":true,\"severity\":2},null,\"23:30\",\"00:15\",7]}"))
                .contains("\"scores\":{\"grade\":{\"value\":2},\"minutes\":{\"value\":45},\"line\":{\"value\":7.0}}");
    }

    @Test
    void readsATable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BATCH.csv(new ByteArrayInputStream("1,1d,2,3,4\n1,3,23:30,00:15,0.5\n0,0,2,00:15,1\n".getBytes(UTF_8)), out);
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "grade,minutes,line,unscorable,signals,error",
                        "3,45,0.5,,,",
                        ",,,,,\"wrong-type: answer to item 2 of made must be a time of day such as 23:30 or one of not-asked,"
                                + " not-applicable, declined, dont-know, unanswered\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"2":7}|answer to item 2 of made must be a time of day such as 23:30
            {"2":"24:00"}|answer to item 2 of made must be a time of day such as 23:30
            {"4":"23:30"}|answer to item 4 of made must be a number
            {"4":{"present":true}}|answer to item 4 of made must be a number
            {"1":1.5}|answer to item 1 of made must be a whole number, a presence with its severity
            {"1":{"severity":1}}|answer to item 1 of made must be a whole number, a presence with its severity
            {"1":{"present":true,"severity":1.5}}|answer to item 1 of made must be a whole number, a presence with its severity
            {"1":{"present":true,"more":[1]}}|answer to item 1 of made must be a whole number, a presence with its severity
            {"1d":"3"}|answer to item 1d of made must be a whole number
            {"4":123456.5}|answer to item 4 of made must be a number
            """)
    void saysWhichFormIsRight(String answers, String message) throws IOException {
        assertThat(line("{\"answers\":" + answers + "}")).contains("\"code\":\"wrong-type\"", message + " or one of");
    }

    @Test
    void keepsANumberOffItsLineApartFromAWrongForm() throws IOException {
        assertThat(line("{\"answers\":{\"4\":10.1}}"))
                .contains("\"code\":\"out-of-range\"", "must lie between 0 and 10, with 1 decimals at most");
    }
}
