package org.holdfast.measures.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.internal.engine.AnswerCodes;
import org.holdfast.measures.internal.engine.CriticalAnswers;
import org.holdfast.measures.internal.engine.Program;
import org.jspecify.annotations.Nullable;

/**
 * Scores sheets of one instrument. A missing answer is never a zero: a score that needs it says so, unless the caller
 * names a published policy. A critical answer raises a signal from any sheet, however incomplete.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(Instruments.builtIn().get("phq-9"));
 * ScoreResult result = scorer.score(sheet);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads; making one compiles the definition, so keep it.
 */
public final class Scorer {
    private final Instrument instrument;
    private final @Nullable MissingPolicy policy;
    private final Program program;
    private final Readings readings;
    private final AnswerCodes codes;

    private Scorer(Instrument instrument, @Nullable MissingPolicy policy) {
        this.instrument = instrument;
        this.policy = policy;
        this.program = Program.of(instrument.definition(), policy);
        this.readings = new Readings(program);
        this.codes = new AnswerCodes(instrument.definition());
    }

    /**
     * A scorer that gives a sum only from complete answers.
     *
     * @param instrument the instrument
     * @return the scorer
     */
    public static Scorer of(Instrument instrument) {
        return new Scorer(instrument, null);
    }

    /**
     * A scorer that completes sums by a published policy.
     *
     * @param instrument the instrument
     * @param policy the policy's name in the definition
     * @return the scorer
     * @throws IllegalArgumentException if the instrument has no such policy
     */
    public static Scorer of(Instrument instrument, String policy) {
        return new Scorer(instrument, instrument.policy(policy));
    }

    /**
     * The instrument that is scored.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Scores one sheet. An answer that is not among those to choose from is reported and costs the scores that need
     * it, no more.
     *
     * @param sheet the answers
     * @return what came of each score, and the signals
     * @throws DocumentException if the sheet is for another instrument or version, or answers an item that there is
     *     not; {@link #signals} still reads such a sheet
     */
    public ScoreResult score(AnswerSheet sheet) {
        List<Problem> problems = unreadable(sheet);
        if (!problems.isEmpty()) {
            throw new DocumentException("answers", problems);
        }
        return new ScoreResult(this, sheet, codes.row(sheet));
    }

    /**
     * The signals of one sheet, from every item that can be read, whatever else is wrong with it.
     *
     * @param sheet the answers
     * @return the signals in the order of the form; empty if no answer is critical, which means nothing
     */
    public List<SafetySignal> signals(AnswerSheet sheet) {
        return signals(codes.row(sheet), sheet);
    }

    /**
     * A scorer for many rows.
     *
     * @return a new one, for one thread
     */
    public RowScorer rows() {
        return new RowScorer(program);
    }

    /**
     * The policy for missing answers that the caller named.
     *
     * @return the policy; empty if sums need all answers
     */
    public Optional<MissingPolicy> policy() {
        return Optional.ofNullable(policy);
    }

    Program program() {
        return program;
    }

    Readings readings() {
        return readings;
    }

    List<SafetySignal> signals(short[] row, AnswerSheet sheet) {
        CriticalAnswers critical = program.critical();
        List<SafetySignal> signals = new ArrayList<>();
        for (int i = 0; i < critical.size(); i++) {
            short answer = row[critical.item(i)];
            int rank = critical.rank(i, answer);
            if (rank > 0) {
                String item = instrument.items().get(critical.item(i));
                signals.add(SafetySignal.of(
                        rank == 1 ? SafetySignal.Level.REVIEW : SafetySignal.Level.CRISIS,
                        new SafetySignal.CriticalAnswer(instrument.id(), instrument.version(), item, (int) answer),
                        sheet.completedAt()));
            }
        }
        return List.copyOf(signals);
    }

    private List<Problem> unreadable(AnswerSheet sheet) {
        List<Problem> problems = new ArrayList<>();
        @Nullable String version = sheet.version();
        if (!sheet.instrument().equals(instrument.id())) {
            problems.add(Problem.at("/instrument", "wrong-instrument", "the sheet must be one of " + instrument.id()));
        } else if (version != null && !version.equals(instrument.version())) {
            problems.add(Problem.at(
                    "/version", "wrong-version", "the sheet must be one of version " + instrument.version()));
        }
        if (!codes.knows(sheet)) {
            problems.add(Problem.at(
                    "/answers",
                    "unknown-item",
                    "an answer names an item that " + instrument.id() + " does not have; known: "
                            + String.join(", ", instrument.items())));
        }
        if (sheet.answers().values().stream().anyMatch(Objects::isNull)) {
            problems.add(Problem.at("/answers", "null-value", "null is not a value here"));
        }
        return problems;
    }
}
