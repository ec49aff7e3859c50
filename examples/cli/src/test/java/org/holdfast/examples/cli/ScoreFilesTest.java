package org.holdfast.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are scored: compressed, followed, full, interrupted. */
class ScoreFilesTest {
    private static final String SHEET = "{\"id\":\"r1\",\"answers\":[1,1,3,2,2,1,1,1,0]}\n";
    private static final int KILLS = 10;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void readsAndWritesCompressedFilesByTheirNames() throws IOException {
        Path sheets = folder.resolve("sheets.ndjson.gz");
        try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(sheets))) {
            zip.write(SHEET.repeat(3).getBytes(UTF_8));
        }
        Path results = folder.resolve("results.ndjson.gz");
        assertThat(run(OutputStream.nullOutputStream(), "score", "phq-9", "--in", "" + sheets, "--out", "" + results))
                .isZero();
        try (InputStream zip = new GZIPInputStream(Files.newInputStream(results))) {
            assertThat(new String(zip.readAllBytes(), UTF_8).lines())
                    .hasSize(3)
                    .allMatch(line -> line.startsWith("{\"id\":\"r1\"") && line.endsWith("]}"));
        }
    }

    @ParameterizedTest
    @CsvSource({"sheets.csv, csv", "SHEETS.CSV, csv", "sheets.csv.gz, csv", "sheets.ndjson, ndjson", "sheets, ndjson"})
    void readsWhatTheNameSays(String name, String format) throws IOException {
        String text = format.equals("csv") ? "1,2\n1,1\n" : "{\"answers\":[1,1]}\n";
        Path sheets = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(sheets);
                OutputStream bytes = name.endsWith(".gz") ? new GZIPOutputStream(file) : file) {
            bytes.write(text.getBytes(UTF_8));
        }
        assertThat(run(out, "score", "phq-2", "--in", "" + sheets)).isZero();
        assertThat(out.toString(UTF_8)).startsWith(format.equals("csv") ? "total," : "{\"instrument\":");
        assertThat(run(out, "score", "phq-2", "--in", "" + sheets, "--format", format.equals("csv") ? "ndjson" : "csv"))
                .isNotZero();
    }

    @Test
    void givesTheSameOnManyThreads() throws IOException {
        Path sheets = Files.writeString(folder.resolve("sheets.ndjson"), (SHEET + "no sheet\n").repeat(20_000));
        Path one = folder.resolve("one.ndjson");
        Path four = folder.resolve("four.ndjson");
        run(out, "score", "phq-9", "--in", "" + sheets, "--out", "" + one, "--threads", "1");
        run(out, "score", "phq-9", "--in", "" + sheets, "--out", "" + four, "--threads", "4");
        assertThat(Files.mismatch(one, four)).isEqualTo(-1);
        assertThat(Files.readString(one)).contains("{\"line\":40000,\"error\":{\"code\":\"malformed\"");
        assertThat(err.toString(UTF_8))
                .contains("40000 lines, 20000 scored")
                .contains("  20000 lines in error: malformed");
    }

    @Test
    void saysHowFarItIs() throws IOException {
        Path sheets = folder.resolve("sheets.ndjson.gz");
        try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(sheets))) {
            zip.write(SHEET.getBytes(UTF_8));
        }
        run(out, "score", "phq-9", "--in", "" + sheets, "--progress");
        assertThat(err.toString(UTF_8))
                .containsOnlyOnce("s left")
                .contains("[##############################] 100 %")
                .contains("0 s left");
    }

    @Test
    void writesOverOneLineOnATerminalAndANewOneNowAndThenElsewhere() throws IOException {
        assertThat(progress(true))
                .startsWith("\r[###############               ]  50 %, 0.0 MB, 0.0 MB/s, 30 s left\r[#####")
                .containsOnlyOnce(System.lineSeparator());
        assertThat(progress(false))
                .startsWith("[###############               ]  50 %")
                .doesNotContain("\r[");
    }

    private static String progress(boolean terminal) throws IOException {
        StringWriter text = new StringWriter();
        AtomicLong clock = new AtomicLong();
        try (Progress progress = new Progress(
                new ByteArrayInputStream(new byte[200]), 200, new PrintWriter(text), terminal, clock::get)) {
            clock.set(30_000_000_000L);
            progress.readNBytes(100);
            progress.readAllBytes();
        }
        return text.toString();
    }

    @Test
    void saysThatTheReaderHasGone() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(scored(gone)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("whoever read the results has gone; they are not complete");
    }

    @Test
    void saysThatThereIsNoSpaceLeft() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        try (OutputStream sink = Files.newOutputStream(full)) {
            assertThat(scored(sink)).isEqualTo(2);
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
        assertThat(err.toString(UTF_8)).contains("no space left for the results; nothing was kept");
    }

    @Test
    void leavesTheOldFileOrTheWholeNewOneWhenKilled() throws IOException, InterruptedException {
        int sheets = 60_000;
        Path in = Files.writeString(folder.resolve("sheets.ndjson"), SHEET.repeat(sheets));
        Path results = folder.resolve("results.ndjson");
        SplittableRandom random = new SplittableRandom(7);
        for (int kill = 0; kill < KILLS; kill++) {
            Files.writeString(results, "before\n");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Holdfast.class.getName(),
                            "score",
                            "phq-9",
                            "--in",
                            in.toString(),
                            "--out",
                            results.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor(random.nextInt(100, 3000), TimeUnit.MILLISECONDS);
            boolean gently = kill % 2 == 0;
            if (gently) {
                process.destroy();
            } else {
                process.destroyForcibly();
            }
            process.waitFor();
            String left = Files.readString(results);
            assertThat(left.equals("before\n") || (left.lines().count() == sheets && left.endsWith("]}\n")))
                    .isTrue();
            if (gently) {
                assertThat(temporary()).isEmpty();
            }
            for (Path part : temporary()) {
                Files.delete(part);
            }
        }
    }

    private List<Path> temporary() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(".holdfast-"))
                    .toList();
        }
    }

    private int run(OutputStream results, String... args) {
        return Holdfast.run(new ByteArrayInputStream(new byte[0]), results, err, args);
    }

    private int scored(OutputStream results) {
        return Holdfast.run(new ByteArrayInputStream(SHEET.getBytes(UTF_8)), results, err, "score", "phq-9");
    }
}
