package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A published cut-point on one score, for the people in whom it was found. To reach it is no diagnosis.
 *
 * @param id the id in kebab-case
 * @param score the score that it cuts
 * @param atLeast reached from this value upwards
 * @param atMost reached from this value downwards, on a scale that runs the other way
 * @param who the people for whom it was published, if a sheet must tell
 * @param meaning what it was set to find
 * @param population in whom it was found
 * @param people how many they were
 * @param sensitivity per cent of those affected who reach it
 * @param specificity per cent of the others who do not
 * @param sources ids of the sources
 * @param verified false for a fact that no primary source and no two independent ones support
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CutPoint(
        String id,
        String score,
        @JsonProperty("atLeast") @Nullable BigDecimal atLeast,
        @JsonProperty("atMost") @Nullable BigDecimal atMost,
        @Nullable Who who,
        String meaning,
        String population,
        @Nullable Integer people,
        @Nullable BigDecimal sensitivity,
        @Nullable BigDecimal specificity,
        List<String> sources,
        @Nullable Boolean verified) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public CutPoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(population, "population");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
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
