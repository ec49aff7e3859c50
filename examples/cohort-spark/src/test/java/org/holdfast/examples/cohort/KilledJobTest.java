package org.holdfast.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job in a process of its own is killed while it writes, and started again. */
class KilledJobTest {
    @TempDir
    private Path folder;

    @Test
    void losesNothingAndDoublesNothingAfterAKill() throws Exception {
        Path out = folder.resolve("out");
        Path part = folder.resolve("out.part");
        Process job = start(out);
        while (!Files.exists(part.resolve("scores")) && job.isAlive()) {
            job.waitFor(5, TimeUnit.MILLISECONDS);
        }
        job.destroyForcibly().waitFor();
        assertThat(job.exitValue()).isNotZero();
        assertThat(part.resolve("scores")).exists();
        assertThat(out).doesNotExist();
        Files.writeString(part.resolve("scores").resolve("left-over.parquet"), "half a file");

        Jobs.Said said = Jobs.run(Jobs.nhanes(out).toArray());

        assertThat(said.exit()).isZero();
        assertThat(part).doesNotExist();
        List<String> ids = Jobs.rows(out.resolve("scores"), "id");
        assertThat(ids).isEqualTo(people()).doesNotHaveDuplicates();
    }

    private static Process start(Path out) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path")));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of(CohortJob.class.getName(), "--master", "local[2]"));
        command.addAll(Jobs.nhanes(out));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> people() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String file : Jobs.NHANES.split(",", -1)) {
            Files.readAllLines(Path.of(file)).stream()
                    .skip(1)
                    .forEach(line -> ids.add(line.substring(0, line.indexOf(','))));
        }
        return List.copyOf(ids);
    }
}
