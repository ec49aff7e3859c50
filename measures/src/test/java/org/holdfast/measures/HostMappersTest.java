package org.holdfast.measures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.checks.HostMappers;
import org.holdfast.core.json.Documents;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.wording.WordingPack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostMappersTest {

    static Stream<Path> versions() {
        return HostMappers.versions();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void readsAndWritesDefinitionsAlike(Path version) throws Exception {
        Documents documents = Documents.strict();
        for (String id : List.of("phq-9", "gad-7", "c-ssrs-screener", "who-5")) {
            Instrument instrument = Instruments.builtIn().get(id);
            String json = new String(documents.write(instrument.definition()), UTF_8);
            assertThat(HostMappers.roundTrip(version, Definition.class, json)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void readsAndWritesAWordingPackAlike(Path version) throws Exception {
        WordingPack pack = new WordingPack(
                "lantern-3",
                "1.0.0",
                "en",
                "How bright was",
                List.of(new WordingPack.ItemText("1", "the lamp?")),
                List.of(
                        new WordingPack.AnswerText("level", null, 0, "dark"),
                        new WordingPack.AnswerText("level", "1", 1, "lit")),
                "made up",
                "made up");
        String json = new String(Documents.strict().write(pack), UTF_8);
        assertThat(json)
                .startsWith("{\"schema\":\"holdfast/wording/1\",\"instrument\":\"lantern-3\"")
                .contains("{\"answers\":\"level\",\"value\":0,\"text\":\"dark\"}");
        assertThat(HostMappers.roundTrip(version, WordingPack.class, json)).isEqualTo(json);
    }
}
