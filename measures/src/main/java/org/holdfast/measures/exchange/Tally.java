package org.holdfast.measures.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.SessionSeries;

/** Counts what comes of a batch while it runs. */
final class Tally {
    private long lines;
    private long scored;
    private final Map<String, Long> unscorable = new HashMap<>();
    private final Map<String, Long> errors = new HashMap<>();
    private final LowestCodes lowest;

    Tally(Instrument instrument) {
        this.lowest = new LowestCodes(instrument);
    }

    void scored(ScoreResult result, List<ScoreOutcome> outcomes) {
        lines++;
        scored++;
        count(outcomes);
        lowest.add(result.sheet().answers());
    }

    /** A session is one line, whose scores and answers are counted at each of its points. */
    void scoredSession(List<SessionSeries.Point> points) {
        lines++;
        scored++;
        for (SessionSeries.Point point : points) {
            count(point.result().outcomes());
            lowest.add(point.result().sheet().answers());
        }
    }

    private void count(List<ScoreOutcome> outcomes) {
        for (ScoreOutcome outcome : outcomes) {
            if (outcome instanceof ScoreOutcome.Unscorable missing) {
                unscorable.merge(missing.reason().code(), 1L, Long::sum);
            }
        }
    }

    void failed(String code) {
        lines++;
        errors.merge(code, 1L, Long::sum);
    }

    Summary summary() {
        return new Summary(lines, scored, unscorable, errors, lowest.never());
    }
}
