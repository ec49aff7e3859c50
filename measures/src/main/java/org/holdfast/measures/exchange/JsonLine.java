package org.holdfast.measures.exchange;

import java.util.List;
import org.holdfast.core.answers.Answer;
import org.holdfast.measures.instrument.Instrument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads one sheet from one line of JSON, as far as it can be read. */
final class JsonLine {
    private static final int MAX_DEPTH = 16;
    private static final String POINTS = "points are objects with a minute, a whole number, and answers";

    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final String instrument;
    private final List<String> items;
    private final int shortest;
    private final AnswerForms forms;

    /** Takes arrays of all items, or without those at the end that nothing uses. */
    JsonLine(Instrument instrument, AnswerForms forms) {
        this.instrument = instrument.id();
        this.items = instrument.items();
        this.shortest = Columns.needed(instrument);
        this.forms = forms;
    }

    ReadSheet read(byte[] line, int length) {
        ReadSheet sheet = new ReadSheet();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line, 0, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                sheet.fail("wrong-type", null, "a line is a JSON object");
                return sheet;
            }
            object(parser, sheet);
            if (parser.nextToken() != null) {
                sheet.fail("trailing-content", null, "text after the end of the object");
            }
        } catch (JacksonException e) {
            // Without its message on purpose: it repeats the line.
            sheet.answers.clear();
            sheet.fault = syntax(e);
        }
        return sheet;
    }

    private static ReadSheet.Fault syntax(JacksonException e) {
        if (e.getOriginalMessage().startsWith("Duplicate")) {
            return new ReadSheet.Fault("duplicate-key", null, "a key stands twice in one object");
        }
        return e.getOriginalMessage().contains("end-of-input")
                ? new ReadSheet.Fault("truncated", null, "the line ends too early")
                : new ReadSheet.Fault("malformed", null, "the line is not JSON");
    }

    private void object(JsonParser parser, ReadSheet sheet) {
        boolean answered = false;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken value = parser.nextToken();
            switch (key) {
                case "id" -> id(parser, value, sheet);
                case "answers" -> {
                    answers(parser, value, sheet);
                    answered = true;
                }
                case "context" -> ContextJson.read(parser, value, sheet);
                case "points" -> {
                    points(parser, value, sheet);
                    answered = true;
                }
                default -> {
                    parser.skipChildren();
                    sheet.fail("unknown-key", null, "unknown key; known here: answers, context, id, points");
                }
            }
        }
        if (!answered) {
            sheet.fail("missing-key", null, "missing key 'answers'");
        }
    }

    private static void id(JsonParser parser, JsonToken value, ReadSheet sheet) {
        if (value == JsonToken.VALUE_STRING) {
            sheet.id = parser.getString();
        } else {
            parser.skipChildren();
            sheet.fail("wrong-type", null, "an id is a text");
        }
    }

    private void answers(JsonParser parser, JsonToken value, ReadSheet sheet) {
        if (value == JsonToken.START_ARRAY) {
            array(parser, sheet);
        } else if (value == JsonToken.START_OBJECT) {
            map(parser, sheet);
        } else {
            sheet.fail("wrong-type", null, "answers are a list in the order of the form, or an object by item");
        }
    }

    private void array(JsonParser parser, ReadSheet sheet) {
        int place = 0;
        for (JsonToken value = parser.nextToken(); value != JsonToken.END_ARRAY; value = parser.nextToken()) {
            if (place < items.size()) {
                answer(parser, value, items.get(place), sheet);
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
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (items.contains(key)) {
                answer(parser, value, key, sheet);
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

    private void answer(JsonParser parser, JsonToken value, String item, ReadSheet sheet) {
        if (value == JsonToken.VALUE_NULL) {
            return;
        }
        @Nullable Answer answer = scalar(parser, value);
        if (answer == null || !forms.fits(item, answer)) {
            if (value == JsonToken.START_ARRAY) {
                parser.skipChildren();
            }
            sheet.fail("wrong-type", item, forms.wrong(item));
        } else {
            sheet.answers.put(item, answer);
        }
    }

    private static @Nullable Answer scalar(JsonParser parser, JsonToken value) {
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
    private static @Nullable Answer paired(JsonParser parser) {
        @Nullable Boolean present = null;
        @Nullable Integer severity = null;
        boolean known = true;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken value = parser.nextToken();
            boolean truth = value == JsonToken.VALUE_TRUE || value == JsonToken.VALUE_FALSE;
            boolean whole = value == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT;
            if (key.equals("present") && truth) {
                present = value == JsonToken.VALUE_TRUE;
            } else if (key.equals("severity") && whole) {
                severity = parser.getIntValue();
            } else {
                known = false;
                parser.skipChildren();
            }
        }
        return known && present != null ? new Answer.Paired(present, severity) : null;
    }

    private void points(JsonParser parser, JsonToken value, ReadSheet sheet) {
        if (value != JsonToken.START_ARRAY) {
            parser.skipChildren();
            sheet.fail("wrong-type", null, POINTS);
            return;
        }
        for (JsonToken one = parser.nextToken(); one != JsonToken.END_ARRAY; one = parser.nextToken()) {
            if (one == JsonToken.START_OBJECT) {
                point(parser, sheet);
            } else {
                parser.skipChildren();
                sheet.fail("wrong-type", null, POINTS);
            }
        }
    }

    private void point(JsonParser parser, ReadSheet sheet) {
        ReadSheet read = new ReadSheet();
        @Nullable Integer minute = null;
        boolean answered = false;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken value = parser.nextToken();
            boolean whole = value == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT;
            if (key.equals("minute") && whole) {
                minute = parser.getIntValue();
            } else if (key.equals("answers")) {
                answers(parser, value, read);
                answered = true;
            } else {
                parser.skipChildren();
                sheet.fail("unknown-key", null, POINTS);
            }
        }
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
