package org.holdfast.measures.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.json.DocumentException;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();
    private static final Wording OFFICIAL = new Wording(Wording.Status.ATTESTED, "form");
    private static final String PHQ2 =
            "{\"instrument\":\"phq-2\",\"version\":\"1.0.0\",\"scores\":{\"total\":{\"value\":2}},"
                    + "\"bands\":{},\"cutPoints\":["
                    + "{\"score\":\"total\",\"id\":\"kroenke-3\",\"reached\":false,\"population\":\"US primary care and"
                    + " obstetrics-gynaecology patients\",\"source\":\"kroenke-2003\"},"
                    + "{\"score\":\"total\",\"id\":\"arroll-2\",\"reached\":true,\"population\":\"New Zealand family practice"
                    + " patients\",\"source\":\"arroll-2010\"},"
                    + "{\"score\":\"total\",\"id\":\"arroll-3\",\"reached\":false,\"population\":\"New Zealand family practice"
                    + " patients\",\"source\":\"arroll-2010\"}],\"signals\":[]}";

    @Test
    void writesAResultAsOneObject() {
        assertThat(ResultJson.of(
                        Scorer.of(INSTRUMENTS.get("phq-2")).score(Sheets.attested("phq-2", Sheets.codes(1, 1)))))
                .isEqualTo(PHQ2);
    }

    @Test
    void writesTheSameObjectForALine() {
        assertThat(ndjson("phq-2", "{\"answers\":[1,1]}")).isEqualTo(PHQ2 + "\n");
    }

    @Test
    void namesCutPointsByTheirIdsAlone() {
        Batch batch = Batch.of(Scorer.of(INSTRUMENTS.get("phq-2")), OFFICIAL)
                .withDetail(Detail.IDS)
                .withThreads(2);
        String head = "\"instrument\":\"phq-2\",\"version\":\"1.0.0\",\"scores\":{\"total\":";
        assertThat(ndjson(batch, "{\"id\":\"r1\",\"answers\":[1,1]}\n{\"answers\":[1,null]}\n{\"answers\":[1,7]}"))
                .isEqualTo("{\"id\":\"r1\"," + head + "{\"value\":2}},\"bands\":{},\"cutPoints\":["
                        + "{\"score\":\"total\",\"id\":\"kroenke-3\",\"reached\":false},"
                        + "{\"score\":\"total\",\"id\":\"arroll-2\",\"reached\":true},"
                        + "{\"score\":\"total\",\"id\":\"arroll-3\",\"reached\":false}],\"signals\":[]}\n{"
                        + head
                        + "{\"unscorable\":{\"reason\":\"too-few-answers\",\"missing\":[\"2\"]}}},\"bands\":{},"
                        + "\"cutPoints\":[],\"signals\":[]}\n"
                        + "{\"line\":3,\"error\":{\"code\":\"out-of-range\",\"item\":\"2\",\"message\":"
                        + "\"answer to item 2 of phq-2 must lie between 0 and 3\"},\"signals\":[]}\n");
    }

    @Test
    void keepsTheIdAndTheOrder() {
        String out =
                ndjson("phq-2", "{\"id\":\"r1\",\"answers\":[1,1]}\r\n\n{\"answers\":{\"2\":3,\"1\":0},\"id\":\"r2\"}");
        assertThat(out.lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"id\":\"r"))
                .first()
                .isEqualTo("{\"id\":\"r1\"," + PHQ2.substring(1));
        assertThat(out)
                .contains(
                        "{\"id\":\"r2\",\"instrument\":\"phq-2\",\"version\":\"1.0.0\",\"scores\":{\"total\":{\"value\":3}}");
    }

    @Test
    void saysWhatIsMissingInALine() {
        assertThat(ndjson("gad-7", "{\"answers\":[1,null,\"declined\",1,1,1,1]}"))
                .isEqualTo("{\"instrument\":\"gad-7\",\"version\":\"1.0.0\",\"scores\":{\"total\":{\"unscorable\":"
                        + "{\"reason\":\"too-few-answers\",\"missing\":[\"2\",\"3\"]}}},\"bands\":{},\"cutPoints\":[],"
                        + "\"signals\":[]}\n");
    }

    @Test
    void writesBandsSignalsTruthsAndPolicies() {
        Batch batch = Batch.of(Scorer.of(INSTRUMENTS.get("phq-9"), "nhs-mean-2"), OFFICIAL);
        assertThat(ndjson(batch, "{\"answers\":[null,1,1,1,1,1,1,1,2]}"))
                .contains(
                        "\"total\":{\"value\":10,\"policy\":\"nhs-mean-2\",\"used\":[\"2\",\"3\",\"4\",\"5\",\"6\",\"7\","
                                + "\"8\",\"9\"],\"missing\":[\"1\"]}")
                .contains("\"bands\":{\"total\":\"moderate\"}")
                .endsWith("\"signals\":[{\"item\":\"9\",\"level\":\"review\",\"answer\":2}]}\n");
        assertThat(ndjson("pcl-5", "{\"answers\":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}"))
                .contains("\"provisional-ptsd\":{\"value\":false}");
        assertThat(ndjson("c-ssrs-screener", "{\"answers\":{\"1\":0,\"2\":0,\"6\":0}}"))
                .contains("\"triage\":{\"value\":\"no-positive-answer\"},\"ideation-level\":{\"value\":0}");
    }

    @Test
    void saysWhyItWithholdsBands() {
        Batch batch = Batch.of(Scorer.of(INSTRUMENTS.get("phq-2")), new Wording(Wording.Status.LABELS_ONLY, null));
        assertThat(ndjson(batch, "{\"answers\":[3,3]}"))
                .isEqualTo("{\"instrument\":\"phq-2\",\"version\":\"1.0.0\",\"scores\":{\"total\":{\"value\":6}},"
                        + "\"bands\":{},\"cutPoints\":[],\"withheld\":\"labels-only\",\"signals\":[]}\n");
    }

    @Test
    void reportsAnAnswerOffTheScaleWithTheSignals() {
        assertThat(ndjson("phq-9", "{\"id\":\"r1\",\"answers\":[1,1,1,4,1,1,1,1,1]}"))
                .isEqualTo("{\"id\":\"r1\",\"line\":1,\"error\":{\"code\":\"out-of-range\",\"item\":\"4\",\"message\":"
                        + "\"answer to item 4 of phq-9 must lie between 0 and 3\"},"
                        + "\"signals\":[{\"item\":\"9\",\"level\":\"review\",\"answer\":1}]}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"answers":[1]}|wrong-length|answers to phq-2 must number 2
            {"answers":[1,2,3]}|wrong-length|answers to phq-2 must number 2
            {"answers":{"7":1}}|unknown-item|an answer names an item that phq-2 does not have; known: 1, 2
            {"answers":5}|wrong-type|answers are a list in the order of the form, or an object by item
            {"answers":[1.5,1]}|wrong-type|answer to item 1 of phq-2 must be a whole number or one of not-asked, not-applicable, declined, dont-know, unanswered
            {"answers":["3",1]}|wrong-type|answer to item 1 of phq-2 must be a whole number or one of not-asked, not-applicable, declined, dont-know, unanswered
            {"answers":[[1],1]}|wrong-type|answer to item 1 of phq-2 must be a whole number or one of not-asked, not-applicable, declined, dont-know, unanswered
            {"answers":[99999999999,1]}|wrong-type|answer to item 1 of phq-2 must be a whole number or one of not-asked, not-applicable, declined, dont-know, unanswered
            {"answers":["not-obtainable",1]}|wrong-type|answer to item 1 of phq-2 must be a whole number or one of not-asked, not-applicable, declined, dont-know, unanswered
            {"answers":[1,1],"name":{"x":1}}|unknown-key|unknown key; known here: answers, context, id, points
            {"id":7,"answers":[1,1]}|wrong-type|an id is a text
            {"id":"r1"}|missing-key|missing key 'answers'
            {"answers":[1,1]} 3|trailing-content|text after the end of the object
            {"answers":[1,1],"answers":[1,1]}|duplicate-key|a key stands twice in one object
            {"answers":[1,|truncated|the line ends too early
            [1,1]|wrong-type|a line is a JSON object
            {"answers":[1,1],"context":3}|wrong-type|a context is an object
            {"answers":[1,1],"context":{"age":131}}|unknown-value|a context holds age (0 to 130), sexAtBirth (female, male) and work (working, retired)
            {"answers":[1,1],"context":{"sexAtBirth":"x"}}|unknown-value|a context holds age (0 to 130), sexAtBirth (female, male) and work (working, retired)
            {"answers":[1,1],"context":{"work":["x"]}}|unknown-value|a context holds age (0 to 130), sexAtBirth (female, male) and work (working, retired)
            {"answers":[1,1],"context":{"name":"x"}}|unknown-value|a context holds age (0 to 130), sexAtBirth (female, male) and work (working, retired)
            """)
    void goesOnAfterALineThatIsWrong(String line, String code, String message) {
        String out = ndjson("phq-2", line + "\n{\"answers\":[1,1]}\n");
        assertThat(out.lines().toList()).hasSize(2).element(1).isEqualTo(PHQ2);
        assertThat(out)
                .contains("\"line\":1,\"error\":{\"code\":\"" + code + "\"")
                .contains("\"message\":\"" + message + "\"");
    }

    @Test
    void takesAContext() {
        String out = ndjson("phq-2", """
                {"answers":[1,1],"context":{"age":34,"sexAtBirth":"female","work":"retired"}}
                {"answers":[1,1],"context":{"age":0,"sexAtBirth":"male","work":"working"}}
                """);
        assertThat(out).isEqualTo(PHQ2 + "\n" + PHQ2 + "\n");
    }

    @Test
    void leavesOffItemsThatNothingUses() {
        assertThat(ndjson("phq-9", "{\"answers\":[0,0,0,0,0,0,0,0,0,3]}")).contains("\"value\":0");
        assertThat(ndjson("phq-9", "{\"answers\":[0,0,0,0,0,0,0,0]}"))
                .contains("\"message\":\"answers to phq-9 must number 9 to 10\"");
    }

    @Test
    void readsSignalsFromALineThatIsWrong() {
        assertThat(ndjson("phq-9", "{\"answers\":{\"9\":3,\"11\":1}}"))
                .contains("unknown-item")
                .endsWith("\"signals\":[{\"item\":\"9\",\"level\":\"review\",\"answer\":3}]}\n");
    }

    @Test
    void passesOverALineThatIsTooLong() {
        String out = ndjson(
                "phq-2", "{\"id\":\"" + "x".repeat(Batch.MAX_LINE) + "\",\"answers\":[1,1]}\n{\"answers\":[1,1]}");
        assertThat(out)
                .isEqualTo(
                        "{\"line\":1,\"error\":{\"code\":\"too-long\",\"message\":\"a line has at most 1048576 bytes\"},"
                                + "\"signals\":[]}\n" + PHQ2 + "\n");
    }

    @Test
    void countsWhatCameOfABatch() throws IOException {
        Batch batch = Batch.of(Scorer.of(INSTRUMENTS.get("phq-2")), OFFICIAL);
        String in = "{\"answers\":[1,1]}\n{\"answers\":[1,null]}\n{\"answers\":[1,9]}\nx\n";
        Summary summary = batch.ndjson(new ByteArrayInputStream(in.getBytes(UTF_8)), new ByteArrayOutputStream());
        assertThat(summary)
                .isEqualTo(new Summary(
                        4, 2, Map.of("too-few-answers", 1L), Map.of("out-of-range", 1L, "malformed", 1L), List.of()));
        assertThat(summary).hasToString("Summary[lines=4, scored=2]");
    }

    @Test
    void scoresATable() {
        assertThat(csv("phq-9", """
                id,1,2,3,4,5,6,7,8,9
                a,2,2,2,2,0,0,0,0,1
                b,1,declined,1,1,1,1,1,1,0
                "c,d",1,1,1,7,1,1,1,1,3
                e,1,1,1,x,1,1,1,1,2
                f,1,1
                g,1,1,1,1,1,1,1,1,-1
                """)).isEqualTo("""
                        id,total,major-depressive-syndrome,other-depressive-syndrome,unscorable,signals,error
                        a,9,true,false,,9=review,
                        b,,,,total=too-few-answers;major-depressive-syndrome=too-few-answers;other-depressive-syndrome=too-few-answers,,
                        "c,d",,,,,9=review,out-of-range: answer to item 4 of phq-9 must lie between 0 and 3
                        e,,,,,9=review,"wrong-type: answer to item 4 of phq-9 must be a whole number or one of not-asked, not-applicable, declined, dont-know, unanswered"
                        f,,,,,,wrong-length: a row must have 10 cells
                        g,,,,,,out-of-range: answer to item 9 of phq-9 must lie between 0 and 3
                        """);
    }

    @Test
    void scoresATableWithoutIds() {
        assertThat(csv("c-ssrs-screener", "1,2,3,4,5,6,6a\n0,0,,,,1,1\n"))
                .isEqualTo("triage,ideation-level,unscorable,signals,error\nhigh,0,,6=review;6a=crisis,\n");
        assertThat(csv("phq-2", "")).isEmpty();
    }

    @Test
    void refusesAHeaderThatDoesNotFit() {
        assertThatThrownBy(() -> csv("phq-2", "name,1,1\n"))
                .isInstanceOf(DocumentException.class)
                .hasMessage("header: /0: unknown-column: a column is an item of phq-2 or the id, each once; known: id,"
                        + " 1, 2; /2: duplicate-column: a column is an item of phq-2 or the id, each once; known: id,"
                        + " 1, 2; /: missing-column: no column for item 2");
    }

    private static String ndjson(String instrument, String in) {
        return ndjson(Batch.of(Scorer.of(INSTRUMENTS.get(instrument)), OFFICIAL), in);
    }

    private static String ndjson(Batch batch, String in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            batch.ndjson(new ByteArrayInputStream(in.getBytes(UTF_8)), out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    private static String csv(String instrument, String in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Batch.of(Scorer.of(INSTRUMENTS.get(instrument)), OFFICIAL)
                    .csv(new ByteArrayInputStream(in.getBytes(UTF_8)), out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }
}
