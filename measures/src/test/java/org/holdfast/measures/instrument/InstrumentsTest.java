package org.holdfast.measures.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentsTest {
    private static final Instruments BUILT_IN = Instruments.builtIn();

    @TempDir
    Path folder;

    @Test
    void listsWhatIsBuiltIn() throws IOException {
        Path folders = Path.of("src/main/resources/org/holdfast/measures/instruments");
        try (Stream<Path> found = Files.list(folders)) {
            assertThat(BUILT_IN.ids())
                    .isSorted()
                    .contains("c-ssrs-screener", "pcl-5", "pcl-5-week", "phq-9")
                    .containsExactlyInAnyOrderElementsOf(found.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .toList());
        }
        assertThat(BUILT_IN.all()).extracting(Instrument::id).isEqualTo(BUILT_IN.ids());
    }

    @Test
    void isMadeAnewEachTime() {
        assertThat(Instruments.builtIn().ids()).isEqualTo(BUILT_IN.ids()).hasSizeGreaterThan(65);
    }

    @Test
    void saysWhatASheetMustTellOfThePerson() {
        assertThat(BUILT_IN.get("gad-7").contextKeys()).isEmpty();
        assertThat(BUILT_IN.get("ors").contextKeys()).containsExactly("age");
        assertThat(BUILT_IN.get("audit-c").contextKeys()).containsExactly("sexAtBirth");
        assertThat(BUILT_IN.get("wsas").contextKeys()).containsExactly("work");
        String sheet = Lantern.JSON.replace("\"atLeast\": 3, \"meaning\"", "\"who\": WHO, \"atLeast\": 3, \"meaning\"");
        assertThat(read(sheet.replace("WHO", "{\"ageTo\": 64}")).contextKeys()).containsExactly("age");
        assertThat(read(sheet.replace("WHO", "{\"ageFrom\": 65}")).contextKeys())
                .containsExactly("age");
        assertThat(read(sheet.replace("WHO", "{\"work\": \"working\"}")).contextKeys())
                .containsExactly("work");
    }

    @Test
    void findsAPolicyByItsName() {
        String fill = "{\"id\": \"fill\"";
        String other = "{\"id\": \"other\", \"scores\": [\"total\"], \"maxMissing\": 2, \"covers\": [\"unanswered\"],"
                + " \"decimals\": 1, \"rounding\": \"half up\", \"sources\": [\"us\"]}, ";
        Instrument lantern = read(Lantern.JSON.replace(fill, other + fill));
        assertThat(lantern.policy("fill").maxMissing()).isEqualTo(1);
        assertThat(lantern.policy("other").maxMissing()).isEqualTo(2);
        assertThatThrownBy(() -> lantern.policy("guess"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no policy 'guess' for lantern-5; known: other, fill");
        assertThat(lantern).hasToString("Instrument[lantern-5 1.0.0]");
    }

    @Test
    void findsAnInstrumentByIdAndVersion() {
        assertThat(BUILT_IN.get("phq-9", "1.0.0")).isSameAs(BUILT_IN.get("phq-9"));
        assertThat(BUILT_IN.find("phq-10")).isEmpty();
        assertThat(BUILT_IN.find("phq-9", "2.0.0")).isEmpty();
        assertThat(BUILT_IN.get("phq-9").scores())
                .containsExactly("total", "major-depressive-syndrome", "other-depressive-syndrome");
    }

    @Test
    void saysWhichInstrumentsThereAre() {
        assertThatThrownBy(() -> BUILT_IN.get("phq9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no instrument 'phq9'; known: " + String.join(", ", BUILT_IN.ids()));
        assertThatThrownBy(() -> BUILT_IN.get("phq-9", "9.9.9"))
                .hasMessageStartingWith("no version '9.9.9' of instrument 'phq-9'; known: ");
    }

    @Test
    void takesAFolderOfOnesOwn() throws IOException {
        write("lantern-5", "1.0.0", Lantern.JSON);
        write("lantern-5", "1.10.0", Lantern.JSON.replace("\"1.0.0\"", "\"1.10.0\""));
        write("lantern-5", "1.9.0", Lantern.JSON.replace("\"1.0.0\"", "\"1.9.0\""));
        Files.writeString(folder.resolve("definition.json"), "not read");
        Files.writeString(folder.resolve("lantern-5/1.0.0/notes.json"), "not read");
        Instruments larger = BUILT_IN.with(folder);
        assertThat(larger.get("lantern-5").version()).isEqualTo("1.10.0");
        assertThat(larger.get("phq-9").version()).isEqualTo("1.0.0");
        assertThat(BUILT_IN.find("lantern-5")).isEmpty();
    }

    @Test
    void replacesNoBuiltInVersion() throws IOException {
        write("phq-9", "1.0.0", Lantern.JSON);
        assertThatThrownBy(() -> BUILT_IN.with(folder))
                .isInstanceOf(DocumentException.class)
                .hasMessage("phq-9/1.0.0/definition.json: /version: taken: phq-9 1.0.0 is there already; give yours"
                        + " another version");
    }

    @Test
    void refusesAFolderNamedForAnotherVersion() throws IOException {
        write("lantern-5", "2.0.0", Lantern.JSON);
        assertThatThrownBy(() -> BUILT_IN.with(folder))
                .hasMessage("lantern-5/2.0.0/definition.json: /id: wrong-folder: the folder is named for another id"
                        + " or version");
    }

    @Test
    void refusesAnUnknownKeyAndNamesTheFile() throws IOException {
        write("lantern-5", "1.0.0", Lantern.JSON.replace("\"recall\"", "\"recal\": \"x\", \"recall\""));
        assertThatThrownBy(() -> BUILT_IN.with(folder))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("lantern-5/1.0.0/definition.json: /: unknown-key: unknown key; known here: ");
    }

    @Test
    void refusesAMissingKey() throws IOException {
        write("lantern-5", "1.0.0", Lantern.JSON.replace("\"critical\": [],", ""));
        assertThatThrownBy(() -> BUILT_IN.with(folder)).hasMessageContaining("missing-key: missing key 'critical'");
    }

    @Test
    void reportsAFolderThatCannotBeRead() {
        assertThatThrownBy(() -> BUILT_IN.with(folder.resolve("nowhere"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void listsAllProblemsOfAFolderFileByFile() throws IOException {
        assertThat(BUILT_IN.problems(folder)).containsOnlyKeys(".");
        write("lantern-5", "1.0.0", Lantern.JSON);
        assertThat(BUILT_IN.problems(folder)).isEmpty();
        write(
                "lantern-5",
                "1.1.0",
                Lantern.JSON.replace("\"from\": 3", "\"from\": 4").replace("\"1.0.0\"", "\"1.1\""));
        write("phq-9", "1.0.0", Lantern.JSON);
        assertThat(BUILT_IN.problems(folder))
                .containsOnlyKeys("lantern-5/1.1.0/definition.json", "phq-9/1.0.0/definition.json");
        assertThat(BUILT_IN.problems(folder).get("lantern-5/1.1.0/definition.json"))
                .extracting(Problem::code)
                .hasSizeGreaterThan(1)
                .contains("malformed-id");
    }

    @Test
    void listsProblemsInTheOrderOfTheFolder() throws IOException {
        for (String id : List.of("m", "z", "b", "y", "a", "k")) {
            write(id, "1.0.0", Lantern.JSON);
        }
        assertThat(List.copyOf(BUILT_IN.problems(folder).keySet()))
                .hasSize(6)
                .isSorted()
                .startsWith("a/1.0.0/definition.json");
    }

    private static Instrument read(String json) {
        return Instrument.read(Documents.strict(), "lantern", json.getBytes(UTF_8));
    }

    private void write(String id, String version, String json) throws IOException {
        Path file = folder.resolve(id).resolve(version).resolve("definition.json");
        Files.createDirectories(file.getParent());
        Files.write(file, json.getBytes(UTF_8));
    }
}
