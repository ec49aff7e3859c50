package org.holdfast.measures.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The reliable change index after Jacobson and Truax (1991, doi 10.1037/0022-006X.59.1.12), for a threshold that is
 * worked out from a named standard deviation and reliability. Which of each was taken belongs into the report: both the
 * retest coefficient and internal consistency are in use, and give different thresholds.
 *
 * <pre>{@code
 * ReliableChange change = ReliableChange.of(new BigDecimal("7.7"), new BigDecimal("0.90"), ReliableChange.Z_95);
 * change.smallestWholeChange();   // 7
 * }</pre>
 */
public final class ReliableChange {
    /** Two-sided 95 per cent. */
    public static final BigDecimal Z_95 = new BigDecimal("1.96");

    /** Two-sided 90 per cent. */
    public static final BigDecimal Z_90 = new BigDecimal("1.645");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final int SHOWN = 5;

    private final BigDecimal errorOfDifference;
    private final BigDecimal z;

    private ReliableChange(BigDecimal errorOfDifference, BigDecimal z) {
        if (z.signum() <= 0) {
            throw new IllegalArgumentException("z must be above 0");
        }
        this.errorOfDifference = errorOfDifference;
        this.z = z;
    }

    /**
     * From one standard deviation and one reliability.
     *
     * @param deviation the standard deviation of the named sample, above 0
     * @param reliability the coefficient of the named kind, at least 0 and below 1
     * @param z the critical value
     * @return the index
     * @throws IllegalArgumentException if a number is outside its limits
     */
    public static ReliableChange of(BigDecimal deviation, BigDecimal reliability, BigDecimal z) {
        if (deviation.signum() <= 0 || reliability.signum() < 0 || reliability.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("a deviation above 0 and a reliability from 0 to below 1 are needed");
        }
        BigDecimal error =
                deviation.multiply(BigDecimal.ONE.subtract(reliability).sqrt(EXACT), EXACT);
        return ofErrors(error, error, z);
    }

    /**
     * From the standard errors of the two scores, for scores that each have their own.
     *
     * @param before the standard error of the earlier score, above 0
     * @param after the standard error of the later score, above 0
     * @param z the critical value
     * @return the index
     * @throws IllegalArgumentException if a number is not above 0
     */
    public static ReliableChange ofErrors(BigDecimal before, BigDecimal after, BigDecimal z) {
        if (before.signum() <= 0 || after.signum() <= 0) {
            throw new IllegalArgumentException("standard errors must be above 0");
        }
        BigDecimal sum = before.multiply(before).add(after.multiply(after));
        return new ReliableChange(sum.sqrt(EXACT), z);
    }

    /**
     * The standard error of a difference.
     *
     * @return the error, rounded to five decimals
     */
    public BigDecimal errorOfDifference() {
        return errorOfDifference.setScale(SHOWN, RoundingMode.HALF_UP);
    }

    /**
     * The exact critical value: a change must be larger.
     *
     * @return z times the error, rounded to five decimals
     */
    public BigDecimal critical() {
        return exact().setScale(SHOWN, RoundingMode.HALF_UP);
    }

    /**
     * The smallest change of a score in whole numbers that is reliable.
     *
     * @return the first whole number above the critical value
     */
    public long smallestWholeChange() {
        return exact().setScale(0, RoundingMode.FLOOR).longValueExact() + 1;
    }

    /**
     * The index of one change.
     *
     * @param before the earlier score
     * @param after the later score
     * @return the change in standard errors, rounded to three decimals
     */
    public BigDecimal index(BigDecimal before, BigDecimal after) {
        return after.subtract(before).divide(errorOfDifference, EXACT).setScale(3, RoundingMode.HALF_UP);
    }

    /**
     * Whether one change is more than error of measurement.
     *
     * @param before the earlier score
     * @param after the later score
     * @return true if it is larger than the critical value, in either direction
     */
    public boolean reliable(BigDecimal before, BigDecimal after) {
        return after.subtract(before).abs().compareTo(exact()) > 0;
    }

    /**
     * Puts a change into one of the classes of Jacobson and Truax. Crossing without reliable change is no recovery, and
     * who starts on the functional side cannot recover.
     *
     * @param startsFunctional whether the earlier score lies on the functional side
     * @param endsFunctional whether the later score lies there
     * @param direction 1 for a reliable improvement, -1 for a reliable deterioration, 0 for neither
     * @return recovered, improved, unchanged or deteriorated
     */
    public static Verdict.Outcome classify(boolean startsFunctional, boolean endsFunctional, int direction) {
        if (direction == 0) {
            return Verdict.Outcome.UNCHANGED;
        }
        if (direction < 0) {
            return Verdict.Outcome.DETERIORATED;
        }
        return !startsFunctional && endsFunctional ? Verdict.Outcome.RECOVERED : Verdict.Outcome.IMPROVED;
    }

    /**
     * Criterion a: two standard deviations beyond the clinical mean, towards health. Higher is worse.
     *
     * @param clinicalMean the mean of the clinical sample
     * @param clinicalDeviation its standard deviation
     * @return the side's bound
     */
    public static BigDecimal criterionA(BigDecimal clinicalMean, BigDecimal clinicalDeviation) {
        return clinicalMean.subtract(TWO.multiply(clinicalDeviation));
    }

    /**
     * Criterion b: within two standard deviations of the functional mean. Higher is worse.
     *
     * @param functionalMean the mean of the functional sample
     * @param functionalDeviation its standard deviation
     * @return the side's bound
     */
    public static BigDecimal criterionB(BigDecimal functionalMean, BigDecimal functionalDeviation) {
        return functionalMean.add(TWO.multiply(functionalDeviation));
    }

    /**
     * Criterion c: nearer to the functional mean than to the clinical one, weighted by their deviations.
     *
     * @param clinicalMean the mean of the clinical sample
     * @param clinicalDeviation its standard deviation
     * @param functionalMean the mean of the functional sample
     * @param functionalDeviation its standard deviation
     * @return the side's bound
     */
    public static BigDecimal criterionC(
            BigDecimal clinicalMean,
            BigDecimal clinicalDeviation,
            BigDecimal functionalMean,
            BigDecimal functionalDeviation) {
        BigDecimal weighted =
                functionalDeviation.multiply(clinicalMean).add(clinicalDeviation.multiply(functionalMean));
        return weighted.divide(clinicalDeviation.add(functionalDeviation), EXACT);
    }

    /**
     * What a second score is expected to be if nothing at all has happened: nearer to the mean than the first, since
     * people begin treatment when they feel worst. To be shown beside an observed change.
     *
     * @param mean the mean of the sample
     * @param reliability the coefficient, from 0 to 1
     * @param first the first score
     * @return the expected second score, exact
     * @throws IllegalArgumentException if the coefficient is outside its limits
     */
    public static BigDecimal expectedRetest(BigDecimal mean, BigDecimal reliability, BigDecimal first) {
        if (reliability.signum() < 0 || reliability.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a reliability lies between 0 and 1");
        }
        return mean.add(reliability.multiply(first.subtract(mean)));
    }

    /** Names the index, whose numbers come from samples and not from a person. */
    @Override
    public String toString() {
        return "ReliableChange[critical=" + critical() + "]";
    }

    private BigDecimal exact() {
        return z.multiply(errorOfDifference, EXACT);
    }
}
