package org.holdfast.measures.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text in UTF-8 that grows, with the forms of numbers and texts that JSON has. */
final class Bytes {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final String SHORT_ESCAPES = "\"\\\b\f\n\r\t";
    private static final String ESCAPE_LETTERS = "\"\\bfnrt";
    private static final int SPACE = ' ';
    private static final int ASCII = 0x80;
    private static final int LONGEST_NUMBER = 20;

    private byte[] bytes = new byte[1 << 12];
    private int length;

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    void one(char ascii) {
        room(1);
        bytes[length] = (byte) ascii;
        length++;
    }

    void all(byte[] text) {
        all(text, 0, text.length);
    }

    void all(byte[] text, int from, int to) {
        int count = to - from;
        room(count);
        System.arraycopy(text, from, bytes, length, count);
        length += count;
    }

    void text(String text) {
        all(of(text));
    }

    /** A fixed-point number with exactly its decimals. */
    void number(long unscaled, int decimals) {
        room(LONGEST_NUMBER + 2 + decimals);
        if (unscaled >= 0 && unscaled < 10 && decimals == 0) {
            bytes[length] = (byte) ('0' + unscaled);
            length++;
            return;
        }
        if (unscaled < 0) {
            bytes[length] = '-';
            length++;
        }
        int digits = Math.max(digits(unscaled), decimals + 1);
        int end = length + digits + (decimals > 0 ? 1 : 0);
        long rest = unscaled;
        for (int place = end - 1, digit = 0; place >= length; place--) {
            if (decimals > 0 && digit == decimals) {
                bytes[place] = '.';
                digit++;
                continue;
            }
            bytes[place] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
            digit++;
        }
        length = end;
    }

    /** A text as JSON writes it, quotes included; half of a pair of surrogates is written as an escape. */
    void quoted(String text) {
        one('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < SPACE || letter == '"' || letter == '\\') {
                escaped(letter);
            } else if (letter < ASCII) {
                one(letter);
            } else if (Character.isHighSurrogate(letter)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                text(text.substring(i, i + 2));
                i++;
            } else if (Character.isSurrogate(letter)) {
                hex(letter);
            } else {
                text(String.valueOf(letter));
            }
        }
        one('"');
    }

    /** Takes what somebody else writes. */
    OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int one) {
                all(new byte[] {(byte) one});
            }

            @Override
            public void write(byte[] text, int from, int count) {
                all(text, from, from + count);
            }
        };
    }

    void writeTo(OutputStream out, int from, int to) throws IOException {
        out.write(bytes, from, to - from);
    }

    private void escaped(char letter) {
        int known = SHORT_ESCAPES.indexOf(letter);
        if (known < 0) {
            hex(letter);
        } else {
            one('\\');
            one(ESCAPE_LETTERS.charAt(known));
        }
    }

    private void hex(char letter) {
        one('\\');
        one('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            one((char) HEX[(letter >> shift) & 0xF]);
        }
    }

    private static int digits(long number) {
        int digits = 1;
        for (long rest = number / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private void room(int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }

    /** The text. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
