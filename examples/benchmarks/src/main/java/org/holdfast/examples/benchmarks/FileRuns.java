package org.holdfast.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sheets from file to file, the start of the JVM included: a process each time, all contenders in turn. What each of them
 * writes is held against the reference line by line before it is timed.
 */
final class FileRuns {
    static final int THREADS = 2;

    /** What the command line's page advises for files: such a run ends before the second compiler has paid off. */
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m");

    private final Path cli;
    private final Path folder;
    private final PrintStream progress;
    private final String classPath = Child.classPath("duckdb_jdbc");

    /**
     * Prepares runs.
     *
     * @param cli the runnable jar of the command line
     * @param folder takes the files
     */
    FileRuns(Path cli, Path folder, PrintStream progress) {
        this.cli = cli;
        this.folder = folder;
        this.progress = progress;
    }

    /** Who turns one file into another, and what must be true of it then. */
    private record Contender(String name, Path in, Path out, List<String> arguments, Check check) {}

    /** Looks at what was written. */
    @FunctionalInterface
    private interface Check {
        void of(Path out, int sheets) throws IOException;
    }

    /** Compares everybody on files of one size; who fails is left out, and said to be. */
    Map<String, Figure> compare(int sheets, int runs) throws IOException, InterruptedException {
        Path csv = folder.resolve("sheets.csv");
        Path json = folder.resolve("sheets.ndjson");
        Sheets.writeCsv(csv, sheets);
        Sheets.writeJson(json, sheets);
        List<Contender> contenders = new ArrayList<>();
        for (Contender contender : tables(csv)) {
            add(contender, sheets, contenders);
        }
        add(duckDbBareJson(json), sheets, contenders);
        addLines("jsonFull", List.of(), json, sheets, contenders);
        addLines("jsonIds", List.of("--detail", "ids"), json, sheets, contenders);
        for (Contender contender : contenders) {
            Files.delete(contender.out());
        }
        Map<String, List<Figure>> taken = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            progress.println("  round " + (run + 1) + " of " + runs);
            for (Contender contender : contenders) {
                taken.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                        .add(timed(contender));
            }
        }
        Map<String, Figure> figures = new LinkedHashMap<>();
        taken.forEach((name, each) -> figures.put(name, Figure.middle(each)));
        return figures;
    }

    /** What one size takes: CSV or JSON, on one thread and on two, and DuckDB on two. */
    Map<String, Figure> size(boolean table, int sheets, int runs) throws IOException, InterruptedException {
        Path in = folder.resolve(table ? "size.csv" : "size.ndjson");
        if (table) {
            Sheets.writeCsv(in, sheets);
        } else {
            Sheets.writeJson(in, sheets);
        }
        List<Contender> contenders = List.of(
                ours("one", in, table, 1, List.of(), table ? ExpectedLines::csv : ExpectedLines::json),
                ours("two", in, table, THREADS, List.of(), table ? ExpectedLines::csv : ExpectedLines::json),
                table ? duckDbCsv(in) : duckDbBareJson(in));
        List<List<Figure>> taken = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int run = 0; run < runs; run++) {
            for (int contender = 0; contender < contenders.size(); contender++) {
                taken.get(contender).add(timed(contenders.get(contender)));
            }
        }
        Files.delete(in);
        return Map.of(
                "one",
                Figure.middle(taken.get(0)),
                "two",
                Figure.middle(taken.get(1)),
                "duckDb",
                Figure.middle(taken.get(2)));
    }

    private List<Contender> tables(Path csv) throws IOException {
        Path out = out("csvLoop");
        List<String> loop = with("-cp", classPath, CsvLoop.class.getName(), csv.toString(), out.toString());
        return List.of(
                ours("csv", csv, true, THREADS, List.of(), ExpectedLines::csv),
                duckDbCsv(csv),
                new Contender("csvLoop", csv, out, loop, ExpectedLines::csv));
    }

    /** Ours, and DuckDB writing the same lines, for which a line of ours lends it the constant parts. */
    private void addLines(String name, List<String> detail, Path json, int sheets, List<Contender> contenders)
            throws IOException, InterruptedException {
        Path one = Files.writeString(folder.resolve("one.ndjson"), Queries.sample());
        Contender ours = ours(name, json, false, THREADS, detail, ExpectedLines::json);
        Contender line = ours("line", one, false, 1, detail, (out, count) -> {});
        add(ours, sheets, contenders);
        if (add(line, 1, new ArrayList<>())) {
            String query = Queries.json(
                    json,
                    out(name + "DuckDb"),
                    THREADS,
                    Files.readString(line.out()).strip());
            Check same = (out, count) -> Checks.agrees(Files.mismatch(out, ours.out()) < 0);
            add(duckDb(name + "DuckDb", json, query, same), sheets, contenders);
        }
    }

    /** Lets a contender run once, and takes it in if it did what it should. */
    private boolean add(Contender contender, int sheets, List<Contender> contenders)
            throws IOException, InterruptedException {
        progress.println("  checking " + contender.name());
        try {
            run(contender);
            contender.check().of(contender.out(), sheets);
            return contenders.add(contender);
        } catch (IllegalStateException e) {
            progress.println("  " + contender.name() + " is left out: " + e.getMessage());
            return false;
        }
    }

    /** Leaves nothing for the system to write to the disk while the next one runs. */
    private Figure timed(Contender contender) throws IOException, InterruptedException {
        Figure figure = run(contender);
        Files.delete(contender.out());
        return figure;
    }

    private Figure run(Contender contender) throws IOException, InterruptedException {
        Files.deleteIfExists(contender.out());
        return Child.java(contender.arguments(), folder.resolve("file.log"));
    }

    private Contender ours(String name, Path in, boolean table, int threads, List<String> more, Check check) {
        Path out = out(name);
        List<String> arguments = with("-jar", cli.toString(), "score", "pcl-5");
        arguments.addAll(List.of("--in", in.toString(), "--out", out.toString()));
        arguments.addAll(List.of("--format", table ? "csv" : "ndjson", "--threads", Integer.toString(threads)));
        arguments.addAll(more);
        return new Contender(name, in, out, arguments, check);
    }

    private Contender duckDbCsv(Path in) throws IOException {
        return duckDb("csvDuckDb", in, Queries.csv(in, out("csvDuckDb"), THREADS), ExpectedLines::csv);
    }

    private Contender duckDbBareJson(Path in) throws IOException {
        String name = "jsonScoresDuckDb";
        return duckDb(name, in, Queries.bareJson(in, out(name), THREADS), ExpectedLines::bareJson);
    }

    private Contender duckDb(String name, Path in, String query, Check check) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".sql"), query);
        return new Contender(
                name,
                in,
                out(name),
                with("-Djava.io.tmpdir=" + folder, "-cp", classPath, DuckDb.class.getName(), file.toString()),
                check);
    }

    private static List<String> with(String... more) {
        List<String> arguments = new ArrayList<>(JVM);
        arguments.addAll(List.of(more));
        return arguments;
    }

    private Path out(String name) {
        return folder.resolve(name + ".out");
    }
}
