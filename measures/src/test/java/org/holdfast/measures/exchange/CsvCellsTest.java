package org.holdfast.measures.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CsvCellsTest {
    private static final String[] PARTS = {"a", "é", "7", ",", ",", "\n", "\r\n", "\"\"", "\" \"", "\"x,\ny\"\"z\""};

    @Test
    void findsTheCellsThatAnotherReaderFinds() {
        SplittableRandom random = new SplittableRandom(3);
        for (int text = 0; text < 20_000; text++) {
            StringBuilder table = new StringBuilder();
            boolean atStart = true;
            for (int part = 0; part < 12; part++) {
                String next = PARTS[random.nextInt(PARTS.length)];
                boolean quoted = next.startsWith("\"");
                if (quoted && !atStart) {
                    continue;
                }
                table.append(next).append(quoted ? "," : "");
                atStart = quoted || next.equals(",") || next.endsWith("\n");
            }
            assertThat(found(table.toString())).as(table.toString()).isEqualTo(byFastCsv(table.toString()));
        }
    }

    @Test
    void saysThatACellGoesOnAfterItsQuotationMark() {
        CsvCells cells = new CsvCells(1);
        byte[] text = "\"a\"b,c\nd".getBytes(UTF_8);
        assertThat(cells.row(text, 0, text.length)).isEqualTo(7);
        assertThat(cells.broken()).isTrue();
        assertThat(cells.row(text, 7, text.length)).isEqualTo(text.length);
        assertThat(cells.broken()).isFalse();
    }

    @Test
    void findsNoEndOfARowThatHasNone() {
        byte[] text = "a,\"b\"\"\n".getBytes(UTF_8);
        assertThat(new CsvCells(1).row(text, 0, text.length)).isZero();
    }

    @Test
    void cutsBetweenRowsAndNotWithinQuotationMarks() throws IOException {
        String row = "\"x\ny\"," + "1".repeat(1000) + "\n";
        byte[] text = row.repeat(1000).getBytes(UTF_8);
        Chunks chunks = new Chunks(new ByteArrayInputStream(text), true);
        Chunk chunk = Chunks.empty();
        int total = 0;
        int count = 0;
        while (chunks.next(chunk)) {
            assertThat((chunk.end - chunk.start) % row.length()).isZero();
            total += chunk.end - chunk.start;
            count++;
        }
        assertThat(total).isEqualTo(text.length);
        assertThat(count).isGreaterThan(3);
    }

    private static List<List<String>> found(String table) {
        byte[] text = table.getBytes(UTF_8);
        CsvCells cells = new CsvCells(1);
        List<List<String>> rows = new ArrayList<>();
        int start = 0;
        while (start < text.length) {
            if (text[start] == '\n' || text[start] == '\r') {
                start++;
                continue;
            }
            start = cells.row(text, start, text.length);
            List<String> row = new ArrayList<>();
            for (int cell = 0; cell < cells.count(); cell++) {
                row.add(cells.text(text, cell));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> byFastCsv(String table) {
        return CsvReader.builder()
                .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(table)
                .stream()
                .map(CsvRecord::getFields)
                .map(List::copyOf)
                .toList();
    }
}
