package org.holdfast.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.RowScorer;
import org.holdfast.measures.scoring.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs that other instruments are loaded too, and have been used: each of them scores before the clock runs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CatalogueBenchmark {
    static final int SHEETS = 1024;
    private static final int ROUNDS = 20_000;

    /** How many instruments are loaded beside PCL-5, itself among them. */
    @Param({"1", "10", "78"})
    public int loaded;

    private final short[] rows = Sheets.rows(SHEETS);
    private final long[] out = new long[SHEETS * HandLoop.SCORES];
    private final List<RowScorer> others = new ArrayList<>();
    private RowScorer scorer = Scorer.of(Instruments.builtIn().get("pcl-5")).rows();

    /** Lets every instrument score rows without answers and of the lowest code, in turn. */
    @Setup
    public void use() {
        Instruments instruments = Instruments.builtIn();
        for (String id : first(instruments)) {
            Instrument instrument = instruments.get(id);
            others.add(Scorer.of(instrument).rows());
            if (id.equals("pcl-5")) {
                scorer = others.get(others.size() - 1);
            }
        }
        int longest = others.stream().mapToInt(RowScorer::length).max().orElseThrow();
        short[] missing = new short[longest];
        Arrays.fill(missing, RowScorer.code(MissingReason.UNANSWERED));
        short[] lowest = new short[longest];
        for (int round = 0; round < ROUNDS / others.size(); round++) {
            for (RowScorer other : others) {
                other.score(missing, 0);
                other.score(lowest, 0);
            }
        }
        long[] expected = new long[HandLoop.SCORES];
        rowsAmongOthers();
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            HandLoop.score(rows, sheet * Sheets.ITEMS, expected, 0);
            for (int score = 0; score < HandLoop.SCORES; score++) {
                Checks.agrees(out[sheet * HandLoop.SCORES + score] == expected[score]);
            }
        }
    }

    /** Rows of PCL-5 in, outcomes into an array. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public long[] rowsAmongOthers() {
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            scorer.score(rows, sheet * Sheets.ITEMS);
            for (int score = 0; score < HandLoop.SCORES; score++) {
                out[sheet * HandLoop.SCORES + score] = scorer.value(score);
            }
        }
        return out;
    }

    /** Reads, checks and compiles the definitions. */
    @Benchmark
    public List<Scorer> load() {
        Instruments instruments = Instruments.builtIn();
        return first(instruments).stream()
                .map(id -> Scorer.of(instruments.get(id)))
                .toList();
    }

    /** PCL-5, and others in the order of the alphabet up to the number. */
    private List<String> first(Instruments instruments) {
        List<String> ids = new ArrayList<>(List.of("pcl-5"));
        for (String id : instruments.ids()) {
            if (ids.size() < loaded && !ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }
}
