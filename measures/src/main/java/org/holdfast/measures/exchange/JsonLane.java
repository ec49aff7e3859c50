package org.holdfast.measures.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.SessionSeries;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Scores chunks of lines of JSON. For one thread. */
final class JsonLane implements Lanes.Lane {
    private final Batch batch;
    private final Rows rows;
    private final JsonLines lines;
    private final ReadSheet sheet;

    JsonLane(Batch batch, Rows rows) {
        this.batch = batch;
        this.rows = rows;
        this.lines = new JsonLines(batch.lines());
        this.sheet = ReadSheet.ofCodes(batch.instrument().items().size());
    }

    @Override
    public void take(Chunk chunk) {
        if (chunk.tooLong) {
            tooLong(chunk);
            return;
        }
        byte[] bytes = chunk.bytes;
        lines.open(bytes, chunk.end);
        for (int start = chunk.start; start < chunk.end; ) {
            int end = Scan.find(bytes, start, chunk.end, '\n');
            if (end - start > Batch.MAX_LINE) {
                tooLong(chunk);
            } else {
                chunk.lines++;
                line(chunk, start, end > start && bytes[end - 1] == '\r' ? end - 1 : end);
            }
            start = end + 1;
        }
        lines.close();
    }

    private void line(Chunk chunk, int start, int end) {
        if (end == start) {
            return;
        }
        sheet.clear();
        lines.next(start, end, sheet);
        if (!sheet.points.isEmpty()) {
            session(chunk);
        } else if (rows.score(sheet)) {
            rows.text().write(sheet, rows.work(), chunk.out);
            chunk.out.one('\n');
            rows.count(sheet);
        } else {
            fault(chunk);
        }
    }

    private void tooLong(Chunk chunk) {
        chunk.lines++;
        sheet.clear();
        sheet.fail("too-long", null, "a line has at most " + Batch.MAX_LINE + " bytes");
        fault(chunk);
    }

    /** Scores a session, as far as its points can be read; an answer off the scale at one of them is a fault of all. */
    private void session(Chunk chunk) {
        List<SessionSeries.Point> results = new ArrayList<>();
        for (ReadSheet.ReadPoint point : sheet.points) {
            point.sheet().context = sheet.context;
            @Nullable ScoreResult result = batch.result(point.sheet());
            if (result == null) {
                ReadSheet.Fault fault = Objects.requireNonNull(point.sheet().fault);
                sheet.fail(fault.code(), fault.item(), fault.message());
            } else {
                results.add(new SessionSeries.Point(point.minute(), result));
            }
        }
        if (sheet.fault != null) {
            fault(chunk);
            return;
        }
        try (JsonGenerator json = ResultJson.FACTORY.createGenerator(ObjectWriteContext.empty(), chunk.out.stream())) {
            SeriesJson.write(json, sheet.id, results);
        }
        chunk.out.one('\n');
        rows.tally().scoredSession(results, sheet.points);
    }

    private void fault(Chunk chunk) {
        ReadSheet.Fault fault = Objects.requireNonNull(sheet.fault);
        Bytes out = chunk.out;
        out.one('{');
        if (sheet.id != null) {
            out.text("\"id\":");
            out.quoted(sheet.id);
            out.one(',');
        }
        out.text("\"line\":");
        chunk.markLine();
        out.text(",\"error\":{\"code\":");
        out.quoted(fault.code());
        if (fault.item() != null) {
            out.text(",\"item\":");
            out.quoted(fault.item());
        }
        out.text(",\"message\":");
        out.quoted(fault.message());
        out.one('}');
        rows.text().signals(sheet, out);
        out.text("}\n");
        rows.tally().failed(fault.code());
    }
}
