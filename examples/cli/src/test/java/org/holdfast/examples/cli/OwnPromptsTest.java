package org.holdfast.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.prompts.catalogue.Catalogue;
import org.holdfast.prompts.catalogue.CatalogueFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the guide "Write your own prompts in 15 minutes", run on the files that it shows. */
class OwnPromptsTest {
    /** A code stands before its message. */
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\",\\s*\"");

    private static final Path GUIDE = Path.of("../../integration-prompts/docs/write-your-own-prompts.md");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheFilesOfTheGuide() throws IOException {
        write("overlay.json", block("overlay.json"));
        write("messages_en.properties", block("messages_en.properties"));
    }

    @Test
    void findsNoProblemInTheGuide() throws IOException {
        assertThat(run("lint-prompts", folder.toString())).isZero();
        assertThat(text()).isEqualTo(block("lint.txt"));
        Catalogue ours = new CatalogueFolder(folder).load();
        assertThat(ours.find("garden.herb-bed")).isNotNull();
        assertThat(ours.blocked()).containsExactly("later.never-sent");
    }

    @Test
    void printsWhatTheGuideSaysOfWordsThatWound() throws IOException {
        write("messages_en.properties", """
                prompt.garden.herb-bed.text=Why not go to the herb bed? You must find a smell from your childhood.
                prompt.garden.herb-bed.followup.1=Would you like to take a leaf with you?
                """);
        assertThat(run("lint-prompts", folder.toString())).isEqualTo(1);
        assertThat(text()).isEqualTo(block("wounding.txt"));
    }

    @Test
    void printsTheProblemsOfAllFiles() throws IOException {
        write("overlay.json", block("overlay.json").replace("\"intensity\": 3", "\"intensity\": 0"));
        write("messages_en.properties", block("messages_en.properties").replace("followup.1", "followup.2"));
        assertThat(run("lint-prompts", folder.toString())).isEqualTo(1);
        assertThat(text().lines())
                .containsExactly(
                        "messages_en.properties /prompt.garden.herb-bed.followup.1: missing-text: no text in 'en'",
                        "messages_en.properties /prompt.garden.herb-bed.followup.2: unused-text: no entry of the"
                                + " catalogue has this text",
                        "overlay.json /tighten/0/intensity: loosens: an overlay may raise the intensity of this prompt:"
                                + " expected 2 to 4",
                        "3 problems");
    }

    @Test
    void saysThatAFolderIsNotThere() {
        assertThat(run("lint-prompts", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo("no such file\n");
        assertThat(run("preview", "--prompts", folder.resolve("nowhere").toString(), "--out", page().toString()))
                .isEqualTo(2);
        assertThat(page()).doesNotExist();
    }

    @Test
    void explainsAllCodesOfTheLinter() throws IOException {
        String guide = Files.readString(GUIDE);
        try (var sources = Files.walk(Path.of("../../integration-prompts/src/main/java/org/holdfast/prompts"))) {
            List<Path> checks = sources.filter(
                            file -> file.toString().matches(".*/(catalogue|wording)/[A-Za-z]+\\.java"))
                    .toList();
            assertThat(checks).hasSizeGreaterThan(15);
            for (Path file : checks) {
                CODE.matcher(Files.readString(file).replaceAll("(?m)^ \\*.*$", ""))
                        .results()
                        .map(code -> code.group(1))
                        .forEach(code -> assertThat(guide).as(file.toString()).contains("`" + code + "`"));
            }
        }
    }

    private Path page() {
        return folder.resolve("review.html");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** The code block of the guide that follows the line naming it. */
    private static String block(String name) throws IOException {
        List<String> lines = Files.readAllLines(GUIDE);
        int heading = lines.indexOf("`" + name + "`:");
        assertThat(heading).as(name).isNotNegative();
        return lines.stream()
                .skip(heading + 3L)
                .takeWhile(line -> !line.equals("```"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String text() {
        return out.toString(UTF_8);
    }

    private int run(String... args) {
        return Holdfast.run(new ByteArrayInputStream(new byte[0]), out, err, args);
    }
}
