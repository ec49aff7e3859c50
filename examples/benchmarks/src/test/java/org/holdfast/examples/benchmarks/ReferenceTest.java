package org.holdfast.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {
    private static final int COUNT = 50;

    @TempDir
    private Path folder;

    private Path scored() throws IOException {
        Path in = folder.resolve("in.csv");
        Path out = folder.resolve("out.csv");
        Sheets.writeCsv(in, COUNT);
        CsvLoop.main(new String[] {in.toString(), out.toString()});
        return out;
    }

    @Test
    void drawsTheSameSheetsForFilesAndForRows() throws IOException {
        Path in = folder.resolve("in.csv");
        Sheets.writeCsv(in, COUNT);
        short[] rows = Sheets.rows(COUNT);
        StringBuilder last = new StringBuilder(Sheets.id(COUNT - 1));
        for (int item = 0; item < Sheets.ITEMS; item++) {
            last.append(',').append(rows[(COUNT - 1) * Sheets.ITEMS + item]);
        }
        assertThat(Files.readAllLines(in)).hasSize(COUNT + 1).last().isEqualTo(last.toString());
    }

    @Test
    void acceptsWhatTheScannerByHandWrites() throws IOException {
        ExpectedLines.csv(scored(), COUNT);
    }

    @Test
    void refusesOneWrongDigit() throws IOException {
        Path out = scored();
        String text = Files.readString(out);
        int digit = text.indexOf(',', text.indexOf(Sheets.id(COUNT / 2))) + 1;
        char other = text.charAt(digit) == '1' ? '2' : '1';
        Files.writeString(out, text.substring(0, digit) + other + text.substring(digit + 1));
        assertThatIllegalStateException().isThrownBy(() -> ExpectedLines.csv(out, COUNT));
    }

    @Test
    void refusesALineTooManyAndALineTooFew() throws IOException {
        Path out = scored();
        assertThatIllegalStateException().isThrownBy(() -> ExpectedLines.csv(out, COUNT - 1));
        assertThatIllegalStateException().isThrownBy(() -> ExpectedLines.csv(out, COUNT + 1));
    }

    @Test
    void scoresByHand() {
        short[] answers = {2, 1, 0, 0, 0, 2, 0, 2, 2, 1, 0, 0, 0, 0, 3, 2, 0, 0, 0, 4};
        assertThat(scored(answers)).containsExactly(19, 3, 2, 5, 9, 1, 1);
        answers[8] = 1; // one symptom of cluster D alone
        answers[15] = 1;
        assertThat(scored(answers)).containsExactly(17, 3, 2, 4, 8, 0, 0);
        answers[0] = 5; // off the scale
        assertThat(scored(answers)).containsOnly(HandLoop.NONE, 0).startsWith(HandLoop.NONE);
    }

    /** Six scores, and the signal. */
    private static long[] scored(short[] answers) {
        long[] out = new long[HandLoop.SCORES + 1];
        out[HandLoop.SCORES] = HandLoop.score(answers, 0, out, 0);
        return out;
    }

    @Test
    void judgesAChangeByHand() {
        int[] days = {0, 7, 14, 0, 7, 0, 0, 7, 14};
        long missing = ChangeLoop.MISSING;
        long[] totals = {40, missing, 20, 10, 25, 30, 30, 20, missing};
        int[] reliable = new int[4];
        int[] response = new int[4];
        double[] slopes = new double[4];
        ChangeLoop.judge(new int[] {0, 3, 5, 6, 9}, days, totals, reliable, response, slopes);
        assertThat(reliable)
                .containsExactly(ChangeLoop.BETTER, ChangeLoop.WORSE, ChangeLoop.NOT_JUDGED, ChangeLoop.NOT_JUDGED);
        assertThat(response).containsExactly(1, 0, ChangeLoop.NOT_JUDGED, ChangeLoop.NOT_JUDGED);
        assertThat(slopes).containsExactly(-10, 15, Double.NaN, -10);
    }
}
