package org.holdfast.measures.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.measures.definition.Condition;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.definition.Score;
import org.holdfast.measures.definition.Symptom;
import org.holdfast.measures.internal.engine.Uses;
import org.jspecify.annotations.Nullable;

/** Checks the rules of the scores: what they name must be there, and every part must be able to matter. */
final class RuleCheck {
    private final Definition definition;
    private final Findings findings;
    private final Ranges ranges;
    private final ValueCheck values;
    private final Map<String, Score> scores = new TreeMap<>();

    RuleCheck(Definition definition, Findings findings, Ranges ranges) {
        this.definition = definition;
        this.findings = findings;
        this.ranges = ranges;
        this.values = new ValueCheck(this, definition, findings, ranges);
        definition.scores().forEach(score -> scores.putIfAbsent(score.id(), score));
    }

    /** Checks all rules; false if scores rest on each other in a circle, so that nothing more can be told. */
    boolean run() {
        boolean straight = true;
        for (int i = 0; i < definition.scores().size(); i++) {
            Score score = definition.scores().get(i);
            String pointer = "/scores/" + i + "/rule";
            if (returns(score.id(), score, new HashSet<>())) {
                findings.add(pointer, "cycle", "score '" + score.id() + "' rests on itself");
                straight = false;
            }
        }
        for (int i = 0; straight && i < definition.scores().size(); i++) {
            Score score = definition.scores().get(i);
            rule("/scores/" + i + "/rule", score.rule());
            if (score.appliesIf() != null) {
                condition("/scores/" + i + "/appliesIf", score.appliesIf());
            }
            if (score.agreesWith() != null) {
                values.number("/scores/" + i + "/agreesWith", score.agreesWith());
            }
        }
        return straight;
    }

    void condition(String pointer, Condition condition) {
        if (condition instanceof Condition.ItemIs item) {
            item(pointer, item.item());
            within(pointer, ranges.ofItem(item.item()), item.atLeast(), item.atMost(), "item '" + item.item() + "'");
        } else if (condition instanceof Condition.MissingIs missing) {
            item(pointer, missing.item());
            if (missing.as().isEmpty()) {
                findings.add(pointer, "empty", "names no reasons");
            }
        } else if (condition instanceof Condition.ContextIs context) {
            findings.described(pointer, context.who());
        } else if (condition instanceof Condition.CountIs count) {
            long most = symptoms(pointer, count.where());
            within(pointer, Ranges.Range.of(0, most), count.atLeast(), count.atMost(), "the count");
        } else if (condition instanceof Condition.ScoreIs score) {
            score(pointer, score);
        } else if (condition instanceof Condition.All all) {
            several(pointer, all.of());
        } else if (condition instanceof Condition.Any any) {
            several(pointer, any.of());
        } else if (condition instanceof Condition.AtLeast some) {
            several(pointer, some.of());
            if (some.count() < 1 || some.count() > some.of().size()) {
                outOfRange(
                        pointer, "at least " + some.count() + " of " + some.of().size() + " conditions");
            }
        } else if (condition instanceof Condition.Not not) {
            condition(pointer + "/of", not.of());
        }
    }

    void rule(String pointer, Rule rule) {
        if (rule instanceof Rule.Scale scale) {
            scale(pointer, scale);
        } else if (rule instanceof Rule.Count count) {
            symptoms(pointer, count.where());
        } else if (rule instanceof Rule.Highest highest) {
            highest(pointer, highest);
        } else if (rule instanceof Rule.Test test) {
            condition(pointer + "/when", test.when());
        } else if (rule instanceof Rule.FirstMatch first) {
            cases(pointer, first);
        } else if (rule instanceof Rule.OfScore other) {
            known(pointer, other.score());
        } else {
            values.check(pointer, rule);
        }
    }

    private void scale(String pointer, Rule.Scale scale) {
        rule(pointer + "/of", scale.of());
        if (scale.decimals() < 0 || scale.decimals() > 4) {
            outOfRange(pointer, "decimals must lie between 0 and 4");
        }
        if (scale.times().signum() == 0
                || scale.times().precision() > 6
                || scale.times().scale() > 6) {
            outOfRange(pointer, "a factor must not be 0 and has at most 6 digits");
        }
        if (scale.plus().stripTrailingZeros().scale() > scale.decimals()) {
            outOfRange(pointer, "what is added has more decimals than the outcome");
        }
    }

    private void highest(String pointer, Rule.Highest highest) {
        for (int i = 0; i < highest.levels().size(); i++) {
            Rule.Level level = highest.levels().get(i);
            String at = pointer + "/levels/" + i;
            item(at, level.item());
            within(at, ranges.ofItem(level.item()), level.atLeast(), null, "item '" + level.item() + "'");
            if (level.level() <= highest.otherwise()) {
                findings.add(at, "unreachable", "level " + level.level() + " never exceeds the value otherwise given");
            }
        }
    }

