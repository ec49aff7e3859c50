package org.holdfast.measures.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.definition.Score;
import org.jspecify.annotations.Nullable;

/** The lowest and the highest value that answers and scores can take. It needs a definition without cycles. */
public final class Ranges {
    private static final int DAY = 24 * 60;

    private final Map<String, Range> codes = new HashMap<>();
    private final Map<String, Range> counts = new HashMap<>();
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

        /** How many decimals the values have. */
        int decimals() {
            return low.scale();
        }

        static Range of(long low, long high) {
            return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
        }

        Range with(BigDecimal value) {
            return new Range(low.min(value), high.max(value));
        }

        Range rounded(int decimals) {
            return new Range(
                    low.setScale(decimals, RoundingMode.HALF_UP), high.setScale(decimals, RoundingMode.HALF_UP));
        }
    }

    /**
     * Looks up the answers of all items.
     *
     * @param definition the definition
     */
    public Ranges(Definition definition) {
        for (Item item : definition.items()) {
            codes.put(item.id(), Range.of(0, 0));
            counts.put(item.id(), Range.of(0, 0));
            definition.answerSets().stream()
                    .filter(set -> set.id().equals(item.answers()))
                    .forEach(set -> item(item, set));
        }
        definition.scores().forEach(score -> scores.putIfAbsent(score.id(), score));
    }

    /** The codes that a row can hold for an item, or null if there is no such item. */
    @Nullable
    Range ofItem(String item) {
        return codes.get(item);
    }

    /** What the answers to an item count, or null if there is no such item. */
    @Nullable
    Range ofCounts(String item) {
        return counts.get(item);
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

    @Nullable
    Range of(Rule rule) {
        if (rule instanceof Rule.Sum sum) {
            Range total = total(sum.items().stream().map(this::counted).toList());
            return total.rounded(Objects.requireNonNullElse(sum.decimals(), total.decimals()));
        }
        if (rule instanceof Rule.Mean mean) {
            return widest(mean.items()).rounded(mean.decimals());
        }
        if (rule instanceof Rule.Max max) {
            return widest(max.items());
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
        if (rule instanceof Rule.MinutesBetween) {
            return Range.of(0, DAY - 1);
        }
        if (rule instanceof Rule.Constant constant) {
            return Range.of(constant.value(), constant.value());
        }
        return rule instanceof Rule.OfScore other ? ofScore(other.score()) : ofValues(rule);
    }

    private @Nullable Range ofValues(Rule rule) {
        if (rule instanceof Rule.Scale scale) {
            return scaled(scale, of(scale.of()));
        }
        if (rule instanceof Rule.Add add) {
            return added(add.of());
        }
        if (rule instanceof Rule.Greatest greatest) {
            return greatest.of().stream()
                    .map(this::of)
                    .reduce((one, other) -> one == null || other == null
                            ? null
                            : one.with(other.low()).with(other.high()))
                    .orElse(null);
        }
        if (rule instanceof Rule.Average average) {
            @Nullable Range sum = added(average.of());
            BigDecimal number = BigDecimal.valueOf(Math.max(average.of().size(), 1));
            return sum == null
                    ? null
                    : new Range(quotient(sum.low(), number), quotient(sum.high(), number)).rounded(average.decimals());
        }
        if (rule instanceof Rule.Lookup lookup) {
            return lookup.table().stream()
                    .map(row -> new Range(row.value(), row.value()))
                    .reduce((one, other) -> one.with(other.low()))
                    .map(range -> range.rounded(lookup.decimals()))
                    .orElse(null);
        }
        if (rule instanceof Rule.Steps steps) {
            Range range = Range.of(steps.otherwise(), steps.otherwise());
            for (Rule.Step step : steps.steps()) {
                range = range.with(BigDecimal.valueOf(step.value()));
            }
            return range;
        }
        return rule instanceof Rule.Ratio ratio ? ratio(ratio, of(ratio.of()), of(ratio.by())) : null;
    }

    private void item(Item item, AnswerSet set) {
        AnswerSet.Range range = set.range();
        Range counted;
        if (range != null) {
            counted = new Range(range.min(), range.max()).rounded(range.decimals());
            codes.put(
                    item.id(),
                    Range.of(
                            counted.low().unscaledValue().longValue(),
                            counted.high().unscaledValue().longValue()));
        } else if (set.choices().isEmpty()) {
            counted = Range.of(0, DAY - 1);
            codes.put(item.id(), counted);
        } else {
            IntSummaryStatistics values =
                    set.choices().stream().mapToInt(AnswerSet.Choice::value).summaryStatistics();
            IntSummaryStatistics points =
                    set.choices().stream().mapToInt(AnswerSet.Choice::counts).summaryStatistics();
            codes.put(item.id(), Range.of(values.getMin(), values.getMax()));
            counted = Range.of(points.getMin(), points.getMax());
        }
        Item.@Nullable AskIf askIf = item.askIf();
        boolean leftOut = item.applicableIf() != null || (askIf != null && askIf.skipped() == null);
        counts.put(item.id(), leftOut ? counted.with(BigDecimal.ZERO.setScale(counted.decimals())) : counted);
    }

    private Range counted(String item) {
        return counts.getOrDefault(item, Range.of(0, 0));
    }

    private Range widest(List<String> ids) {
        return ids.stream()
                .map(this::counted)
                .reduce((one, other) -> one.with(other.low()).with(other.high()))
                .orElse(Range.of(0, 0));
    }

    private @Nullable Range added(List<Rule> rules) {
        List<Range> ranges = new ArrayList<>();
        for (Rule rule : rules) {
            @Nullable Range range = of(rule);
            if (range == null) {
                return null;
            }
            ranges.add(range);
        }
        return total(ranges);
    }

    private static Range total(List<Range> ranges) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (Range range : ranges) {
            low = low.add(range.low());
            high = high.add(range.high());
        }
        return new Range(low, high);
    }

    private static @Nullable Range ratio(Rule.Ratio ratio, @Nullable Range of, @Nullable Range by) {
        if (of == null || by == null || by.high().signum() <= 0) {
            return null;
        }
        BigDecimal times = BigDecimal.valueOf(ratio.times());
        BigDecimal least = by.low().signum() > 0 ? by.low() : BigDecimal.ONE.movePointLeft(by.decimals());
        return new Range(
                        quotient(of.low().multiply(times), by.high()),
                        quotient(of.high().multiply(times), least))
                .rounded(ratio.decimals());
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, 9, RoundingMode.HALF_UP);
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
