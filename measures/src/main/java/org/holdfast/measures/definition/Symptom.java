package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Items that count as a symptom from an answer upwards, or up to an answer.
 *
 * @param items the items
 * @param atLeast the lowest answer that counts, if there is one
 * @param atMost the highest answer that counts, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Symptom(
        List<String> items,
        @JsonProperty("atLeast") @Nullable Integer atLeast,
        @JsonProperty("atMost") @Nullable Integer atMost) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if the items are missing
     */
    public Symptom {
        items = List.copyOf(Objects.requireNonNull(items, "items"));
    }
}
