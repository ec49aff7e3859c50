package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * Items that count as a symptom from an answer upwards.
 *
 * @param items the items
 * @param atLeast the lowest answer that counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Symptom(
        List<String> items, @JsonProperty("atLeast") Integer atLeast) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if any part is missing
     */
    public Symptom {
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        Objects.requireNonNull(atLeast, "atLeast");
    }
}
