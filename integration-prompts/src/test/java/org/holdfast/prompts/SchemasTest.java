package org.holdfast.prompts;

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
import org.holdfast.prompts.policy.SelectionPolicy;
import org.holdfast.prompts.request.RequestDocument;
import org.holdfast.prompts.request.SelectionRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    static Stream<Class<?>> roots() {
        return Stream.of(SelectionRequest.class, SelectionPolicy.class);
    }

    private static Path file(Class<?> root) {
        String kind = root.getAnnotation(JsonTypeName.class).value().split("/", 3)[1];
        return Path.of("src/main/resources/org/holdfast/prompts/schemas", kind + "-1.schema.json");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void saysWhatTheRecordsSay(Class<?> root) throws IOException {
        SchemaFiles.holds(file(root), new Schemas(), root);
    }

    @Test
    void acceptsWhatTheCodecWrites() throws IOException {
        String policy = new String(Documents.strict().write(SelectionPolicy.shipped()), UTF_8);
        assertThat(SchemaFiles.refusals(file(SelectionPolicy.class)).apply(policy))
                .isEmpty();
        Function<String, List<String>> refusals = SchemaFiles.refusals(file(SelectionRequest.class));
        assertThat(refusals.apply(RequestDocument.JSON)).isEmpty();
        assertThat(refusals.apply(RequestDocument.JSON.replace("\"seed\":", "\"seeds\":")))
                .isNotEmpty();
        assertThat(refusals.apply(RequestDocument.JSON.replace("\"arousal\":\"", "\"arousal\":\"x")))
                .isNotEmpty();
    }
}
