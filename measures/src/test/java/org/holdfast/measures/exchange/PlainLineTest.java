package org.holdfast.measures.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.internal.engine.AnswerCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLineTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();
    private static final String SIGNS = "{}[]\"\\:,.-+ 0123456789eEnulid\u00e9\t\r\n\u007f";

    static Stream<Instrument> instruments() {
        return INSTRUMENTS.all().stream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"r1\",\"answers\":[3,1]}",
                "{\"id\": \"r1\", \"answers\": [3, 1]}",
                "{\"id\": \"r1\", \"answers\": {\"1\": 3, \"2\": 1}}",
                "{\"answers\":{\"2\":1}}",
                "{\"id\":\"\",\"answers\":[null,100]}"
            })
    void readsPlainLines(String line) {
        assertThat(plain("phq-2").read(line.getBytes(UTF_8), 0, line.length(), sheet("phq-2")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answers\":[3]}",
                "{\"answers\":[3,1,1]}",
                "{\"answers\":[]}",
                "{\"answers\":{}}",
                "{\"answers\":[3,1]}}",
                "{\"answers\":[3,1]",
                "{\"answers\":[3,01]}",
                "{\"answers\":[3,-1]}",
                "{\"answers\":[3,1.0]}",
                "{\"answers\":[3,10000]}",
                "{\"answers\":[3,\"declined\"]}",
                "{\"answers\":{\"2\":1,\"1\":3}}",
                "{\"answers\":{\"1\":1,\"1\":3}}",
                "{\"answers\":{\"1\":1,\"3\":3}}",
                "{\"answers\":[3,1],\"id\":\"r1\"}",
                "{\"id\":\"a\\n\",\"answers\":[3,1]}",
                "{\"id\":\"\u00e9\",\"answers\":[3,1]}",
                "{\"id\":7,\"answers\":[3,1]}",
                "{\"id\":\"r1\"}",
                "[3,1]"
            })
    void leavesAnyOtherLine(String line) {
        byte[] text = line.getBytes(UTF_8);
        assertThat(plain("phq-2").read(text, 0, text.length, sheet("phq-2"))).isFalse();
    }

    @Test
    void leavesTimesOfDay() {
        Instrument psqi = INSTRUMENTS.get("psqi");
        String line = "{\"answers\":{\"" + psqi.items().get(0) + "\":23}}";
        assertThat(plain("psqi").read(line.getBytes(UTF_8), 0, line.length(), sheet("psqi")))
                .isFalse();
    }

    /** Whatever it takes, it reads as the full reader does, and takes nothing that the full reader refuses. */
    @ParameterizedTest
    @MethodSource("instruments")
    void readsWhatTheFullReaderReads(Instrument instrument) {
        SplittableRandom random = new SplittableRandom(instrument.id().hashCode());
        PlainLine plain = plain(instrument.id());
        JsonLine full = full(instrument.id());
        int taken = 0;
        for (int i = 0; i < 1500; i++) {
            byte[] line = line(instrument, random).getBytes(UTF_8);
            ReadSheet one = sheet(instrument.id());
            if (plain.read(line, 0, line.length, one)) {
                ReadSheet other = sheet(instrument.id());
                full.read(line, 0, line.length, other);
                assertThat(other.fault).isNull();
                assertThat(one.fault).isNull();
                assertThat(one.row).isEqualTo(other.row);
                assertThat(one.paired).isEqualTo(other.paired);
                assertThat(one.id).isEqualTo(other.id);
                taken++;
            }
        }
        assertThat(taken).isPositive();
    }

    /** A line that is plain, or one that is spoilt at one to three places. */
    private static String line(Instrument instrument, SplittableRandom random) {
        List<String> items = instrument.items();
        boolean list = random.nextBoolean();
        String answers = IntStream.range(0, items.size())
                .filter(item -> list || random.nextInt(10) > 0)
                .mapToObj(item -> (list ? "" : '"' + items.get(item) + "\":") + answer(random))
                .collect(Collectors.joining(random.nextBoolean() ? "," : ", "));
        String id = random.nextBoolean() ? "\"id\":\"r" + random.nextInt(100) + "\"," : "";
        StringBuilder line =
                new StringBuilder("{" + id + "\"answers\":" + (list ? "[" : "{") + answers + (list ? "]}" : "}}"));
        for (int spoilt = random.nextInt(4); spoilt > 0; spoilt--) {
            int at = random.nextInt(line.length());
            String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
            line.replace(at, at + random.nextInt(2), random.nextInt(3) == 0 ? "" : sign);
        }
        return line.toString();
    }

    private static String answer(SplittableRandom random) {
        return random.nextInt(10) == 0 ? "null" : String.valueOf(random.nextInt(random.nextInt(8) == 0 ? 12_000 : 5));
    }

    private static PlainLine plain(String instrument) {
        return full(instrument).plain();
    }

    private static JsonLine full(String id) {
        Instrument instrument = INSTRUMENTS.get(id);
        return new JsonLine(instrument, new AnswerForms(instrument), new AnswerCodes(instrument.definition()));
    }

    private static ReadSheet sheet(String instrument) {
        return ReadSheet.ofCodes(INSTRUMENTS.get(instrument).items().size());
    }
}
