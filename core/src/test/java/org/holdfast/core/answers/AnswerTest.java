package org.holdfast.core.answers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Map;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.missing.MissingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    private static final Documents DOCUMENTS = Documents.strict();
    private static final String SHEET = "{\"instrument\":\"made\",\"answers\":{\"1\":%s}}";

    private static Answer read(String json) {
        AnswerSheet sheet =
                DOCUMENTS.read(AnswerSheet.class, SHEET.formatted(json).getBytes(UTF_8));
        return sheet.answers().get("1");
    }

    @Test
    void readsEachFormOfAnAnswer() {
        assertThat(read("3")).isEqualTo(Answer.of(3));
        assertThat(read("7.5")).isEqualTo(Answer.of(new BigDecimal("7.5")));
        assertThat(read("7.50")).isEqualTo(Answer.of(new BigDecimal("7.5")));
        assertThat(read("7.0")).isEqualTo(Answer.of(new BigDecimal("7"))).isNotEqualTo(Answer.of(7));
        assertThat(read("\"23:30\"")).isEqualTo(Answer.of(LocalTime.of(23, 30)));
        assertThat(read("\"declined\"")).isEqualTo(Answer.missing(MissingReason.DECLINED));
        assertThat(read("{\"present\":true,\"severity\":2}")).isEqualTo(new Answer.Paired(true, 2));
        assertThat(read("{\"present\":false}")).isEqualTo(new Answer.Paired(false, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3", "7.5", "7.0", "100.0", "\"00:00\"", "\"declined\"", "{\"present\":true,\"severity\":2}"})
    void writesWhatItRead(String json) {
        String sheet = SHEET.formatted(json);
        AnswerSheet read = DOCUMENTS.read(AnswerSheet.class, sheet.getBytes(UTF_8));
        assertThat(new String(DOCUMENTS.write(read), UTF_8)).isEqualTo(sheet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "\"3\"",
                "\"24:00\"",
                "\"7:30\"",
                "\"not-obtainable\"",
                "{\"severity\":2}",
                "{\"present\":1}",
                "{\"present\":true,\"severity\":2.5}",
                "{\"present\":true,\"grade\":2}",
                "[1]"
            })
    void refusesWhatIsNoAnswer(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(DocumentException.class);
    }

    @Test
    void takesTheNumbersOfAnyMapper() {
        assertThat(Answer.fromJson(7.5)).isEqualTo(Answer.of(new BigDecimal("7.5")));
        assertThat(Answer.fromJson(new BigDecimal("7.50"))).isEqualTo(Answer.of(new BigDecimal("7.5")));
        assertThatThrownBy(() -> Answer.fromJson(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesATimeWithSeconds() {
        assertThatThrownBy(() -> Answer.of(LocalTime.of(23, 30, 1))).hasMessage("a time of day is given to the minute");
    }

    @Test
    void saysWhatAPresenceIs() {
        assertThatThrownBy(() -> Answer.fromJson(Map.of("present", "yes")))
                .hasMessage("a presence is {\"present\": true or false, \"severity\": a whole number}");
    }

    @Test
    void staysSilent() {
        for (String json : new String[] {"3", "7.5", "\"23:30\"", "{\"present\":true}", "\"declined\""}) {
            assertThat(read(json).toString()).isEqualTo("Answer[...]");
        }
    }
}
