package org.holdfast.measures.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdfast.core.json.Documents;
import org.holdfast.measures.Made;
import org.holdfast.measures.definition.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read without databind is what databind reads, and passes every check of a definition. */
class ShippedDefinitionTest {
    private static final String FOLDER = "/org/holdfast/measures/instruments/";
    private static final String OTHER_KINDS = Made.json(
                    Made.levels("level", 0, 2),
                    "{'id': '1', 'label': 'one', 'answers': 'level'}, {'id': '2', 'label': 'two', 'answers': 'level'}",
                    "{'id': 'both', 'title': 'Both', 'sources': ['us'], 'rule': {'kind': 'average', 'decimals': 1, 'of': ["
                            + "{'kind': 'sum', 'items': ['1']}, {'kind': 'max', 'items': ['1', '2']}]}},"
                            + "{'id': 'grown', 'title': 'Grown', 'sources': ['us'], 'rule': {'kind': 'test', 'when':"
                            + " {'kind': 'context', 'who': {'ageFrom': 18, 'work': 'retired'}}}}")
            .replace(
                    "\"missing\": []",
                    Made.quoted("'missing': [{'id': 'half', 'scores': ['both'], 'minPercent': 50, 'covers':"
                            + " ['declined'], 'decimals': 1, 'rounding': 'half up', 'sources': ['us']}]"));

    private static List<String> shipped() throws IOException {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Instruments.class.getResourceAsStream(FOLDER + name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void readsADefinitionOfTheLibraryAsDatabindDoes(String path) throws IOException {
        byte[] json = bytes(path + "/definition.json");
        Instrument checked = Instrument.read(Documents.strict(), path, json);
        assertThat(ShippedDefinition.of(json)).isEqualTo(checked.definition());
        assertThat(checked.id() + "/" + checked.version()).isEqualTo(path);
    }

    @Test
    void readsTheKindsThatNoneOfThemUses() {
        for (String json : List.of(Lantern.JSON, OTHER_KINDS)) {
            byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
            assertThat(ShippedDefinition.of(utf8)).isEqualTo(Documents.strict().read(Definition.class, utf8));
        }
    }

    @Test
    void knowsNoOtherKinds() {
        for (String kind : List.of("highest", "at-least")) {
            String changed = Lantern.JSON.replace("\"kind\": \"" + kind + "\"", "\"kind\": \"most\"");
            assertThatThrownBy(() -> ShippedDefinition.of(changed.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("'most'");
        }
    }
}
