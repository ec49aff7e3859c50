package org.holdfast.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything in one go, prints the ratios beside the bars, and writes them as a page and as a chart. */
final class Benchmarks {
    private static final List<Class<?>> SHORT_WORK = List.of(
            ScoringBenchmark.class,
            ExpressionBenchmark.class,
            LineBenchmark.class,
            ChangeBenchmark.class,
            PromptBenchmark.class,
            CatalogueBenchmark.class);
    private static final int SO_MANY_THAT_ONE_RUN_DOES = 10_000_000;
    private static final List<Integer> CATALOGUES = List.of(1, 10, 78);

    private final Effort effort;
    private final Path folder;
    private final PrintStream progress = System.out;

    private Benchmarks(Effort effort, Path folder) {
        this.effort = effort;
        this.folder = folder;
    }

    /**
     * How much is done.
     *
     * @param forks JVMs for each short work
     * @param rounds rounds of warming up, and of measuring, in each
     * @param round how long a round is
     * @param starts how often each process is started
     * @param sheets how many sheets the files have
     * @param runs how often each file is scored
     * @param mostCsv the largest table
     * @param mostJson the most lines of JSON
     */
    record Effort(int forks, int rounds, TimeValue round, int starts, int sheets, int runs, int mostCsv, int mostJson) {
        static final Effort FULL =
                new Effort(2, 4, TimeValue.milliseconds(700), 11, 1_000_000, 5, 10_000_000, 1_000_000);
        static final Effort QUICK = new Effort(1, 2, TimeValue.milliseconds(200), 3, 20_000, 1, 10_000, 10_000);
    }

    /**
     * Measures.
     *
     * @param args the folder for what is written; the runnable jar of the command line; the page on performance; whether
     *     to be quick; whether to renew the page and its chart where they are
     * @throws IOException if a file cannot be read or written
     * @throws InterruptedException if it is stopped
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path target = Path.of(args[0]).toAbsolutePath();
        Path page = Path.of(args[2]);
        boolean quick = Boolean.parseBoolean(args[3]);
        Path folder = Files.createTempDirectory(target, "files");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        Benchmarks run = new Benchmarks(quick ? Effort.QUICK : Effort.FULL, folder);
        Page measured = run.measure(
                Path.of(args[1]).toAbsolutePath(), Page.machine(LocalDate.now(ZoneId.systemDefault()), quick));
        run.progress.println(measured.measured());
        measured.write(page, target);
        run.progress.println("written to " + target.resolve("performance.md"));
        if (Boolean.parseBoolean(args[4])) {
            for (String name : List.of("performance.md", "performance.svg")) {
                Files.copy(target.resolve(name), page.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!measured.bars().missing().isEmpty()) {
            throw new IllegalStateException(
                    "did not run: " + String.join("; ", measured.bars().missing()));
        }
    }

    private Page measure(Path cli, String machine) throws IOException, InterruptedException {
        progress.println(machine);
        Map<String, Figure> figures = new TreeMap<>();
        for (Class<?> work : SHORT_WORK) {
            progress.println("short work: " + work.getSimpleName());
            figures.putAll(shortWork(work));
        }
        progress.println("starts: " + effort.starts() + " of each process");
        figures.putAll(attempt(() -> Starts.measure(effort.starts(), cli, folder)));
        progress.println("files of " + effort.sheets() + " sheets");
        FileRuns files = new FileRuns(cli, folder, progress);
        figures.putAll(attempt(() -> files.compare(effort.sheets(), effort.runs())));
        progress.println("files of other sizes");
        List<Page.Size> sizes = new ArrayList<>(sizes(files, true, effort.mostCsv()));
        sizes.addAll(sizes(files, false, effort.mostJson()));
        Bars.complete(figures);
        List<Page.Load> loads = new ArrayList<>();
        for (int size : CATALOGUES) {
            @Nullable Figure sheet = figures.get("rowsAmongOthers " + size);
            @Nullable Figure load = figures.get("load " + size);
            if (sheet != null && load != null) {
                loads.add(new Page.Load(size, sheet, load));
            }
        }
        return new Page(machine, new Bars(figures, effort.sheets()), sizes, loads);
    }

    /** Processes that end well, whatever becomes of others. */
    @FunctionalInterface
    private interface Processes {
        Map<String, Figure> measure() throws IOException, InterruptedException;
    }

    /** What fails is said to have failed, and does not take with it what was measured before. */
    private Map<String, Figure> attempt(Processes processes) throws InterruptedException {
        try {
            return processes.measure();
        } catch (IllegalStateException | IOException e) {
            progress.println("  failed: " + e.getMessage());
            return Map.of();
        }
    }

    private List<Page.Size> sizes(FileRuns files, boolean table, int most) throws InterruptedException {
        List<Page.Size> sizes = new ArrayList<>();
        for (int sheets = 1000; sheets <= most; sheets *= 10) {
            int size = sheets;
            progress.println("  " + (table ? "CSV " : "JSON ") + size);
            int runs = size < SO_MANY_THAT_ONE_RUN_DOES ? Math.min(3, effort.runs()) : 1;
            Map<String, Figure> taken = attempt(() -> files.size(table, size, runs));
            @Nullable Figure one = taken.get("one");
            @Nullable Figure two = taken.get("two");
            @Nullable Figure duckDb = taken.get("duckDb");
            if (one != null && two != null && duckDb != null) {
                sizes.add(new Page.Size(table ? "CSV" : "JSON", size, one, two, duckDb));
            }
        }
        return sizes;
    }

    /** Each benchmark of a class, in JVMs of its own; one that fails is said to have failed and left out. */
    private Map<String, Figure> shortWork(Class<?> work) {
        Map<String, Figure> figures = new TreeMap<>();
        try {
            for (RunResult result : new Runner(new OptionsBuilder()
                            .include("\\b" + work.getSimpleName() + "\\.")
                            .forks(effort.forks())
                            .warmupIterations(effort.rounds())
                            .warmupTime(effort.round())
                            .measurementIterations(effort.rounds())
                            .measurementTime(effort.round())
                            .addProfiler(GCProfiler.class)
                            .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch", "-Djava.io.tmpdir=" + folder)
                            .shouldFailOnError(false)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run()) {
                figures.put(name(result), new Figure(best(result), Double.NaN, bytes(result)));
            }
        } catch (RunnerException e) {
            progress.println("  failed: " + e.getMessage());
        }
        return figures;
    }

    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
        return result.getParams().getParamsKeys().isEmpty()
                ? name
                : name + " " + result.getParams().getParam("loaded");
    }

    /** The best round of all forks: what is left when the machine had nothing else to do. */
    private static double best(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static double bytes(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return allocated == null ? Double.NaN : allocated.getScore();
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
