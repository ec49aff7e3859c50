package org.holdfast.measures.exchange;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.missing.MissingReason;
import org.jspecify.annotations.Nullable;

/** Answers as texts, alike in JSON and CSV. */
final class Texts {
    private static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,5}\\.[0-9]{1,4}");

    private Texts() {}

    /** The kind of missing that a text names, or null if it names none. */
    static @Nullable Answer missing(String text) {
        for (MissingReason reason : MissingReason.values()) {
            if (reason.code().equals(text) && reason != MissingReason.NOT_OBTAINABLE) {
                return Answer.missing(reason);
            }
        }
        return null;
    }

    /** The time of day or the kind of missing that a text names, or null if it names neither. */
    static @Nullable Answer answer(String text) {
        return CLOCK.matcher(text).matches() ? Answer.of(LocalTime.parse(text)) : missing(text);
    }

    /** A number with a point, or null if it is none or a very long one. */
    static @Nullable Answer decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Answer.of(new BigDecimal(text)) : null;
    }
}
