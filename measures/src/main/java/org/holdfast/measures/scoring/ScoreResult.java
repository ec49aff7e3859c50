package org.holdfast.measures.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.json.Problem;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Bands;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.definition.Score;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.internal.engine.Codes;
import org.holdfast.measures.internal.engine.Outcomes;
import org.holdfast.measures.internal.engine.Program;
import org.holdfast.measures.internal.engine.Workspace;
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
    private final Instrument instrument;
    private final @Nullable MissingPolicy policy;
    private final Program program;
    private final AnswerSheet sheet;
    private final short[] row;
    private final short[] prepared;
    private final long[] outcomes;

    ScoreResult(
            Instrument instrument, @Nullable MissingPolicy policy, Program program, AnswerSheet sheet, short[] row) {
        this.instrument = instrument;
        this.policy = policy;
        this.program = program;
        this.sheet = sheet;
        this.row = row;
        this.prepared = program.prepared(row, sheet.context());
        Workspace work = program.workspace();
        work.person(sheet.context());
        program.score(row, 0, work);
        this.outcomes = work.outcomes();
    }

    /**
     * The instrument and the version by which the sheet was scored.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
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
        return Optional.ofNullable(policy);
    }

    /**
     * Why bands, cut-points and codes are not given.
     *
     * @return the reason; empty if the wording was the official one and the form was given as it is meant
     */
    public Optional<Withheld> withheld() {
        @Nullable Wording wording = sheet.wording();
        if (wording != null && wording.official()) {
            return wrongMode() ? Optional.of(Withheld.WRONG_MODE) : Optional.empty();
        }
        boolean differs = wording != null && wording.status() == Wording.Status.DIFFERS;
        return Optional.of(differs ? Withheld.WORDING_DIFFERS : Withheld.LABELS_ONLY);
    }

    /**
     * What came of all scores.
     *
     * @return the outcomes in the order of the definition
     */
    public List<ScoreOutcome> outcomes() {
        return instrument.scores().stream().map(this::outcome).toList();
    }

    /**
     * What came of one score.
     *
     * @param score the score's id
     * @return its value, or the reason why there is none
     * @throws IllegalArgumentException if the instrument has no such score; the message lists those it has
     */
    public ScoreOutcome outcome(String score) {
        int place = place(score);
        return Outcomes.unscorable(outcomes[place]) ? unscorable(score, place) : value(score, place);
    }

    /**
     * The number of a score.
     *
     * @param score the score's id
     * @return the number; empty if it could not be scored or is no number
     * @throws IllegalArgumentException if the instrument has no such score
     */
    public Optional<BigDecimal> number(String score) {
        return outcome(score) instanceof ScoreOutcome.Value value && value.value() instanceof ScoreValue.Numeric number
                ? Optional.of(number.toBigDecimal())
                : Optional.empty();
    }

    /**
     * Critical answers, read item by item, whatever else is missing or wrong.
     *
     * @return the signals in the order of the form; empty if no answer is critical, which means nothing
     */
    public List<SafetySignal> signals() {
        return Scorer.signals(instrument, program, row, sheet);
    }

    /**
     * Answers that are not among those to choose from.
     *
     * @return one problem for each, in the order of the form
     */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int item = 0; item < prepared.length; item++) {
            if (prepared[item] == Codes.INVALID) {
                problems.add(outOfRange(item));
            }
        }
        return problems;
    }

    /** Names the instrument, and says nothing of answers or scores. */
    @Override
    public String toString() {
        return "ScoreResult[" + instrument.id() + " " + instrument.version() + "]";
    }

    private boolean wrongMode() {
        @Nullable List<AnswerSheet.Mode> modes = instrument.definition().modes();
        return modes != null && sheet.mode() != null && !modes.contains(sheet.mode());
    }

    private int place(String score) {
        int place = instrument.scores().indexOf(score);
        if (place < 0) {
            throw new IllegalArgumentException("no score '" + score + "' in " + instrument.id() + "; known: "
                    + String.join(", ", instrument.scores()));
        }
        return place;
    }

    private ScoreOutcome unscorable(String score, int place) {
        List<String> invalid = items(place, Found.INVALID);
        ScoreOutcome.Reason reason = Readings.reason(outcomes[place]);
        return new ScoreOutcome.Unscorable(
                score,
                invalid.isEmpty() || reason == ScoreOutcome.Reason.NOT_APPLICABLE
                        ? reason
                        : ScoreOutcome.Reason.INVALID_ANSWER,
                items(place, Found.MISSING),
                invalid);
    }

    private ScoreOutcome value(String score, int place) {
        ScoreValue value = scoreValue(instrument.definition().scores().get(place), place);
        List<String> missing = items(place, Found.MISSING);
        @Nullable
        MissingPolicy completed = policy != null && program.completed(place) && !missing.isEmpty() ? policy : null;
        boolean readable = withheld().isEmpty() && (completed == null || completed.trusted());
        @Nullable Bands bands = readable ? readings().bands(score, value) : null;
        return new ScoreOutcome.Value(
                score,
                value,
                standardError(instrument.definition().scores().get(place).rule(), value),
                items(place, Found.USED),
                missing,
                completed == null ? null : completed.id(),
                bands == null ? null : Readings.band(bands, value),
                bands,
                readable ? readings().cutPoints(score, value) : List.of());
    }

    private ScoreValue scoreValue(Score score, int place) {
        long outcome = outcomes[place];
        Rule rule = source(score.rule());
        if (rule instanceof Rule.Test) {
            return new ScoreValue.Truth(outcome == 1);
        }
        if (rule instanceof Rule.FirstMatch first) {
            boolean matched = outcome < first.cases().size();
            return new ScoreValue.Category(
                    matched ? first.cases().get((int) outcome).category() : first.otherwise());
        }
        return new ScoreValue.Numeric(outcome, program.decimals(place));
    }

    /** The rule behind a rule that only takes another score over. */
    private Rule source(Rule rule) {
        Rule found = rule;
        while (found instanceof Rule.OfScore other) {
            found = instrument.definition().scores().get(place(other.score())).rule();
        }
        return found;
    }

    private Readings readings() {
        return new Readings(instrument.definition(), program, sheet.context());
    }

    private @Nullable BigDecimal standardError(Rule rule, ScoreValue value) {
        if (!(source(rule) instanceof Rule.Lookup lookup) || !(value instanceof ScoreValue.Numeric number)) {
            return null;
        }
        return lookup.table().stream()
                .filter(row -> row.value().compareTo(number.toBigDecimal()) == 0)
                .findFirst()
                .map(Rule.Row::standardError)
                .orElse(null);
    }

    private enum Found {
        USED,
        MISSING,
        INVALID
    }

    private List<String> items(int score, Found wanted) {
        List<String> items = new ArrayList<>();
        for (int item : program.uses(score)) {
            Found found = prepared[item] == Codes.INVALID
                    ? Found.INVALID
                    : Codes.absent(prepared[item]) ? Found.MISSING : Found.USED;
            boolean skipped = Codes.leftOut(prepared[item]) || (found == Found.USED && Codes.absent(row[item]));
            if (found == wanted && !skipped) {
                items.add(instrument.items().get(item));
            }
        }
        return items;
    }

    private Problem outOfRange(int place) {
        var item = instrument.definition().items().get(place);
        AnswerSet set = instrument.definition().answerSets().stream()
                .filter(one -> one.id().equals(item.answers()))
                .findFirst()
                .orElseThrow();
        return Problem.at(
                "/answers/" + item.id(),
                "out-of-range",
                "answer to item " + item.id() + " of " + instrument.id() + " must " + Readings.right(set));
    }
}
