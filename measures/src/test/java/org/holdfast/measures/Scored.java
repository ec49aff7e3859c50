package org.holdfast.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.CutPointReading;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.jspecify.annotations.Nullable;

/** A sheet of a built-in instrument with what came of it, for tests. */
record Scored(ScoreResult result) {
    static Instrument instrument(String id) {
        return Instruments.builtIn().get(id);
    }

    /** Answers written as {@code 1=3 2=declined}. */
    static Scored of(String instrument, String cells) {
        return of(instrument, Made.answers(cells));
    }

    static Scored of(String instrument, Map<String, Answer> answers) {
        return new Scored(Scorer.of(instrument(instrument)).score(Sheets.of(instrument, answers, null)));
    }

    /** One code for every item. */
    static Scored all(String instrument, int code) {
        return of(instrument, everywhere(instrument, code));
    }

    /** One code for every item but for some. */
    static Scored all(String instrument, int code, String others) {
        Map<String, Answer> answers = everywhere(instrument, code);
        answers.putAll(Made.answers(others));
        return of(instrument, answers);
    }

    private static Map<String, Answer> everywhere(String instrument, int code) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        instrument(instrument).items().forEach(item -> answers.put(item, Answer.of(code)));
        return answers;
    }

    /** The value of a score, or its reason after an exclamation mark. */
    String shown(String score) {
        return Made.shown(result, score);
    }

    @Nullable
    String band(String score) {
        return result.outcome(score) instanceof ScoreOutcome.Value value ? value.band() : null;
    }

    /** The cut-points that a score reached. */
    List<String> reached(String score) {
        if (!(result.outcome(score) instanceof ScoreOutcome.Value value)) {
            return List.of();
        }
        return value.cutPoints().stream()
                .filter(CutPointReading::reached)
                .map(reading -> reading.cutPoint().id())
                .toList();
    }

    /** The items whose answers are off the scale. */
    List<String> refused() {
        return result.problems().stream()
                .map(problem -> problem.pointer().substring("/answers/".length()))
                .toList();
    }
}
