package org.holdfast.measures.change;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.measures.change.SuddenShift.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Finds sudden gains and sudden losses in a series of scores, one session each. A loss is the mirror image of a gain,
 * and its percentage is counted from the same score before the step.
 *
 * <p>The third criterion is a rule of stability and no valid test, since the scores of one person depend on each other.
 * It is in print in two variants that do not agree, so the caller names one. It is decided in whole numbers, by
 * comparing squares.
 *
 * <pre>{@code
 * SuddenShifts shifts = SuddenShifts.of(SuddenShiftRule.shipped(), seven, SuddenShifts.Variant.POOLED_T);
 * shifts.read(scores, BigDecimal.ZERO);
 * }</pre>
 */
public final class SuddenShifts {
    private static final long MISSING = -1;

    private final SuddenShiftRule rule;
    private final FirstCriterion first;
    private final Variant variant;

    private SuddenShifts(SuddenShiftRule rule, FirstCriterion first, Variant variant) {
        this.rule = rule;
        this.first = first;
        this.variant = variant;
    }

    /** How the means on both sides are compared. */
    public enum Variant {
        /** The two-sample t with pooled variance, as the paper says. */
        POOLED_T("pooled-t"),
        /** The difference against t times the pooled deviation, as the R package suddengains does: it asks for more. */
        NO_N_TERM("no-n-term");

        private final String code;

        Variant(String code) {
            this.code = code;
        }

        /**
         * The variant as documents write it.
         *
         * @return the code in kebab-case
         */
        public String code() {
            return code;
        }

        private long factor(long before, long after) {
            return this == POOLED_T ? before + after : before * after;
        }
    }

    /**
     * Puts the criteria together.
     *
     * @param rule the second and the third criterion
     * @param first the first criterion, of the scale in question
     * @param variant how the means are compared
     * @return the criteria
     */
    public static SuddenShifts of(SuddenShiftRule rule, FirstCriterion first, Variant variant) {
        return new SuddenShifts(
                Objects.requireNonNull(rule, "rule"),
                Objects.requireNonNull(first, "first"),
                Objects.requireNonNull(variant, "variant"));
    }

    /**
     * Judges every step of a series.
     *
     * @param scores one score for each session in order, null where there is none
     * @param best the best score of the scale, from which the percentage is counted
     * @return one outcome for each step, so one fewer than there are sessions
     */
    public List<SuddenShift> read(List<@Nullable BigDecimal> scores, BigDecimal best) {
        int decimals = decimals(scores, best);
        long[] burdens = burdens(scores, best, decimals);
        List<SuddenShift> steps = new ArrayList<>();
        for (int step = 0; step + 1 < burdens.length; step++) {
            steps.add(step(burdens, step, decimals, scores));
        }
        return List.copyOf(steps);
    }

    /** Names the rule and the variant. */
    @Override
    public String toString() {
        return "SuddenShifts[" + rule.id() + " " + variant.code() + "]";
    }

    private SuddenShift step(long[] burdens, int step, int decimals, List<@Nullable BigDecimal> scores) {
        long from = burdens[step];
        long to = burdens[step + 1];
        if (from == MISSING || to == MISSING) {
            return new SuddenShift(step + 1, Outcome.CANNOT_BE_JUDGED, null, true, null);
        }
        long size = Math.abs(from - to);
        if (BigDecimal.valueOf(size, decimals).compareTo(first.points()) < 0) {
            return new SuddenShift(step + 1, Outcome.NO_SHIFT, 1, true, null);
        }
        if (100 * size < rule.percent() * from) {
            return new SuddenShift(step + 1, Outcome.NO_SHIFT, 2, true, null);
        }
        return stable(burdens, step, from > to, halfBack(scores, step));
    }

