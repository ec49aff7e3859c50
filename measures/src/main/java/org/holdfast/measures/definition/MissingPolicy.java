package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.missing.MissingReason;
import org.jspecify.annotations.Nullable;

/**
 * A published way to give a sum or a mean although answers are missing: the mean of the answers that are there, for a
 * sum times the number of items. It applies only where a caller names it, and never fills a critical item.
 *
 * @param id the name by which a caller chooses it
 * @param scores the sums and means that it may complete
 * @param maxMissing how many answers of each of them may be missing
 * @param minPercent how many per cent of the answers of each of them must be there, where the source says it that way
 * @param covers the kinds of missing that it covers
 * @param decimals decimals of the completed sum
 * @param rounding how it is rounded, and who says so
 * @param sources ids of the sources
 * @param verified false for a fact that no primary source and no two independent ones support
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissingPolicy(
        String id,
        List<String> scores,
        @JsonProperty("maxMissing") @Nullable Integer maxMissing,
        @JsonProperty("minPercent") @Nullable Integer minPercent,
        List<MissingReason> covers,
        Integer decimals,
        String rounding,
        List<String> sources,
        @Nullable Boolean verified) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if a part that is not optional is missing
     */
    public MissingPolicy {
        Objects.requireNonNull(id, "id");
        scores = List.copyOf(Objects.requireNonNull(scores, "scores"));
        covers = List.copyOf(Objects.requireNonNull(covers, "covers"));
        Objects.requireNonNull(decimals, "decimals");
        Objects.requireNonNull(rounding, "rounding");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /**
     * Whether a completed sum may be held against bands and cut-points.
     *
     * @return false only for a policy that is marked as not verified
     */
    public boolean trusted() {
        return !Boolean.FALSE.equals(verified);
    }
}
