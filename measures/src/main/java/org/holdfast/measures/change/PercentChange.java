package org.holdfast.measures.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * How much of the way to the best possible score a person has come, in per cent. It is counted from that score and not
 * from zero: on a scale from 17 to 85, the way from 51 to 34 is half of what there was. It is not symmetric, and a rule
 * in per cent that was published for one scale says nothing of another.
 *
 * <pre>{@code
 * PercentChange.of(new BigDecimal("51"), new BigDecimal("34"), new BigDecimal("17")).get().rounded();   // 50.0
 * }</pre>
 *
 * @param from the earlier score, not the best one
 * @param to the later score
 * @param best the best score that there is
 */
public record PercentChange(BigDecimal from, BigDecimal to, BigDecimal best) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Holds two scores and what they are measured against.
     *
     * @throws IllegalArgumentException if the earlier score is the best one already
     */
    public PercentChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(best, "best");
        if (from.compareTo(best) == 0) {
            throw new IllegalArgumentException("there is no percentage from the best score");
        }
    }

    /**
     * The change between two scores, if it can be said in per cent.
     *
     * @param from the earlier score
     * @param to the later score
     * @param best the best score that there is
     * @return the change; empty if the earlier score is the best one
     */
    public static Optional<PercentChange> of(BigDecimal from, BigDecimal to, BigDecimal best) {
        return from.compareTo(best) == 0 ? Optional.empty() : Optional.of(new PercentChange(from, to, best));
    }

    /**
     * Whether the change for the better is at least so large, without any rounding.
     *
     * @param percent the bound in per cent
     * @return true at the bound and above
     */
    public boolean reaches(BigDecimal percent) {
        return gained().multiply(HUNDRED).compareTo(percent.multiply(distance())) >= 0;
    }

    /**
     * The change for showing.
     *
     * @return per cent with one decimal, rounded half up; below zero for the worse
     */
    public BigDecimal rounded() {
        return gained().multiply(HUNDRED).divide(distance(), 1, RoundingMode.HALF_UP);
    }

    /** Says nothing of the scores. */
    @Override
    public String toString() {
        return "PercentChange[...]";
    }

    private BigDecimal distance() {
        return from.subtract(best).abs();
    }

    private BigDecimal gained() {
        return distance().subtract(to.subtract(best).abs());
    }
}
