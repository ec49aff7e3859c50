package org.holdfast.measures.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;

/** Scores a table of sheets: reads its header, and sends the rest through lanes. */
final class CsvBatch {
    private final Batch batch;

    CsvBatch(Batch batch) {
        this.batch = batch;
    }

    Summary score(InputStream in, OutputStream out) throws IOException {
        Chunks chunks = new Chunks(in, true);
        chunks.skipByteOrderMark();
        Chunk first = Chunks.empty();
        if (!chunks.next(first)) {
            return new Tally(batch.instrument()).summary();
        }
        CsvCells cells = new CsvCells(1 + batch.instrument().items().size());
        first.start = first.tooLong ? 0 : cells.row(first.bytes, first.start, first.end);
        if (first.start == 0) {
            throw noTable();
        }
        List<String> names = new ArrayList<>();
        for (int cell = 0; cell < cells.count(); cell++) {
            names.add(cells.text(first.bytes, cell));
        }
        Columns columns = Columns.of(names, batch.instrument());
        out.write(Bytes.of(header(columns)));
        return batch.run(new Lanes(chunks, out), first, rows -> new CsvLane(batch, columns, rows));
    }

    /** Without the text on purpose. */
    static DocumentException noTable() {
        return new DocumentException(
                "sheets", List.of(Problem.at("", "malformed", "the text is not CSV from some row on")));
    }

    private String header(Columns columns) {
        List<String> header = new ArrayList<>();
        if (columns.id() >= 0) {
            header.add("id");
        }
        header.addAll(batch.instrument().scores());
        header.addAll(List.of("unscorable", "signals", "error"));
        return String.join(",", header) + "\n";
    }
}
