package org.holdfast.measures.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a course at which forms are filled in, counted in calendar days from a dose. Before the dose the numbers
 * are negative; a moment that closes on day 0 closes with the dose itself.
 *
 * <pre>{@code
 * {"id": "weekly", "anchor": "first-dose", "opens": 7, "due": 8, "closes": 13, "every": 7}
 * }</pre>
 *
 * @param id the id in kebab-case
 * @param anchor the dose from which the days are counted
 * @param opens the first day
 * @param due the last day before it is overdue
 * @param closes the last day; what is missed then stays missing
 * @param every after how many days it comes again, until the course ends
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Moment(
        String id,
        Anchor anchor,
        Integer opens,
        Integer due,
        Integer closes,
        @Nullable Integer every) {

    /** Which dose the days are counted from. */
    public enum Anchor {
        /** The first dose of the course. */
        @JsonProperty("first-dose")
        FIRST_DOSE,
        /** Each dose, for itself. */
        @JsonProperty("each-dose")
        EACH_DOSE,
        /** The last dose, once it is known to have been the last. */
        @JsonProperty("last-dose")
        LAST_DOSE
    }

    /**
     * Holds the moment as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public Moment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(closes, "closes");
    }

    boolean beforeDose() {
        return closes <= 0;
    }
}
