package org.holdfast.prompts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFolderTest {
    private static final Catalogue BASE = Catalogue.shipped();

    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private CatalogueFolder opened() {
        return new CatalogueFolder(folder, BASE);
    }

    @Test
    void readsAnOverlay() throws IOException {
        write(
                "overlay.json",
                "{\"schema\": \"holdfast/prompt-overlay/1\", \"id\": \"ours\", \"version\": \"1\", \"block\": [\"early.weather\"]}");
        write("notes.txt", "not read");
        assertThat(opened().problems()).isEmpty();
        assertThat(opened().load().blocked()).containsExactly("early.weather");
        assertThat(new CatalogueFolder(folder).load().version()).isEqualTo(BASE.version() + "+ours.1");
    }

    @Test
    void readsAWholeCatalogue() throws IOException {
        Files.write(folder.resolve("catalogue.json"), new Shipped("catalogue/catalogue.json").bytes());
        Shipped.messages().forEach((language, bytes) -> {
            try {
                Files.write(folder.resolve("messages_" + language + ".properties"), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(opened().problems()).isEmpty();
        assertThat(opened().load().prompts()).isEqualTo(BASE.prompts());
    }

    @Test
    void tellsProblemsByFile() throws IOException {
        write("overlay.json", "{\"schema\": \"holdfast/prompt-overlay/1\", \"id\": \"ours\"}");
        write("messages_en.properties", "prompt.early.weather.text=You could look.\na=\n");
        write("messages_es.properties", "prompt.a.b.text=Puedes mirar.\n");
        assertThat(opened().problems())
                .containsExactly(
                        java.util.Map.entry(
                                "messages_en.properties", List.of(Problem.at("/a", "empty-text", "a key has no text"))),
                        java.util.Map.entry(
                                "messages_es.properties",
                                List.of(Problem.at(
                                        "/prompt.a.b.text", "unused-text", "no entry of the catalogue has this text"))),
                        java.util.Map.entry(
                                "overlay.json",
                                List.of(Problem.at("/version", "missing-key", "missing key 'version'"))));
    }

    @Test
    void saysWhereASyntaxErrorIs() throws IOException {
        write("overlay.json", "{\n\"schema\": ");
        assertThat(opened().problems().get("overlay.json"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    }

    @Test
    void saysThatAFolderIsEmptyOrNotThere() {
        assertThat(opened().problems())
                .containsExactly(java.util.Map.entry(
                        ".", List.of(Problem.at("", "empty", "no overlay.json and no catalogue.json in this folder"))));
        assertThatThrownBy(() -> new CatalogueFolder(folder.resolve("nowhere"), BASE).problems())
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class);
    }
}
