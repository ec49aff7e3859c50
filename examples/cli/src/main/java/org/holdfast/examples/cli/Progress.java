package org.holdfast.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Says how far a file was read, how fast, and how long the rest will take: in one line that is written over on a
 * terminal, in a new line now and then elsewhere. It counts bytes of the file, compressed or not.
 */
final class Progress extends FilterInputStream {
    private static final long SECOND = 1_000_000_000L;
    private static final long SHORT = SECOND / 5;
    private static final long LONG = 10 * SECOND;
    private static final double MEGABYTE = 1_000_000.0;
    private static final int BAR = 30;

    private final long size;
    private final PrintWriter to;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long began;
    private long shown;
    private long read;
    private boolean ended;

    /** Follows a stream of {@code size} bytes; below zero if nobody knows how many there are. */
    Progress(InputStream in, long size, PrintWriter to, boolean terminal, LongSupplier nanos) {
        super(in);
        this.size = size;
        this.to = to;
        this.terminal = terminal;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.shown = began;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        count(Math.max(count, 0));
        return count;
    }

    /** Ends the line that was written over. */
    @Override
    public void close() throws IOException {
        if (!ended) {
            ended = true;
            show(nanos.getAsLong());
            if (terminal) {
                to.println();
            }
        }
        super.close();
    }

    private void count(int more) {
        read += more;
        long now = nanos.getAsLong();
        if (now - shown >= (terminal ? SHORT : LONG)) {
            show(now);
        }
    }

    private void show(long now) {
        shown = now;
        String line = line(now - began);
        if (terminal) {
            to.print("\r" + line);
            to.flush();
        } else {
            to.println(line);
        }
    }

    private String line(long elapsed) {
        double seconds = Math.max(elapsed, 1) / (double) SECOND;
        String rate = String.format(Locale.ROOT, "%.1f MB, %.1f MB/s", read / MEGABYTE, read / MEGABYTE / seconds);
        if (size <= 0 || read == 0) {
            return rate;
        }
        int done = (int) (BAR * Math.min(read, size) / size);
        long left = Math.round(seconds * (size - Math.min(read, size)) / read);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d %%, %s, %d s left",
                "#".repeat(done),
                " ".repeat(BAR - done),
                100 * Math.min(read, size) / size,
                rate,
                left);
    }
}
