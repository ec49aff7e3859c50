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
}
