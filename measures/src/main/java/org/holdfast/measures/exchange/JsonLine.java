package org.holdfast.measures.exchange;

import java.util.Arrays;
import java.util.List;
import org.holdfast.core.answers.Answer;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.internal.engine.AnswerCodes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads one sheet from one line of JSON, as far as it can be read. For one thread. */
final class JsonLine {
    private static final int MAX_DEPTH = 16;
    private static final String POINTS = "points are objects with a minute, a whole number, and answers";
    private static final String TWICE = "a key stands twice in one object";
    private static final int ID = 1;
    private static final int ANSWERS = 2;
    private static final int SESSION = 4;
    private static final int CONTEXT = 8;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final String instrument;
    private final List<String> items;
    private final int shortest;
    private final AnswerForms forms;
    private final AnswerCodes codes;
    private final boolean[] seen;
    private final String[] keys;
    private boolean twice;

    /** Takes arrays of all items, or without those at the end that nothing uses. */
    JsonLine(Instrument instrument, AnswerForms forms, AnswerCodes codes) {
        this.instrument = instrument.id();
        this.items = instrument.items();
        this.shortest = Columns.needed(instrument);
        this.forms = forms;
        this.codes = codes;
        this.seen = new boolean[items.size()];
        this.keys = items.toArray(String[]::new);
    }

    /** Reads the same lines, as far as they are plain. */
    PlainLine plain() {
        return new PlainLine(items, shortest, forms, codes);
    }

    /** Fills a sheet that was cleared. */
    void read(byte[] text, int from, int length, ReadSheet sheet) {
        try (JsonParser parser = parser(text, from, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                sheet.fail("wrong-type", null, "a line is a JSON object");
                return;
            }
            boolean sound = object(parser, sheet);
            if (parser.nextToken() != null) {
                sheet.fail("trailing-content", null, "text after the end of the object");
            }
            if (!sound) {
                sheet.refuse("duplicate-key", TWICE);
            }
        } catch (JacksonException e) {
            // Without its message on purpose: it repeats the line.
            boolean ended = e.getOriginalMessage().contains("end-of-input");
            sheet.refuse(ended ? "truncated" : "malformed", ended ? "the line ends too early" : "the line is not JSON");
        }
    }

    JsonParser parser(byte[] text, int from, int length) {
        return factory.createParser(ObjectReadContext.empty(), text, from, length);
    }

