package org.holdfast.measures.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.definition.Score;
import org.jspecify.annotations.Nullable;

/** The lowest and the highest value that answers and scores can take. It needs a definition without cycles. */
public final class Ranges {
    private final Map<String, Range> items = new HashMap<>();
    private final Map<String, Score> scores = new HashMap<>();

    /**
     * A closed range.
     *
     * @param low the lowest value
     * @param high the highest value
     */
    public record Range(BigDecimal low, BigDecimal high) {
        boolean holds(BigDecimal value) {
            return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
        }

        String words() {
            return low.toPlainString() + " to " + high.toPlainString();
        }

        static Range of(long low, long high) {
            return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
        }
    }

    /**
     * Looks up the answers of all items.
     *
     * @param definition the definition
     */
    public Ranges(Definition definition) {
        for (Item item : definition.items()) {
            IntSummaryStatistics values = definition.answerSets().stream()
                    .filter(set -> set.id().equals(item.answers()))
                    .flatMap(set -> set.choices().stream())
                    .mapToInt(AnswerSet.Choice::value)
                    .summaryStatistics();
            items.put(item.id(), values.getCount() == 0 ? Range.of(0, 0) : Range.of(values.getMin(), values.getMax()));
        }
        definition.scores().forEach(score -> scores.putIfAbsent(score.id(), score));
    }

    @Nullable
    Range ofItem(String item) {
        return items.get(item);
    }

    /**
     * The range of a score.
     *
     * @param score the score's id
     * @return its range, or null if it is no number or there is no such score
     */
    public @Nullable Range ofScore(String score) {
        @Nullable Score found = scores.get(score);
        return found == null ? null : of(found.rule());
    }

    private @Nullable Range of(Rule rule) {
        if (rule instanceof Rule.Sum sum) {
            return sum(sum.items());
        }
        if (rule instanceof Rule.Scale scale) {
            return scaled(scale, of(scale.of()));
        }
        if (rule instanceof Rule.Count count) {
            return Range.of(
                    0,
                    count.where().stream().mapToInt(one -> one.items().size()).sum());
        }
        if (rule instanceof Rule.Highest highest) {
            int top =
                    highest.levels().stream().mapToInt(Rule.Level::level).max().orElse(highest.otherwise());
            return Range.of(highest.otherwise(), Math.max(top, highest.otherwise()));
        }
        return rule instanceof Rule.OfScore other ? ofScore(other.score()) : null;
    }

    private Range sum(List<String> ids) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (String id : ids) {
            Range item = items.getOrDefault(id, Range.of(0, 0));
            low = low.add(item.low());
            high = high.add(item.high());
        }
        return new Range(low, high);
    }

    private static @Nullable Range scaled(Rule.Scale scale, @Nullable Range of) {
        if (of == null) {
            return null;
        }
        BigDecimal one = scaled(scale, of.low());
        BigDecimal other = scaled(scale, of.high());
        return new Range(one.min(other), one.max(other));
    }

    private static BigDecimal scaled(Rule.Scale scale, BigDecimal value) {
        return value.multiply(scale.times()).add(scale.plus()).setScale(scale.decimals(), RoundingMode.HALF_UP);
    }
}
