package org.holdfast.measures.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.policy.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One form of a schedule: at which moments it is filled in, and how often at most. The same form stays in use throughout,
 * since a change between two forms means nothing.
 *
 * <pre>{@code
 * {"instrument": "phq-9", "at": ["baseline", "fortnightly"], "basis": {...}}
 * }</pre>
 *
 * @param instrument the instrument's id
 * @param at the ids of the moments
 * @param leastDaysBetween how many days lie between two of them at least; as many as the form looks back if left out
 * @param asksAboutNow true for a form about this moment or this day, whose definition has no window of fixed length
 * @param basis where this comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedForm(
        String instrument,
        List<String> at,
        @JsonProperty("leastDaysBetween") @Nullable Integer leastDaysBetween,
        @JsonProperty("asksAboutNow") @Nullable Boolean asksAboutNow,
        Provenance basis) {

    /**
     * Holds the plan as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public PlannedForm {
        Objects.requireNonNull(instrument, "instrument");
        at = List.copyOf(Objects.requireNonNull(at, "at"));
        Objects.requireNonNull(basis, "basis");
    }

    boolean aboutNow() {
        return Boolean.TRUE.equals(asksAboutNow);
    }
}
