package org.holdfast.measures.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Takes lines from a stream without holding more than one of them. */
final class LineSource {
    private final InputStream in;
    private final int longest;
    private byte[] bytes = new byte[1024];
    private int length;
    private long number;
    private boolean tooLong;

    LineSource(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Moves on to the next line; false at the end of the stream. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        int read = in.read();
        if (read < 0) {
            return false;
        }
        number++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            add((byte) read);
        }
        if (length > 0 && bytes[length - 1] == '\r') {
            length--;
        }
        return true;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    long number() {
        return number;
    }

    boolean tooLong() {
        return tooLong;
    }

    private void add(byte one) {
        if (length == longest) {
            tooLong = true;
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(2 * length, longest));
        }
        bytes[length] = one;
        length++;
    }
}