    private SuddenShift stable(long[] burdens, int step, boolean gain, BigDecimal halfBack) {
        Side before = Side.of(burdens, step + 1 - rule.span(), step + 1);
        Side after = Side.of(burdens, step + 1, step + 1 + rule.span());
        boolean settled = step + 1 + rule.span() <= burdens.length;
        if (before.count < rule.least() || (settled && after.count < rule.least())) {
            return new SuddenShift(step + 1, Outcome.CANNOT_BE_JUDGED, null, true, null);
        }
        if (after.count < rule.least()) {
            Outcome candidate = gain ? Outcome.CANDIDATE_GAIN : Outcome.CANDIDATE_LOSS;
            return new SuddenShift(step + 1, candidate, null, false, halfBack);
        }
        if (gain ? !apart(before, after) : !apart(after, before)) {
            return new SuddenShift(step + 1, Outcome.NO_SHIFT, 3, settled, null);
        }
        return new SuddenShift(step + 1, gain ? Outcome.GAIN : Outcome.LOSS, null, settled, halfBack);
    }

    /**
     * Whether the mean of one side is above that of the other by more than the criterion asks. With sums S, squares Q
     * and counts n, the difference of means is N / (n1 n2), the pooled sum of squares W / (n1 n2), so that t above its
     * critical value becomes N² df > t² f W, where f is n1 + n2, or n1 n2 without the term for the counts.
     */
    private boolean apart(Side higher, Side lower) {
        long product = (long) higher.count * lower.count;
        long apart = lower.count * higher.sum - higher.count * lower.sum;
        if (apart <= 0) {
            return false;
        }
        int freedom = higher.count + lower.count - 2;
        BigInteger spread = BigInteger.valueOf(product)
                .multiply(higher.squares.add(lower.squares))
                .subtract(squared(higher.sum).multiply(BigInteger.valueOf(lower.count)))
                .subtract(squared(lower.sum).multiply(BigInteger.valueOf(higher.count)));
        BigDecimal critical = rule.critical(freedom);
        BigDecimal bound = critical.multiply(critical)
                .multiply(BigDecimal.valueOf(variant.factor(higher.count, lower.count)))
                .multiply(new BigDecimal(spread));
        BigDecimal found = new BigDecimal(squared(apart).multiply(BigInteger.valueOf(freedom)));
        return found.compareTo(bound) > 0;
    }

    private static BigDecimal halfBack(List<@Nullable BigDecimal> scores, int step) {
        BigDecimal from = Objects.requireNonNull(scores.get(step));
        BigDecimal to = Objects.requireNonNull(scores.get(step + 1));
        return from.add(to).divide(BigDecimal.valueOf(2));
    }

    private static int decimals(List<@Nullable BigDecimal> scores, BigDecimal best) {
        int decimals = Math.max(0, best.scale());
        for (@Nullable BigDecimal score : scores) {
            decimals = score == null ? decimals : Math.max(decimals, score.scale());
        }
        return decimals;
    }

    /** How far each score is from the best one, in the smallest unit that occurs. */
    private static long[] burdens(List<@Nullable BigDecimal> scores, BigDecimal best, int decimals) {
        long[] burdens = new long[scores.size()];
        for (int i = 0; i < burdens.length; i++) {
            @Nullable BigDecimal score = scores.get(i);
            burdens[i] = score == null
                    ? MISSING
                    : score.subtract(best).abs().movePointRight(decimals).longValueExact();
        }
        return burdens;
    }

    private static BigInteger squared(long value) {
        return BigInteger.valueOf(value).pow(2);
    }

    /** The scores on one side of a step, added up. */
    private static final class Side {
        private int count;
        private long sum;
        private BigInteger squares = BigInteger.ZERO;

        static Side of(long[] burdens, int from, int to) {
            Side side = new Side();
            for (int i = Math.max(0, from); i < Math.min(to, burdens.length); i++) {
                if (burdens[i] != MISSING) {
                    side.count++;
                    side.sum += burdens[i];
                    side.squares = side.squares.add(squared(burdens[i]));
                }
            }
            return side;
        }
    }
}
