package org.holdfast.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.core.Golden.DOCUMENTS;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {

    static Stream<String> kinds() {
        return Golden.roots().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void writesEachGoldenDocumentAsItReadIt(String kind) {
        String json = Golden.text(kind);
        Object document = DOCUMENTS.read(Golden.roots().get(kind), json.getBytes(UTF_8));
        assertThat(new String(DOCUMENTS.write(document), UTF_8)).isEqualTo(json);
        byte[] indented = DOCUMENTS.writeIndented(document).getBytes(UTF_8);
        assertThat(DOCUMENTS.read(Golden.roots().get(kind), indented)).isEqualTo(document);
    }

    @Test
    void readsTheOlderFormAndWritesTheNewOne() {
        assertThat(Golden.olderEpisode()).contains("\"screening\":{").doesNotContain("screenings");
        Object read = DOCUMENTS.read(
                Golden.roots().get("episode"), Golden.olderEpisode().getBytes(UTF_8));
        assertThat(new String(DOCUMENTS.write(read), UTF_8)).isEqualTo(Golden.text("episode"));
    }
}
