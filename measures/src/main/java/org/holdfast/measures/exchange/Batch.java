package org.holdfast.measures.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.holdfast.measures.scoring.SessionSeries;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Scores many sheets of one instrument from a stream to a stream, in order, one at a time. A line that is wrong is
 * reported in its place, with the signals of the items that could be read, and the rest goes on.
 *
 * <pre>{@code
 * Batch batch = Batch.of(scorer, new Wording(Wording.Status.ATTESTED, "PCL-5, English"));
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
    private final AnswerForms forms;
    private final JsonLine lines;

    private Batch(Scorer scorer, Wording wording) {
        this.scorer = scorer;
        this.wording = wording;
        this.forms = new AnswerForms(scorer.instrument());
        this.lines = new JsonLine(scorer.instrument(), forms);
    }

    /**
     * A batch.
     *
     * @param scorer scores the sheets
     * @param wording which words the people answered to
     * @return the batch
     */
    public static Batch of(Scorer scorer, Wording wording) {
        return new Batch(scorer, wording);
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
        Tally tally = new Tally(instrument());
        LineSource source = new LineSource(new BufferedInputStream(in), MAX_LINE);
        OutputStream sink = new BufferedOutputStream(out, 1 << 16);
        while (source.next()) {
            if (source.length() > 0 || source.tooLong()) {
                line(read(source), source.number(), tally, sink);
            }
        }
        sink.flush();
        return tally.summary();
    }

    /**
     * Scores one row of CSV a sheet. The header names the items, and an id if there is one; an empty cell is an
     * unanswered item.
     *
     * @param in the sheets in UTF-8
     * @param out takes a header and one row for each sheet
     * @return what came of them
     * @throws IOException if a stream fails
     * @throws DocumentException if the header does not fit the instrument, or the text is no CSV from some row on
     */
    public Summary csv(InputStream in, OutputStream out) throws IOException {
        return new CsvBatch(this).score(in, out);
    }

    /**
     * Scores one sheet in the form of a line of {@link #ndjson}.
     *
     * @param sheet the sheet in UTF-8; it may take several lines
     * @return the result; an answer off the scale makes the scores that need it unscorable
     * @throws DocumentException if it is not such a sheet
     */
    public ScoreResult one(byte[] sheet) {
        ReadSheet read = lines.read(sheet, sheet.length);
        if (read.fault != null) {
            String pointer = read.fault.item() == null ? "" : "/answers/" + read.fault.item();
            throw new DocumentException("sheet", List.of(Problem.at(pointer, read.fault.code(), read.fault.message())));
        }
        return scorer.score(answers(read));
    }

    AnswerForms forms() {
        return forms;
    }

    Instrument instrument() {
        return scorer.instrument();
    }

    /** The result of a sheet, or null if it is at fault; an answer off the scale becomes a fault. */
    @Nullable
    ScoreResult score(ReadSheet sheet) {
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

    List<SafetySignal> signals(ReadSheet sheet) {
        if (sheet.points.isEmpty()) {
            return scorer.signals(answers(sheet));
        }
        return sheet.points.stream()
                .flatMap(point -> scorer.signals(answers(point.sheet())).stream())
                .toList();
    }

    /** The results of a session, as far as its points can be read; an answer off the scale becomes a fault. */
    private List<SessionSeries.Point> points(ReadSheet sheet) {
        List<SessionSeries.Point> points = new ArrayList<>();
        for (ReadSheet.ReadPoint point : sheet.points) {
            point.sheet().context = sheet.context;
            @Nullable ScoreResult result = score(point.sheet());
            if (result == null) {
                ReadSheet.Fault fault = Objects.requireNonNull(point.sheet().fault);
                sheet.fail(fault.code(), fault.item(), fault.message());
            } else {
                points.add(new SessionSeries.Point(point.minute(), result));
            }
        }
        return points;
    }

    private ReadSheet read(LineSource source) {
        if (source.tooLong()) {
            ReadSheet sheet = new ReadSheet();
            sheet.fail("too-long", null, "a line has at most " + MAX_LINE + " bytes");
            return sheet;
        }
        return lines.read(source.bytes(), source.length());
    }

    private void line(ReadSheet sheet, long number, Tally tally, OutputStream out) throws IOException {
        List<SessionSeries.Point> points = points(sheet);
        @Nullable ScoreResult result = points.isEmpty() ? score(sheet) : null;
        try (JsonGenerator json = ResultJson.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            if (!points.isEmpty() && sheet.fault == null) {
                SeriesJson.write(json, sheet.id, points);
                tally.scoredSession(points);
            } else if (result == null) {
                fault(json, sheet, number, tally);
            } else {
                List<ScoreOutcome> outcomes = result.outcomes();
                ResultJson.write(json, sheet.id, result, outcomes);
                tally.scored(result, outcomes);
            }
        }
        out.write('\n');
    }

    private void fault(JsonGenerator json, ReadSheet sheet, long number, Tally tally) {
        ReadSheet.Fault fault = Objects.requireNonNull(sheet.fault);
        json.writeStartObject();
        if (sheet.id != null) {
            json.writeStringProperty("id", sheet.id);
        }
        json.writeNumberProperty("line", number);
        json.writeObjectPropertyStart("error");
        json.writeStringProperty("code", fault.code());
        if (fault.item() != null) {
            json.writeStringProperty("item", fault.item());
        }
        json.writeStringProperty("message", fault.message());
        json.writeEndObject();
        ResultJson.signals(json, signals(sheet));
        json.writeEndObject();
        tally.failed(fault.code());
    }

    private AnswerSheet answers(ReadSheet sheet) {
        return new AnswerSheet(
                instrument().id(), instrument().version(), null, null, null, wording, sheet.answers, sheet.context);
    }
}
