package org.holdfast.measures.internal.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.measures.definition.Condition;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.definition.Score;
import org.holdfast.measures.definition.Symptom;
import org.holdfast.measures.definition.Who;

/** What a rule rests on: items, other scores and people, in the order in which it names them. */
public final class Uses {
    private final Set<String> items = new LinkedHashSet<>();
    private final Set<String> scores = new LinkedHashSet<>();
    private final Set<Who> people = new LinkedHashSet<>();

    private Uses() {}

    /**
     * Looks through a rule.
     *
     * @param rule the rule
     * @return what it names
     */
    public static Uses of(Rule rule) {
        Uses uses = new Uses();
        uses.add(rule);
        return uses;
    }

    /**
     * Looks through a condition.
     *
     * @param condition the condition
     * @return what it names
     */
    public static Uses of(Condition condition) {
        Uses uses = new Uses();
        uses.add(condition);
        return uses;
    }

    /**
     * Looks through everything that a score needs to be computed.
     *
     * @param score the score
     * @return what its rule, its condition and its check name
     */
    public static Uses of(Score score) {
        Uses uses = Uses.needed(score);
        if (score.agreesWith() != null) {
            uses.add(score.agreesWith());
        }
        return uses;
    }

    /**
     * Looks through what a score cannot do without: its rule and its condition, not what it is checked against.
     *
     * @param score the score
     * @return what they name
     */
    public static Uses needed(Score score) {
        Uses uses = Uses.of(score.rule());
        if (score.appliesIf() != null) {
            uses.add(score.appliesIf());
        }
        return uses;
    }

    /**
     * The items that are named.
     *
     * @return their ids
     */
    public Set<String> items() {
        return items;
    }

    /**
     * The scores that are named.
     *
     * @return their ids
     */
    public Set<String> scores() {
        return scores;
    }

    /**
     * The people who are named.
     *
     * @return their descriptions
     */
    public Set<Who> people() {
        return people;
    }

    private void add(Rule rule) {
        if (rule instanceof Rule.Sum sum) {
            items.addAll(sum.items());
        } else if (rule instanceof Rule.Mean mean) {
            items.addAll(mean.items());
        } else if (rule instanceof Rule.Max max) {
            items.addAll(max.items());
        } else if (rule instanceof Rule.MinutesBetween minutes) {
            items.add(minutes.from());
            items.add(minutes.to());
        } else if (rule instanceof Rule.Scale scale) {
            add(scale.of());
        } else if (rule instanceof Rule.Count count) {
            addCount(count.where());
        } else if (rule instanceof Rule.Highest highest) {
            highest.levels().forEach(level -> items.add(level.item()));
        } else if (rule instanceof Rule.Test test) {
            add(test.when());
        } else if (rule instanceof Rule.FirstMatch first) {
            first.cases().forEach(one -> add(one.when()));
        } else if (rule instanceof Rule.OfScore other) {
            scores.add(other.score());
        } else {
            parts(rule).forEach(this::add);
        }
    }

    /** The rules whose values a rule works on. */
    private static List<Rule> parts(Rule rule) {
        if (rule instanceof Rule.Add add) {
            return add.of();
        }
        if (rule instanceof Rule.Greatest greatest) {
            return greatest.of();
        }
        if (rule instanceof Rule.Average average) {
            return average.of();
        }
        if (rule instanceof Rule.Lookup lookup) {
            return List.of(lookup.of());
        }
        if (rule instanceof Rule.Steps steps) {
            return List.of(steps.of());
        }
        return rule instanceof Rule.Ratio ratio ? List.of(ratio.of(), ratio.by()) : List.of();
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.ItemIs item) {
            items.add(item.item());
        } else if (condition instanceof Condition.MissingIs missing) {
            items.add(missing.item());
        } else if (condition instanceof Condition.ContextIs context) {
            people.add(context.who());
        } else if (condition instanceof Condition.CountIs count) {
            addCount(count.where());
        } else if (condition instanceof Condition.ScoreIs score) {
            scores.add(score.score());
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(this::add);
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(this::add);
        } else if (condition instanceof Condition.AtLeast several) {
            several.of().forEach(this::add);
        } else if (condition instanceof Condition.Not not) {
            add(not.of());
        }
    }

    private void addCount(List<Symptom> where) {
        where.forEach(symptom -> items.addAll(symptom.items()));
    }
}
