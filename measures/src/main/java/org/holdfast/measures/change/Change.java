package org.holdfast.measures.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Direction;
import org.holdfast.measures.internal.check.Ranges;
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
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Definition definition;
    private final String score;
    private final @Nullable BigDecimal from;
    private final @Nullable BigDecimal to;
    private final Set<Refusal> refusals;

    private Change(ScoreResult before, ScoreResult after, String score) {
        this.definition = before.instrument().definition();
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
        List<Verdict> verdicts = new ArrayList<>();
        if (refusals.isEmpty()) {
            for (ChangeThreshold threshold : thresholds(definition, score)) {
                verdicts.addAll(judged(threshold));
            }
        }
        return List.copyOf(verdicts);
    }

    /** Names the instrument and the score, and says nothing of the change. */
    @Override
    public String toString() {
        return "Change[" + definition.id() + " " + score + "]";
    }

    private List<Verdict> judged(ChangeThreshold threshold) {
        return switch (threshold.kind()) {
            case RELIABLE -> List.of(new Verdict(threshold, null, reliable(threshold)));
            case MID -> List.of(new Verdict(threshold, null, important(threshold)));
            case CSC_SIDE ->
                thresholds(definition, score).stream()
                        .filter(needed -> threshold.needs().contains(needed.id()))
                        .map(needed -> new Verdict(threshold, needed.id(), side(threshold, reliable(needed))))
                        .toList();
        };
    }

    private Verdict.Outcome reliable(ChangeThreshold threshold) {
        if (reaches(gain(), threshold.value(), threshold)) {
            return Verdict.Outcome.RELIABLE_IMPROVEMENT;
        }
        return reaches(gain().negate(), threshold.value(), threshold)
                ? Verdict.Outcome.RELIABLE_DETERIORATION
                : Verdict.Outcome.NO_RELIABLE_CHANGE;
    }

    private Verdict.Outcome important(ChangeThreshold threshold) {
        boolean percent = threshold.unit() == ChangeThreshold.Unit.PERCENT;
        if (percent && distance().signum() == 0) {
            return Verdict.Outcome.UNDEFINED;
        }
        BigDecimal full = Objects.requireNonNullElse(threshold.upTo(), threshold.value());
        if (reaches(gain(), full, threshold)) {
            return Verdict.Outcome.IMPORTANT_IMPROVEMENT;
        }
        // A percentage was found for improvement; nobody has said what it is the other way round.
        if (!percent && reaches(gain().negate(), full, threshold)) {
            return Verdict.Outcome.IMPORTANT_DETERIORATION;
        }
        BigDecimal size = percent ? gain() : gain().abs();
        return reaches(size, threshold.value(), threshold) ? Verdict.Outcome.WITHIN_RANGE : Verdict.Outcome.NOT_REACHED;
    }

    private Verdict.Outcome side(ChangeThreshold threshold, Verdict.Outcome reliable) {
        int direction = reliable == Verdict.Outcome.RELIABLE_IMPROVEMENT
                ? 1
                : reliable == Verdict.Outcome.RELIABLE_DETERIORATION ? -1 : 0;
        return ReliableChange.classify(
                functional(from(), threshold.value()), functional(to(), threshold.value()), direction);
    }

    private boolean reaches(BigDecimal change, BigDecimal value, ChangeThreshold threshold) {
        boolean percent = threshold.unit() == ChangeThreshold.Unit.PERCENT;
        return percent
                ? change.multiply(HUNDRED).compareTo(value.multiply(distance())) >= 0
                : change.compareTo(value) >= 0;
    }

    private boolean functional(BigDecimal value, BigDecimal side) {
        int compared = value.compareTo(side);
        return higherIsWorse() ? compared <= 0 : compared >= 0;
    }

    /** Points of change for the better. */
    private BigDecimal gain() {
        return higherIsWorse() ? from().subtract(to()) : to().subtract(from());
    }

    /** How far the start was from the best possible score. */
    private BigDecimal distance() {
        Ranges.Range range = Objects.requireNonNull(new Ranges(definition).ofScore(score));
        return higherIsWorse() ? from().subtract(range.low()) : range.high().subtract(from());
    }

    private boolean higherIsWorse() {
        return definition.direction() == Direction.HIGHER_IS_WORSE;
    }

    private BigDecimal from() {
        return Objects.requireNonNull(from, "from");
    }

    private BigDecimal to() {
        return Objects.requireNonNull(to, "to");
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
        if (thresholds(before.instrument().definition(), score).isEmpty()) {
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

    private static List<ChangeThreshold> thresholds(Definition definition, String score) {
        return definition.change().stream()
                .filter(threshold -> threshold.score().equals(score) && threshold.trusted())
                .toList();
    }
}
