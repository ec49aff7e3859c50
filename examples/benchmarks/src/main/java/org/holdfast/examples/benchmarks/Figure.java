package org.holdfast.examples.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What some work took.
 *
 * @param nanos time that went by, in nanoseconds
 * @param cpu time on all processors, in nanoseconds; not a number where it was not taken
 * @param bytes bytes from the heap for each operation, or the most memory that a process held; not a number where it was
 *     not taken
 */
record Figure(double nanos, double cpu, double bytes) {
    private static final double KIB = 1024;
    private static final double MIB = 1024 * 1024;

    /** A length of time that is given, not measured. */
    static Figure given(double nanos) {
        return new Figure(nanos, Double.NaN, Double.NaN);
    }

    /** The middle of the times, and the most memory, of several runs. */
    static Figure middle(List<Figure> runs) {
        return new Figure(
                median(runs, Figure::nanos),
                median(runs, Figure::cpu),
                runs.stream().mapToDouble(Figure::bytes).max().orElseThrow());
    }

    /** What is left when another's time is taken away. */
    Figure over(Figure other) {
        return new Figure(nanos - other.nanos, cpu - other.cpu, bytes);
    }

    /** The share of each of so many operations. */
    Figure each(long operations) {
        return new Figure(nanos / operations, cpu / operations, bytes);
    }

    String time() {
        return time(nanos);
    }

    String cpuTime() {
        return time(cpu);
    }

    String memory() {
        if (Double.isNaN(bytes)) {
            return "";
        }
        return bytes < 10 * KIB
                ? text("%.0f B", bytes)
                : bytes < MIB ? text("%.0f KiB", bytes / KIB) : text("%.0f MiB", bytes / MIB);
    }

    /** Three digits that count, in the unit that suits. */
    static String time(double nanos) {
        if (Double.isNaN(nanos)) {
            return "";
        }
        double size = Math.abs(nanos);
        return size < 1e3
                ? digits(nanos, "ns")
                : size < 1e6
                        ? digits(nanos / 1e3, "µs")
                        : size < 1e9 ? digits(nanos / 1e6, "ms") : digits(nanos / 1e9, "s");
    }

    private static String digits(double value, String unit) {
        double size = Math.abs(value);
        return text(size < 10 ? "%.2f %s" : size < 100 ? "%.1f %s" : "%.0f %s", value, unit);
    }

    private static double median(List<Figure> runs, ToDoubleFunction<Figure> part) {
        double[] sorted = runs.stream().mapToDouble(part).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
    }

    private static String text(String format, Object... parts) {
        return String.format(Locale.ROOT, format, parts);
    }
}
