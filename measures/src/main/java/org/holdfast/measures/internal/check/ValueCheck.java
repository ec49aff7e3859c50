package org.holdfast.measures.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.definition.Rule;
import org.jspecify.annotations.Nullable;

/** Checks the rules that give numbers: from what answers count, and from other numbers. */
final class ValueCheck {
    private static final int MOST_DECIMALS = 4;

    private final RuleCheck rules;
    private final Definition definition;
    private final Findings findings;
    private final Ranges ranges;

    ValueCheck(RuleCheck rules, Definition definition, Findings findings, Ranges ranges) {
        this.rules = rules;
        this.definition = definition;
        this.findings = findings;
        this.ranges = ranges;
    }

    void check(String pointer, Rule rule) {
        if (rule instanceof Rule.Sum sum) {
            counted(pointer, sum.items());
            decimals(pointer, Objects.requireNonNullElse(sum.decimals(), 0));
        } else if (rule instanceof Rule.Mean mean) {
            counted(pointer, mean.items());
            decimals(pointer, mean.decimals());
            answered(pointer, mean.minAnswered(), mean.items());
        } else if (rule instanceof Rule.Max max) {
            counted(pointer, max.items());
            answered(pointer, max.minAnswered(), max.items());
        } else if (rule instanceof Rule.MinutesBetween minutes) {
            clock(pointer, minutes.from());
            clock(pointer, minutes.to());
        } else if (rule instanceof Rule.Add add) {
            numbers(pointer, add.of());
        } else if (rule instanceof Rule.Greatest greatest) {
            numbers(pointer, greatest.of());
        } else if (rule instanceof Rule.Average average) {
            numbers(pointer, average.of());
            decimals(pointer, average.decimals());
        } else if (rule instanceof Rule.Lookup lookup) {
            lookup(pointer, lookup);
        } else if (rule instanceof Rule.Steps steps) {
            steps(pointer, steps);
        } else if (rule instanceof Rule.Ratio ratio) {
            ratio(pointer, ratio);
        }
    }

    /** Checks a rule that must give a number; null if it gives none. */
    Ranges.@Nullable Range number(String pointer, Rule rule) {
        rules.rule(pointer, rule);
        Ranges.@Nullable Range range = ranges.of(rule);
        if (range == null) {
            findings.add(pointer, "wrong-kind", "a number is needed here, and this rule gives none");
        }
        return range;
    }

    private void numbers(String pointer, List<Rule> of) {
        if (of.isEmpty()) {
            findings.add(pointer, "empty", "names no values");
        }
        for (int i = 0; i < of.size(); i++) {
            number(pointer + "/of/" + i, of.get(i));
        }
    }

    private void counted(String pointer, List<String> items) {
        rules.items(pointer, items);
        long scales = items.stream()
                .map(ranges::ofCounts)
                .filter(Objects::nonNull)
                .map(Ranges.Range::decimals)
                .distinct()
                .count();
        if (scales > 1) {
            findings.add(pointer, "wrong-kind", "items that count together have the same decimals");
        }
        if (items.stream().anyMatch(this::isClock)) {
            findings.add(pointer, "wrong-kind", "a time of day counts nothing");
        }
    }

    private void answered(String pointer, @Nullable Integer minAnswered, List<String> items) {
        if (minAnswered != null && (minAnswered < 1 || minAnswered > items.size())) {
            outOfRange(pointer, "between 1 and " + items.size() + " answers can be asked for");
        }
    }

    private void lookup(String pointer, Rule.Lookup lookup) {
        Ranges.@Nullable Range range = number(pointer + "/of", lookup.of());
        decimals(pointer, lookup.decimals());
        if (lookup.table().isEmpty()) {
            findings.add(pointer, "empty", "the table has no rows");
            return;
        }
        int first = lookup.table().get(0).raw();
        for (int i = 0; i < lookup.table().size(); i++) {
            Rule.Row row = lookup.table().get(i);
            if (row.raw() != first + i) {
                findings.add(pointer + "/table/" + i, "wrong-order", "raw values ascend one by one");
            }
            if (row.value().stripTrailingZeros().scale() > lookup.decimals()) {
                outOfRange(pointer + "/table/" + i, "a value has more decimals than the outcome");
            }
            if ((row.standardError() == null) != (lookup.table().get(0).standardError() == null)) {
                findings.add(pointer + "/table/" + i, "incomplete", "every row has a standard error, or none has");
            }
            if (lookup.table().subList(0, i).stream().anyMatch(before -> contradicts(before, row))) {
                findings.add(pointer + "/table/" + i, "ambiguous", "a row before it has this value and another error");
            }
        }
        Ranges.Range table = Ranges.Range.of(first, first + lookup.table().size() - 1L);
        if (range != null && (range.decimals() > 0 || !range.equals(table))) {
            findings.add(pointer, "gap", "the table covers " + table.words() + " and must cover " + range.words());
        }
    }

    /** A result is told its standard error by its value, so equal values must have equal ones. */
    private static boolean contradicts(Rule.Row one, Rule.Row other) {
        BigDecimal error = one.standardError();
        return error != null
                && other.standardError() != null
                && one.value().compareTo(other.value()) == 0
                && error.compareTo(other.standardError()) != 0;
    }

    private void steps(String pointer, Rule.Steps steps) {
        Ranges.@Nullable Range range = number(pointer + "/of", steps.of());
        if (steps.steps().isEmpty()) {
            findings.add(pointer, "empty", "names no steps");
        }
        for (int i = 0; i < steps.steps().size(); i++) {
            BigDecimal bound = steps.steps().get(i).atLeast();
            String at = pointer + "/steps/" + i;
            if (i > 0 && bound.compareTo(steps.steps().get(i - 1).atLeast()) <= 0) {
                findings.add(at, "wrong-order", "steps stand from the lowest to the highest");
            }
            if (range != null && bound.stripTrailingZeros().scale() > range.decimals()) {
                outOfRange(at, "a step has more decimals than what it is held against");
            }
            if (range != null && (bound.compareTo(range.low()) <= 0 || bound.compareTo(range.high()) > 0)) {
                outOfRange(at, "a step must divide the range of " + range.words());
            }
        }
    }

    private void ratio(String pointer, Rule.Ratio ratio) {
        number(pointer + "/of", ratio.of());
        Ranges.@Nullable Range by = number(pointer + "/by", ratio.by());
        decimals(pointer, ratio.decimals());
        if (ratio.times() < 1 || ratio.times() > 1_000_000) {
            outOfRange(pointer, "a ratio is multiplied by 1 to 1000000");
        }
        if (by != null && (by.low().signum() < 0 || by.high().signum() == 0)) {
            outOfRange(pointer + "/by", "a divisor is never below 0 and not always 0");
        }
    }

    private void clock(String pointer, String item) {
        if (!isClock(item)) {
            findings.add(pointer, "wrong-kind", "no time of day '" + item + "'");
        }
    }

    private boolean isClock(String id) {
        return definition.items().stream()
                .filter(item -> item.id().equals(id))
                .map(Item::answers)
                .flatMap(answers ->
                        definition.answerSets().stream().filter(set -> set.id().equals(answers)))
                .map(AnswerSet::time)
                .anyMatch(Boolean.TRUE::equals);
    }

    private void decimals(String pointer, int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            outOfRange(pointer, "decimals must lie between 0 and " + MOST_DECIMALS);
        }
    }

    private void outOfRange(String pointer, String message) {
        findings.add(pointer, "out-of-range", message);
    }
}
