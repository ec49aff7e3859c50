package org.holdfast.measures.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.RowScorer;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms are filled in at noon of a day that is counted from 1 March 2026, and doses given in the afternoon. */
class ChangeRowsTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final long NONE = ChangeRows.MISSING;
    private static final Wording OFFICIAL = new Wording(Wording.Status.ATTESTED, "form");
    private static final List<Endpoint> ENDPOINTS = List.of(
            new Endpoint.Response("response-50", new BigDecimal("50"), "people", "protocol"),
            new Endpoint.Response("response-20.5", new BigDecimal("20.5"), "people", "protocol"),
            new Endpoint.Remission("remission", new BigDecimal("11.5"), null, "people", "protocol"),
            new Endpoint.Remission(
                    "remission-from", new BigDecimal("20"), new BigDecimal("24.5"), "people", "protocol"));

    private final ChangeRows pcl5 = rows("pcl-5", "total");

    record Followed(Instrument instrument, String score) {
        @Override
        public String toString() {
            return instrument.id() + " " + score;
        }
    }

    static Stream<Followed> scoresWithThresholds() {
        return INSTRUMENTS.all().stream()
                .flatMap(instrument -> instrument.definition().change().stream()
                        .map(threshold -> threshold.score())
                        .distinct()
                        .map(score -> new Followed(instrument, score)));
    }

    /** From 40 on a scale from 10 to 50, half of the way to the best score ends at 25. */
    @Test
    void takesSharesOfTheWayToTheScalesMinimum() {
        ChangeRows k10 = rows("k10", "total");
        read(k10, new int[] {0, 40}, 40, 25);
        assertThat(k10.endpoint(0)).isEqualTo(EndpointReading.Outcome.REACHED);
        read(k10, new int[] {0, 40}, 40, 26);
        assertThat(k10.endpoint(0)).isEqualTo(EndpointReading.Outcome.NOT_REACHED);
    }

    @Test
    void judgesFromTheFirstScoreToTheLastPlace() {
        assertThat(pcl5.verdicts())
                .containsExactly("marx-15", "marx-18", "marx-28+marx-15", "marx-28+marx-18", "blanchard-9-12");
        read(pcl5, new int[] {0, 40, 80}, 45, 60, 29);
        assertThat(pcl5.refusal()).isNull();
        assertThat(verdicts(pcl5))
                .isEqualTo("[RELIABLE_IMPROVEMENT, NO_RELIABLE_CHANGE, IMPROVED, UNCHANGED, IMPORTANT_IMPROVEMENT]");
        assertThat(pcl5.endpoint(0)).isEqualTo(EndpointReading.Outcome.NOT_REACHED);
        assertThat(pcl5.endpoint(1)).isEqualTo(EndpointReading.Outcome.REACHED);
    }

    @Test
    void readsEndpointsAtTheirBounds() {
        assertThat(endpoint(2, 40, 11)).isEqualTo(EndpointReading.Outcome.REACHED);
        assertThat(endpoint(2, 40, 12)).isEqualTo(EndpointReading.Outcome.NOT_REACHED);
        assertThat(endpoint(3, 24, 10)).isEqualTo(EndpointReading.Outcome.START_DOES_NOT_QUALIFY);
        assertThat(endpoint(3, 25, 20)).isEqualTo(EndpointReading.Outcome.REACHED);
        assertThat(endpoint(3, 25, 21)).isEqualTo(EndpointReading.Outcome.NOT_REACHED);
        assertThat(endpoint(0, 1, 0)).isEqualTo(EndpointReading.Outcome.REACHED);
        assertThat(endpoint(0, 0, 0)).isEqualTo(EndpointReading.Outcome.UNDEFINED);
    }

    @Test
    void countsWholePointsUpToAThresholdBetweenThem() {
        ChangeRows k6 = rows("k6", "total");
        read(k6, new int[] {0, 40}, 20, 12);
        assertThat(k6.verdict(0)).isEqualTo(Verdict.Outcome.NO_RELIABLE_CHANGE);
        read(k6, new int[] {0, 40}, 20, 11);
        assertThat(k6.verdict(0)).isEqualTo(Verdict.Outcome.RELIABLE_IMPROVEMENT);
    }

    @Test
    void reportsDeteriorationAsPlainly() {
        read(pcl5, new int[] {0, 40}, 20, 38);
        assertThat(verdicts(pcl5))
                .isEqualTo("[RELIABLE_DETERIORATION, RELIABLE_DETERIORATION, DETERIORATED, DETERIORATED,"
                        + " IMPORTANT_DETERIORATION]");
    }

    @Test
    void leavesWhatIsMissingMissing() {
        read(pcl5, new int[] {0, 40, 80}, 45, 29, NONE);
        assertThat(pcl5.refusal()).isEqualTo(Refusal.UNSCORABLE);
        assertThat(pcl5.verdict(0)).isNull();
        assertThat(pcl5.endpoint(0)).isEqualTo(EndpointReading.Outcome.WITHHELD);
        assertThat(pcl5.scores()).isEqualTo(2);
        read(pcl5, new int[] {0, 40, 80}, NONE, 45, NONE);
        assertThat(pcl5.refusal()).isEqualTo(Refusal.UNSCORABLE);
        read(pcl5, new int[] {0, 40}, NONE, NONE);
        assertThat(pcl5.refusal()).isEqualTo(Refusal.NO_BASELINE);
        assertThat(pcl5.scores()).isZero();
        read(pcl5, new int[] {0, 40}, NONE, 45);
        assertThat(pcl5.refusal()).isEqualTo(Refusal.NO_LATER_FORM);
        assertThat(Refusal.NO_LATER_FORM.code()).isEqualTo("no-later-form");
        read(pcl5, new int[] {});
        assertThat(pcl5.refusal()).isEqualTo(Refusal.NO_BASELINE);
    }

    @Test
    void takesWhatARowScorerGivesForAScoreWithoutAValue() {
        RowScorer scorer = Scorer.of(INSTRUMENTS.get("epds")).rows();
        short[] row = new short[scorer.length()];
        row[9] = RowScorer.code(MissingReason.DECLINED);
        scorer.score(row, 0);
        ChangeRows epds = rows("epds", "total");
        read(epds, new int[] {0, 40}, 20, scorer.value(0));
        assertThat(epds.refusal()).isEqualTo(Refusal.UNSCORABLE);
    }

    @Test
    void refusesDatesThatDoNotFollowEachOther() {
        read(pcl5, new int[] {0, 40, 39}, 45, 45, 20);
        assertThat(pcl5.refusal()).isEqualTo(Refusal.DATES_UNORDERED);
        assertThat(pcl5.slopePerWeek()).isNaN();
        read(pcl5, new int[] {0, 0}, 45, 20);
        assertThat(pcl5.refusal()).isEqualTo(Refusal.DATE_TWICE);
        assertThat(pcl5.verdict(0)).isNull();
        read(pcl5, new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE}, 45, 20);
        assertThat(pcl5.refusal()).isEqualTo(Refusal.DATES_UNORDERED);
    }

    @Test
    void takesTheLastScoreUpToTheDayOfTheFirstDose() {
        pcl5.read(new int[] {0, 5, 9, 45}, new long[] {60, 46, NONE, 31}, 0, 4, 5);
        assertThat(pcl5.verdict(0)).isEqualTo(Verdict.Outcome.RELIABLE_IMPROVEMENT);
        assertThat(pcl5.verdict(1)).isEqualTo(Verdict.Outcome.NO_RELIABLE_CHANGE);
        assertThat(pcl5.scores()).isEqualTo(2);
        pcl5.read(new int[] {0, 5, 9, 45}, new long[] {60, 46, NONE, 31}, 0, 4, 4);
        assertThat(pcl5.verdict(1)).isEqualTo(Verdict.Outcome.RELIABLE_IMPROVEMENT);
        pcl5.read(new int[] {5, 45}, new long[] {46, 28}, 0, 2, 4);
        assertThat(pcl5.refusal()).isEqualTo(Refusal.NO_BASELINE);
    }

    @Test
    void withholdsWhatLooksBackBeforeTheFirstDose() {
        pcl5.read(new int[] {5, 39}, new long[] {46, 28}, 0, 2, 10);
        assertThat(pcl5.refusal()).isEqualTo(Refusal.WINDOW_OVERLAPS_DOSE);
        pcl5.read(new int[] {5, 40}, new long[] {46, 28}, 0, 2, 10);
        assertThat(pcl5.refusal()).isNull();
        ChangeRows wsas = rows("wsas", "total");
        wsas.read(new int[] {5, 400}, new long[] {20, 8}, 0, 2, 10);
        assertThat(wsas.refusal()).isEqualTo(Refusal.WINDOW_NOT_FIXED);
        wsas.read(new int[] {5, 400}, new long[] {20, 8}, 0, 2, ChangeRows.NO_DOSE);
        assertThat(wsas.refusal()).isNull();
        assertThat(wsas.verdicts()).isEmpty();
    }

    @Test
    void drawsTheLineOfLeastSquaresThroughAllScoresFromTheBaselineOn() {
        read(pcl5, new int[] {100, 107, 114, 121}, 40, 35, NONE, 28);
        // Days 0, 7, 21 and points 0, -5, -12: (3 x -287 - 28 x -17) / (3 x 490 - 28 x 28) a day.
        assertThat(pcl5.slopePerWeek()).isEqualTo(7 * -385.0 / 686);
        read(pcl5, new int[] {3, 10}, 40, 50);
        assertThat(pcl5.slopePerWeek()).isEqualTo(10);
        read(pcl5, new int[] {3, 10}, 40, NONE);
        assertThat(pcl5.slopePerWeek()).isNaN();
        ChangeRows tScore = rows("promis-dep-8a", "t-score");
        read(tScore, new int[] {3, 17}, 622, 552);
        assertThat(tScore.slopePerWeek()).isEqualTo(-3.5);
    }

    @Test
    void refusesWhatCannotBeAScoreOrADay() {
        read(pcl5, new int[] {0, 40}, 45, 20);
        assertThatThrownBy(() -> read(pcl5, new int[] {0, 40}, 45, 81))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a score of pcl-5 total, without its point, must lie between 0 and 80");
        assertThat(pcl5.verdict(0)).isNull();
        assertThatThrownBy(() -> read(pcl5, new int[] {0, 40}, -1, 45)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read(pcl5, new int[] {0, ChangeRows.MAX_DAYS + 1}, 45, 20))
                .hasMessage("the forms of one client must lie within 36525 days");
        read(pcl5, new int[] {0, ChangeRows.MAX_DAYS}, 45, 20);
        assertThat(pcl5.refusal()).isNull();
        assertThatThrownBy(() -> pcl5.read(new int[3], new long[2], 0, 3, ChangeRows.NO_DOSE))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> rows("pcl-5", "none")).hasMessageContaining("no number 'none' in pcl-5");
        assertThat(pcl5).hasToString("ChangeRows[pcl-5 total]");
    }

    @ParameterizedTest
    @MethodSource("scoresWithThresholds")
    void agreesWithTrajectories(Followed followed) {
        SplittableRandom random = new SplittableRandom(followed.toString().hashCode());
        Scorer scorer = Scorer.of(followed.instrument());
        ChangeRows rows = ChangeRows.of(followed.instrument(), followed.score(), ENDPOINTS);
        for (int client = 0; client < 60; client++) {
            List<TimePoint> forms = forms(scorer, random);
            int[] days = forms.stream()
                    .mapToInt(form -> day(Objects.requireNonNull(form.at())))
                    .toArray();
            long[] scores = forms.stream()
                    .mapToLong(form -> score(form.result(), followed.score()))
                    .toArray();
            boolean dosed = random.nextBoolean();
            int dose = dosed ? random.nextInt(60) : ChangeRows.NO_DOSE;
            Treatment treatment = Treatment.of(ZoneOffset.UTC, dosed ? List.of(at(dose, 15)) : List.of());
            for (int to = 1; to <= days.length; to++) {
                rows.read(days, scores, 0, to, dose);
                agree(rows, Trajectory.of(followed.score(), treatment, forms.subList(0, to)), days, scores, to);
            }
        }
    }

    private static void agree(ChangeRows rows, Trajectory trajectory, int[] days, long[] scores, int to) {
        if (!trajectory.refusals().isEmpty()) {
            assertThat(trajectory.refusals()).contains(rows.refusal());
            return;
        }
        List<Comparison> all = trajectory.fromBaseline();
        @Nullable Comparison last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last == null || last.to().number() != to) {
            assertThat(rows.refusal()).isIn(Refusal.NO_LATER_FORM, Refusal.UNSCORABLE);
            return;
        }
        List<Refusal> withheld = last.withheld().stream()
                .filter(reason -> reason != Refusal.NO_VERIFIED_THRESHOLD)
                .toList();
        if (rows.refusal() == null) {
            assertThat(withheld).isEmpty();
            Map<String, Verdict.Outcome> outcomes = outcomes(last);
            assertThat(outcomes).containsOnlyKeys(rows.verdicts());
            rows.verdicts()
                    .forEach(name -> assertThat(rows.verdict(rows.verdicts().indexOf(name)))
                            .isEqualTo(outcomes.get(name)));
        } else {
            assertThat(withheld).contains(rows.refusal());
        }
        for (int endpoint = 0; endpoint < ENDPOINTS.size(); endpoint++) {
            assertThat(rows.endpoint(endpoint))
                    .isEqualTo(last.endpoint(ENDPOINTS.get(endpoint)).outcome());
        }
        slope(rows, last.from().number() - 1, days, scores, to);
    }

    /** The same line by way of the means. */
    private static void slope(ChangeRows rows, int baseline, int[] days, long[] scores, int to) {
        List<double[]> points = new ArrayList<>();
        for (int place = baseline; place < to; place++) {
            if (scores[place] != NONE) {
                points.add(new double[] {days[place] / 7.0, scores[place]});
            }
        }
        double day = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
        double score = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
        double along = points.stream()
                .mapToDouble(point -> (point[0] - day) * (point[0] - day))
                .sum();
        double across = points.stream()
                .mapToDouble(point -> (point[0] - day) * (point[1] - score))
                .sum();
        assertThat(rows.scores()).isEqualTo(points.size());
        if (points.size() < 2) {
            assertThat(rows.slopePerWeek()).isNaN();
        } else {
            double unit = Math.pow(10, decimals(rows));
            assertThat(rows.slopePerWeek()).isCloseTo(across / along / unit, within(1e-9));
        }
    }

    private static int decimals(ChangeRows rows) {
        String[] words = rows.toString().split("[\\[ \\]]", -1);
        return INSTRUMENTS.get(words[1]).range(words[2]).low().scale();
    }

    private static Map<String, Verdict.Outcome> outcomes(Comparison comparison) {
        Map<String, Verdict.Outcome> outcomes = new LinkedHashMap<>();
        Stream.of(comparison.reliableChange(), comparison.clinicallySignificantChange(), comparison.importance())
                .flatMap(List::stream)
                .forEach(verdict -> outcomes.put(name(verdict), verdict.outcome()));
        return outcomes;
    }

    private static String name(Verdict verdict) {
        return verdict.threshold().id() + (verdict.with() == null ? "" : "+" + verdict.with());
    }

    private static List<TimePoint> forms(Scorer scorer, SplittableRandom random) {
        List<TimePoint> forms = new ArrayList<>();
        int day = 0;
        for (int form = 0; form < 8; form++) {
            day += random.nextInt(30) == 0 ? random.nextInt(-3, 1) : random.nextInt(1, 40);
            boolean missed = random.nextInt(8) == 0;
            forms.add(missed ? TimePoint.missed(at(day, 12)) : TimePoint.of(result(scorer, at(day, 12), random)));
        }
        return forms;
    }

    /** Answers near one end or the other, now and then with a gap, so that changes are large enough to be judged. */
    private static ScoreResult result(Scorer scorer, Instant at, SplittableRandom random) {
        Instrument instrument = scorer.instrument();
        Map<String, Answer> answers = new LinkedHashMap<>();
        int level = random.nextInt(5);
        boolean gap = random.nextInt(8) == 0;
        for (int item = 0; item < instrument.items().size(); item++) {
            String name = instrument.definition().items().get(item).answers();
            List<AnswerSet.Choice> choices = instrument.definition().answerSets().stream()
                    .filter(set -> set.id().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .choices();
            int choice = Math.min(choices.size() - 1, random.nextInt(level + 1));
            if (choice >= 0 && (!gap || item != 2)) {
                answers.put(
                        instrument.items().get(item),
                        Answer.of(choices.get(choice).value()));
            }
        }
        return scorer.score(
                new AnswerSheet(instrument.id(), null, at, AnswerSheet.Mode.SELF, "en", OFFICIAL, answers, null));
    }

    private static long score(@Nullable ScoreResult result, String score) {
        return result == null
                ? NONE
                : result.number(score)
                        .map(number -> number.unscaledValue().longValueExact())
                        .orElse(NONE);
    }

    private static String verdicts(ChangeRows rows) {
        List<Verdict.@Nullable Outcome> all = new ArrayList<>();
        for (int place = 0; place < rows.verdicts().size(); place++) {
            all.add(rows.verdict(place));
        }
        return all.toString();
    }

    private EndpointReading.Outcome endpoint(int place, long from, long to) {
        read(pcl5, new int[] {0, 40}, from, to);
        return pcl5.endpoint(place);
    }

    private static void read(ChangeRows rows, int[] days, long... scores) {
        rows.read(days, scores, 0, days.length, ChangeRows.NO_DOSE);
    }

    private static ChangeRows rows(String instrument, String score) {
        return ChangeRows.of(INSTRUMENTS.get(instrument), score, ENDPOINTS);
    }

    private static Instant at(int day, int hour) {
        return START.plusDays(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    private static int day(Instant at) {
        return (int) (at.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay() - START.toEpochDay());
    }
}
