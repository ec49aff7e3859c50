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
    private static final byte[] TRUE = Bytes.of("true");
    private static final byte[] FALSE = Bytes.of("false");
    private static final byte[] REVIEW = Bytes.of("=review");
    private static final byte[] CRISIS = Bytes.of("=crisis");

    private final Rows rows;
    private final Program program;
    private final AnswerForms forms;
    private final AnswerCodes codes;
    private final Columns columns;
    private final int[] places;
    private final ReadSheet sheet;
    private final CsvCells cells;
    private final PlainRow plain;
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
        this.plain = new PlainRow(codes, places, columns.id());
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
            sheet.clear();
            int next = plain.row(chunk.bytes, start, chunk.end, sheet.row);
            start = next > 0 ? next : anyRow(chunk, start);
            if (columns.id() >= 0) {
                id(chunk.bytes, next > 0, chunk.out);
                chunk.out.one(',');
            }
            scored(chunk.out);
        }
    }

    /** Reads a row that may hold anything; gives where the next one begins. */
    private int anyRow(Chunk chunk, int start) {
        int next = cells.row(chunk.bytes, start, chunk.end);
        if (next == 0) {
            throw CsvBatch.noTable();
        }
        sheet.clear();
        read(chunk.bytes);
        return next;
    }

    private void scored(Bytes out) {
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

    private void id(byte[] bytes, boolean isPlain, Bytes out) {
        if (isPlain) {
            out.all(bytes, plain.idStart(), plain.idEnd());
            return;
        }
        int cell = columns.id();
        if (cell >= cells.count()) {
            return;
        }
        quoted(cells.text(bytes, cell), out);
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
            case TRUTH -> out.all(outcome == 1 ? TRUE : FALSE);
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
                out.all(rank == 1 ? REVIEW : CRISIS);
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
