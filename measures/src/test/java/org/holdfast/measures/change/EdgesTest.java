package org.holdfast.measures.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.json.DocumentException;
import org.holdfast.measures.Made;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies at the very end of a range, and what may be counted in per cent. */
class EdgesTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();
    private static final Instant FIRST = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "pcl-5, total, true",
        "itq, ptsd, true",
        "who-5, percent, true",
        "promis-dep-8a, t-score, false",
        "swemwbs, metric, false",
        "brs, mean, false",
        "aldrete-mod, total, true"
    })
    void countsPercentagesOfSumsAndCountsAlone(String instrument, String score, boolean expected) {
        Instrument one = INSTRUMENTS.get(instrument);
        assertThat(one.scores()).contains(score);
        assertThat(FollowedScore.of(one, score).trueZero()).isEqualTo(expected);
    }

    @Test
    void takesTheBoundItselfForTheFunctionalSide() {
        Instrument pcl5 = INSTRUMENTS.get("pcl-5");
        long side = pcl5.definition().change().stream()
                .filter(threshold -> threshold.kind() == ChangeThreshold.Kind.CSC_SIDE)
                .findFirst()
                .orElseThrow()
                .value()
                .longValueExact();
        List<Judge> judges = Judge.of(pcl5.definition(), FollowedScore.of(pcl5, "total")).stream()
                .filter(judge -> judge.name().contains("+"))
                .toList();
        assertThat(judges).isNotEmpty().allSatisfy(judge -> {
            assertThat(judge.outcome(side + 20, side)).isEqualTo(Verdict.Outcome.RECOVERED);
            assertThat(judge.outcome(side + 21, side + 1)).isEqualTo(Verdict.Outcome.IMPROVED);
            assertThat(judge.outcome(side, side - 20)).isEqualTo(Verdict.Outcome.IMPROVED);
            assertThat(judge.outcome(side + 1, side - 19)).isEqualTo(Verdict.Outcome.RECOVERED);
        });
    }

    @Test
    void countsFromTheBestScoreWhereThatIsNotZero() {
        String json = Made.json(
                        Made.levels("level", 1, 5),
                        Made.items("level", "1", "2", "3", "4"),
                        Made.score("total", "{'kind': 'sum', 'items': ['1', '2', '3', '4']}") + ","
                                + Made.score("mean", "{'kind': 'mean', 'items': ['1', '2'], 'decimals': 1}") + ","
                                + Made.score("same", "{'kind': 'score', 'score': 'mean'}"))
                .replace(
                        "\"change\": []",
                        Made.quoted("'change': [{'id': 'half', 'score': 'total', 'kind': 'mid', 'value': 50, 'unit':"
                                + " 'percent', 'needs': [], 'population': 'lamps', 'sources': ['us']}]"));
        Instrument made = Made.instrument(json);
        Judge half =
                Judge.of(made.definition(), FollowedScore.of(made, "total")).get(0);
        assertThat(half.outcome(16, 10)).isEqualTo(Verdict.Outcome.IMPORTANT_IMPROVEMENT); // 6 of 12 above 4
        assertThat(half.outcome(16, 11)).isEqualTo(Verdict.Outcome.NOT_REACHED);
        assertThat(half.outcome(4, 8)).isEqualTo(Verdict.Outcome.UNDEFINED);
        assertThat(FollowedScore.of(made, "same").trueZero()).isFalse();
    }

    @Test
    void countsDaysFromAnyDay() {
        ChangeRows change = ChangeRows.of(INSTRUMENTS.get("pcl-5"), "total", List.of());
        int[] epochDays = {20_500, 20_541};
        change.read(epochDays, new long[] {60, 30}, 0, 2, ChangeRows.NO_DOSE);
        assertThat(change.refusal()).isNull();
        assertThat(change.verdict(0)).isNotNull();
    }

    @Test
    void saysThatEitherScoreIsMissing() {
        Scorer scorer = Scorer.of(INSTRUMENTS.get("phq-2"));
        ScoreResult there = scorer.score(Sheets.attested("phq-2", Sheets.all(2, 1)));
        ScoreResult missing = scorer.score(Sheets.attested("phq-2", Map.of("1", Answer.of(1))));
        assertThat(Change.between(missing, there, "total").refusals()).contains(Refusal.UNSCORABLE);
        assertThat(Change.between(there, missing, "total").refusals()).contains(Refusal.UNSCORABLE);
        assertThat(Change.between(there, there, "total").refusals()).doesNotContain(Refusal.UNSCORABLE);
    }

    @Test
    void keepsDosesInTheOrderOfTime() {
        Instant second = FIRST.plusSeconds(86_400);
        Instant third = second.plusSeconds(86_400);
        assertThat(new Treatment(ZoneOffset.UTC, List.of(FIRST, second), List.of(third)).doses())
                .containsExactly(third);
        for (Treatments wrong : List.of(
                new Treatments(List.of(second, FIRST), List.of(third)),
                new Treatments(List.of(FIRST, FIRST), List.of(third)),
                new Treatments(List.of(FIRST), List.of(third, second)),
                new Treatments(List.of(third), List.of(second)))) {
            assertThatThrownBy(() -> new Treatment(ZoneOffset.UTC, wrong.earlier, wrong.doses))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private record Treatments(List<Instant> earlier, List<Instant> doses) {}

    @Test
    void takesWhatIsAtTheEndOfARange() {
        assertThat(new RecallWindow(1).days()).isEqualTo(1);
        assertThatThrownBy(() -> new RecallWindow(0)).isInstanceOf(IllegalArgumentException.class);
        BigDecimal z = new BigDecimal("1.96");
        assertThat(ReliableChange.of(BigDecimal.TEN, BigDecimal.ZERO, z).smallestWholeChange())
                .isEqualTo(28);
        assertThatThrownBy(() -> ReliableChange.of(BigDecimal.TEN, BigDecimal.ONE, z))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReliableChange.of(BigDecimal.ZERO, BigDecimal.ZERO, z))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksForTheCriticalValueOfFullSides() {
        String rule = "{\"schema\":\"holdfast/sudden-shift/1\",\"id\":\"x\",\"percent\":25,\"span\":3,\"least\":2,"
                + "\"alpha\":\"0.05\",\"criticalT\":[{\"freedom\":2,\"value\":4.3},{\"freedom\":3,\"value\":3.2}],"
                + "\"sources\":[{\"id\":\"us\",\"cite\":\"made up\"}]}";
        assertThatThrownBy(() -> SuddenShiftRule.read("rule", rule.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        e -> assertThat(e.problems())
                                .hasSize(1)
                                .allMatch(problem -> problem.message().contains("4 degrees")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 3, true",
        "100, 3, 3, true",
        "-1, 3, 3, false",
        "101, 3, 3, false",
        "25, 2, 2, true",
        "25, 1, 1, false",
        "25, 10, 10, true",
        "25, 11, 11, false",
        "25, 4, 3, false"
    })
    void boundsTheRuleOfSuddenShifts(int percent, int least, int span, boolean accepted) {
        String rule =
                "{\"schema\":\"holdfast/sudden-shift/1\",\"id\":\"x\",\"percent\":" + percent + ",\"span\":" + span
                        + ",\"least\":" + least + ",\"alpha\":\"0.05\",\"criticalT\":[{\"freedom\":" + (2 * least - 2)
                        + ",\"value\":2.5}],\"sources\":[{\"id\":\"us\",\"cite\":\"made up\"}]}";
        byte[] utf8 = rule.getBytes(StandardCharsets.UTF_8);
        if (accepted) {
            assertThat(SuddenShiftRule.read("rule", utf8).span()).isEqualTo(span);
        } else {
            assertThatThrownBy(() -> SuddenShiftRule.read("rule", utf8)).isInstanceOf(DocumentException.class);
        }
    }
}
