package org.holdfast.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.holdfast.core.answers.AnswerSheet;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final Documents DOCUMENTS = Documents.strict();

    private static final String SHEET = """
            {"instrument":"phq-9","completedAt":"2026-03-05T10:05:00Z","mode":"self","language":"en",\
            "wording":{"status":"attested","form":"PHQ-9, English"},"answers":{"1":2,"2":1,"3":"declined"}}""";

    @Test
    void writesWhatItReads() {
        AnswerSheet sheet = DOCUMENTS.read(AnswerSheet.class, SHEET.getBytes(UTF_8));
        assertThat(new String(DOCUMENTS.write(sheet), UTF_8)).isEqualTo(SHEET);
    }

    @Test
    void refusesAnAnswerThatIsNotWhole() {
        assertThat(problem(SHEET.replace(":2,", ":2.7,")).toString())
                .isEqualTo("/answers/1: invalid-value: an answer is a whole number or one of not-asked, not-applicable,"
                        + " declined, dont-know, unanswered (line 1, column 161)");
    }

    @Test
    void refusesAnAnswerInQuotes() {
        assertThat(problem(SHEET.replace(":2,", ":\"2\",")).code()).isEqualTo("invalid-value");
    }

    @Test
    void refusesADuplicateKey() {
        assertThat(problem(SHEET.replace("\"2\":1", "\"1\":1")).code()).isEqualTo("duplicate-key");
    }

    @Test
    void refusesATruncatedDocument() {
        assertThat(problem(SHEET.substring(0, 60)).code()).isEqualTo("truncated");
    }

    @Test
    void refusesANumberForAnInstant() {
        assertThat(problem(SHEET.replace("\"2026-03-05T10:05:00Z\"", "1700000000"))
                        .toString())
                .startsWith("/completedAt: wrong-type: expected an instant such as");
    }

    @Test
    void namesTheMissingKey() {
        assertThat(problem("{\"answers\":{}}").message()).isEqualTo("missing key 'instrument'");
    }

    @Test
    void doesNotRepeatAnUnknownKey() {
        Problem problem = problem(SHEET.replace("\"mode\"", "\"CANARY\""));
        assertThat(problem.code()).isEqualTo("unknown-key");
        assertThat(problem.toString()).doesNotContain("CANARY").contains("known here: answers, completedAt");
    }

    private static Problem problem(String json) {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> DOCUMENTS.read(AnswerSheet.class, json.getBytes(UTF_8)));
        assertThat(refused).hasNoCause();
        return refused.problems().get(0);
    }
}
