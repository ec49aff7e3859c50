package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is computed from the answers.
 *
 * @param id the id in kebab-case
 * @param title what it is called
 * @param rule how it is computed
 * @param appliesIf when it applies, if not always; elsewhere there is no such score
 * @param agreesWith what it must equal wherever both can be told, such as the sum of entered parts
 * @param code its code, if known
 * @param sources ids of the sources
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Score(
        String id,
        String title,
        Rule rule,
        @JsonProperty("appliesIf") @Nullable Condition appliesIf,
        @JsonProperty("agreesWith") @Nullable Rule agreesWith,
        @Nullable Code code,
        List<String> sources) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public Score {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rule, "rule");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }
}
