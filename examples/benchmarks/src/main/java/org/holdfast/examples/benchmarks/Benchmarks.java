package org.holdfast.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark in one go, prints the ratios beside the bars, and writes them as a page and as a chart. */
final class Benchmarks {
    private static final int FORKS = 1;
    private static final int ROUNDS = 3;
    private static final TimeValue ROUND = TimeValue.milliseconds(500);

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param args the folder that takes {@code performance.md} and {@code performance.svg}
     * @throws RunnerException if a contender disagrees with the reference
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("org.holdfast.examples.benchmarks..*Benchmark")
                        .forks(FORKS)
                        .warmupIterations(ROUNDS)
                        .warmupTime(ROUND)
                        .measurementIterations(ROUNDS)
                        .measurementTime(ROUND)
                        .addProfiler(GCProfiler.class)
                        .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, Timing> timings = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            timings.put(name, new Timing(best(result), bytes(result)));
        }
        Table table = new Table(timings);
        PrintStream out = System.out;
        out.println(table.markdown());
        Files.writeString(Path.of(args[0], "performance.md"), table.markdown());
        Files.writeString(Path.of(args[0], "performance.svg"), table.svg());
    }

    /** The best round of all forks: what is left when the machine had nothing else to do. */
    private static double best(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static double bytes(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return allocated == null ? Double.NaN : allocated.getScore();
    }

    /**
     * How long an operation took, and what it took from the heap.
     *
     * @param nanos nanoseconds
     * @param bytes bytes
     */
    record Timing(double nanos, double bytes) {}
}
