package org.holdfast.measures.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdfast.measures.internal.engine.AnswerCodes;

/**
 * Reads a line as nearly all of them are: perhaps an id of plain signs, then answers that are whole numbers or null, as a
 * list or by items in the order of the form. Any other line, right or wrong, is left to {@link JsonLine}. For one thread.
 */
final class PlainLine {
    private static final byte[] ID = Bytes.of("\"id\":");
    private static final byte[] ANSWERS = Bytes.of("\"answers\":");
    private static final byte[] NULL = Bytes.of("null");
    private static final int LONGEST_NUMBER = 4;

    private final AnswerForms forms;
    private final AnswerCodes codes;
    private final int shortest;
    private final byte[][] keys;
    private byte[] bytes = new byte[0];
    private int at;
    private int end;

    /** Takes lists of all items, or without those at the end that nothing uses. */
    PlainLine(List<String> items, int shortest, AnswerForms forms, AnswerCodes codes) {
        this.forms = forms;
        this.codes = codes;
        this.shortest = shortest;
        this.keys = items.stream().map(item -> Bytes.of('"' + item + "\":")).toArray(byte[][]::new);
    }

    /** Fills a sheet that was cleared; false if it is another kind of line, and the sheet is to be cleared again. */
    boolean read(byte[] text, int from, int to, ReadSheet sheet) {
        bytes = text;
        at = from;
        end = to;
        if (!one('{') || (after(ID) && !(id(sheet) && comma()))) {
            return false;
        }
        boolean answered = after(ANSWERS) && (one('[') ? list(sheet) : one('{') && map(sheet));
        return answered && one('}') && at == end;
    }

    private boolean id(ReadSheet sheet) {
        if (!one('"')) {
            return false;
        }
        int from = at;
        while (at < end && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        sheet.id = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return one('"');
    }

    private boolean list(ReadSheet sheet) {
        int place = 0;
        do {
            if (place == keys.length || !value(place, sheet)) {
                return false;
            }
            place++;
        } while (comma());
        return place >= shortest && one(']');
    }

    private boolean map(ReadSheet sheet) {
        int place = 0;
        do {
            while (place < keys.length && !after(keys[place])) {
                place++;
            }
            if (place == keys.length || !value(place, sheet)) {
                return false;
            }
            place++;
        } while (comma());
        return one('}');
    }

    private boolean value(int place, ReadSheet sheet) {
        int from = at;
        int number = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - from < LONGEST_NUMBER) {
            number = 10 * number + bytes[at] - '0';
            at++;
        }
        if (at == from) {
            return all(NULL);
        }
        boolean padded = bytes[from] == '0' && at - from > 1;
        if (padded || forms.clock(place)) {
            return false;
        }
        sheet.row[place] = codes.code(place, number);
        return true;
    }

    private boolean comma() {
        return one(',') && space();
    }

    private boolean after(byte[] key) {
        return all(key) && space();
    }

    /** Passes over a space, if there is one. */
    private boolean space() {
        if (at < end && bytes[at] == ' ') {
            at++;
        }
        return true;
    }

    private boolean one(char sign) {
        if (at == end || bytes[at] != sign) {
            return false;
        }
        at++;
        return true;
    }

    private boolean all(byte[] text) {
        if (end - at < text.length) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            if (bytes[at + i] != text[i]) {
                return false;
            }
        }
        at += text.length;
        return true;
    }
}
