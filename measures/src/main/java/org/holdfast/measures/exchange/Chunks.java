package org.holdfast.measures.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into chunks of whole lines, holding no more than one chunk and the beginning of the next. */
final class Chunks {
    private static final int SIZE = 1 << 18;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final boolean quotes;
    private byte[] rest = new byte[0];
    private boolean ended;

    /** Cuts at the end of lines; with {@code quotes}, only where a line does not end within quotation marks. */
    Chunks(InputStream in, boolean quotes) {
        this.in = in;
        this.quotes = quotes;
    }

    /** An empty chunk to be filled. */
    static Chunk empty() {
        return new Chunk(SIZE);
    }

    /** Passes over the mark that some programs put before UTF-8. */
    void skipByteOrderMark() throws IOException {
        byte[] first = in.readNBytes(BYTE_ORDER_MARK.length);
        rest = Arrays.equals(first, BYTE_ORDER_MARK) ? new byte[0] : first;
    }

    /** Fills a chunk; false at the end of the stream. */
    boolean next(Chunk chunk) throws IOException {
        chunk.clear();
        int length = rest.length;
        chunk.bytes = length > chunk.bytes.length ? Arrays.copyOf(rest, length) : chunk.bytes;
        System.arraycopy(rest, 0, chunk.bytes, 0, length);
        rest = new byte[0];
        while (true) {
            length = fill(chunk, length);
            int cut = ended ? length : cut(chunk.bytes, length);
            if (cut > 0 || ended) {
                rest = Arrays.copyOfRange(chunk.bytes, cut, length);
                chunk.end = cut;
                return cut > 0;
            }
            if (length > Batch.MAX_LINE + 1) {
                skipLine(chunk);
                return true;
            }
            chunk.bytes = Arrays.copyOf(chunk.bytes, 2 * chunk.bytes.length);
        }
    }

    private int fill(Chunk chunk, int filled) throws IOException {
        int read = in.readNBytes(chunk.bytes, filled, chunk.bytes.length - filled);
        ended = filled + read < chunk.bytes.length;
        return filled + read;
    }

    /** The end of the last whole line. */
    private int cut(byte[] bytes, int length) {
        int last = lastLineEnd(bytes, length, quotes);
        if (!quotes || last == 0 || Scan.find(bytes, 0, last, '"') == last) {
            return last;
        }
        CsvCells cells = new CsvCells(1);
        int end = 0;
        for (int next = cells.row(bytes, 0, length); next > 0 && next < length; next = cells.row(bytes, next, length)) {
            end = next;
        }
        return end;
    }

    private static int lastLineEnd(byte[] bytes, int length, boolean returns) {
        int end = length;
        while (end > 0 && bytes[end - 1] != '\n' && !(returns && bytes[end - 1] == '\r')) {
            end--;
        }
        return end;
    }

    /** Nothing of the line is kept; the next chunk begins after it. */
    private void skipLine(Chunk chunk) throws IOException {
        chunk.tooLong = true;
        chunk.bytes = new byte[SIZE];
        while (!ended) {
            int length = fill(chunk, 0);
            for (int i = 0; i < length; i++) {
                if (chunk.bytes[i] == '\n') {
                    rest = Arrays.copyOfRange(chunk.bytes, i + 1, length);
                    return;
                }
            }
        }
    }
}
