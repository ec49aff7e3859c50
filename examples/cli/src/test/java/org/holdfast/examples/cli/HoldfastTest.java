package org.holdfast.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.holdfast.examples.quickstart.Quickstart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldfastTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void scoresAStreamInOrderAndLetsABadLineStopNothing() {
        String sheets = """
                {"id":"r1","answers":[1,1,3,2,2,1,1,1,0]}
                {"id":"r2","answers":[1,1,3,2,2,1,1,1,4]}
                {"id":"r3","answers":[1,2.7,0,0,0,0,0,0,1]}
                {"id":"r4","answers":{"9":1}}
                """;
        assertThat(run(sheets, "score", "phq-9")).isEqualTo(1);
        List<String> lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("{\"id\":\"r1\"").contains("\"total\":{\"value\":12}", "\"moderate\"");
        assertThat(lines.get(1))
                .contains("\"id\":\"r2\",\"line\":2")
                .contains("\"code\":\"out-of-range\",\"item\":\"9\"")
                .contains("answer to item 9 of phq-9 must lie between 0 and 3");
        assertThat(lines.get(2))
                .contains("\"item\":\"2\"")
                .contains("\"signals\":[{\"item\":\"9\",\"level\":\"review\"");
        assertThat(lines.get(3)).contains("too-few-answers").contains("\"signals\":[{\"item\":\"9\"");
        assertThat(err.toString(UTF_8)).startsWith("4 lines, 2 scored");
    }

    @Test
    void namesCutPointsByTheirIdsAlone() {
        assertThat(run("{\"answers\":[1,1]}\n", "score", "phq-2", "--detail", "ids"))
                .isZero();
        assertThat(out.toString(UTF_8))
                .contains("\"version\":\"1.0.0\"")
                .contains("{\"score\":\"total\",\"id\":\"arroll-2\",\"reached\":true}");
    }

    @Test
    void scoresCsv() {
        assertThat(run(
                        "id,1,2,3,4,5,6,7,8,9\nr1,1,1,3,2,2,1,1,1,0\nr2,,1,3,2,2,1,1,1,1\n",
                        "score",
                        "phq-9",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(out.toString(UTF_8).lines())
                .satisfiesExactly(
                        header -> assertThat(header).startsWith("id,total,"),
                        row -> assertThat(row).startsWith("r1,12,"),
                        row -> assertThat(row).startsWith("r2,,").contains("total=too-few-answers", "9=review"));
    }

    @Test
    void writesAFileWholeOrNotAtAll() throws IOException {
        Path results = folder.resolve("results.ndjson");
        Files.writeString(results, "before");
        assertThat(run("", "score", "phq-9", "--in", folder.resolve("none").toString(), "--out", results.toString()))
                .isEqualTo(2);
        assertThat(results).hasContent("before");
        assertThat(run("{\"answers\":[0,0,0,0,0,0,0,0,0]}\n", "score", "phq-9", "--out", results.toString()))
                .isZero();
        assertThat(Files.readString(results)).contains("\"total\":{\"value\":0}");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(results);
        }
    }

    @Test
    void namesWhatThereIsForAnUnknownInstrument() {
        assertThat(run("", "score", "phq9")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("no instrument 'phq9'; known: 5d-asc, aaq-ii, ace-10");
    }

    @Test
    void withholdsBandsWithoutOfficialWording() {
        assertThat(run("{\"answers\":[1,1,3,2,2,1,1,1,0]}\n", "score", "phq-9", "--wording", "labels-only"))
                .isZero();
        assertThat(out.toString(UTF_8)).contains("\"value\":12").doesNotContain("moderate");
    }

    @Test
    void completesATotalOnlyByANamedPolicy() {
        assertThat(run("{\"answers\":[2,2,2,2,2,2,2,null,1]}\n", "score", "phq-9", "--policy", "nhs-mean-2"))
                .isZero();
        assertThat(out.toString(UTF_8)).contains("\"policy\":\"nhs-mean-2\"", "\"missing\":[\"8\"]");
        assertThat(run("", "score", "phq-9", "--policy", "guess")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("no policy 'guess' for phq-9; known: ");
    }

    @Test
    void explainsWithSources() {
        assertThat(run("{\"answers\":[1,1,3,2,2,1,1,1,1]}", "explain", "phq-9")).isZero();
        assertThat(out.toString(UTF_8)).contains("Kroenke").contains("not a diagnosis");
    }

    @Test
    void explainsInSpanish() {
        assertThat(run("{\"answers\":[1,1,3,2,2,1,1,1,1]}", "explain", "phq-9", "--language", "es"))
                .isZero();
        assertThat(out.toString(UTF_8)).contains("no es un diagnóstico").doesNotContain("not a diagnosis");
    }

    @Test
    void saysThatABatchLooksCodedFromOne() {
        String sheets = "{\"answers\":[1,2,3,1,2,3,1,2,3]}\n".repeat(30);
        assertThat(run(sheets, "score", "phq-9")).isZero();
        assertThat(out.toString(UTF_8).lines()).hasSize(30).allMatch(line -> line.contains("\"total\":{\"value\":18}"));
        assertThat(err.toString(UTF_8)).contains("suspicious: no sheet gave the lowest answer to 1, 2, 3");
    }

    @Test
    void listsInstruments() {
        assertThat(run("", "instruments")).isZero();
        assertThat(out.toString(UTF_8).lines()).hasSizeGreaterThan(65).anyMatch(line -> line.startsWith("pcl-5-week"));
        out.reset();
        assertThat(run("", "instrument", "pcl-5")).isZero();
        assertThat(out.toString(UTF_8)).contains("Cut-points", "Sources", "Not to be used for");
        out.reset();
        assertThat(run("", "instrument", "pcl-5", "--json")).isZero();
        assertThat(out.toString(UTF_8)).contains("\"schema\" : \"holdfast/instrument/1\"");
    }

    @Test
    void listsWhatASheetMustSayOfThePerson() {
        assertThat(run("", "instrument", "audit-c")).isZero();
        assertThat(out.toString(UTF_8)).contains("* Needs to know of the person: `sexAtBirth`\n");
        out.reset();
        assertThat(run("", "instrument", "audit-c", "--json")).isZero();
        assertThat(out.toString(UTF_8)).startsWith("{").contains("\"contextKeys\" : [ \"sexAtBirth\" ]");
        out.reset();
        assertThat(run("", "instrument", "gad-7")).isZero();
        assertThat(out.toString(UTF_8)).doesNotContain("Needs to know");
    }

    @Test
    void checksReportsAndPrompts() throws IOException {
        Path episode = copy("episode.json");
        Path today = copy("today.json");
        assertThat(run("", "check", episode.toString(), "--as-of", "2026-04-26T14:00:00Z"))
                .isZero();
        assertThat(out.toString(UTF_8)).contains("warning  I02", "2 broken");
        Path page = folder.resolve("report.html");
        assertThat(run("", "report", episode.toString(), "--out", page.toString(), "--as-of", "2026-04-26T14:00:00Z"))
                .isZero();
        assertThat(page).content().contains("<svg class=\"course\"");
        out.reset();
        assertThat(run("", "prompt", "--request", today.toString(), "--allow-drafts"))
                .isZero();
        assertThat(out.toString(UTF_8)).contains("offered").contains("withheld");
    }

    @Test
    void saysWhatIsWrongWithADocumentWithoutRepeatingIt() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.json"),
                Files.readString(copy("episode.json")).replace("\"preferredName\": \"Rowan\"", "\"CANARY\": 1"));
        assertThat(run("", "check", broken.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .startsWith("holdfast/episode/1 /client: unknown-key")
                .doesNotContain("CANARY");
    }

    private Path copy(String resource) throws IOException {
        try (InputStream in = Quickstart.class.getResourceAsStream(resource)) {
            return Files.write(folder.resolve(resource), in.readAllBytes());
        }
    }

    private int run(String in, String... args) {
        return Holdfast.run(new ByteArrayInputStream(in.getBytes(UTF_8)), out, err, args);
    }
}
