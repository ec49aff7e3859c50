package org.holdfast.measures.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.json.Documents;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.change.Change;
import org.holdfast.measures.change.Verdict;
import org.holdfast.measures.scoring.CutPointReading;
import org.holdfast.measures.scoring.RowScorer;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.ScoreValue;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;

/** What no built-in instrument shows: equal levels, scaled scales, exact bounds, two thresholds on one item. */
class VariantsTest {
    private static final String UNBRANCHED =
            Lantern.JSON.replaceFirst(", \"askIf\": \\{.*?\"sources\": \\[\"us\"\\]\\}", "");

    @Test
    void givesALevelThatAMissingAnswerCouldOnlyReachAgain() {
        Scorer scorer = scorer("\"atLeast\": 1, \"level\": 1", "\"atLeast\": 1, \"level\": 2");
        assertThat(score(scorer, 1).number("top")).contains(BigDecimal.valueOf(2));
        assertThat(score(scorer, 0).number("top")).isEmpty();
    }

    @Test
    void scalesAScaledValueAndRoundsHalfUp() {
        Scorer scorer = scorer(
                "{\"kind\": \"score\", \"score\": \"total\"}, \"times\": 0.5, \"plus\": 1, \"decimals\": 1",
                "{\"kind\": \"scale\", \"of\": {\"kind\": \"score\", \"score\": \"total\"}, \"times\": 0.5, \"plus\": 0,"
                        + " \"decimals\": 1}, \"times\": -1.5, \"plus\": 10, \"decimals\": 1");
        assertThat(score(scorer, 2, 1, 0).number("half")).contains(new BigDecimal("7.8")); // 7.75, half up
        assertThat(score(scorer, 2, 2, 2).number("half")).contains(new BigDecimal("5.5"));
        assertThat(score(scorer, 0, 0, 0).number("half")).contains(new BigDecimal("10.0"));
    }

    @Test
    void reachesACutPointAtItsBoundFromEitherSide() {
        Scorer low = scorer("\"total\", \"atLeast\": 3, \"meaning\"", "\"total\", \"atMost\": 3, \"meaning\"");
        assertThat(reached(low, 2, 1, 0)).containsExactly(true);
        assertThat(reached(low, 2, 2, 0)).containsExactly(false);
        Scorer high = scorer("x", "x");
        assertThat(reached(high, 2, 1, 0)).containsExactly(true);
        assertThat(reached(high, 2, 0, 0)).containsExactly(false);
    }

    @Test
    void raisesTheGraverOfTwoSignalsOfOneItem() {
        for (List<String> levels : List.of(List.of("review", "crisis"), List.of("crisis", "review"))) {
            boolean graverFirst = levels.get(0).equals("crisis");
            Scorer scorer = scorer(
                    "\"critical\": []",
                    "\"critical\": [" + critical(graverFirst ? 2 : 1, levels.get(0)) + ", "
                            + critical(graverFirst ? 1 : 2, levels.get(1)) + "]");
            assertThat(score(scorer, 2).signals())
                    .extracting(signal -> signal.level().code())
                    .containsExactly("crisis");
            assertThat(score(scorer, 1).signals())
                    .extracting(signal -> signal.level().code())
                    .containsExactly("review");
        }
    }

    @Test
    void reachesAPercentageExactly() {
        String json = Lantern.JSON
                .replace(
                        "\"kind\": \"reliable\", \"value\": 2, \"unit\": \"points\"",
                        "\"kind\": \"mid\", \"value\": 50, \"unit\": \"percent\"")
                .replaceFirst(",\\s+\\{\"id\": \"side\"[^}]*\\}", "");
        Scorer scorer = Scorer.of(read(json));
        assertThat(verdict(scorer, score(scorer, 2, 2, 0), score(scorer, 2, 0, 0)))
                .isEqualTo(Verdict.Outcome.IMPORTANT_IMPROVEMENT);
        assertThat(verdict(scorer, score(scorer, 2, 2, 1), score(scorer, 2, 1, 0)))
                .isEqualTo(Verdict.Outcome.NOT_REACHED);
    }

    @Test
    void countsOneItemFromTwoAnswersUpwards() {
        Scorer scorer = Scorer.of(read(UNBRANCHED));
        RowScorer rows = scorer.rows();
        for (int sheet = 0; sheet < 27; sheet++) {
            short[] row = {(short) (sheet % 3), (short) (sheet / 3 % 3), (short) (sheet / 9)};
            rows.score(row, 0);
            int lit = (row[0] > 0 ? 1 : 0) + (row[1] > 0 ? 1 : 0) + (row[2] > 0 ? 1 : 0);
            int bright = (row[0] > 1 ? 1 : 0) + (row[1] > 1 ? 1 : 0);
            int held = (row[0] + row[1] + row[2] >= 3 ? 1 : 0) + (row[2] < 1 ? 1 : 0) + (bright == 1 ? 1 : 0);
            assertThat(rows.value(2)).isEqualTo(lit);
            assertThat(rows.value(4)).isEqualTo(held >= 2 ? 1 : 0);
        }
    }

    @Test
    void asksWhetherAnotherScoreHolds() {
        Scorer scorer = scorer(
                "{\"kind\": \"item\", \"item\": \"3\", \"atMost\": 0}", "{\"kind\": \"score\", \"score\": \"any\"}");
        assertThat(category(scorer, 0, 0, 1)).isEqualTo(new ScoreValue.Category("none"));
        assertThat(category(scorer, 0, 2, 1)).isEqualTo(new ScoreValue.Category("gleam"));
    }

    private static ScoreValue category(Scorer scorer, int... codes) {
        return ((ScoreOutcome.Value) score(scorer, codes).outcome("kind")).value();
    }

    private static Verdict.Outcome verdict(Scorer scorer, ScoreResult before, ScoreResult after) {
        assertThat(scorer.instrument().id()).isEqualTo("lantern-5");
        return Change.between(before, after, "total").verdicts().get(0).outcome();
    }

    private static String critical(int atLeast, String level) {
        return "{\"item\": \"1\", \"atLeast\": " + atLeast + ", \"level\": \"" + level
                + "\", \"origin\": \"design\", \"sources\": []}";
    }

    private static List<Boolean> reached(Scorer scorer, int... codes) {
        ScoreOutcome.Value total = (ScoreOutcome.Value) score(scorer, codes).outcome("total");
        return total.cutPoints().stream().map(CutPointReading::reached).toList();
    }

    private static ScoreResult score(Scorer scorer, int... codes) {
        Map<String, Answer> answers = Sheets.codes(codes);
        return scorer.score(Sheets.attested("lantern-5", answers));
    }

    private static Scorer scorer(String... pairs) {
        String json = Lantern.JSON;
        for (int i = 0; i < pairs.length; i += 2) {
            json = json.replace(pairs[i], pairs[i + 1]);
        }
        return Scorer.of(read(json));
    }

    private static Instrument read(String json) {
        return Instrument.read(Documents.strict(), "lantern", json.getBytes(UTF_8));
    }
}
