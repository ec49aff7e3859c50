package org.holdfast.measures.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.definition.Definition;
import org.jspecify.annotations.Nullable;

/**
 * Holds changes of one score against one verified threshold, the functional side together with one reliable change. It
 * takes scores as {@link Burden}s.
 */
final class Judge {
    /** Looked up and not branched upon: in a table of many clients, no guess of the next one would be right. */
    private static final Verdict.Outcome[] RELIABLY = {
        Verdict.Outcome.RELIABLE_DETERIORATION, Verdict.Outcome.NO_RELIABLE_CHANGE, Verdict.Outcome.RELIABLE_IMPROVEMENT
    };

    private final ChangeThreshold threshold;
    private final @Nullable Judge reliable;
    private final boolean share;
    private final long best;
    private final long side;
    private final Size least;
    private final Size full;

    private Judge(ChangeThreshold threshold, @Nullable Judge reliable, FollowedScore score) {
        Burden burden = score.burden();
        this.share = threshold.unit() == ChangeThreshold.Unit.PERCENT;
        BigDecimal upTo = Objects.requireNonNullElse(threshold.upTo(), threshold.value());
        this.threshold = threshold;
        this.reliable = reliable;
        this.best = burden.of(score.best());
        this.side = burden.noWorseThan(threshold.value());
        this.least = share ? Size.ofPercent(threshold.value()) : Size.ofPoints(threshold.value(), burden);
        this.full = share ? Size.ofPercent(upTo) : Size.ofPoints(upTo, burden);
    }

    /** All judges of a score, in the order of the definition. */
    static List<Judge> of(Definition definition, FollowedScore score) {
        List<ChangeThreshold> thresholds = thresholds(definition, score.id());
        List<Judge> judges = new ArrayList<>();
        for (ChangeThreshold threshold : thresholds) {
            if (threshold.kind() == ChangeThreshold.Kind.CSC_SIDE) {
                thresholds.stream()
                        .filter(needed -> threshold.needs().contains(needed.id()))
                        .map(needed -> new Judge(needed, null, score))
                        .forEach(needed -> judges.add(new Judge(threshold, needed, score)));
            } else {
                judges.add(new Judge(threshold, null, score));
            }
        }
        return List.copyOf(judges);
    }

    static List<ChangeThreshold> thresholds(Definition definition, String score) {
        return definition.change().stream()
                .filter(threshold -> threshold.score().equals(score) && threshold.trusted())
                .toList();
    }

    /** The ids of what it goes by. */
    String name() {
        return reliable == null ? threshold.id() : threshold.id() + "+" + reliable.name();
    }

    Verdict verdict(long from, long to) {
        return new Verdict(threshold, reliable == null ? null : reliable.threshold.id(), outcome(from, to));
    }

    Verdict.Outcome outcome(long from, long to) {
        return switch (threshold.kind()) {
            case RELIABLE -> reliable(from - to, from - best);
            case MID -> important(from - to, from - best);
            case CSC_SIDE -> side(from, to, Objects.requireNonNull(reliable).outcome(from, to));
        };
    }

    private Verdict.Outcome reliable(long gain, long distance) {
        int better = least.reached(gain, distance) ? 1 : 0;
        int worse = least.reached(-gain, distance) ? 1 : 0;
        return RELIABLY[1 + better - worse];
    }

    private Verdict.Outcome important(long gain, long distance) {
        if (share && distance == 0) {
            return Verdict.Outcome.UNDEFINED;
        }
        if (full.reached(gain, distance)) {
            return Verdict.Outcome.IMPORTANT_IMPROVEMENT;
        }
        // A percentage was found for improvement; nobody has said what it is the other way round.
        if (!share && full.reached(-gain, distance)) {
            return Verdict.Outcome.IMPORTANT_DETERIORATION;
        }
        long size = share ? gain : Math.abs(gain);
        return least.reached(size, distance) ? Verdict.Outcome.WITHIN_RANGE : Verdict.Outcome.NOT_REACHED;
    }

    private Verdict.Outcome side(long from, long to, Verdict.Outcome reliably) {
        int direction = reliably == Verdict.Outcome.RELIABLE_IMPROVEMENT
                ? 1
                : reliably == Verdict.Outcome.RELIABLE_DETERIORATION ? -1 : 0;
        return ReliableChange.classify(from <= side, to <= side, direction);
    }
}
