package org.holdfast.core.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What some instruments must know of a person to be scored. Give only what the instrument asks for.
 *
 * <pre>{@code {"age": 34, "sexAtBirth": "female", "work": "retired"}}</pre>
 *
 * @param age full years at the time of the answers
 * @param sexAtBirth sex recorded at birth, where a published rule depends on it
 * @param work whether the person works, where items depend on it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonContext(
        @Nullable Integer age,
        @JsonProperty("sexAtBirth") @Nullable SexAtBirth sexAtBirth,
        @Nullable Work work) {

    /** Sex recorded at birth. */
    public enum SexAtBirth {
        /** Recorded as female. */
        @JsonProperty("female")
        FEMALE,
        /** Recorded as male. */
        @JsonProperty("male")
        MALE
    }

    /** Whether the person works. */
    public enum Work {
        /** In work. */
        @JsonProperty("working")
        WORKING,
        /** Out of work for reasons that have nothing to do with the condition, or retired. */
        @JsonProperty("retired")
        RETIRED
    }

    /**
     * Describes a person as far as an instrument needs it.
     *
     * @throws IllegalArgumentException if the age is not from 0 to 130
     */
    public PersonContext {
        if (age != null && (age < 0 || age > 130)) {
            throw new IllegalArgumentException("age must lie between 0 and 130");
        }
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "PersonContext[...]";
    }
}
