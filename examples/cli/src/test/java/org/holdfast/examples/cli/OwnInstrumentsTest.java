package org.holdfast.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the guide "Add an instrument in 15 minutes", run on the files that it shows. */
class OwnInstrumentsTest {
    private static final Path GUIDE = Path.of("../../measures/docs/add-an-instrument.md");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private String definition = "";

    @BeforeEach
    void writeTheFilesOfTheGuide() throws IOException {
        definition = block("definition.json");
        write("lantern-3/1.0.0/definition.json", definition);
        write("pack.json", block("pack.json"));
    }

    @Test
    void findsNoProblemInTheGuide() throws IOException {
        assertThat(run("", "lint-instruments", folder.toString())).isZero();
        assertThat(text()).isEqualTo("no problems\n");
    }

    @Test
    void printsAllProblemsOfAllDefinitions() throws IOException {
        write("lantern-3/1.0.0/definition.json", definition.replace("\"to\": 3", "\"to\": 4"));
        write("lantern-3/1.1.0/definition.json", "{");
        assertThat(run("", "lint-instruments", folder.toString())).isEqualTo(1);
        assertThat(text().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo(
                                        "lantern-3/1.0.0/definition.json /bands/0: overlap: band 'bright' starts at 4"
                                                + " and must start at 5"),
                        line -> assertThat(line)
                                .startsWith("lantern-3/1.1.0/definition.json ")
                                .contains("truncated"),
                        line -> assertThat(line).isEqualTo("2 problems"));
        out.reset();
        assertThat(run("", "lint-instruments", folder.resolve("lantern-3/1.0.0").toString()))
                .isEqualTo(1);
        assertThat(text()).isEqualTo(". /: empty: no <id>/<version>/definition.json in this folder\n1 problem\n");
        assertThat(run("", "lint-instruments", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo("no such file\n");
    }

    @Test
    void scoresAsTheGuideShows() throws IOException {
        assertThat(run(block("sheets.ndjson"), "score", "lantern-3", "--instruments", folder.toString()))
                .isZero();
        assertThat(text()).isEqualTo(block("scores.ndjson"));
        out.reset();
        assertThat(run("", "instrument", "lantern-3", "--instruments", folder.toString()))
                .isZero();
        assertThat(text()).startsWith("# Lantern Scale, three items");
        out.reset();
        assertThat(run("{\"answers\":[1,1,1]}", "explain", "lantern-3", "--instruments", folder.toString()))
                .isZero();
        assertThat(text()).contains("Total");
        assertThat(run("", "score", "lantern-3")).isEqualTo(2);
    }

    @Test
    void verifiesThePackOfTheGuide() throws IOException {
        assertThat(wording()).isZero();
        assertThat(text()).isEqualTo(block("verified.txt"));
        out.reset();
        write("pack.json", block("pack.json").replace("hall was", "hall is"));
        assertThat(wording()).isEqualTo(1);
        assertThat(text()).contains("differs   item 1: differs from the official wording", "lantern-3 1.0.0: differs");
    }

    @Test
    void printsTheFingerprintsThatTheGuideHas() {
        assertThat(run(
                        "",
                        "wording",
                        "lantern-3",
                        "--instruments",
                        folder.toString(),
                        "--file",
                        folder.resolve("pack.json").toString(),
                        "--hashes"))
                .isZero();
        List<String> hashes = text().lines()
                .filter(line -> line.matches("[0-9a-f]{64}  item [123]"))
                .toList();
        assertThat(hashes).hasSize(3).allSatisfy(line -> assertThat(definition).contains(line.substring(0, 64)));
    }

    @Test
    void verifiesAQuestionnaireAndADictionary() throws IOException {
        Path fhir = write(
                "fhir.json",
                "{\"resourceType\":\"Questionnaire\",\"item\":[{\"linkId\":\"1\",\"text\":\"Another lamp\"}]}");
        assertThat(run(
                        "",
                        "wording",
                        "lantern-3",
                        "--instruments",
                        folder.toString(),
                        "--file",
                        fhir.toString(),
                        "--format",
                        "fhir"))
                .isEqualTo(1);
        assertThat(text()).contains("differs   item 1", "unknown   item 2: is not in the pack");
        out.reset();
        Path redcap = write("redcap.csv", "Variable / Field Name,Field Label\nhall,La lampe\n");
        assertThat(run(
                        "",
                        "wording",
                        "lantern-3",
                        "--instruments",
                        folder.toString(),
                        "--file",
                        redcap.toString(),
                        "--format",
                        "redcap",
                        "--language",
                        "fr",
                        "--field",
                        "hall=1"))
                .isEqualTo(1);
        assertThat(text())
                .contains("unknown   item 1: has no verified fingerprint in this language", "lantern-3 1.0.0: unknown");
    }

    private int wording() {
        return run(
                "",
                "wording",
                "lantern-3",
                "--instruments",
                folder.toString(),
                "--file",
                folder.resolve("pack.json").toString());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
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

    private int run(String in, String... args) {
        return Holdfast.run(new ByteArrayInputStream(in.getBytes(UTF_8)), out, err, args);
    }
}
