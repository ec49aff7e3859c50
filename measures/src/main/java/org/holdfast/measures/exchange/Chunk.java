package org.holdfast.measures.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Some whole lines of a batch, and what was written of them. */
final class Chunk {
    byte[] bytes;
    int start;
    int end;

    /** Stands for one line that is longer than lines may be; its bytes are not here. */
    boolean tooLong;

    /** How many lines were found in it. */
    int lines;

    final Bytes out = new Bytes();
    private int[] gaps = new int[8];
    private int marks;

    Chunk(int size) {
        this.bytes = new byte[size];
    }

    void clear() {
        start = 0;
        end = 0;
        tooLong = false;
        lines = 0;
        marks = 0;
        out.clear();
    }

    /** Leaves room for the number of the line that is being written, which only the one who knows all chunks can tell. */
    void markLine() {
        if (2 * marks == gaps.length) {
            gaps = Arrays.copyOf(gaps, 2 * gaps.length);
        }
        gaps[2 * marks] = out.length();
        gaps[2 * marks + 1] = lines;
        marks++;
    }

    /** Writes what came of the lines, given how many lines came before. */
    void writeTo(OutputStream sink, long before) throws IOException {
        int from = 0;
        for (int mark = 0; mark < marks; mark++) {
            out.writeTo(sink, from, gaps[2 * mark]);
            sink.write(Bytes.of(Long.toString(before + gaps[2 * mark + 1])));
            from = gaps[2 * mark];
        }
        out.writeTo(sink, from, out.length());
    }
}
