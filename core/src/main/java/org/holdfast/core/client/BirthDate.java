package org.holdfast.core.client;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.holdfast.core.missing.MissingReason;
import org.jspecify.annotations.Nullable;

/**
 * A date of birth, or the reason why it was not given. It is read as any recorded fact; it is a type of its own since a
 * date inside a generic one would be written differently by some hosts.
 *
 * <pre>{@code {"known": "1988-05-14"}}</pre>
 *
 * @param known the date, if the person gave it
 * @param missing why it is not there, if they did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BirthDate(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate known,

        @Nullable MissingReason missing) {

    /**
     * Records a date or the reason for its absence.
     *
     * @throws IllegalArgumentException if both are given, or neither
     */
    public BirthDate {
        if ((known == null) == (missing == null)) {
            throw new IllegalArgumentException("either a known value or the reason why it is missing");
        }
    }

    /**
     * How old the person is on a day.
     *
     * @param day the day
     * @return full years; empty if the date is not known or the day lies before it
     */
    public OptionalInt ageOn(LocalDate day) {
        return known == null || day.isBefore(known)
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(known, day).getYears());
    }

    /** Says whether it is known, and not more. */
    @Override
    public String toString() {
        return missing == null ? "BirthDate[known]" : "BirthDate[missing]";
    }
}
