package org.holdfast.measures.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.holdfast.measures.change.SuddenShift.Outcome;
import org.holdfast.measures.change.SuddenShifts.Variant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The criteria of Tang and DeRubeis 1999 a second time, from the paper and in floating point, over made-up courses. */
class SuddenShiftsRecomputedTest {
    private static final int COURSES = 20_000;
    private static final Map<Integer, Double> CRITICAL_T = Map.of(2, 4.303, 3, 3.182, 4, 2.776);
    private static final double NOBODY = Double.NaN;
    private static final double TOO_CLOSE = 1e-9;

    @ParameterizedTest
    @EnumSource(Variant.class)
    void agreesOnEveryStep(Variant variant) {
        FirstCriterion seven = new FirstCriterion(new BigDecimal("7"), "Tang and DeRubeis 1999, BDI");
        SuddenShifts shifts = SuddenShifts.of(SuddenShiftRule.shipped(), seven, variant);
        Random random = new Random(1999);
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        for (int course = 0; course < COURSES; course++) {
            double[] scores = course(random);
            List<@Nullable BigDecimal> given = new ArrayList<>();
            Arrays.stream(scores)
                    .forEach(score -> given.add(Double.isNaN(score) ? null : BigDecimal.valueOf((long) score)));
            List<SuddenShift> found = shifts.read(given, BigDecimal.ZERO);
            for (int step = 0; step + 1 < scores.length; step++) {
                Outcome expected = outcome(scores, step, variant);
                assertThat(found.get(step).outcome()).isEqualTo(expected);
                assertThat(found.get(step).before()).isEqualTo(step + 1);
                seen.add(expected);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
    }

    /** A course with a jump up or down somewhere, some noise and some sessions without a score. */
    private static double[] course(Random random) {
        double[] scores = new double[4 + random.nextInt(6)];
        int jump = random.nextInt(scores.length);
        int size = random.nextInt(41) - 20;
        for (int session = 0; session < scores.length; session++) {
            int score = 22 + random.nextInt(7) + (session >= jump ? size : 0);
            scores[session] = random.nextInt(8) == 0 ? NOBODY : Math.max(0, score);
        }
        return scores;
    }

    private static Outcome outcome(double[] scores, int step, Variant variant) {
        double from = scores[step];
        double to = scores[step + 1];
        double[] before = there(scores, step - 2, step + 1);
        double[] after = there(scores, step + 1, step + 4);
        boolean settled = step + 4 <= scores.length;
        if (Double.isNaN(from) || Double.isNaN(to)) {
            return Outcome.CANNOT_BE_JUDGED;
        }
        if (Math.abs(from - to) < 7 || Math.abs(from - to) < 0.25 * from) {
            return Outcome.NO_SHIFT;
        }
        if (before.length < 2 || (after.length < 2 && settled)) {
            return Outcome.CANNOT_BE_JUDGED;
        }
        if (after.length < 2) {
            return to < from ? Outcome.CANDIDATE_GAIN : Outcome.CANDIDATE_LOSS;
        }
        double difference = (to < from ? 1 : -1) * (mean(before) - mean(after));
        double bound = CRITICAL_T.get(before.length + after.length - 2)
                * deviation(before, after)
                * (variant == Variant.POOLED_T ? Math.sqrt(1.0 / before.length + 1.0 / after.length) : 1);
        if (difference <= bound + TOO_CLOSE) {
            return Outcome.NO_SHIFT;
        }
        return to < from ? Outcome.GAIN : Outcome.LOSS;
    }

    private static double[] there(double[] scores, int from, int to) {
        return DoubleStream.of(Arrays.copyOfRange(scores, Math.max(0, from), Math.min(to, scores.length)))
                .filter(score -> !Double.isNaN(score))
                .toArray();
    }

    private static double mean(double[] scores) {
        return DoubleStream.of(scores).average().orElseThrow();
    }

    private static double deviation(double[] before, double[] after) {
        double squares = DoubleStream.of(before)
                        .map(score -> Math.pow(score - mean(before), 2))
                        .sum()
                + DoubleStream.of(after)
                        .map(score -> Math.pow(score - mean(after), 2))
                        .sum();
        return Math.sqrt(squares / (before.length + after.length - 2));
    }
}
