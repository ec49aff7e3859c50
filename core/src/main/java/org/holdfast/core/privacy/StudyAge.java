package org.holdfast.core.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A full age in years at the first dose, or the group of all who are older than a copy may say.
 *
 * <pre>{@code
 * {"years": 37, "orOver": false}
 * }</pre>
 *
 * @param years the age, or the youngest of the group
 * @param orOver whether it stands for the group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StudyAge(
        Integer years, @JsonProperty("orOver") Boolean orOver) {

    /**
     * Holds what it is given.
     *
     * @throws NullPointerException if a part that is always there is missing
     */
    public StudyAge {
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(orOver, "orOver");
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "StudyAge[...]";
    }
}
