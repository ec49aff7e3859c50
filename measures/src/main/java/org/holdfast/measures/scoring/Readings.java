package org.holdfast.measures.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.internal.engine.Known;
import org.holdfast.measures.internal.engine.Legend;
import org.holdfast.measures.internal.engine.Outcomes;
import org.holdfast.measures.internal.engine.Program;

/** Cut-point readings of one instrument, made once for both ways that each can go, and words for what came about. */
final class Readings {
    private final List<List<CutPointReading>> reached = new ArrayList<>();
    private final List<List<CutPointReading>> missed = new ArrayList<>();

    Readings(Program program) {
        for (int score = 0; score < program.scores(); score++) {
            List<CutPoint> cuts = program.legend(score).cutPoints();
            reached.add(cuts.stream().map(cut -> new CutPointReading(cut, true)).toList());
            missed.add(cuts.stream().map(cut -> new CutPointReading(cut, false)).toList());
        }
    }

    /** How a value stands to the cut-points that were found in people like this one. */
    List<CutPointReading> cutPoints(Legend legend, int score, long outcome, Known person) {
        int cuts = legend.cutPoints().size();
        if (cuts == 0) {
            return List.of();
        }
        CutPointReading[] readings = new CutPointReading[cuts];
        int count = 0;
        for (int cut = 0; cut < cuts; cut++) {
            if (legend.applies(cut, person)) {
                readings[count] = (legend.reaches(cut, outcome) ? reached : missed)
                        .get(score)
                        .get(cut);
                count++;
            }
        }
        return List.of(count == cuts ? readings : Arrays.copyOf(readings, count));
    }

    static ScoreOutcome.Reason reason(long outcome) {
        if (outcome == Outcomes.CRITICAL_MISSING) {
            return ScoreOutcome.Reason.CRITICAL_ANSWER_MISSING;
        }
        if (outcome == Outcomes.CONTEXT_NEEDED) {
            return ScoreOutcome.Reason.CONTEXT_NEEDED;
        }
        if (outcome == Outcomes.NOT_APPLICABLE) {
            return ScoreOutcome.Reason.NOT_APPLICABLE;
        }
        return outcome == Outcomes.INCONSISTENT
                ? ScoreOutcome.Reason.INCONSISTENT
                : ScoreOutcome.Reason.TOO_FEW_ANSWERS;
    }
}
