package org.holdfast.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A process that scores a table of PCL-5 as somebody would write it once and for speed: bytes in, bytes out, one thread,
 * answers of one digit, no quotes. It trusts its input.
 */
final class CsvLoop {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_ROW = 256;

    private CsvLoop() {}

    /**
     * Scores a file.
     *
     * @param args the file with the sheets, and the one that takes the scores
     */
    public static void main(String[] args) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(args[0]));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), BUFFER)) {
            out.write(ExpectedLines.CSV_HEADER.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            byte[] bytes = new byte[BUFFER];
            byte[] line = new byte[LONGEST_ROW];
            int length = 0;
            boolean header = true;
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                for (int i = 0; i < read; i++) {
                    if (bytes[i] != '\n') {
                        line[length++] = bytes[i];
                        continue;
                    }
                    if (!header) {
                        out.write(line, 0, score(line, length));
                    }
                    header = false;
                    length = 0;
                }
            }
        }
    }

    private static final short[] ROW = new short[Sheets.ITEMS];
    private static final long[] SCORES = new long[HandLoop.SCORES];

    /** Puts the scores in the place of the answers. */
    private static int score(byte[] line, int length) {
        int from = length - 2 * Sheets.ITEMS;
        for (int item = 0; item < Sheets.ITEMS; item++) {
            ROW[item] = (short) (line[from + 1 + 2 * item] - '0');
        }
        int signal = HandLoop.score(ROW, 0, SCORES, 0);
        int at = from;
        for (int score = 0; score < HandLoop.SCORES - 1; score++) {
            line[at++] = ',';
            if (SCORES[score] > 9) {
                line[at++] = (byte) ('0' + SCORES[score] / 10);
            }
            line[at++] = (byte) ('0' + SCORES[score] % 10);
        }
        at = put(SCORES[HandLoop.SCORES - 1] == 1 ? ExpectedLines.YES : ExpectedLines.NO, line, at);
        return put(signal == 1 ? ExpectedLines.SIGNAL : ExpectedLines.NO_SIGNAL, line, at);
    }

    private static int put(byte[] text, byte[] line, int at) {
        System.arraycopy(text, 0, line, at, text.length);
        return at + text.length;
    }
}
