package org.holdfast.measures.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.json.Problem;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.internal.engine.Codes;
import org.holdfast.measures.internal.engine.Found;
import org.holdfast.measures.internal.engine.Known;
import org.holdfast.measures.internal.engine.Legend;
import org.holdfast.measures.internal.engine.OffScale;
import org.holdfast.measures.internal.engine.Program;
import org.jspecify.annotations.Nullable;

/**
 * What came of one sheet: for each score a value or the reason why there is none, and the signals. It holds the answers
 * in a compact form and works out what it is asked for. Immutable.
 *
 * <pre>{@code
 * if (result.outcome("total") instanceof ScoreOutcome.Unscorable unscorable) {
 *     ask(unscorable.missing());
 * }
 * }</pre>
 */
public final class ScoreResult {
    private final Scorer scorer;
    private final AnswerSheet sheet;
    private final short[] row;
    private final RowOutcome outcome;

    ScoreResult(Scorer scorer, AnswerSheet sheet, short[] row) {
        this.scorer = scorer;
        this.sheet = sheet;
        this.row = row;
        RowScorer rows = scorer.rows();
        rows.person(sheet.context());
        rows.score(row, 0);
        this.outcome = rows.outcome();
    }

    /**
     * The instrument and the version by which the sheet was scored.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return scorer.instrument();
    }

    /**
     * The sheet that was scored.
     *
     * @return the answers and how they came about
     */
    public AnswerSheet sheet() {
        return sheet;
    }

    /**
     * The policy for missing answers that the caller named.
     *
     * @return the policy; empty if sums need all answers
     */
    public Optional<MissingPolicy> policy() {
        return scorer.policy();
    }

    /**
     * Why bands, cut-points and codes are not given.
     *
     * @return the reason; empty if the wording was the official one and the form was given as it is meant
     */
    public Optional<Withheld> withheld() {
        Optional<Withheld> wording = Withheld.of(sheet.wording());
        return wording.isEmpty() && wrongMode() ? Optional.of(Withheld.WRONG_MODE) : wording;
    }

    /**
     * What came of all scores.
     *
     * @return the outcomes in the order of the definition
     */
    public List<ScoreOutcome> outcomes() {
        ScoreOutcome[] outcomes = new ScoreOutcome[scorer.program().scores()];
        View view = new View();
        for (int score = 0; score < outcomes.length; score++) {
            outcomes[score] = view.outcome(score);
        }
        return List.of(outcomes);
    }

    /**
     * What came of one score.
     *
     * @param score the score's id
     * @return its value, or the reason why there is none
     * @throws IllegalArgumentException if the instrument has no such score; the message lists those it has
     */
    public ScoreOutcome outcome(String score) {
        return new View().outcome(place(score));
    }

    /**
     * The number of a score.
     *
     * @param score the score's id
     * @return the number; empty if it could not be scored or is no number
     * @throws IllegalArgumentException if the instrument has no such score
     */
    public Optional<BigDecimal> number(String score) {
        int place = place(score);
        boolean number = scorer.program().legend(place).kind() == Legend.Kind.NUMBER;
        return number && outcome.scored(place)
                ? Optional.of(BigDecimal.valueOf(outcome.value(place), outcome.decimals(place)))
                : Optional.empty();
    }

    /**
     * Critical answers, read item by item, whatever else is missing or wrong.
     *
     * @return the signals in the order of the form; empty if no answer is critical, which means nothing
     */
    public List<SafetySignal> signals() {
        return outcome.signal() == 0 ? List.of() : scorer.signals(row, sheet);
    }

    /**
     * Answers that are not among those to choose from.
     *
     * @return one problem for each, in the order of the form
     */
    public List<Problem> problems() {
        if (outcome.whole()) {
            return List.of();
        }
        short[] prepared = scorer.program().prepared(row, sheet.context());
        return IntStream.range(0, prepared.length)
                .filter(item -> prepared[item] == Codes.INVALID)
                .mapToObj(this::outOfRange)
                .toList();
    }

    /** Names the instrument, and says nothing of answers or scores. */
    @Override
    public String toString() {
        return "ScoreResult[" + instrument().id() + " " + instrument().version() + "]";
    }

    private boolean wrongMode() {
        @Nullable List<AnswerSheet.Mode> modes = instrument().definition().modes();
        return modes != null && sheet.mode() != null && !modes.contains(sheet.mode());
    }

    private int place(String score) {
        int place = instrument().scores().indexOf(score);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "no score '" + score + "' in " + instrument().id() + "; known: "
                            + String.join(", ", instrument().scores()));
        }
        return place;
    }

    /** What all outcomes of one reading share. */
    private final class View {
        private final Program program = scorer.program();
        private final Known person = Known.of(sheet.context());
        private final boolean official = withheld().isEmpty();
        private final short[] prepared = outcome.whole() ? row : program.prepared(row, sheet.context());

        ScoreOutcome outcome(int place) {
            Legend legend = program.legend(place);
            return outcome.scored(place) ? value(legend, place) : unscorable(legend.score(), place);
        }

        private ScoreOutcome unscorable(String score, int place) {
            List<String> invalid = items(place, Found.INVALID);
            ScoreOutcome.Reason reason = Readings.reason(outcome.value(place));
            return new ScoreOutcome.Unscorable(
                    score,
                    invalid.isEmpty() || reason == ScoreOutcome.Reason.NOT_APPLICABLE
                            ? reason
                            : ScoreOutcome.Reason.INVALID_ANSWER,
                    items(place, Found.MISSING),
                    invalid);
        }

        private ScoreOutcome value(Legend legend, int place) {
            long value = outcome.value(place);
            List<String> missing = outcome.whole() ? List.of() : items(place, Found.MISSING);
            @Nullable
            MissingPolicy policy = missing.isEmpty() || !program.completed(place) ? null : policy().orElse(null);
            boolean readable = official && (policy == null || policy.trusted());
            int band = readable ? legend.band(value, person) : -1;
            return new ScoreOutcome.Value(
                    legend.score(),
                    scoreValue(legend, value),
                    legend.standardError(value),
                    outcome.whole() ? legend.used() : items(place, Found.USED),
                    missing,
                    policy == null ? null : policy.id(),
                    band < 0 ? null : legend.bands().get(band),
                    band < 0 ? null : legend.set(band),
                    readable ? scorer.readings().cutPoints(legend, place, value, person) : List.of());
        }

        private List<String> items(int score, Found wanted) {
            List<String> items = new ArrayList<>();
            for (int item : program.uses(score)) {
                if (Found.of(row[item], prepared[item]) == wanted) {
                    items.add(instrument().items().get(item));
                }
            }
            return items;
        }
    }

    private static ScoreValue scoreValue(Legend legend, long value) {
        return switch (legend.kind()) {
            case NUMBER -> new ScoreValue.Numeric(value, legend.decimals());
            case TRUTH -> new ScoreValue.Truth(value == 1);
            case CATEGORY -> new ScoreValue.Category(legend.categories().get((int) value));
        };
    }

    private Problem outOfRange(int place) {
        return Problem.at(
                "/answers/" + instrument().items().get(place),
                OffScale.CODE,
                OffScale.message(instrument().definition(), place));
    }
}
