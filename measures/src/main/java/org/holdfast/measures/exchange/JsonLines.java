package org.holdfast.measures.exchange;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the lines of a chunk: plain ones at once, others with one parser, as long as each of them is one object and
 * nothing else. A line that is anything else is read again by itself, and says what is wrong. The parser begins anew
 * after a line that it did not read. For one thread.
 */
final class JsonLines {
    private final JsonLine lines;
    private final PlainLine plain;
    private byte[] bytes = new byte[0];
    private int chunkEnd;
    private int parserStart;

    @Nullable
    private JsonParser parser;

    JsonLines(JsonLine lines) {
        this.lines = lines;
        this.plain = lines.plain();
    }

    void open(byte[] chunk, int end) {
        bytes = chunk;
        chunkEnd = end;
    }

    /** Fills a sheet that was cleared from the line between two places, which is not empty. */
    void next(int start, int end, ReadSheet sheet) {
        if (plain.read(bytes, start, end, sheet)) {
            close();
            return;
        }
        sheet.clear();
        JsonParser running = parser;
        if (running == null) {
            running = begin(start);
        }
        if (bytes[start] == '{' && together(running, end, sheet)) {
            return;
        }
        close();
        sheet.clear();
        lines.read(bytes, start, end - start, sheet);
    }

    void close() {
        if (parser != null) {
            parser.close();
            parser = null;
        }
    }

    private JsonParser begin(int start) {
        JsonParser begun = lines.parser(bytes, start, chunkEnd - start);
        parserStart = start;
        parser = begun;
        return begun;
    }

    /** Whether the line was one whole object in good order. */
    private boolean together(JsonParser running, int end, ReadSheet sheet) {
        try {
            if (running.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            boolean sound = lines.object(running, sheet);
            long after = parserStart + running.currentLocation().getByteOffset();
            return sound && after == end;
        } catch (JacksonException e) {
            return false;
        }
    }
}