    private void cases(String pointer, Rule.FirstMatch first) {
        List<Condition> before = new ArrayList<>();
        List<String> categories = new ArrayList<>();
        for (int i = 0; i < first.cases().size(); i++) {
            Rule.Case one = first.cases().get(i);
            String at = pointer + "/cases/" + i;
            condition(at + "/when", one.when());
            if (before.stream().anyMatch(earlier -> covers(earlier, one.when()))) {
                findings.add(
                        at,
                        "unreachable",
                        "category '" + one.category() + "' is never reached: one before it always holds first");
            }
            before.add(one.when());
            categories.add(one.category());
        }
        categories.add(first.otherwise());
        findings.unique(pointer + "/cases", "category", categories);
    }

    /** Whether the first condition holds wherever the second one does, as far as their form shows it. */
    private static boolean covers(Condition first, Condition second) {
        if (first.equals(second)) {
            return true;
        }
        if (second instanceof Condition.Any any) {
            return any.of().stream().allMatch(part -> covers(first, part));
        }
        if (first instanceof Condition.Any any) {
            return any.of().stream().anyMatch(part -> covers(part, second));
        }
        if (second instanceof Condition.All all) {
            return all.of().stream().anyMatch(part -> covers(first, part));
        }
        return first instanceof Condition.ItemIs wide
                && second instanceof Condition.ItemIs narrow
                && wide.item().equals(narrow.item())
                && low(wide.atLeast()) <= low(narrow.atLeast())
                && high(wide.atMost()) >= high(narrow.atMost());
    }

    private long symptoms(String pointer, List<Symptom> where) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < where.size(); i++) {
            Symptom symptom = where.get(i);
            all.addAll(symptom.items());
            for (String id : symptom.items()) {
                within(
                        pointer + "/where/" + i,
                        ranges.ofItem(id),
                        symptom.atLeast(),
                        symptom.atMost(),
                        "item '" + id + "'");
            }
        }
        items(pointer, all);
        return all.size();
    }

    void items(String pointer, List<String> ids) {
        if (ids.isEmpty()) {
            findings.add(pointer, "empty", "names no items");
        }
        findings.unique(pointer + "/items", "item", ids);
        ids.forEach(id -> item(pointer, id));
    }

    private void item(String pointer, String id) {
        if (ranges.ofItem(id) == null) {
            findings.add(pointer, "unknown-item", "no item '" + id + "'");
        }
    }

    private void score(String pointer, Condition.ScoreIs score) {
        known(pointer, score.score());
        Ranges.@Nullable Range range = ranges.ofScore(score.score());
        boolean bounded = score.atLeast() != null || score.atMost() != null;
        if (bounded && range == null) {
            findings.add(pointer, "wrong-kind", "score '" + score.score() + "' has no numbers to compare");
        }
        for (BigDecimal bound : bounds(score.atLeast(), score.atMost())) {
            if (range != null && !range.holds(bound)) {
                outOfRange(
                        pointer,
                        bound.toPlainString() + " lies outside of score '" + score.score() + "', " + range.words());
            }
        }
    }

    private void known(String pointer, String score) {
        if (!scores.containsKey(score)) {
            findings.add(
                    pointer, "unknown-score", "no score '" + score + "'; known: " + String.join(", ", scores.keySet()));
        }
    }

    private void several(String pointer, List<Condition> conditions) {
        if (conditions.isEmpty()) {
            findings.add(pointer, "empty", "names no conditions");
        }
        for (int i = 0; i < conditions.size(); i++) {
            condition(pointer + "/of/" + i, conditions.get(i));
        }
    }

    /** A bound must cut the range in two, or the condition would hold always or never. */
    private void within(
            String pointer,
            Ranges.@Nullable Range range,
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            String what) {
        if (atLeast == null && atMost == null) {
            findings.add(pointer, "empty", "a condition needs a bound");
        }
        if (range == null) {
            return;
        }
        boolean low = atLeast != null
                && (atLeast <= range.low().intValue() || atLeast > range.high().intValue());
        boolean high = atMost != null
                && (atMost < range.low().intValue() || atMost >= range.high().intValue());
        if (low || high || low(atLeast) > high(atMost)) {
            outOfRange(pointer, "a bound on " + what + " must divide its range of " + range.words());
        }
    }

    private void outOfRange(String pointer, String message) {
        findings.add(pointer, "out-of-range", message);
    }

    private boolean returns(String target, Score from, Set<String> seen) {
        for (String other : Uses.of(from).scores()) {
            @Nullable Score score = scores.get(other);
            if (other.equals(target) || (score != null && seen.add(other) && returns(target, score, seen))) {
                return true;
            }
        }
        return false;
    }

    private static List<BigDecimal> bounds(@Nullable BigDecimal atLeast, @Nullable BigDecimal atMost) {
        List<BigDecimal> bounds = new ArrayList<>();
        if (atLeast != null) {
            bounds.add(atLeast);
        }
        if (atMost != null) {
            bounds.add(atMost);
        }
        return bounds;
    }

    private static int low(@Nullable Integer bound) {
        return bound == null ? Integer.MIN_VALUE : bound;
    }

    private static int high(@Nullable Integer bound) {
        return bound == null ? Integer.MAX_VALUE : bound;
    }
}
