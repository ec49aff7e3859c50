package org.holdfast.measures.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.holdfast.measures.change.Verdict.Outcome;
import org.junit.jupiter.api.Test;

/** The worked examples are computed by hand from the published means, deviations and coefficients. */
class ReliableChangeTest {
    private static final ReliableChange CORE_90 = ReliableChange.of(n("7.7"), n("0.90"), ReliableChange.Z_90);
    private static final ReliableChange CORE_95 = ReliableChange.of(n("7.7"), n("0.90"), ReliableChange.Z_95);

    @Test
    void givesTheCore10ThresholdOfEachLevel() {
        assertThat(CORE_90.errorOfDifference()).isEqualTo(n("3.44354"));
        assertThat(CORE_90.critical()).isEqualTo(n("5.66463"));
        assertThat(CORE_90.smallestWholeChange()).isEqualTo(6);
        assertThat(CORE_95.critical()).isEqualTo(n("6.74935"));
        assertThat(CORE_95.smallestWholeChange()).isEqualTo(7);
        assertThat(CORE_95.index(n("24"), n("18"))).isEqualTo(n("-1.742"));
        assertThat(CORE_90.reliable(n("24"), n("18"))).isTrue();
        assertThat(CORE_95.reliable(n("24"), n("18"))).isFalse();
        assertThat(CORE_95.index(n("24"), n("17"))).isEqualTo(n("-2.033"));
        assertThat(CORE_95.reliable(n("24"), n("17"))).isTrue();
        assertThat(CORE_95.reliable(n("17"), n("24"))).isTrue();
    }

    @Test
    void givesTheThresholdOfABdi() {
        ReliableChange bdi = ReliableChange.of(n("10.5"), n("0.93"), ReliableChange.Z_95);
        assertThat(bdi.errorOfDifference()).isEqualTo(n("3.92874"));
        assertThat(bdi.critical()).isEqualTo(n("7.70033"));
        assertThat(bdi.smallestWholeChange()).isEqualTo(8);
        assertThat(bdi.index(n("31"), n("24"))).isEqualTo(n("-1.782"));
    }

    @Test
    void usesAStandardErrorOfMeasurementAsItIs() {
        BigDecimal error = n("2.87").divide(n("2.77"), java.math.MathContext.DECIMAL64);
        ReliableChange wellbeing = ReliableChange.ofErrors(error, error, ReliableChange.Z_95);
        assertThat(wellbeing.errorOfDifference()).isEqualTo(n("1.46527"));
        assertThat(wellbeing.index(n("19.98"), n("22.35"))).isEqualTo(n("1.617"));
        assertThat(wellbeing.reliable(n("19.98"), n("22.35"))).isFalse();
        assertThat(wellbeing.reliable(n("19.98"), n("23.21"))).isTrue();
    }

    @Test
    void usesTheErrorOfEachScore() {
        ReliableChange promis = ReliableChange.ofErrors(n("2.3"), n("2.5"), ReliableChange.Z_95);
        assertThat(promis.errorOfDifference()).isEqualTo(n("3.39706"));
        assertThat(promis.index(n("62.2"), n("55.0"))).isEqualTo(n("-2.119"));
        assertThat(promis.reliable(n("62.2"), n("55.0"))).isTrue();
        assertThat(promis.index(n("62.2"), n("57.2"))).isEqualTo(n("-1.472"));
        assertThat(promis.reliable(n("62.2"), n("57.2"))).isFalse();
    }

    @Test
    void givesTheThreeCriteriaOfTheFunctionalSide() {
        assertThat(ReliableChange.criterionA(n("19.7"), n("7.7"))).isEqualByComparingTo("4.3");
        assertThat(ReliableChange.criterionB(n("4.7"), n("4.8"))).isEqualByComparingTo("14.3");
        assertThat(ReliableChange.criterionC(n("19.7"), n("7.7"), n("4.7"), n("4.8")))
                .isEqualByComparingTo("10.46");
    }

