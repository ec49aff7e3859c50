package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.safety.SafetySignal;
import org.jspecify.annotations.Nullable;

/**
 * An answer that a clinician must see. It raises a signal from any sheet that holds it, however incomplete.
 *
 * @param item the item
 * @param atLeast from this answer upwards, if there is such a bound
 * @param atMost from this answer downwards, if there is such a bound; the same as {@code atLeast} for one answer alone
 * @param level how the signal is to be handled
 * @param origin who decided so
 * @param sources ids of the sources
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Critical(
        String item,
        @JsonProperty("atLeast") @Nullable Integer atLeast,
        @JsonProperty("atMost") @Nullable Integer atMost,
        SafetySignal.Level level,
        Origin origin,
        List<String> sources) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part other than a bound is missing
     */
    public Critical {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(origin, "origin");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /** Who decided that an answer is critical. */
    public enum Origin {
        /** The owner of the form or a published rule. */
        @JsonProperty("published")
        PUBLISHED,
        /** A decision of Holdfast; it cites no paper. */
        @JsonProperty("design")
        DESIGN
    }
}
