package org.holdfast.measures.exchange;

import java.util.Objects;
import org.holdfast.core.answers.Answer;
import org.holdfast.measures.internal.engine.AnswerCodes;
import org.holdfast.measures.internal.engine.CriticalAnswers;
import org.holdfast.measures.internal.engine.Legend;
import org.holdfast.measures.internal.engine.Outcomes;
import org.holdfast.measures.internal.engine.Program;
import org.jspecify.annotations.Nullable;

/** Scores chunks of rows of CSV. For one thread. */
final class CsvLane implements Lanes.Lane {
    private static final int LONGEST_CODE = 6;

    private final Rows rows;
    private final Program program;
    private final AnswerForms forms;
    private final AnswerCodes codes;
    private final Columns columns;
    private final int[] places;
    private final ReadSheet sheet;
    private final CsvCells cells;
    private final byte[][] signals;

    CsvLane(Batch batch, Columns columns, Rows rows) {
        this.rows = rows;
        this.program = rows.program();
        this.forms = batch.forms();
        this.codes = batch.codes();
        this.columns = columns;
        this.places = columns.names().stream().mapToInt(codes::place).toArray();
        this.sheet = ReadSheet.ofCodes(batch.instrument().items().size());
        this.cells = new CsvCells(places.length + 1);
        CriticalAnswers critical = program.critical();
        this.signals = new byte[critical.size()][];
        for (int watched = 0; watched < signals.length; watched++) {
            signals[watched] = Bytes.of(batch.instrument().items().get(critical.item(watched)));
        }
    }

    @Override
    public void take(Chunk chunk) {
        if (chunk.tooLong) {
            throw CsvBatch.noTable();
        }
        int start = chunk.start;
        while (start < chunk.end) {
            byte first = chunk.bytes[start];
            if (first == '\n' || first == '\r') {
                start++;
                continue;
            }
            start = cells.row(chunk.bytes, start, chunk.end);
            if (start == 0) {
                throw CsvBatch.noTable();
            }
            row(chunk);
        }
    }

    private void row(Chunk chunk) {
        sheet.clear();
        read(chunk.bytes);
        Bytes out = chunk.out;
        if (columns.id() >= 0) {
            id(chunk.bytes, out);
            out.one(',');
        }
        if (rows.score(sheet)) {
            rows.count(sheet);
            scores(out);
        } else {
            fault(out);
        }
        out.one('\n');
    }

    private void read(byte[] bytes) {
        if (cells.broken()) {
            sheet.fail("malformed", null, "a cell goes on after its closing quotation mark");
        } else if (cells.count() != places.length) {
            sheet.fail("wrong-length", null, "a row must have " + places.length + " cells");
        }
        for (int cell = 0; cell < Math.min(cells.count(), places.length); cell++) {
            if (cell != columns.id() && cells.end(cell) > cells.start(cell)) {
                answer(bytes, cell, places[cell]);
            }
        }
    }

    private void answer(byte[] bytes, int cell, int place) {
        int digit = bytes[cells.start(cell)] - '0';
        boolean single = cells.end(cell) - cells.start(cell) == 1 && digit >= 0 && digit <= 9;
        if (single && !forms.clock(place)) {
            sheet.row[place] = codes.code(place, digit);
            return;
        }
        String text = cells.text(bytes, cell);
        @Nullable Answer answer = whole(text) ? Answer.of(Integer.parseInt(text)) : text(text);
        if (answer == null || !forms.fits(place, answer)) {
            sheet.fail("wrong-type", columns.names().get(cell), forms.wrong(place));
        } else {
            codes.put(sheet.row, place, answer);
        }
    }

    private static @Nullable Answer text(String cell) {
        @Nullable Answer decimal = Texts.decimal(cell);
        return decimal == null ? Texts.answer(cell) : decimal;
    }

    private static boolean whole(String cell) {
        int start = cell.startsWith("-") ? 1 : 0;
        if (cell.length() == start || cell.length() > LONGEST_CODE) {
            return false;
        }
        for (int i = start; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private void id(byte[] bytes, Bytes out) {
        int cell = columns.id();
        if (cell >= cells.count()) {
            return;
        }
        boolean plain = !cells.quoted(cell);
        for (int i = cells.start(cell); plain && i < cells.end(cell); i++) {
            plain = bytes[i] != '"';
        }
        if (plain) {
            out.all(bytes, cells.start(cell), cells.end(cell));
        } else {
            quoted(cells.text(bytes, cell), out);
        }
    }

    private void scores(Bytes out) {
        boolean all = true;
        for (int score = 0; score < program.scores(); score++) {
            long outcome = rows.work().outcome(score);
            if (Outcomes.unscorable(outcome)) {
                all = false;
            } else {
                value(program.legend(score), outcome, out);
            }
            out.one(',');
        }
        if (!all) {
            reasons(out);
        }
        out.one(',');
        signals(out);
        out.one(',');
    }

    private static void value(Legend legend, long outcome, Bytes out) {
        switch (legend.kind()) {
            case NUMBER -> out.number(outcome, legend.decimals());
            case TRUTH -> out.text(outcome == 1 ? "true" : "false");
            case CATEGORY -> out.text(legend.categories().get((int) outcome));
        }
    }

    private void reasons(Bytes out) {
        boolean before = false;
        for (int score = 0; score < program.scores(); score++) {
            long outcome = rows.work().outcome(score);
            if (Outcomes.unscorable(outcome)) {
                out.text((before ? ";" : "") + program.legend(score).score() + "="
                        + RowText.reason(outcome).code());
                before = true;
            }
        }
    }

    private void signals(Bytes out) {
        CriticalAnswers critical = program.critical();
        boolean before = false;
        for (int watched = 0; watched < signals.length; watched++) {
            int rank = critical.rank(watched, sheet.row[critical.item(watched)]);
            if (rank > 0) {
                if (before) {
                    out.one(';');
                }
                out.all(signals[watched]);
                out.text(rank == 1 ? "=review" : "=crisis");
                before = true;
            }
        }
    }

    private void fault(Bytes out) {
        ReadSheet.Fault fault = Objects.requireNonNull(sheet.fault);
        rows.tally().failed(fault.code());
        for (int score = 0; score <= program.scores(); score++) {
            out.one(',');
        }
        signals(out);
        out.one(',');
        quoted(fault.code() + ": " + fault.message(), out);
    }

    /** A cell, in quotation marks if it needs them. */
    private static void quoted(String text, Bytes out) {
        boolean needed =
                text.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        out.text(needed ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }
}
