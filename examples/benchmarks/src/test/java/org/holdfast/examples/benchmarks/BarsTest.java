package org.holdfast.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static final double MIB = 1024 * 1024;

    private static Bars of(String ours, Figure figure, String against, double nanos) {
        return new Bars(Map.of(ours, figure, against, Figure.given(nanos)), 1_000_000);
    }

    private static String row(Bars bars, String what) {
        return bars.markdown()
                .lines()
                .filter(line -> line.startsWith("| " + what + " |"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void meetsABarThatItJustReaches() {
        assertThat(row(of("rows", new Figure(92, Double.NaN, 0.001), "handLoop", 46), "decoded rows to outcomes"))
                .isEqualTo("| decoded rows to outcomes | `rows` 92.0 ns | `handLoop` 46.0 ns | 2.00 | 2.00 | 1.30"
                        + " | 0 B of 0 B | yes |");
    }

    @Test
    void missesABarByALittle() {
        assertThat(row(of("rows", new Figure(93, Double.NaN, 0), "handLoop", 46), "decoded rows to outcomes"))
                .endsWith("**no** |");
    }

    @Test
    void missesABarByMemoryAlone() {
        String work = "decoded row to a compact outcome";
        assertThat(row(of("compactOutcome", new Figure(46, Double.NaN, 64.2), "handLoop", 46), work))
                .endsWith("64 B of 64 B | yes |");
        assertThat(row(of("compactOutcome", new Figure(46, Double.NaN, 72), "handLoop", 46), work))
                .endsWith("72 B of 64 B | **no** |");
    }

    @Test
    void holdsNobodyAgainstAMemoryThatCouldNotBeTaken() {
        Bars bars = of("csv", new Figure(1e9, 1e9, Double.NaN), "csvDuckDb", 4e9);
        assertThat(row(bars, "1,000,000 sheets, CSV to CSV")).endsWith("|  of 100 MiB | yes |");
    }

    @Test
    void countsFilesInWholeProcesses() {
        Bars bars = of("csv", new Figure(3e9, 1e9, 101 * MIB), "csvDuckDb", 4e9);
        assertThat(row(bars, "1,000,000 sheets, CSV to CSV"))
                .isEqualTo("| 1,000,000 sheets, CSV to CSV | `csv` 3.00 s | `csvDuckDb` 4.00 s | 0.75 | 0.50 | "
                        + " | 101 MiB of 100 MiB | **no** |");
    }

    @Test
    void saysWhatDidNotRun() {
        Bars bars = of("rows", new Figure(92, Double.NaN, 0), "handLoop", 46);
        assertThat(row(bars, "change over 12 points")).contains("did not run");
        assertThat(bars.missing())
                .contains("change over 12 points")
                .doesNotContain("decoded rows to outcomes")
                .hasSize(bars.all().size() - 1);
    }

    @Test
    void takesTheBareJvmFromTheFirstOffer() {
        Map<String, Figure> figures = new TreeMap<>();
        figures.put("firstOffer", new Figure(260e6, 300e6, 1));
        figures.put("bareJvm", new Figure(50e6, 40e6, 1));
        Bars.complete(figures);
        assertThat(row(new Bars(figures, 1), "first offer from cold, over a bare JVM"))
                .contains("`firstOfferOverBare` 210 ms | `bar200ms` 200 ms | 1.05 | 1.00")
                .endsWith("**no** |");
    }

    @Test
    void drawsEachRatioAsAPartOfItsBar() {
        Bars half = of("rows", new Figure(46, Double.NaN, 0), "handLoop", 46);
        assertThat(half.svg())
                .contains("<rect x=\"430\" y=\"13\" width=\"110\" height=\"16\" fill=\"#3b6ea5\"/>")
                .contains("<line x1=\"650\"");
        Bars tenfold = of("rows", new Figure(920, Double.NaN, 0), "handLoop", 46);
        assertThat(tenfold.svg()).contains("width=\"440\" height=\"16\" fill=\"#b5562a\"/>");
    }
}