    @Test
    void classifiesAsJacobsonAndTruaxDo() {
        assertThat(ReliableChange.classify(false, true, 1)).isEqualTo(Outcome.RECOVERED);
        assertThat(ReliableChange.classify(false, false, 1)).isEqualTo(Outcome.IMPROVED);
        assertThat(ReliableChange.classify(true, true, 1)).isEqualTo(Outcome.IMPROVED);
        assertThat(ReliableChange.classify(false, true, 0)).isEqualTo(Outcome.UNCHANGED);
        assertThat(ReliableChange.classify(true, false, -1)).isEqualTo(Outcome.DETERIORATED);
    }

    @Test
    void isNotReliableAtTheCriticalValueItself() {
        ReliableChange even = ReliableChange.ofErrors(n("3"), n("4"), n("2"));
        assertThat(even.critical()).isEqualByComparingTo("10");
        assertThat(even.reliable(n("20"), n("10"))).isFalse();
        assertThat(even.smallestWholeChange()).isEqualTo(11);
        assertThat(even).hasToString("ReliableChange[critical=10.00000]");
    }

    @Test
    void refusesNumbersOutsideTheirLimits() {
        String limits = "a deviation above 0 and a reliability from 0 to below 1 are needed";
        assertThatThrownBy(() -> ReliableChange.of(n("0"), n("0.9"), n("1.96"))).hasMessage(limits);
        assertThatThrownBy(() -> ReliableChange.of(n("1"), n("1"), n("1.96"))).hasMessage(limits);
        assertThatThrownBy(() -> ReliableChange.of(n("1"), n("-0.1"), n("1.96")))
                .hasMessage(limits);
        assertThatThrownBy(() -> ReliableChange.of(n("1"), n("0.9"), n("0"))).hasMessage("z must be above 0");
        assertThatThrownBy(() -> ReliableChange.ofErrors(n("0"), n("1"), n("1.96")))
                .hasMessage("standard errors must be above 0");
        assertThatThrownBy(() -> ReliableChange.ofErrors(n("1"), n("0"), n("1.96")))
                .hasMessage("standard errors must be above 0");
    }

    @Test
    void classifiesTheCore10ByTheCriterionThatIsNamed() {
        BigDecimal a = ReliableChange.criterionA(n("19.7"), n("7.7"));
        BigDecimal b = ReliableChange.criterionB(n("4.7"), n("4.8"));
        BigDecimal c = ReliableChange.criterionC(n("19.7"), n("7.7"), n("4.7"), n("4.8"));
        assertThat(core("22", "9", c)).isEqualTo(Outcome.RECOVERED);
        assertThat(core("22", "9", a)).isEqualTo(Outcome.IMPROVED);
        assertThat(core("22", "12", c)).isEqualTo(Outcome.IMPROVED);
        assertThat(core("22", "12", b)).isEqualTo(Outcome.RECOVERED);
        assertThat(core("13", "9", c)).isEqualTo(Outcome.UNCHANGED);
        assertThat(core("8", "16", c)).isEqualTo(Outcome.DETERIORATED);
    }

    @Test
    void expectsASecondScoreNearerToTheMean() {
        assertThat(ReliableChange.expectedRetest(n("19.7"), n("0.90"), n("35"))).isEqualByComparingTo("33.47");
        assertThat(ReliableChange.expectedRetest(n("19.7"), n("0.81"), n("35"))).isEqualByComparingTo("32.093");
        assertThat(ReliableChange.expectedRetest(n("19.7"), n("1"), n("35"))).isEqualByComparingTo("35");
        assertThat(ReliableChange.expectedRetest(n("19.7"), n("0"), n("35"))).isEqualByComparingTo("19.7");
        assertThatThrownBy(() -> ReliableChange.expectedRetest(n("19.7"), n("1.01"), n("35")))
                .hasMessage("a reliability lies between 0 and 1");
        assertThatThrownBy(() -> ReliableChange.expectedRetest(n("19.7"), n("-0.01"), n("35")))
                .hasMessage("a reliability lies between 0 and 1");
    }

    private static Outcome core(String before, String after, BigDecimal side) {
        int direction = CORE_95.reliable(n(before), n(after)) ? n(before).compareTo(n(after)) : 0;
        return ReliableChange.classify(n(before).compareTo(side) < 0, n(after).compareTo(side) < 0, direction);
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }
}
