package org.holdfast.measures.change;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.holdfast.measures.change.EndpointReading.Outcome;
import org.holdfast.measures.definition.ChangeThreshold;
import org.jspecify.annotations.Nullable;

/**
 * Two points of a trajectory and what is said of the way from one to the other. Four questions are kept apart: whether
 * the change is more than error of measurement, whether the person came into the functional range, whether it is enough
 * to matter to people, and whether the endpoint of a trial was reached. There is no single "improved".
 *
 * <pre>{@code
 * for (Comparison comparison : trajectory.fromBaseline()) {
 *     show(comparison.to(), comparison.reliableChange(), comparison.importance());
 * }
 * }</pre>
 */
public final class Comparison {
    private final Point from;
    private final Point to;
    private final Change change;
    private final Set<Refusal> withheld;
    private final FollowedScore score;

    Comparison(Point from, Point to, Change change, Set<Refusal> windows, FollowedScore score) {
        this.from = from;
        this.to = to;
        this.change = change;
        this.score = score;
        Set<Refusal> all = EnumSet.noneOf(Refusal.class);
        all.addAll(change.refusals());
        all.addAll(windows);
        this.withheld = Collections.unmodifiableSet(all);
    }

    /**
     * Where the change begins.
     *
     * @return the earlier point
     */
    public Point from() {
        return from;
    }

    /**
     * Where the change ends.
     *
     * @return the later point; its marks say whether its window covers time before a dose
     */
    public Point to() {
        return to;
    }

    /**
     * How long the change took.
     *
     * @return days on the calendar
     */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from.on(), to.on()));
    }

    /**
     * The later score less the earlier one. It is given even where no verdict is.
     *
     * @return the difference; empty if there is no score
     */
    public Optional<BigDecimal> difference() {
        return change.difference();
    }

    /**
     * The change in per cent of the way to the best score.
     *
     * @return the change; empty if the start was the best score, or the score has no zero to count from
     */
    public Optional<PercentChange> percent() {
        @Nullable BigDecimal start = from.score();
        @Nullable BigDecimal end = to.score();
        return !score.trueZero() || start == null || end == null
                ? Optional.empty()
                : PercentChange.of(start, end, score.best());
    }

    /**
     * Why there are no verdicts.
     *
     * @return all reasons; empty if the change was judged
     */
    public Set<Refusal> withheld() {
        return withheld;
    }

    /**
     * Whether the change is more than error of measurement, for better or for worse.
     *
     * @return one verdict for each verified threshold
     */
    public List<Verdict> reliableChange() {
        return verdicts(ChangeThreshold.Kind.RELIABLE);
    }

    /**
     * Whether the person came into the functional range, by a change that is reliable.
     *
     * @return one verdict for each verified side and each reliable change that it is combined with
     */
    public List<Verdict> clinicallySignificantChange() {
        return verdicts(ChangeThreshold.Kind.CSC_SIDE);
    }

    /**
     * Whether the change is enough to matter to people, which it can be without being reliable in one person.
     *
     * @return one verdict for each verified threshold
     */
    public List<Verdict> importance() {
        return verdicts(ChangeThreshold.Kind.MID);
    }

    /**
     * Whether the endpoint of a trial was reached.
     *
     * @param endpoint the rule and where it comes from
     * @return the reading
     */
    public EndpointReading endpoint(Endpoint endpoint) {
        return new EndpointReading(endpoint, outcome(endpoint));
    }

    /** Names the two points, and says nothing of the change. */
    @Override
    public String toString() {
        return "Comparison[" + from.number() + " to " + to.number() + "]";
    }

    private List<Verdict> verdicts(ChangeThreshold.Kind kind) {
        return withheld.isEmpty()
                ? change.verdicts().stream()
                        .filter(verdict -> verdict.threshold().kind() == kind)
                        .toList()
                : List.of();
    }

    /** An endpoint brings its own rule, so that it needs no threshold of the definition. */
    private Outcome outcome(Endpoint endpoint) {
        boolean comparable = withheld.stream().allMatch(reason -> reason == Refusal.NO_VERIFIED_THRESHOLD);
        if (!comparable) {
            return Outcome.WITHHELD;
        }
        Burden burden = score.burden();
        return Goal.of(endpoint, score)
                .outcome(
                        burden.of(Objects.requireNonNull(from.score())), burden.of(Objects.requireNonNull(to.score())));
    }
}
