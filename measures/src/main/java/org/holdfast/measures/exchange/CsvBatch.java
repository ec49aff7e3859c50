package org.holdfast.measures.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.ScoreValue;
import org.jspecify.annotations.Nullable;

/** Scores a table of sheets. */
final class CsvBatch {
    private static final int LONGEST_CODE = 6;

    private final Batch batch;
    private final Tally tally;

    CsvBatch(Batch batch) {
        this.batch = batch;
        this.tally = new Tally(batch.instrument());
    }

    Summary score(InputStream in, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        Iterator<CsvRecord> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(in)
                .iterator();
        try {
            if (rows.hasNext()) {
                Columns columns = Columns.of(rows.next().getFields(), batch.instrument());
                csv.writeRecord(header(columns));
                while (rows.hasNext()) {
                    csv.writeRecord(row(columns, rows.next().getFields()));
                }
            }
        } catch (CsvParseException e) {
            // Without its message on purpose: it may repeat the row.
            throw new DocumentException(
                    "sheets", List.of(Problem.at("", "malformed", "the text is not CSV from some row on")));
        }
        csv.flush();
        writer.flush();
        return tally.summary();
    }

    private List<String> header(Columns columns) {
        List<String> header = new ArrayList<>();
        if (columns.id() >= 0) {
            header.add("id");
        }
        header.addAll(batch.instrument().scores());
        header.addAll(List.of("unscorable", "signals", "error"));
        return header;
    }

    private List<String> row(Columns columns, List<String> cells) {
        ReadSheet sheet = read(columns, cells);
        @Nullable ScoreResult result = batch.score(sheet);
        List<String> row = new ArrayList<>();
        if (columns.id() >= 0) {
            row.add(Objects.requireNonNullElse(sheet.id, ""));
        }
        if (result == null) {
            ReadSheet.Fault fault = Objects.requireNonNull(sheet.fault);
            tally.failed(fault.code());
            batch.instrument().scores().forEach(score -> row.add(""));
            row.addAll(List.of("", signals(batch.signals(sheet)), fault.code() + ": " + fault.message()));
        } else {
            List<ScoreOutcome> outcomes = result.outcomes();
            tally.scored(result, outcomes);
            outcomes.forEach(outcome -> row.add(shown(outcome)));
            row.addAll(List.of(unscorable(outcomes), signals(result.signals()), ""));
        }
        return row;
    }

    private ReadSheet read(Columns columns, List<String> cells) {
        ReadSheet sheet = new ReadSheet();
        if (cells.size() != columns.names().size()) {
            sheet.fail(
                    "wrong-length", null, "a row must have " + columns.names().size() + " cells");
        }
        for (int i = 0; i < Math.min(cells.size(), columns.names().size()); i++) {
            if (i == columns.id()) {
                sheet.id = cells.get(i);
            } else if (!cells.get(i).isEmpty()) {
                answer(sheet, columns.names().get(i), cells.get(i));
            }
        }
        return sheet;
    }

    private void answer(ReadSheet sheet, String item, String cell) {
        @Nullable Answer answer = whole(cell) ? Answer.of(Integer.parseInt(cell)) : text(cell);
        if (answer == null || !batch.forms().fits(item, answer)) {
            sheet.fail("wrong-type", item, batch.forms().wrong(item));
        } else {
            sheet.answers.put(item, answer);
        }
    }

    private static @Nullable Answer text(String cell) {
        @Nullable Answer decimal = Texts.decimal(cell);
        return decimal == null ? Texts.answer(cell) : decimal;
    }

    private static boolean whole(String cell) {
        int start = cell.startsWith("-") ? 1 : 0;
        return cell.length() > start
                && cell.length() <= LONGEST_CODE
                && cell.chars().skip(start).allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private static String shown(ScoreOutcome outcome) {
        if (!(outcome instanceof ScoreOutcome.Value value)) {
            return "";
        }
        if (value.value() instanceof ScoreValue.Numeric number) {
            return number.toBigDecimal().toPlainString();
        }
        return value.value() instanceof ScoreValue.Category category
                ? category.id()
                : String.valueOf(((ScoreValue.Truth) value.value()).holds());
    }

    private static String unscorable(List<ScoreOutcome> outcomes) {
        return outcomes.stream()
                .filter(ScoreOutcome.Unscorable.class::isInstance)
                .map(ScoreOutcome.Unscorable.class::cast)
                .map(outcome -> outcome.score() + "=" + outcome.reason().code())
                .collect(Collectors.joining(";"));
    }

    private static String signals(List<SafetySignal> signals) {
        return signals.stream()
                .map(signal -> Objects.requireNonNull(signal.measure()).item() + "="
                        + signal.level().code())
                .collect(Collectors.joining(";"));
    }
}
