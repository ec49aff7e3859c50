package org.holdfast.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The part of the page on performance that a run fills in.
 *
 * @param machine where and when it was measured
 * @param bars the bars and all figures
 * @param sizes what files of different sizes take
 * @param loads what catalogues of different sizes take
 */
record Page(String machine, Bars bars, List<Size> sizes, List<Load> loads) {
    private static final double BUSY = 0.3;
    private static final int WAITS = 12;
    private static final int SECONDS = 10;
    private static final String BEGIN = "<!-- measured: begin -->\n";
    private static final String END = "<!-- measured: end -->";

    /**
     * Files of one size.
     *
     * @param form CSV or JSON
     * @param sheets how many
     * @param one ours on one thread
     * @param two ours on two threads
     * @param duckDb DuckDB on two threads
     */
    record Size(String form, int sheets, Figure one, Figure two, Figure duckDb) {}

    /**
     * A catalogue of one size.
     *
     * @param instruments how many are loaded
     * @param sheet what one sheet of PCL-5 takes among them
     * @param load what loading all of them takes
     */
    record Load(int instruments, Figure sheet, Figure load) {}

    /** Where and when: what a reader must know of a machine, and whether it had other work. */
    static String machine(LocalDate today, boolean quick) throws IOException, InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        double load = load();
        // What the build that began the run has left behind goes by itself.
        for (int wait = 0; !quick && load > cores * BUSY && wait < WAITS; wait++) {
            TimeUnit.SECONDS.sleep(SECONDS);
            load = load();
        }
        String text = text(
                "Measured on %s: %s, %d cores, %s %s, %s %s, G1.",
                today,
                processor(),
                cores,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"));
        if (load > cores * BUSY) {
            text += text(
                    " **The machine was busy with other work (load %.1f at the start): read the ratios, and those of"
                            + " short work rather than those of whole files.**",
                    load);
        }
        return quick ? text + " **A quick run: its figures say little.**" : text;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    String measured() {
        return machine
                + "\n\n![Ratios as parts of their bars: left of the line is within](performance.svg)\n\n"
                + bars.markdown()
                + processes()
                + bySize()
                + byCatalogue();
    }

    private String processes() {
        StringBuilder text = new StringBuilder("""

                ### Processes

                | process | time | processor time | most memory |
                |---|---|---|---|
                """);
        for (String name : Bars.PROCESSES) {
            @Nullable Figure figure = bars.figures().get(name);
            if (figure != null) {
                text.append(text("| `%s` | %s | %s | %s |%n", name, figure.time(), figure.cpuTime(), figure.memory()));
            }
        }
        return text.toString();
    }

    private String bySize() {
        StringBuilder text = new StringBuilder("""

                ### Against the size of the file

                For each sheet, the start of the JVM shared out among them; in brackets the most memory.

                | form | sheets | ours, 1 thread | ours, 2 threads | DuckDB, 2 threads |
                |---|---|---|---|---|
                """);
        for (Size size : sizes) {
            text.append(text(
                    "| %s | %,d | %s | %s | %s |%n",
                    size.form(),
                    size.sheets(),
                    each(size, size.one()),
                    each(size, size.two()),
                    each(size, size.duckDb())));
        }
        return text.toString();
    }

    private String byCatalogue() {
        StringBuilder text = new StringBuilder("""

                ### Against the size of the catalogue

                | instruments loaded and used | a sheet of PCL-5 among them | to load them all | for each |
                |---|---|---|---|
                """);
        for (Load load : loads) {
            text.append(text(
                    "| %d | %s | %s | %s |%n",
                    load.instruments(),
                    load.sheet().time(),
                    load.load().time(),
                    load.load().each(load.instruments()).time()));
        }
        return text.toString();
    }

    /** Puts what was measured in its place on the page; the words around it stay. */
    static String renewed(String page, String measured) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("the page has no place for what is measured");
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + measured + "\n" + page.substring(end);
    }

    /** Writes the page and the chart. */
    void write(Path page, Path folder) throws IOException {
        Files.writeString(folder.resolve("performance.md"), renewed(Files.readString(page), measured()));
        Files.writeString(folder.resolve("performance.svg"), bars.svg());
    }

    private static String each(Size size, Figure figure) {
        return figure.each(size.sheets()).time() + " (" + figure.memory() + ")";
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        return !Files.isReadable(file)
                ? "a processor that the system does not name"
                : Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("a processor that the system does not name");
    }

    private static String text(String format, Object... parts) {
        return String.format(Locale.ROOT, format, parts).replace("\r\n", "\n");
    }
}
