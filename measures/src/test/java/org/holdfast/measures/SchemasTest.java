package org.holdfast.measures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.checks.SchemaFiles;
import org.holdfast.checks.Schemas;
import org.holdfast.core.json.Documents;
import org.holdfast.measures.change.SuddenShiftRule;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.schedule.Schedule;
import org.holdfast.measures.wording.WordingPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    static Stream<Class<?>> roots() {
        return Stream.of(Definition.class, WordingPack.class, Schedule.class, SuddenShiftRule.class);
    }

    private static Path file(Class<?> root) {
        String kind = root.getAnnotation(JsonTypeName.class).value().split("/", 3)[1];
        return Path.of("src/main/resources/org/holdfast/measures/schemas", kind + "-1.schema.json");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void saysWhatTheRecordsSay(Class<?> root) throws IOException {
        SchemaFiles.holds(file(root), new Schemas(), root);
    }

    @Test
    void acceptsEveryDefinitionThatIsShipped() throws IOException {
        Function<String, List<String>> refusals = SchemaFiles.refusals(file(Definition.class));
        assertThat(Instruments.builtIn().all()).allSatisfy(instrument -> {
            String json = new String(Documents.strict().write(instrument.definition()), UTF_8);
            assertThat(refusals.apply(json)).as(instrument.id()).isEmpty();
            assertThat(refusals.apply(json.replaceFirst("\"items\":", "\"item\":")))
                    .as(instrument.id())
                    .isNotEmpty();
        });
    }
}
