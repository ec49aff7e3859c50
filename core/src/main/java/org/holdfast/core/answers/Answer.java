package org.holdfast.core.answers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdfast.core.missing.MissingReason;
import org.jspecify.annotations.Nullable;

/**
 * One answer as it was given: the code of an answer, a number, a time of day, a presence with its severity, or the
 * reason why there is none.
 *
 * <p>In documents: {@code 3}, {@code 7.5}, {@code "23:30"}, {@code {"present": true, "severity": 2}},
 * {@code "declined"}. What is off the scale is kept; scoring says so.
 */
public sealed interface Answer {

    /**
     * An answer by its code.
     *
     * @param code the score value of the answer, never its position in print
     * @return the answer
     */
    static Answer of(int code) {
        return new Code(code);
    }

    /**
     * An answer by a number with decimals.
     *
     * @param number the number
     * @return the answer
     */
    static Answer of(BigDecimal number) {
        return new Decimal(number);
    }

    /**
     * An answer by a time of day.
     *
     * @param time the time, to the minute
     * @return the answer
     * @throws IllegalArgumentException if the time has seconds
     */
    static Answer of(LocalTime time) {
        return new TimeOfDay(time);
    }

    /**
     * No answer.
     *
     * @param reason why there is none
     * @return the absence of an answer
     * @throws IllegalArgumentException if the reason is one of observations alone
     */
    static Answer missing(MissingReason reason) {
        return new Missing(reason);
    }

    /**
     * Reads an answer from JSON.
     *
     * @param json a number, a time of day, a presence, or the name of a reason
     * @return the answer
     * @throws IllegalArgumentException for anything else, such as the text "3"
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Answer fromJson(Object json) {
        if (json instanceof Integer code) {
            return new Code(code);
        }
        if (json instanceof BigDecimal number) {
            return new Decimal(number);
        }
        if (json instanceof Double number && Double.isFinite(number)) {
            return new Decimal(BigDecimal.valueOf(number));
        }
        if (json instanceof Map<?, ?> pair) {
            return Paired.from(pair);
        }
        if (json instanceof String name) {
            if (TimeOfDay.FORM.matcher(name).matches()) {
                return new TimeOfDay(LocalTime.parse(name));
            }
            for (MissingReason reason : MissingReason.values()) {
                if (reason.code().equals(name)) {
                    return new Missing(reason);
                }
            }
        }
        throw new IllegalArgumentException("an answer is a number, a time of day such as 23:30, a presence with its"
                + " severity, or one of not-asked, not-applicable, declined, dont-know, unanswered");
    }

    /**
     * The answer as JSON.
     *
     * @return a number, a text, or a map with the parts of a presence
     */
    @JsonValue
    Object json();

    /**
     * An answer that was given.
     *
     * @param value the code of the answer
     */
    record Code(int value) implements Answer {
        @Override
        public Object json() {
            return value;
        }

        /** Leaves out the code. */
        @Override
        public String toString() {
            return "Answer[...]";
        }
    }

    /**
     * A number with decimals, such as a mark on a line. 7.50 and 7.5 are the same answer.
     *
     * @param value the number
     */
    record Decimal(BigDecimal value) implements Answer {

        /**
         * Records a number.
         *
         * @throws NullPointerException if the number is missing
         */
        public Decimal {
            BigDecimal shortest = Objects.requireNonNull(value, "value").stripTrailingZeros();
            value = shortest.scale() < 1 ? shortest.setScale(1) : shortest;
        }

        @Override
        public Object json() {
            return value;
        }

        /** Leaves out the number. */
        @Override
        public String toString() {
            return "Answer[...]";
        }
    }

    /**
     * A time of day to the minute.
     *
     * @param value the time
     */
    record TimeOfDay(LocalTime value) implements Answer {
        private static final Pattern FORM = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

        /**
         * Records a time.
         *
         * @throws NullPointerException if the time is missing
         * @throws IllegalArgumentException if it has seconds
         */
        public TimeOfDay {
            if (!Objects.requireNonNull(value, "value").equals(value.truncatedTo(ChronoUnit.MINUTES))) {
                throw new IllegalArgumentException("a time of day is given to the minute");
            }
        }

        @Override
        public Object json() {
            return value.toString();
        }

        /** Leaves out the time. */
        @Override
        public String toString() {
            return "Answer[...]";
        }
    }

    /**
     * Whether something is there, and how severe it is.
     *
     * @param present whether it is there
     * @param severity the code of its severity, if it was answered
     */
    record Paired(boolean present, @Nullable Integer severity) implements Answer {
        private static Paired from(Map<?, ?> pair) {
            boolean known = Set.of("present", "severity").containsAll(pair.keySet());
            if (known
                    && pair.get("present") instanceof Boolean present
                    && (!pair.containsKey("severity") || pair.get("severity") instanceof Integer)) {
                return new Paired(present, (Integer) pair.get("severity"));
            }
            throw new IllegalArgumentException(
                    "a presence is {\"present\": true or false, \"severity\": a whole number}");
        }

        @Override
        public Object json() {
            Map<String, Object> pair = new LinkedHashMap<>();
            pair.put("present", present);
            if (severity != null) {
                pair.put("severity", severity);
            }
            return pair;
        }

        /** Leaves out both parts. */
        @Override
        public String toString() {
            return "Answer[...]";
        }
    }

    /**
     * An answer that was not given.
     *
     * @param reason why there is none
     */
    record Missing(MissingReason reason) implements Answer {

        /**
         * Records that there is no answer.
         *
         * @throws NullPointerException if the reason is missing
         * @throws IllegalArgumentException if the reason is one of observations alone
         */
        public Missing {
            Objects.requireNonNull(reason, "reason");
            if (reason == MissingReason.NOT_OBTAINABLE) {
                throw new IllegalArgumentException("'not-obtainable' is for observations, not for answers");
            }
        }

        @Override
        public Object json() {
            return reason.code();
        }

        /** Leaves out the reason. */
        @Override
        public String toString() {
            return "Answer[...]";
        }
    }
}
