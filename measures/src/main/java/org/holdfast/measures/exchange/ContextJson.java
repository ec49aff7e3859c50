package org.holdfast.measures.exchange;

import org.holdfast.core.answers.PersonContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads what a line says of the person. */
final class ContextJson {
    private ContextJson() {}

    /** Fills the context of a sheet; true if a key stands twice. */
    static boolean read(JsonParser parser, JsonToken value, ReadSheet sheet) {
        if (value != JsonToken.START_OBJECT) {
            parser.skipChildren();
            sheet.fail("wrong-type", null, "a context is an object");
            return false;
        }
        @Nullable Integer age = null;
        PersonContext.@Nullable SexAtBirth sex = null;
        PersonContext.@Nullable Work work = null;
        boolean known = true;
        boolean twice = false;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken token = parser.nextToken();
            String text = token == JsonToken.VALUE_STRING ? parser.getString() : "";
            twice |= switch (key) {
                case "age" -> age != null;
                case "sexAtBirth" -> sex != null;
                case "work" -> work != null;
                default -> false;
            };
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
        return twice;
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
