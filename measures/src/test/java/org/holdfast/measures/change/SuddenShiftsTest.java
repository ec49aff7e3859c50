package org.holdfast.measures.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.change.SuddenShift.Outcome;
import org.holdfast.measures.change.SuddenShifts.Variant;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.instrument.Instruments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sessions are numbers with commas; a dash is a session without a score. All outcomes are worked by hand. */
class SuddenShiftsTest {
    private static final FirstCriterion SEVEN = new FirstCriterion(new BigDecimal("7"), "Tang and DeRubeis 1999, BDI");
    private static final FirstCriterion TEN = new FirstCriterion(new BigDecimal("10"), "the caller's protocol");

    @ParameterizedTest
    @EnumSource(Variant.class)
    void findsAGainUnderBothVariants(Variant variant) {
        SuddenShift gain = step("30,28,29,17,16,18", 3, SEVEN, variant);
        assertThat(gain).isEqualTo(new SuddenShift(3, Outcome.GAIN, null, true, new BigDecimal("23")));
    }

    @Test
    void tellsTheVariantsApart() {
        assertThat(step("29,33,32,24,28,22", 3, SEVEN, Variant.POOLED_T).outcome())
                .isEqualTo(Outcome.GAIN);
        SuddenShift without = step("29,33,32,24,28,22", 3, SEVEN, Variant.NO_N_TERM);
        assertThat(without).isEqualTo(new SuddenShift(3, Outcome.NO_SHIFT, 3, true, null));
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void asksForStabilityToo(Variant variant) {
        SuddenShift step = step("34,27,32,22,28,21", 3, SEVEN, variant);
        assertThat(step.outcome()).isEqualTo(Outcome.NO_SHIFT);
        assertThat(step.failed()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void judgesWithOneSessionMissing(Variant variant) {
        assertThat(step("-,58,55,41,40,43", 3, TEN, variant).outcome()).isEqualTo(Outcome.GAIN);
        assertThat(step("58,-,55,41,40,43", 3, TEN, variant).outcome()).isEqualTo(Outcome.GAIN);
        assertThat(step("57,58,55,41,-,43", 3, TEN, variant).outcome()).isEqualTo(Outcome.GAIN);
    }

    @Test
    void takesTheCriticalValueOfTheSessionsThatAreThere() {
        // 3 + 2: difference 11, sums of squares 8 and 32 over df 3, so t = 11 / (3.6515 x .91287) = 3.300 > 3.182.
        assertThat(step("30,32,34,25,17", 3, SEVEN, Variant.POOLED_T).outcome()).isEqualTo(Outcome.GAIN);
        // 2 + 2: difference 11.5, sums of squares .5 and 24.5 over df 2, so t = 11.5 / 3.5355 = 3.253 < 4.303.
        assertThat(step("-,33,34,25.5,18.5", 3, SEVEN, Variant.POOLED_T).failed())
                .isEqualTo(3);
    }

    @Test
    void looksAtThreeSessionsOnEachSideAlone() {
        assertThat(step("90,30,28,29,17,16,18,90", 4, SEVEN, Variant.POOLED_T).outcome())
                .isEqualTo(Outcome.GAIN);
    }

    @Test
    void asksForAQuarterOfWhatWasThere() {
        assertThat(step("12,13,12,5,4,6", 3, SEVEN, Variant.POOLED_T).outcome()).isEqualTo(Outcome.GAIN);
        SuddenShift small = step("40,41,40,32,31,33", 3, SEVEN, Variant.POOLED_T);
        assertThat(small).isEqualTo(new SuddenShift(3, Outcome.NO_SHIFT, 2, true, null));
        assertThat(step("32,32,32,24,24,24", 3, SEVEN, Variant.POOLED_T).outcome())
                .isEqualTo(Outcome.GAIN);
        assertThat(step("33,33,33,25,25,25", 3, SEVEN, Variant.POOLED_T).failed())
                .isEqualTo(2);
    }

    @Test
    void asksForThePointsOfTheScale() {
        assertThat(step("20,20,20,13,13,13", 3, SEVEN, Variant.POOLED_T).outcome())
                .isEqualTo(Outcome.GAIN);
        assertThat(step("20,20,20,14,14,14", 3, SEVEN, Variant.POOLED_T).failed())
                .isEqualTo(1);
        assertThat(step("20,20,20,13.1,13,13", 3, SEVEN, Variant.POOLED_T).failed())
                .isEqualTo(1);
    }

    @Test
    void findsALossAsPlainlyAsAGain() {
        assertThat(step("17,16,18,30,28,29", 3, SEVEN, Variant.POOLED_T))
                .isEqualTo(new SuddenShift(3, Outcome.LOSS, null, true, new BigDecimal("24")));
        // A rise of 8 from 40 is 20 per cent: the base is the score before the step, for losses too.
        assertThat(step("40,41,40,48,49,48", 3, SEVEN, Variant.POOLED_T).failed())
                .isEqualTo(2);
    }

    @Test
    void callsAShiftACandidateUntilTwoSessionsHaveFollowed() {
        assertThat(step("30,28,29,17", 3, SEVEN, Variant.POOLED_T))
                .isEqualTo(new SuddenShift(3, Outcome.CANDIDATE_GAIN, null, false, new BigDecimal("23")));
        assertThat(step("17,16,18,30", 3, SEVEN, Variant.POOLED_T).outcome()).isEqualTo(Outcome.CANDIDATE_LOSS);
        SuddenShift early = step("30,28,29,17,16", 3, SEVEN, Variant.POOLED_T);
        assertThat(early.outcome()).isEqualTo(Outcome.GAIN);
        assertThat(early.settled()).isFalse();
        assertThat(step("30,28,29,17,-", 3, SEVEN, Variant.POOLED_T).outcome()).isEqualTo(Outcome.CANDIDATE_GAIN);
    }

    @Test
    void judgesNothingFromTooFewPoints() {
        assertThat(step("30,28,29,17,-,-", 3, SEVEN, Variant.POOLED_T))
                .isEqualTo(new SuddenShift(3, Outcome.CANNOT_BE_JUDGED, null, true, null));
        assertThat(step("-,-,29,17,16,18", 3, SEVEN, Variant.POOLED_T).outcome())
                .isEqualTo(Outcome.CANNOT_BE_JUDGED);
        assertThat(step("29,17,16,18", 1, SEVEN, Variant.POOLED_T).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
        assertThat(step("30,28,-,17,16,18", 3, SEVEN, Variant.POOLED_T).outcome())
                .isEqualTo(Outcome.CANNOT_BE_JUDGED);
        assertThat(step("30,28,29,-,16,18", 3, SEVEN, Variant.POOLED_T).outcome())
                .isEqualTo(Outcome.CANNOT_BE_JUDGED);
        assertThat(read("29", "0", SEVEN, Variant.POOLED_T)).isEmpty();
        assertThat(read("", "0", SEVEN, Variant.POOLED_T)).isEmpty();
    }

    @Test
    void countsThePercentageFromTheBestScore() {
        // From 10 upwards: 34 is 24 above the best score, so that a quarter of it is 6.
        assertThat(read("34,34,34,27,27,27", "10", SEVEN, Variant.POOLED_T)
                        .get(2)
                        .outcome())
                .isEqualTo(Outcome.GAIN);
        assertThat(read("34,34,34,27,27,27", "0", SEVEN, Variant.POOLED_T)
                        .get(2)
                        .failed())
                .isEqualTo(2);
        // A scale on which higher is better, up to 100.
        assertThat(read("40,40,40,60,60,60", "100", SEVEN, Variant.POOLED_T)
                        .get(2)
                        .outcome())
                .isEqualTo(Outcome.GAIN);
    }

    @Test
    void takesTheFirstCriterionFromAVerifiedReliableChange() {
        Map<String, ChangeThreshold> thresholds = Instruments.builtIn().get("pcl-5").definition().change().stream()
                .collect(Collectors.toMap(ChangeThreshold::id, threshold -> threshold));
        assertThat(FirstCriterion.of(thresholds.get("marx-15")).points()).isEqualByComparingTo("15");
        assertThat(FirstCriterion.of(thresholds.get("marx-15"))).hasToString("FirstCriterion[points=15]");
        assertThatThrownBy(() -> FirstCriterion.of(thresholds.get("blanchard-9-12")))
                .hasMessage("threshold 'blanchard-9-12' is no verified reliable change in points");
        assertThatThrownBy(() -> new FirstCriterion(BigDecimal.ZERO, "protocol"))
                .hasMessage("a first criterion is above 0 and has a source");
        assertThatThrownBy(() -> new FirstCriterion(BigDecimal.TEN, " "))
                .hasMessage("a first criterion is above 0 and has a source");
    }

    @Test
    void refusesARuleWithGaps() {
        String broken = "{\"schema\":\"holdfast/sudden-shift/1\",\"id\":\"x\",\"percent\":101,\"span\":3,\"least\":2,"
                + "\"alpha\":\"0.05\",\"criticalT\":[{\"freedom\":4,\"value\":0},{\"freedom\":3,\"value\":3.182}],"
                + "\"sources\":[]}";
        assertThat(problems(broken))
                .containsExactly(
                        "/percent: out-of-range: a percentage lies between 0 and 100",
                        "/criticalT: missing: there is no value for 2 degrees of freedom",
                        "/criticalT: out-of-range: a critical value must be above 0",
                        "/sources: no-source: a rule needs a source");
        assertThat(problems(broken.replace("\"least\":2", "\"least\":1")))
                .endsWith("/least: out-of-range: a side needs at least 2 sessions, of at most 10");
        assertThat(SuddenShiftRule.shipped()).hasToString("SuddenShiftRule[tang-derubeis-1999]");
        assertThat(Documents.strict()
                        .read(SuddenShiftRule.class, Documents.strict().write(SuddenShiftRule.shipped())))
                .isEqualTo(SuddenShiftRule.shipped());
    }

    @Test
    void namesTheVariantAndTheOutcomes() {
        assertThat(SuddenShifts.of(SuddenShiftRule.shipped(), SEVEN, Variant.NO_N_TERM))
                .hasToString("SuddenShifts[tang-derubeis-1999 no-n-term]");
        assertThat(Variant.POOLED_T.code()).isEqualTo("pooled-t");
        assertThat(Outcome.CANNOT_BE_JUDGED.code()).isEqualTo("cannot-be-judged");
        assertThat(step("30,28,29,17", 3, SEVEN, Variant.POOLED_T)).hasToString("SuddenShift[3]");
    }

    private static List<String> problems(String json) {
        try {
            SuddenShiftRule.read("rule", json.getBytes(StandardCharsets.UTF_8));
            return List.of();
        } catch (DocumentException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    private static SuddenShift step(String scores, int before, FirstCriterion first, Variant variant) {
        return read(scores, "0", first, variant).get(before - 1);
    }

    private static List<SuddenShift> read(String scores, String best, FirstCriterion first, Variant variant) {
        List<BigDecimal> series = new ArrayList<>();
        for (String score : scores.isEmpty() ? new String[0] : scores.split(",", -1)) {
            series.add(score.equals("-") ? null : new BigDecimal(score));
        }
        return SuddenShifts.of(SuddenShiftRule.shipped(), first, variant).read(series, new BigDecimal(best));
    }
}
