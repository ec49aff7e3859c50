package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time that the questions look back on. A score of another window is another instrument.
 *
 * @param period the length of the window, where it is fixed
 * @param words the window in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recall(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Period period,

        String words) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public Recall {
        Objects.requireNonNull(words, "words");
    }

    /**
     * Length of the window in days, with a month as 30.
     *
     * @return the days, or 0 if the window has no fixed length
     */
    @SuppressWarnings("JavaPeriodGetDays") // the months are counted beside them, as 30 days each
    public int days() {
        return period == null ? 0 : (int) period.toTotalMonths() * 30 + period.getDays();
    }
}
