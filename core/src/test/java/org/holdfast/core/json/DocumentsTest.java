package org.holdfast.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.time.PartialTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {
    private static final Documents DOCUMENTS = Documents.strict();

    private static final String EPISODE = """
            {"schema":"holdfast/episode/1",
            "id":"e0000000-0000-4000-8000-000000000001",
            "client":{"id":"7b1c0000-0000-4000-8000-0000000000a1","preferredName":"Rowan"},
            "sessions":[{"type":"dosing","id":"50000000-0000-4000-8000-000000000003","status":"completed","zone":"America/New_York",
            "held":{"start":"2026-03-07T17:30:00Z","end":"2026-03-07T20:25:00Z"},"ordinal":1,
            "doses":[{"type":"bolus","kind":"initial","status":"completed","administered":{"value":35.5,"unit":"mg"}}],
            "vitals":[{"moment":"pre-dose","takenAt":{"precision":"day","on":"2026-03-07","zone":"America/New_York"},
            "bloodPressure":{"known":{"systolic":136,"diastolic":84}}}],
            "release":{"at":"2026-03-07T20:15:00Z","decision":"transferred","criteria":{"oriented":{"known":true}}}}],
            "journal":[{"id":"b1000000-0000-4000-8000-000000000001","writtenAt":"2026-03-08T01:10:00Z","body":"mine"}],
            "measures":[{"instrument":"phq-9","completedAt":"2026-03-05T10:05:00Z","answers":{"1":2,"2":1}}]}
            """;

    /**
     * Each row: what to change, into what, the code, the pointer, the line. An unknown key, or a missing one, is noticed
     * where its object ends.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "ordinal":1                      | "ordinal":1,"CANARY":1             | unknown-key         | /sessions/0                                | 9
            "1":2                            | "1":true                           | invalid-value       | /measures/0/answers/1                      | 11
            "1":2                            | "1":"2"                            | invalid-value       | /measures/0/answers/1                      | 11
            "1":2                            | "CANARY ONE":true                  | invalid-value       | /measures/0/answers/*                      | 11
            "1":2                            | "1":99999999999                    | invalid-value       | /measures/0/answers/1                      | 11
            "1":2                            | "1":null                           | null-value          | /measures/0/answers/1                      | 11
            "2":1                            | "1":1                              | duplicate-key       | /measures/0/answers                        | 11
            "ordinal":1                      | "ordinal":1.0                      | wrong-type          | /sessions/0/ordinal                        | 5
            "ordinal":1                      | "ordinal":"1"                      | wrong-type          | /sessions/0/ordinal                        | 5
            "ordinal":1                      | "ordinal":true                     | wrong-type          | /sessions/0/ordinal                        | 5
            "value":35.5                     | "value":"35.5"                     | wrong-type          | /sessions/0/doses/0/administered/value     | 6
            "value":35.5                     | "value":1E999999999                | invalid-value       | /sessions/0/doses/0/administered           | 6
            "value":35.5                     | "value":0                          | invalid-value       | /sessions/0/doses/0/administered           | 6
            "unit":"mg"                      | "unit":"mg/kg"                     | unknown-value       | /sessions/0/doses/0/administered/unit      | 6
            "unit":"mg"                      | "unit":1                           | unknown-value       | /sessions/0/doses/0/administered/unit      | 6
            ,"unit":"mg"                     | ,                                  | malformed           | /sessions/0/doses/0/administered           | 6
            ,"unit":"mg"                     |                                    | missing-key         | /sessions/0/doses/0/administered           | 6
            "systolic":136,"diastolic":84    | "systolic":84,"diastolic":136      | invalid-value       | /sessions/0/vitals/0/bloodPressure/known   | 8
            "end":"2026-03-07T20:25:00Z"     | "end":"2026-03-07T17:29:59Z"       | invalid-value       | /sessions/0/held                           | 5
            "start":"2026-03-07T17:30:00Z"   | "start":1772904600                 | wrong-type          | /sessions/0/held/start                     | 5
            "start":"2026-03-07T17:30:00Z"   | "start":[2026,3,7,17,30]           | wrong-type          | /sessions/0/held/start                     | 5
            "start":"2026-03-07T17:30:00Z"   | "start":"2026-03-07T17:30:00"      | wrong-type          | /sessions/0/held/start                     | 5
            "on":"2026-03-07"                | "on":20519                         | wrong-type          | /sessions/0/vitals/0/takenAt/on            | 7
            "on":"2026-03-07"                | "on":[2026,3,7]                    | wrong-type          | /sessions/0/vitals/0/takenAt/on            | 7
            "on":"2026-03-07"                | "on":"2026-02-30"                  | wrong-type          | /sessions/0/vitals/0/takenAt/on            | 7
            "completed","zone":"America      | "completed","zone":"Atlantis       | wrong-type          | /sessions/0/zone                           | 4
            "precision":"day"                | "precision":"CANARY"               | unknown-type        | /sessions/0/vitals/0/takenAt               | 7
            "precision":"day",               |                                    | unknown-type        | /sessions/0/vitals/0/takenAt               | 7
            "type":"dosing"                  | "type":"CANARY"                    | unknown-type        | /sessions/0                                | 4
            "oriented":{                     | "CANARY":{                         | unknown-value       | /sessions/0/release/criteria               | 9
            "journal":[                      | "journal":[null,                   | null-value          | /journal/0                                 | 10
            "journal":[                      | "journal":"none","signals":[       | wrong-type          | /journal                                   | 10
            "body":"mine"                    | "body":17                          | wrong-type          | /journal/0/body                            | 10
            "body":"mine"                    | "body":["mine"]                    | wrong-type          | /journal/0/body                            | 10
            7b1c0000-0000-4000-8000          | CANARY                             | invalid-value       | /client/id                                 | 3
            holdfast/episode/1               | holdfast/episode/2                 | unsupported-version | ''                                         | 1
            holdfast/episode/1               | CANARY                             | unknown-schema      | ''                                         | 1
            "schema":"holdfast/episode/1",   |                                    | unknown-schema      | ''                                         | 11
            """)
    void refusesWhatIsNotSo(String from, String to, String code, String pointer, int line) {
        assertThat(EPISODE).contains(from);
        Problem problem = problem(EPISODE.replace(from, to == null ? "" : to));
        assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
        assertThat(problem.pointer()).as(problem.toString()).isEqualTo(pointer.replace("''", ""));
        assertThat(problem.line()).as(problem.toString()).isEqualTo(line);
        assertThat(problem.toString()).doesNotContain("CANARY", "2.7", "Atlantis", "2026-02-30", "1772904600");
    }

    @Test
    void readsTheEpisodeThatTheRowsChange() {
        Episode episode = DOCUMENTS.read(Episode.class, EPISODE.getBytes(UTF_8));
        assertThat(DOCUMENTS.read(Episode.class, DOCUMENTS.write(episode))).isEqualTo(episode);
        assertThat(DOCUMENTS.read(Episode.class, new ByteArrayInputStream(EPISODE.getBytes(UTF_8))))
                .isEqualTo(episode);
    }

    @Test
    void saysWhatWouldBeRight() {
        assertThat(problem(EPISODE.replace("\"1\":2,", "\"1\":true,")).message())
                .isEqualTo("an answer is a number, a time of day such as 23:30, a presence with its severity, or one of"
                        + " not-asked, not-applicable, declined, dont-know, unanswered");
        assertThat(problem(EPISODE.replace("136,\"diastolic\":84", "84,\"diastolic\":136"))
                        .message())
                .isEqualTo("systolic must be above diastolic, and diastolic 0 or more");
        assertThat(problem(EPISODE.replace("20:25", "17:29")).message()).isEqualTo("it ends before it starts");
        assertThat(problem(EPISODE.replace("\"mg\"", "\"kg\"")).message()).isEqualTo("expected one of ug, mg, g");
        assertThat(problem(EPISODE.replace("\"ordinal\":1", "\"ordinal\":\"1\""))
                        .message())
                .isEqualTo("expected a whole number");
        assertThat(problem(EPISODE.replace("35.5", "\"35.5\"")).message()).isEqualTo("expected a number");
        assertThat(problem(EPISODE.replace("\"known\":true", "\"known\":1")).code())
                .isEqualTo("wrong-type");
        assertThat(problem(EPISODE.replace("episode/1\"", "episode/2\"")).message())
                .isEqualTo("expected \"schema\": \"holdfast/episode/1\"");
        assertThat(problem(EPISODE.replace("\"ordinal\":1", "\"ordinal\":1,\"CANARY\":1"))
                        .message())
                .startsWith("unknown key; known here: checklist, doses, esketamineProgram, gate, held, id,");
    }

    @Test
    void namesTheMissingKeyAndThePlace() {
        assertThat(problem(EPISODE.replace(",\"unit\":\"mg\"", "")).toString())
                .startsWith("/sessions/0/doses/0/administered: missing-key: missing key 'unit' (line 6, column ");
    }

    @Test
    void refusesAnEmptyDocumentAndOneThatEndsTooEarly() {
        assertThat(problem("").toString()).startsWith("/: truncated: the document is empty");
        assertThat(problem("  \n ").code()).isEqualTo("truncated");
        assertThat(problem(EPISODE.substring(0, EPISODE.length() - 20)).code()).isEqualTo("truncated");
        assertThat(problem(EPISODE.substring(0, 60)).code()).isEqualTo("truncated");
    }

    @Test
    void refusesADocumentThatIsNull() {
        assertThat(problem("null").toString()).isEqualTo("/: null-value: the document is null");
    }

    @Test
    void refusesAnythingAfterTheDocument() {
        assertThat(problem(EPISODE + "CANARY").toString()).doesNotContain("CANARY");
        assertThat(problem(EPISODE + "{}").toString())
                .isEqualTo("/: trailing-content: text after the end of the document (line 12, column 1)");
        assertThat(problem("[" + EPISODE + "]").code()).isIn("wrong-type", "unknown-schema");
    }

    @Test
    void keepsToTheLimitsOfADocument() {
        assertThat(problem(EPISODE.replace("\"ordinal\":1", "\"CANARY\":" + "[".repeat(80)))
                        .message())
                .isEqualTo("nested deeper than 64 levels");
        assertThat(problem(EPISODE.replace("\"mine\"", "\"" + "x".repeat(Documents.MAX_STRING + 1) + "\""))
                        .code())
                .isEqualTo("too-long");
        assertThat(problem(EPISODE.replace("35.5", "1".repeat(33))).code()).isEqualTo("too-long");
        assertThat(problem(EPISODE.replace("\"body\"", "\"" + "x".repeat(300) + "\""))
                        .code())
                .isEqualTo("too-long");
        assertThat(problem(" ".repeat(Documents.MAX_BYTES + 1)).message())
                .isEqualTo("a document has at most 10485760 bytes");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] bytes = EPISODE.getBytes(UTF_8);
        bytes[EPISODE.indexOf("mine")] = (byte) 0xC3;
        assertThat(refused(bytes).problems())
                .containsExactly(Problem.at("", "not-utf-8", "the document is not valid UTF-8"));
    }

    @Test
    void carriesNoCauseAndNamesTheKind() {
        DocumentException refused = refused("{".getBytes(UTF_8));
        assertThat(refused).hasNoCause();
        assertThat(refused.getSuppressed()).isEmpty();
        assertThat(refused.document()).isEqualTo("holdfast/episode/1");
        assertThat(refused.getMessage()).startsWith("holdfast/episode/1: /: truncated: the document ends too early");
    }

    @Test
    void namesATypeThatIsNoDocumentByItsName() {
        assertThatThrownBy(() -> DOCUMENTS.read(AnswerSheet.class, "{\"answers\":{}}".getBytes(UTF_8)))
                .isInstanceOf(DocumentException.class)
                .hasMessage("AnswerSheet: /: missing-key: missing key 'instrument' (line 1, column 14)");
    }

    @Test
    void needsAProblemToRefuse() {
        assertThatThrownBy(() -> new DocumentException("holdfast/episode/1", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a refused document needs at least one problem");
    }

    @Test
    void passesOnThatAStreamFailed() throws IOException {
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        assertThatThrownBy(() -> DOCUMENTS.read(Episode.class, failing)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void writesTheSameBytesForTheSameValue() {
        PartialTime time = new PartialTime.Year(2019, ZoneId.of("UTC"));
        assertThat(Arrays.equals(DOCUMENTS.write(time), DOCUMENTS.write(time))).isTrue();
        assertThat(new String(DOCUMENTS.write(time), UTF_8))
                .isEqualTo("{\"precision\":\"year\",\"year\":2019,\"zone\":\"UTC\"}");
    }

    private static Problem problem(String json) {
        DocumentException refused = refused(json.getBytes(UTF_8));
        assertThat(refused).hasNoCause();
        return refused.problems().get(0);
    }

    private static DocumentException refused(byte[] json) {
        return catchThrowableOfType(DocumentException.class, () -> DOCUMENTS.read(Episode.class, json));
    }
}
