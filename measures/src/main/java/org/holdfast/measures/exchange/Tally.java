package org.holdfast.measures.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.SessionSeries;

/** Counts what comes of a batch while it runs, in one lane of it. */
final class Tally {
    private final Map<ScoreOutcome.Reason, long[]> unscorable = new EnumMap<>(ScoreOutcome.Reason.class);
    private final Map<String, Long> errors = new HashMap<>();
    private final LowestCodes lowest;
    private long lines;
    private long scored;

    Tally(Instrument instrument) {
        this.lowest = new LowestCodes(instrument);
    }

    void scored(ReadSheet sheet) {
        lines++;
        scored++;
        lowest.add(sheet);
    }

    void unscorable(ScoreOutcome.Reason reason) {
        count(reason)[0]++;
    }

    /** A session is one line, whose scores and answers are counted at each of its points. */
    void scoredSession(List<SessionSeries.Point> results, List<ReadSheet.ReadPoint> points) {
        lines++;
        scored++;
        for (SessionSeries.Point point : results) {
            for (ScoreOutcome outcome : point.result().outcomes()) {
                if (outcome instanceof ScoreOutcome.Unscorable missing) {
                    unscorable(missing.reason());
                }
            }
        }
        points.forEach(point -> lowest.add(point.sheet()));
    }

    void failed(String code) {
        lines++;
        errors.merge(code, 1L, Long::sum);
    }

    void add(Tally other) {
        lines += other.lines;
        scored += other.scored;
        other.unscorable.forEach((reason, count) -> count(reason)[0] += count[0]);
        other.errors.forEach((code, count) -> errors.merge(code, count, Long::sum));
        lowest.add(other.lowest);
    }

    Summary summary() {
        Map<String, Long> reasons = new HashMap<>();
        unscorable.forEach((reason, count) -> reasons.put(reason.code(), count[0]));
        return new Summary(lines, scored, reasons, errors, lowest.never());
    }

    private long[] count(ScoreOutcome.Reason reason) {
        return unscorable.computeIfAbsent(reason, none -> new long[1]);
    }
}
