package org.holdfast.measures.change;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.ScoreValue;
import org.jspecify.annotations.Nullable;

/**
 * The change of one score between two results of the same form, held against every verified threshold there is. It does
 * not choose among them, and it says nothing of what caused the change.
 *
 * <pre>{@code
 * Change change = Change.between(before, after, "total");
 * change.verdicts().forEach(verdict -> show(verdict.threshold(), verdict.outcome()));
 * }</pre>
 */
public final class Change {
    private final Instrument instrument;
    private final String score;
    private final @Nullable BigDecimal from;
    private final @Nullable BigDecimal to;
    private final Set<Refusal> refusals;

    private Change(ScoreResult before, ScoreResult after, String score) {
        this.instrument = before.instrument();
        this.score = score;
        this.refusals = refusals(before, after, score);
        boolean comparable = Collections.disjoint(
                refusals, EnumSet.of(Refusal.INSTRUMENT_DIFFERS, Refusal.VERSION_DIFFERS, Refusal.RECALL_DIFFERS));
        this.from = comparable ? before.number(score).orElse(null) : null;
        this.to = comparable ? after.number(score).orElse(null) : null;
    }

    /**
     * Compares two results.
     *
     * @param before the earlier one
     * @param after the later one
     * @param score the score to compare
     * @return the change
     * @throws IllegalArgumentException if the earlier instrument has no such score
     */
    public static Change between(ScoreResult before, ScoreResult after, String score) {
        return new Change(before, after, score);
    }

    /**
     * The later score less the earlier one.
     *
     * @return the difference; empty if a score could not be given or the forms differ
     */
    public Optional<BigDecimal> difference() {
        return from == null || to == null ? Optional.empty() : Optional.of(to.subtract(from));
    }

    /**
     * Why there are no verdicts.
     *
     * @return all reasons; empty if the change was judged
     */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /**
     * What each verified threshold says.
     *
     * @return the verdicts in the order of the definition; empty if the change is not judged
     */
    public List<Verdict> verdicts() {
        if (!refusals.isEmpty()) {
            return List.of();
        }
        FollowedScore followed = FollowedScore.of(instrument, score);
        long start = followed.burden().of(Objects.requireNonNull(from, "from"));
        long end = followed.burden().of(Objects.requireNonNull(to, "to"));
        return Judge.of(instrument.definition(), followed).stream()
                .map(judge -> judge.verdict(start, end))
                .toList();
    }

    /** Names the instrument and the score, and says nothing of the change. */
    @Override
    public String toString() {
        return "Change[" + instrument.id() + " " + score + "]";
    }

    private static Set<Refusal> refusals(ScoreResult before, ScoreResult after, String score) {
        Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
        if (!before.instrument().id().equals(after.instrument().id())) {
            refusals.add(Refusal.INSTRUMENT_DIFFERS);
            return refusals;
        }
        if (!before.instrument().version().equals(after.instrument().version())) {
            refusals.add(Refusal.VERSION_DIFFERS);
        }
        if (!before.instrument()
                .definition()
                .recall()
                .equals(after.instrument().definition().recall())) {
            refusals.add(Refusal.RECALL_DIFFERS);
        }
        if (!Objects.equals(before.sheet().language(), after.sheet().language())) {
            refusals.add(Refusal.LANGUAGE_DIFFERS);
        }
        if (before.sheet().mode() != after.sheet().mode()) {
            refusals.add(Refusal.MODE_DIFFERS);
        }
        if (before.withheld().isPresent() || after.withheld().isPresent()) {
            refusals.add(Refusal.WORDING_NOT_OFFICIAL);
        }
        refuse(before.outcome(score), refusals);
        refuse(after.outcome(score), refusals);
        if (Judge.thresholds(before.instrument().definition(), score).isEmpty()) {
            refusals.add(Refusal.NO_VERIFIED_THRESHOLD);
        }
        return refusals;
    }

    private static void refuse(ScoreOutcome outcome, Set<Refusal> refusals) {
        if (!(outcome instanceof ScoreOutcome.Value value)) {
            refusals.add(Refusal.UNSCORABLE);
            return;
        }
        if (!(value.value() instanceof ScoreValue.Numeric)) {
            refusals.add(Refusal.NOT_A_NUMBER);
        }
        if (value.policy() != null) {
            refusals.add(Refusal.PRORATED);
        }
    }
}
