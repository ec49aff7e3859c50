package org.holdfast.measures.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.core.ObjectWriteContext;

class BytesTest {
    private final Bytes bytes = new Bytes();

    @Test
    void writesNumbersWithTheirDecimals() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            long number = random.nextLong() >> random.nextInt(64);
            int decimals = random.nextInt(5);
            bytes.clear();
            bytes.number(number, decimals);
            assertThat(bytes).hasToString(BigDecimal.valueOf(number, decimals).toPlainString());
        }
        bytes.clear();
        bytes.number(Long.MIN_VALUE, 2);
        assertThat(bytes).hasToString("-92233720368547758.08");
    }

    @Test
    void writesTextsAsJacksonDoes() {
        StringBuilder text = new StringBuilder("\uD83D\uDE00");
        for (char letter = 0; letter < 0x180; letter++) {
            text.append(letter);
        }
        java.io.StringWriter expected = new java.io.StringWriter();
        try (var json = ResultJson.FACTORY.createGenerator(ObjectWriteContext.empty(), expected)) {
            json.writeString(text.toString());
        }
        bytes.quoted(text.toString());
        assertThat(bytes).hasToString(expected.toString());
    }

    @Test
    void writesHalfOfAPairAsAnEscape() {
        bytes.quoted("a\uD83Db\uDE00");
        assertThat(bytes).hasToString("\"a\\uD83Db\\uDE00\"");
    }
}
