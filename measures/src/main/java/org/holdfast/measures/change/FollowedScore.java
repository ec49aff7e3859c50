package org.holdfast.measures.change;

import java.math.BigDecimal;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Direction;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.definition.Score;
import org.holdfast.measures.instrument.Instrument;

/**
 * What a definition says of the score that a trajectory follows.
 *
 * @param id the score's id
 * @param best the best value that it can take
 * @param higherIsWorse which way it runs
 * @param trueZero whether a percentage can be counted from its best value
 * @param window over how many days the form looks back; 0 if that is not fixed
 */
record FollowedScore(String id, BigDecimal best, boolean higherIsWorse, boolean trueZero, int window) {

    static FollowedScore of(Instrument instrument, String score) {
        Definition definition = instrument.definition();
        Instrument.Range range = instrument.range(score);
        boolean higherIsWorse = definition.direction() == Direction.HIGHER_IS_WORSE;
        return new FollowedScore(
                score,
                higherIsWorse ? range.low() : range.high(),
                higherIsWorse,
                countable(definition, score),
                definition.recall().days());
    }

    /** How it is turned into whole numbers that are larger the worse things are. */
    Burden burden() {
        return new Burden(higherIsWorse, best.scale());
    }

    boolean better(BigDecimal one, BigDecimal other) {
        return higherIsWorse ? one.compareTo(other) < 0 : one.compareTo(other) > 0;
    }

    private static boolean countable(Definition definition, String score) {
        return definition.scores().stream()
                .filter(one -> one.id().equals(score))
                .map(Score::rule)
                .anyMatch(rule -> countable(definition, rule));
    }

    /** Only a sum, a count or a multiple of one has an end from which a percentage can be counted; a T score has not. */
    private static boolean countable(Definition definition, Rule rule) {
        if (rule instanceof Rule.OfScore other) {
            return countable(definition, other.score());
        }
        return rule instanceof Rule.Scale scaled
                ? countable(definition, scaled.of())
                : rule instanceof Rule.Sum || rule instanceof Rule.Count;
    }
}
