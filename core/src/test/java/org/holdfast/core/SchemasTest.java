package org.holdfast.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.checks.SchemaFiles;
import org.holdfast.checks.Schemas;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.validation.RecordValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemasTest {
    private static final JsonMapper TREES = JsonMapper.builder().build();

    static Stream<String> kinds() {
        return Golden.roots().keySet().stream().sorted();
    }

    private static Path file(String kind) {
        String name = Golden.roots().get(kind).getAnnotation(JsonTypeName.class).value();
        return Path.of("src/main/resources/org/holdfast/core/schemas", name.split("/", 3)[1] + "-1.schema.json");
    }

    private static Schemas schemas() {
        return new Schemas()
                .where(
                        Answer.class,
                        Map.of(
                                "anyOf",
                                List.of(
                                        Map.of("type", "number"),
                                        Map.of("type", "string"),
                                        new TreeMap<>(Map.of("type", "object", "required", List.of("present"))))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysWhatTheRecordsSay(String kind) throws IOException {
        SchemaFiles.holds(file(kind), schemas(), Golden.roots().get(kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void acceptsTheGoldenDocument(String kind) throws IOException {
        assertThat(SchemaFiles.refusals(file(kind)).apply(Golden.text(kind))).isEmpty();
    }

    @Test
    void refusesWhatTheCodecRefuses() throws IOException {
        Function<String, List<String>> refusals = SchemaFiles.refusals(file("episode"));
        String episode = Golden.text("episode");
        assertThat(refusals.apply(episode.replace("\"ordinal\":1", "\"ordinal\":\"1\"")))
                .isNotEmpty();
        assertThat(refusals.apply(episode.replace("\"ordinal\":1", "\"ordinal\":0")))
                .isNotEmpty();
        assertThat(refusals.apply(episode.replace("\"ordinal\":", "\"ordinal2\":")))
                .isNotEmpty();
        assertThat(refusals.apply(episode.replace("episode/1", "episode/2"))).isNotEmpty();
    }

    /** Whatever is left out: what the codec and the validator accept, the schema accepts. */
    @Test
    void isNeverStricterThanTheCodecAndTheValidator() throws IOException {
        List<String> shorter = new ArrayList<>();
        leaveOut(TREES.readTree(Golden.text("episode")), shorter);
        Function<String, List<String>> refusals = SchemaFiles.refusals(file("episode"));
        int refused = 0;
        try (RecordValidator validator = RecordValidator.create()) {
            for (String json : shorter) {
                boolean byTheSchema = !refusals.apply(json).isEmpty();
                if (byTheSchema) {
                    assertThat(accepted(json, validator)).as(json).isFalse();
                    refused++;
                }
            }
        }
        assertThat(shorter).hasSizeGreaterThan(150);
        assertThat(refused).isGreaterThan(60);
    }

    private static boolean accepted(String json, RecordValidator validator) {
        try {
            Object read = Golden.DOCUMENTS.read(Episode.class, json.getBytes(UTF_8));
            return validator.problems(read, Locale.ENGLISH).isEmpty();
        } catch (DocumentException e) {
            return false;
        }
    }

    /** Each document that lacks one key somewhere. */
    private static void leaveOut(JsonNode root, List<String> shorter) {
        leaveOut(root, root, shorter);
    }

    private static void leaveOut(JsonNode root, JsonNode node, List<String> shorter) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode value = object.remove(key);
                shorter.add(root.toString());
                object.set(key, value);
            }
        }
        for (JsonNode child : node) {
            leaveOut(root, child, shorter);
        }
    }
}