    /** Reads an object to its end; false if a key stands twice in it. */
    boolean object(JsonParser parser, ReadSheet sheet) {
        twice = false;
        int keys = 0;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken value = parser.nextToken();
            int bit = switch (key) {
                case "id" -> id(parser, value, sheet);
                case "answers" -> answers(parser, value, sheet);
                case "points" -> points(parser, value, sheet);
                case "context" -> context(parser, value, sheet);
                default -> unknown(parser, sheet);
            };
            twice |= (keys & bit) != 0;
            keys |= bit;
        }
        if ((keys & (ANSWERS | SESSION)) == 0) {
            sheet.fail("missing-key", null, "missing key 'answers'");
        }
        return !twice;
    }

    private static int id(JsonParser parser, JsonToken value, ReadSheet sheet) {
        if (value == JsonToken.VALUE_STRING) {
            sheet.id = parser.getString();
        } else {
            parser.skipChildren();
            sheet.fail("wrong-type", null, "an id is a text");
        }
        return ID;
    }

    private int context(JsonParser parser, JsonToken value, ReadSheet sheet) {
        twice |= ContextJson.read(parser, value, sheet);
        return CONTEXT;
    }

    private static int unknown(JsonParser parser, ReadSheet sheet) {
        parser.skipChildren();
        sheet.fail("unknown-key", null, "unknown key; known here: answers, context, id, points");
        return 0;
    }

    private int answers(JsonParser parser, JsonToken value, ReadSheet sheet) {
        if (value == JsonToken.START_ARRAY) {
            array(parser, sheet);
        } else if (value == JsonToken.START_OBJECT) {
            map(parser, sheet);
        } else {
            sheet.fail("wrong-type", null, "answers are a list in the order of the form, or an object by item");
        }
        return ANSWERS;
    }

    private void array(JsonParser parser, ReadSheet sheet) {
        int place = 0;
        for (JsonToken value = parser.nextToken(); value != JsonToken.END_ARRAY; value = parser.nextToken()) {
            if (place < items.size()) {
                answer(parser, value, place, sheet);
            } else {
                parser.skipChildren();
            }
            place++;
        }
        if (place < shortest || place > items.size()) {
            String right = shortest == items.size() ? "" + shortest : shortest + " to " + items.size();
            sheet.fail("wrong-length", null, "answers to " + instrument + " must number " + right);
        }
    }

    private void map(JsonParser parser, ReadSheet sheet) {
        Arrays.fill(seen, false);
        int next = 0;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken value = parser.nextToken();
            int place = expected(key, next) ? next : codes.place(key);
            if (place >= 0) {
                twice |= seen[place];
                seen[place] = true;
                answer(parser, value, place, sheet);
                next = place + 1;
            } else {
                parser.skipChildren();
                sheet.fail(
                        "unknown-item",
                        null,
                        "an answer names an item that " + instrument + " does not have; known: "
                                + String.join(", ", items));
            }
        }
    }

    /** Whether the items follow each other as on the form. The parser gives the same text for the same key. */
    private boolean expected(String key, int next) {
        if (next == keys.length || !key.equals(keys[next])) {
            return false;
        }
        keys[next] = key;
        return true;
    }

    private void answer(JsonParser parser, JsonToken value, int place, ReadSheet sheet) {
        if (value == JsonToken.VALUE_NULL) {
            return;
        }
        if (sheet.answers == null && value == JsonToken.VALUE_NUMBER_INT && !forms.clock(place)) {
            if (parser.getNumberType() == JsonParser.NumberType.INT) {
                sheet.row[place] = codes.code(place, parser.getIntValue());
                return;
            }
        }
        @Nullable Answer answer = scalar(parser, value);
        if (answer == null || !forms.fits(place, answer)) {
            if (value == JsonToken.START_ARRAY) {
                parser.skipChildren();
            }
            sheet.fail("wrong-type", items.get(place), forms.wrong(place));
            return;
        }
        codes.put(sheet.row, place, answer);
        sheet.paired[place] = answer instanceof Answer.Paired;
        int severity = codes.severity(place);
        if (severity >= 0) {
            sheet.paired[severity] |= sheet.paired[place];
        }
        if (sheet.answers != null) {
            sheet.answers.put(items.get(place), answer);
        }
    }

    private @Nullable Answer scalar(JsonParser parser, JsonToken value) {
        return switch (value) {
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.INT ? Answer.of(parser.getIntValue()) : null;
            case VALUE_NUMBER_FLOAT -> Texts.decimal(parser.getString());
            case VALUE_STRING -> Texts.answer(parser.getString());
            case START_OBJECT -> paired(parser);
            default -> null;
        };
    }

    /** Reads a presence and its severity, to the end of the object. */
    private @Nullable Answer paired(JsonParser parser) {
        @Nullable Boolean present = null;
        @Nullable Integer severity = null;
        boolean known = true;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken value = parser.nextToken();
            boolean truth = value == JsonToken.VALUE_TRUE || value == JsonToken.VALUE_FALSE;
            boolean whole = value == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT;
            if (key.equals("present") && truth) {
                twice |= present != null;
                present = value == JsonToken.VALUE_TRUE;
            } else if (key.equals("severity") && whole) {
                twice |= severity != null;
                severity = parser.getIntValue();
            } else {
                known = false;
                parser.skipChildren();
            }
        }
        return known && present != null ? new Answer.Paired(present, severity) : null;
    }

    private int points(JsonParser parser, JsonToken value, ReadSheet sheet) {
        if (value != JsonToken.START_ARRAY) {
            parser.skipChildren();
            sheet.fail("wrong-type", null, POINTS);
            return SESSION;
        }
        for (JsonToken one = parser.nextToken(); one != JsonToken.END_ARRAY; one = parser.nextToken()) {
            if (one == JsonToken.START_OBJECT) {
                point(parser, sheet);
            } else {
                parser.skipChildren();
                sheet.fail("wrong-type", null, POINTS);
            }
        }
        return SESSION;
    }

    private void point(JsonParser parser, ReadSheet sheet) {
        ReadSheet read = ReadSheet.ofAnswers(items.size());
        @Nullable Integer minute = null;
        boolean answered = false;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken value = parser.nextToken();
            boolean whole = value == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT;
            if (key.equals("minute") && whole) {
                twice |= minute != null;
                minute = parser.getIntValue();
            } else if (key.equals("answers")) {
                twice |= answered;
                answers(parser, value, read);
                answered = true;
            } else {
                parser.skipChildren();
                sheet.fail("unknown-key", null, POINTS);
            }
        }
        add(sheet, minute, answered, read);
    }

    private static void add(ReadSheet sheet, @Nullable Integer minute, boolean answered, ReadSheet read) {
        List<ReadSheet.ReadPoint> before = sheet.points;
        if (minute == null || !answered) {
            sheet.fail("missing-key", null, POINTS);
        } else if (!before.isEmpty() && minute <= before.get(before.size() - 1).minute()) {
            sheet.fail("wrong-order", null, "the points of a series follow each other in time");
        }
        ReadSheet.@Nullable Fault fault = read.fault;
        if (fault != null) {
            sheet.fail(fault.code(), fault.item(), fault.message());
        }
        sheet.points.add(new ReadSheet.ReadPoint(minute == null ? 0 : minute, read));
    }
}
