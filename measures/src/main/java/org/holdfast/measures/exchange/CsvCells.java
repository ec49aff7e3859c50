package org.holdfast.measures.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The cells of one row of CSV (RFC 4180), found in place. A row ends with a line feed, a carriage return or both; a
 * quoted cell may hold any of them.
 */
final class CsvCells {
    private int[] starts;
    private int[] ends;
    private boolean[] quoted;
    private int count;
    private boolean broken;

    CsvCells(int expected) {
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.quoted = new boolean[expected];
    }

    /** Finds the cells of the row that begins here; gives where the next row begins, or 0 if this one has no end. */
    int row(byte[] bytes, int from, int end) {
        count = 0;
        broken = false;
        int place = from;
        while (true) {
            place = place < end && bytes[place] == '"' ? quotedCell(bytes, place, end) : plainCell(bytes, place, end);
            if (place < 0) {
                return 0;
            }
            if (place == end) {
                return end;
            }
            if (bytes[place] != ',') {
                return afterLineEnd(bytes, place, end);
            }
            place++;
        }
    }

    int count() {
        return count;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    /** Whether the cell stood in quotation marks, which are not part of it. */
    boolean quoted(int cell) {
        return quoted[cell];
    }

    /** Whether a cell went on after its closing quotation mark. */
    boolean broken() {
        return broken;
    }

    String text(byte[] bytes, int cell) {
        String text = new String(bytes, starts[cell], ends[cell] - starts[cell], StandardCharsets.UTF_8);
        return quoted[cell] ? text.replace("\"\"", "\"") : text;
    }

    private int plainCell(byte[] bytes, int from, int end) {
        int place = from;
        while (place < end && bytes[place] != ',' && bytes[place] != '\n' && bytes[place] != '\r') {
            place++;
        }
        add(from, place, false);
        return place;
    }

    private int quotedCell(byte[] bytes, int from, int end) {
        int place = from + 1;
        while (place < end && (bytes[place] != '"' || (place + 1 < end && bytes[place + 1] == '"'))) {
            place += bytes[place] == '"' ? 2 : 1;
        }
        if (place >= end) {
            return -1;
        }
        add(from + 1, place, true);
        int after = place + 1;
        while (after < end && bytes[after] != ',' && bytes[after] != '\n' && bytes[after] != '\r') {
            after++;
            broken = true;
        }
        return after;
    }

    private static int afterLineEnd(byte[] bytes, int place, int end) {
        boolean both = bytes[place] == '\r' && place + 1 < end && bytes[place + 1] == '\n';
        return place + (both ? 2 : 1);
    }

    private void add(int start, int end, boolean quotes) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            quoted = Arrays.copyOf(quoted, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        quoted[count] = quotes;
        count++;
    }
}
