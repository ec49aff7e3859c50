package org.holdfast.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Runs a JVM of its own and takes its time from outside, from before it is started until it has ended. On Linux it also
 * takes the processor time and the most memory that it held; elsewhere these two are not given.
 */
final class Child {
    private static final Path OWN_STAT = Path.of("/proc/self/stat");
    private static final int CHILDREN_USER_TICKS = 13;
    private static final int CHILDREN_SYSTEM_TICKS = 14;
    private static final double NANOS_PER_TICK = 1e7;
    private static final int LOOK_EVERY_MILLIS = 20;
    private static final double LONGEST_NANOS = 600e9;
    private static final double KIB = 1024;

    private Child() {}

    /**
     * Runs a JVM to its end.
     *
     * @param arguments what follows {@code java}
     * @param log takes what it prints
     * @return what it took
     * @throws IllegalStateException if it fails, with what it printed
     */
    static Figure java(List<String> arguments, Path log) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        double cpuBefore = childrenCpu();
        double memory = Double.NaN;
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                Checks.require(System.nanoTime() - start < LONGEST_NANOS, "a process does not end");
                double seen = memory(process.pid());
                memory = Double.isNaN(seen) ? memory : seen;
            }
        } finally {
            process.destroyForcibly();
        }
        long nanos = System.nanoTime() - start;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "a process failed: " + String.join(" ", arguments) + "\n" + Files.readString(log));
        }
        return new Figure(nanos, childrenCpu() - cpuBefore, memory);
    }

    /** The parts of our own class path whose file names match, as a class path. */
    static String classPath(String names) {
        Pattern pattern = Pattern.compile(names);
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> Files.isDirectory(Path.of(entry))
                        || pattern.matcher(Path.of(entry).getFileName().toString())
                                .lookingAt())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Processor time of all children that have ended. */
    private static double childrenCpu() throws IOException {
        if (!Files.isReadable(OWN_STAT)) {
            return Double.NaN;
        }
        String stat = Files.readString(OWN_STAT);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Double.parseDouble(fields[CHILDREN_USER_TICKS]) + Double.parseDouble(fields[CHILDREN_SYSTEM_TICKS]))
                * NANOS_PER_TICK;
    }

    /** The most memory that a process has held so far. */
    private static double memory(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * KIB)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN; // it has just ended, or there is no such file on this system
        }
    }
}
