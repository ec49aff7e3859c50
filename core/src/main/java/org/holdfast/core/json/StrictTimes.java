package org.holdfast.core.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Times are ISO 8601 texts. A number or an array, which mappers accept by default, could mean anything. */
final class StrictTimes {
    private StrictTimes() {}

    static SimpleModule module() {
        return new SimpleModule("holdfast-strict-times")
                .addDeserializer(Instant.class, new IsoText<>(Instant.class, Instant::parse))
                .addDeserializer(LocalDate.class, new IsoText<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(LocalTime.class, new IsoText<>(LocalTime.class, LocalTime::parse))
                .addDeserializer(YearMonth.class, new IsoText<>(YearMonth.class, YearMonth::parse))
                .addDeserializer(Duration.class, new IsoText<>(Duration.class, Duration::parse))
                .addDeserializer(Period.class, new IsoText<>(Period.class, Period::parse))
                .addDeserializer(ZoneId.class, new IsoText<>(ZoneId.class, ZoneId::of));
    }

    private static final class IsoText<T> extends StdDeserializer<T> {
        private final transient Function<String, T> parse;

        IsoText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            Class<T> type = (Class<T>) handledType();
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(type, parser);
            }
            String text = parser.getString();
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                return (T) context.handleWeirdStringValue(type, text, "not such a time");
            }
        }
    }
}
