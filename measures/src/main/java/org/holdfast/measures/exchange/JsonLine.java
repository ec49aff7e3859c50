package org.holdfast.measures.exchange;

import java.util.List;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.PersonContext;
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

    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final String instrument;
    private final List<String> items;
    private final int shortest;

    /** Takes arrays of all items, or without those at the end that nothing uses. */
    JsonLine(String instrument, List<String> items, int shortest) {
        this.instrument = instrument;
        this.items = items;
        this.shortest = shortest;
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
                case "context" -> context(parser, value, sheet);
                default -> {
                    parser.skipChildren();
                    sheet.fail("unknown-key", null, "unknown key; known here: answers, context, id");
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
        if (answer == null) {
            parser.skipChildren();
            sheet.fail("wrong-type", item, Texts.wrongAnswer(item, instrument));
        } else {
            sheet.answers.put(item, answer);
        }
    }

    private static @Nullable Answer scalar(JsonParser parser, JsonToken value) {
        if (value == JsonToken.VALUE_NUMBER_INT) {
            return parser.getNumberType() == JsonParser.NumberType.INT ? Answer.of(parser.getIntValue()) : null;
        }
        return value == JsonToken.VALUE_STRING ? Texts.missing(parser.getString()) : null;
    }

    private static void context(JsonParser parser, JsonToken value, ReadSheet sheet) {
        if (value != JsonToken.START_OBJECT) {
            parser.skipChildren();
            sheet.fail("wrong-type", null, "a context is an object");
            return;
        }
        @Nullable Integer age = null;
        PersonContext.@Nullable SexAtBirth sex = null;
        PersonContext.@Nullable Work work = null;
        boolean known = true;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken token = parser.nextToken();
            String text = token == JsonToken.VALUE_STRING ? parser.getString() : "";
            switch (key) {
                case "age" -> age = age(parser, token);
                case "sexAtBirth" -> sex = sex(text);
                case "work" -> work = work(text);
                default -> known = false;
            }
            known &= switch (key) {
                case "age" -> age != null;
                case "sexAtBirth" -> sex != null;
                case "work" -> work != null;
                default -> false;
            };
            parser.skipChildren();
        }
        sheet.context = new PersonContext(age, sex, work);
        if (!known) {
            sheet.fail(
                    "unknown-value",
                    null,
                    "a context holds age (0 to 130), sexAtBirth (female, male) and work (working, retired)");
        }
    }

    private static @Nullable Integer age(JsonParser parser, JsonToken token) {
        boolean whole = token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT;
        return whole && parser.getIntValue() >= 0 && parser.getIntValue() <= 130 ? parser.getIntValue() : null;
    }

    private static PersonContext.@Nullable SexAtBirth sex(String text) {
        return switch (text) {
            case "female" -> PersonContext.SexAtBirth.FEMALE;
            case "male" -> PersonContext.SexAtBirth.MALE;
            default -> null;
        };
    }

    private static PersonContext.@Nullable Work work(String text) {
        return switch (text) {
            case "working" -> PersonContext.Work.WORKING;
            case "retired" -> PersonContext.Work.RETIRED;
            default -> null;
        };
    }
}
