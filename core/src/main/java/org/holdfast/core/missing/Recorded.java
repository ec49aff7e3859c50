package org.holdfast.core.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A fact that was asked for: its value, or the reason why there is none. Never both, never neither.
 *
 * <pre>{@code {"known": true}}</pre>
 *
 * <pre>{@code {"missing": "declined"}}</pre>
 *
 * @param <T> the type of the value
 * @param known the value, if it is known
 * @param missing the reason, if it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recorded<T>(@Nullable T known, @Nullable MissingReason missing) {

    /**
     * Records a value or the reason for its absence.
     *
     * @throws IllegalArgumentException if both are given, or neither
     */
    public Recorded {
        if ((known == null) == (missing == null)) {
            throw new IllegalArgumentException("either a known value or the reason why it is missing");
        }
    }

    /**
     * Records a value.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the recorded value
     */
    public static <T> Recorded<T> known(T value) {
        return new Recorded<>(value, null);
    }

    /**
     * Records that there is no value.
     *
     * @param <T> the type of the value
     * @param reason why there is none
     * @return the recorded absence
     */
    public static <T> Recorded<T> missing(MissingReason reason) {
        return new Recorded<>(null, reason);
    }

    /** Says whether there is a value, and not which. */
    @Override
    public String toString() {
        return missing == null ? "Recorded[known]" : "Recorded[missing]";
    }
}
