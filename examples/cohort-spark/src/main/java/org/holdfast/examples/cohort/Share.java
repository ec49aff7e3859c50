package org.holdfast.examples.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One share, always with the counts that it rests on.
 *
 * @param group whose share it is
 * @param rule the score, or the score and the rule by which its change was judged
 * @param what the band, the cut-point or the verdict
 * @param people how many
 * @param of of how many
 * @param percent how many in a hundred, by weight, with nine decimals; null if all weights are 0
 */
record Share(
        String group,
        String rule,
        String what,
        long people,
        long of,
        @Nullable BigDecimal percent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static @Nullable BigDecimal percent(BigDecimal part, BigDecimal all) {
        return all.signum() == 0 ? null : part.multiply(HUNDRED).divide(all, 9, RoundingMode.HALF_UP);
    }

    /** The share as tables print it: one decimal. */
    String printed() {
        return percent == null ? "-" : percent.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
