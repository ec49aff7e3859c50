package org.holdfast.measures.exchange;

import org.holdfast.measures.internal.engine.AnswerCodes;

/**
 * Reads a row as nearly all of them are: an id without quotation marks, and one digit or nothing in every other cell.
 * Any other row is left to {@link CsvCells}. For one thread.
 */
final class PlainRow {
    private final int[] places;
    private final boolean[] digits;
    private final int id;
    private int idStart;
    private int idEnd;

    PlainRow(AnswerCodes codes, int[] places, int id) {
        this.places = places;
        this.id = id;
        this.digits = new boolean[places.length];
        for (int cell = 0; cell < places.length; cell++) {
            digits[cell] = cell != id && codes.code(places[cell], 1) == 1;
        }
    }

    /** Fills a row; gives where the next one begins, or 0 if this is not such a row. */
    int row(byte[] bytes, int from, int end, short[] row) {
        int last = places.length - 1;
        int place = from;
        for (int cell = 0; cell <= last; cell++) {
            if (cell == id) {
                place = id(bytes, place, end);
            } else if (place < end && bytes[place] >= '0' && bytes[place] <= '9') {
                if (!digits[cell]) {
                    return 0;
                }
                row[places[cell]] = (short) (bytes[place] - '0');
                place++;
            }
            if (cell < last) {
                if (place >= end || bytes[place] != ',') {
                    return 0;
                }
                place++;
            }
        }
        return place == end ? end : afterLineEnd(bytes, place, end);
    }

    int idStart() {
        return idStart;
    }

    int idEnd() {
        return idEnd;
    }

    /** The end of the id; a quotation mark ends it too, which makes the row another one. */
    private int id(byte[] bytes, int from, int end) {
        int place = from;
        while (place < end
                && bytes[place] != ','
                && bytes[place] != '"'
                && !(bytes[place] >= 0 && bytes[place] < ' ')) {
            place++;
        }
        idStart = from;
        idEnd = place;
        return place;
    }

    private static int afterLineEnd(byte[] bytes, int place, int end) {
        if (bytes[place] == '\n') {
            return place + 1;
        }
        if (bytes[place] != '\r') {
            return 0;
        }
        return place + 1 < end && bytes[place + 1] == '\n' ? place + 2 : place + 1;
    }
}
