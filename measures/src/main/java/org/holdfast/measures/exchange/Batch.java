package org.holdfast.measures.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.internal.engine.AnswerCodes;
import org.holdfast.measures.internal.engine.Program;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.holdfast.measures.scoring.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * Scores many sheets of one instrument from a stream to a stream, in order, in memory that does not grow with them. A
 * line that is wrong is reported in its place, with the signals of the items that could be read, and the rest goes on.
 *
 * <pre>{@code
 * Batch batch = Batch.of(scorer, new Wording(Wording.Status.ATTESTED, "PCL-5, English")).withThreads(2);
 * Summary summary = batch.ndjson(in, out);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. It closes no stream.
 */
public final class Batch {
    /** The longest line that is read, in bytes. */
    public static final int MAX_LINE = 1024 * 1024;

    private final Scorer scorer;
    private final Wording wording;
    private final int threads;
    private final Detail detail;
    private final AnswerForms forms;
    private final AnswerCodes codes;
    private final Program program;
    private final RowText text;

    private Batch(Scorer scorer, Wording wording, int threads, Detail detail) {
        Instrument instrument = scorer.instrument();
        @Nullable Withheld withheld = Withheld.of(wording).orElse(null);
        this.scorer = scorer;
        this.wording = wording;
        this.threads = threads;
        this.detail = detail;
        this.forms = new AnswerForms(instrument);
        this.codes = new AnswerCodes(instrument.definition());
        this.program = Program.of(instrument.definition(), scorer.policy().orElse(null));
        this.text = new RowText(scorer, program, withheld, detail);
    }

    /**
     * A batch that runs on the thread of its caller.
     *
     * @param scorer scores the sheets
     * @param wording which words the people answered to
     * @return the batch
     */
    public static Batch of(Scorer scorer, Wording wording) {
        return new Batch(scorer, wording, 1, Detail.FULL);
    }

    /**
     * The same batch on several threads of its own, which end with each stream. What is written is the same.
     *
     * @param count how many threads score; the caller's thread reads and writes
     * @return the batch
     * @throws IllegalArgumentException if the count is below 1
     */
    public Batch withThreads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a batch needs at least 1 thread, not " + count);
        }
        return new Batch(scorer, wording, count, detail);
    }

    /**
     * The same batch with more or less of the definition in each line of {@link #ndjson}; full if this is not called.
     *
     * @param wanted what a line repeats
     * @return the batch
     */
    public Batch withDetail(Detail wanted) {
        return new Batch(scorer, wording, threads, wanted);
    }

    /**
     * Scores one JSON object a line: {@code {"id":"r1","answers":[3,1,null]}} or by item,
     * {@code {"answers":{"1":3,"2":"declined"}}}, or a session, {@code {"points":[{"minute":40,"answers":[3,1]}]}}.
     *
     * @param in the sheets in UTF-8; empty lines are passed over
     * @param out takes one line for each sheet
     * @return what came of them
     * @throws IOException if a stream fails
     */
    public Summary ndjson(InputStream in, OutputStream out) throws IOException {
        OutputStream sink = new BufferedOutputStream(out, 1 << 16);
        Summary summary = run(new Lanes(new Chunks(in, false), sink), null, rows -> new JsonLane(this, rows));
        sink.flush();
        return summary;
    }

    /**
     * Scores one row of CSV a sheet. The header names the items, and an id if there is one; an empty cell is an
     * unanswered item.
     *
     * @param in the sheets in UTF-8
     * @param out takes a header and one row for each sheet
     * @return what came of them
     * @throws IOException if a stream fails
     * @throws DocumentException if the header does not fit the instrument, or a quoted cell has no end
     */
    public Summary csv(InputStream in, OutputStream out) throws IOException {
        OutputStream sink = new BufferedOutputStream(out, 1 << 16);
        Summary summary = new CsvBatch(this).score(in, sink);
        sink.flush();
        return summary;
    }

    /**
     * Scores one sheet in the form of a line of {@link #ndjson}.
     *
     * @param sheet the sheet in UTF-8; it may take several lines
     * @return the result; an answer off the scale makes the scores that need it unscorable
     * @throws DocumentException if it is not such a sheet
     */
    public ScoreResult one(byte[] sheet) {
        ReadSheet read = ReadSheet.ofAnswers(instrument().items().size());
        lines().read(sheet, 0, sheet.length, read);
        if (read.fault != null) {
            String pointer = read.fault.item() == null ? "" : "/answers/" + read.fault.item();
            throw new DocumentException("sheet", List.of(Problem.at(pointer, read.fault.code(), read.fault.message())));
        }
        return scorer.score(answers(read));
    }

    AnswerForms forms() {
        return forms;
    }

    AnswerCodes codes() {
        return codes;
    }

    JsonLine lines() {
        return new JsonLine(instrument(), forms, codes);
    }

    Instrument instrument() {
        return scorer.instrument();
    }

    /** Runs a stream through lanes; each lane counts for itself, and the counts are added up at the end. */
    Summary run(Lanes lanes, @Nullable Chunk first, Function<Rows, Lanes.Lane> lane) throws IOException {
        ConcurrentLinkedQueue<Tally> tallies = new ConcurrentLinkedQueue<>();
        lanes.run(first, threads, () -> {
            Tally tally = new Tally(instrument());
            tallies.add(tally);
            return lane.apply(new Rows(instrument().definition(), program, program.workspace(), text, tally));
        });
        Tally all = new Tally(instrument());
        tallies.forEach(all::add);
        return all.summary();
    }

    /** The result of one point of a session, or null if it is at fault; an answer off the scale becomes a fault. */
    @Nullable
    ScoreResult result(ReadSheet sheet) {
        if (sheet.fault != null) {
            return null;
        }
        ScoreResult result = scorer.score(answers(sheet));
        if (result.problems().isEmpty()) {
            return result;
        }
        Problem first = result.problems().get(0);
        String item = first.pointer().substring(first.pointer().lastIndexOf('/') + 1);
        sheet.fail(first.code(), item, first.message());
        return null;
    }

    private AnswerSheet answers(ReadSheet sheet) {
        return new AnswerSheet(
                instrument().id(),
                instrument().version(),
                null,
                null,
                null,
                wording,
                Objects.requireNonNull(sheet.answers),
                sheet.context);
    }
}
