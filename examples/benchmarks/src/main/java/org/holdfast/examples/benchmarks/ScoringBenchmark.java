package org.holdfast.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.RowOutcome;
import org.holdfast.measures.scoring.RowScorer;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Scores answers that are already decoded. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScoringBenchmark {
    static final int SHEETS = 1024;
    private static final List<String> CLUSTERS = List.of("1-5", "6-7", "8-14", "15-20");

    private final short[] rows = Sheets.rows(SHEETS);
    private final long[] out = new long[SHEETS * HandLoop.SCORES];
    private final int[] signals = new int[SHEETS];
    private final Scorer scorer = Scorer.of(Instruments.builtIn().get("pcl-5"));
    private final RowScorer rowScorer = scorer.rows();
    private final List<Map<String, Integer>> maps = IntStream.range(0, SHEETS)
            .mapToObj(sheet -> Sheets.map(rows, sheet))
            .toList();
    private final List<AnswerSheet> sheets =
            maps.stream().map(ScoringBenchmark::sheet).toList();
    private final List<ScoreResult> results = sheets.stream().map(scorer::score).toList();

    /** Holds every contender against the loop by hand, on every sheet. */
    @Setup
    public void check() {
        long[] expected = new long[HandLoop.SCORES];
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            int signal = HandLoop.score(rows, sheet * Sheets.ITEMS, expected, 0);
            rowScorer.score(rows, sheet * Sheets.ITEMS);
            RowOutcome outcome = rowScorer.outcome();
            BigDecimal[] streams = mapAndStreams(maps.get(sheet));
            Checks.agrees(signal == rowScorer.signal()
                    && signal == results.get(sheet).signals().size());
            for (int score = 0; score < HandLoop.SCORES; score++) {
                Checks.agrees(rowScorer.value(score) == expected[score]);
                Checks.agrees(outcome.value(score) == expected[score]);
                Checks.agrees(streams[score].longValueExact() == expected[score]);
            }
            Checks.agrees(results.get(sheet).number("total").orElseThrow().longValueExact() == expected[0]);
        }
    }

    /** The limit: a loop for this one scale. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public long[] handLoop() {
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            signals[sheet] = HandLoop.score(rows, sheet * Sheets.ITEMS, out, sheet * HandLoop.SCORES);
        }
        return out;
    }

    /** Rows in, outcomes into an array. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public long[] rows() {
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            rowScorer.score(rows, sheet * Sheets.ITEMS);
            for (int score = 0; score < HandLoop.SCORES; score++) {
                out[sheet * HandLoop.SCORES + score] = rowScorer.value(score);
            }
            signals[sheet] = rowScorer.signal();
        }
        return out;
    }

    /** Rows in, one compact outcome each. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void compactOutcome(Blackhole hole) {
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            rowScorer.score(rows, sheet * Sheets.ITEMS);
            hole.consume(rowScorer.outcome());
        }
    }

    /** Everything that a result says, read once. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void publicResult(Blackhole hole) {
        for (ScoreResult result : results) {
            read(result, hole);
        }
    }

    /** A sheet with a map of answers to a result, everything read once. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void sheetToResult(Blackhole hole) {
        for (AnswerSheet sheet : sheets) {
            read(scorer.score(sheet), hole);
        }
    }

    /** What is mostly written: a map by item, streams, decimals. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void mapAndStreams(Blackhole hole) {
        for (Map<String, Integer> map : maps) {
            hole.consume(mapAndStreams(map));
        }
    }

    private static void read(ScoreResult result, Blackhole hole) {
        for (ScoreOutcome outcome : result.outcomes()) {
            hole.consume(outcome);
        }
        hole.consume(result.signals());
        hole.consume(result.problems());
        hole.consume(result.withheld());
    }

    private static BigDecimal[] mapAndStreams(Map<String, Integer> map) {
        BigDecimal[] scores = new BigDecimal[HandLoop.SCORES];
        if (map.size() != Sheets.ITEMS || map.values().stream().anyMatch(answer -> answer < 0 || answer > 4)) {
            return scores;
        }
        scores[0] = sum(map, 1, 20);
        boolean pattern = true;
        for (int cluster = 0; cluster < CLUSTERS.size(); cluster++) {
            String[] ends = CLUSTERS.get(cluster).split("-", -1);
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[1]);
            scores[cluster + 1] = sum(map, first, last);
            long symptoms = IntStream.rangeClosed(first, last)
                    .mapToObj(item -> Objects.requireNonNull(map.get(String.valueOf(item))))
                    .filter(answer -> answer >= 2)
                    .count();
            pattern &= symptoms >= (cluster < 2 ? 1 : 2);
        }
        scores[5] = pattern ? BigDecimal.ONE : BigDecimal.ZERO;
        return scores;
    }

    private static BigDecimal sum(Map<String, Integer> map, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(item -> BigDecimal.valueOf(Objects.requireNonNull(map.get(String.valueOf(item)))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP);
    }

    private static AnswerSheet sheet(Map<String, Integer> map) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        map.forEach((item, answer) -> answers.put(item, Answer.of(answer)));
        return new AnswerSheet(
                "pcl-5",
                null,
                null,
                AnswerSheet.Mode.SELF,
                "en",
                new Wording(Wording.Status.ATTESTED, "PCL-5"),
                answers,
                null);
    }
}
