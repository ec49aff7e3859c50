package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A published threshold of change on one score, for the people in whom it was found. The kinds answer different
 * questions and are never merged.
 *
 * @param id the id in kebab-case
 * @param score the score whose change it judges
 * @param kind which question it answers
 * @param value the size of the change, or the side of an end state
 * @param upTo the upper end, where the source gives a range
 * @param unit points, per cent of the start, or the score itself
 * @param needs for an end state: the reliable changes one of which must be reached too
 * @param z the critical value behind it, if stated
 * @param reliability the kind of reliability behind it, if stated
 * @param population in whom it was found
 * @param sources ids of the sources
 * @param verified false for a fact that no primary source and no two independent ones support
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeThreshold(
        String id,
        String score,
        Kind kind,
        BigDecimal value,
        @JsonProperty("upTo") @Nullable BigDecimal upTo,
        Unit unit,
        List<String> needs,
        @Nullable BigDecimal z,
        @Nullable String reliability,
        String population,
        List<String> sources,
        @Nullable Boolean verified) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public ChangeThreshold {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        needs = List.copyOf(Objects.requireNonNull(needs, "needs"));
        Objects.requireNonNull(population, "population");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /** Which question a threshold answers. */
    public enum Kind {
        /** Whether the change is more than error of measurement in one person. */
        @JsonProperty("reliable")
        RELIABLE,
        /** Whether the end state lies on the functional side. */
        @JsonProperty("csc-side")
        CSC_SIDE,
        /** Whether the change is large enough to matter to people. */
        @JsonProperty("mid")
        MID
    }

    /** What the value of a threshold counts. */
    public enum Unit {
        /** Points of the score. */
        @JsonProperty("points")
        POINTS,
        /** Per cent of the distance from the best possible score at the start. */
        @JsonProperty("percent")
        PERCENT,
        /** The score at the end. */
        @JsonProperty("score")
        SCORE
    }

    /**
     * Whether it may drive a signal, a band, a cut-point or a verdict on change.
     *
     * @return false only for a fact that is marked as not verified
     */
    public boolean trusted() {
        return !Boolean.FALSE.equals(verified);
    }
}
