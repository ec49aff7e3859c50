package org.holdfast.measures.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.definition.Condition;
import org.holdfast.measures.definition.Critical;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.definition.Score;
import org.holdfast.measures.definition.Who;
import org.jspecify.annotations.Nullable;

/** Compiles the rules of one definition. It trusts that the definition was checked. */
final class Compiler {
    private static final List<MissingReason> BLANKS =
            List.of(MissingReason.UNANSWERED, MissingReason.DECLINED, MissingReason.DONT_KNOW);

    private final Definition definition;
    private final @Nullable MissingPolicy policy;
    private final Answers answers;
    private final Places places;
    private final Places scorePlaces;
    private final Fields fields;
    private final Scales scales;
    private final Conditions conditions;
    private final boolean[] critical;

    Compiler(Definition definition, @Nullable MissingPolicy policy, Answers answers) {
        this.definition = definition;
        this.policy = policy;
        this.answers = answers;
        this.places = new Places(definition.items().stream().map(Item::id).toList());
        this.scorePlaces =
                new Places(definition.scores().stream().map(Score::id).toList());
        this.fields = new Fields(answers, places.size());
        this.scales = new Scales(definition, policy, answers, places, scorePlaces);
        this.conditions = new Conditions(definition, places, scorePlaces, fields, scales);
        this.critical = new boolean[places.size()];
        for (Critical answer : definition.critical()) {
            critical[place(answer.item())] = true;
        }
    }

    /** The fields of all nodes compiled so far. */
    Fields fields() {
        return fields;
    }

    /** The places of all items that a score names, its check included. */
    Set<Integer> used() {
        Set<Integer> used = new TreeSet<>();
        definition.scores().forEach(score -> Uses.of(score).items().forEach(item -> used.add(place(item))));
        return used;
    }

    int place(String item) {
        return places.of(item);
    }

    /** The scores in an order in which each comes after those that it rests on. */
    int[] order() {
        Set<Integer> order = new LinkedHashSet<>();
        definition.scores().forEach(score -> visit(score, order));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** All items that a score rests on, through other scores too. */
    int[] items(Score score) {
        Set<Integer> items = new TreeSet<>();
        collect(score, items, new LinkedHashSet<>());
        return items.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The people of whom a score must know whether this one is among them, through other scores too. */
    Truth[] people(Score score) {
        Set<Who> people = new LinkedHashSet<>();
        collect(score, new TreeSet<>(), people);
        return people.stream().map(Person::of).toArray(Truth[]::new);
    }

    int decimals(Score score) {
        return scales.of(score);
    }

    /** Whether the policy completes a score or one that it rests on. */
    boolean completed(Score score) {
        return scales.completed(score)
                || Uses.needed(score).scores().stream().anyMatch(other -> completed(score(other)));
    }

    Node node(Score score) {
        Node node = scales.completed(score) ? completed(score.rule()) : node(score, score.rule());
        @Nullable Rule agreesWith = score.agreesWith();
        if (agreesWith != null) {
            int scale = Math.max(scales.of(score), scales.of(agreesWith));
            node = new Values.Agreeing(
                    node,
                    Outcomes.tenTo(scale - scales.of(score)),
                    node(score, agreesWith),
                    Outcomes.tenTo(scale - scales.of(agreesWith)));
        }
        @Nullable Condition appliesIf = score.appliesIf();
        return appliesIf == null ? node : new Values.Guarded(node, truth(appliesIf));
    }

    Truth truth(Condition condition) {
        return conditions.truth(condition);
    }

    private Node node(Score score, Rule rule) {
        if (rule instanceof Rule.Sum sum) {
            return sum(sum);
        }
        if (rule instanceof Rule.Mean mean) {
            return mean(mean);
        }
        if (rule instanceof Rule.Max max) {
            int all = max.items().size();
            return new Node.MaxOf(terms(max.items()), Objects.requireNonNullElse(max.minAnswered(), all));
        }
        if (rule instanceof Rule.MinutesBetween minutes) {
            return new Values.MinutesOf(place(minutes.from()), place(minutes.to()));
        }
        if (rule instanceof Rule.Constant constant) {
            return new Values.ConstantOf(constant.value());
        }
        if (rule instanceof Rule.Count count) {
            return new Node.CountOf(conditions.tally(count.where()));
        }
        if (rule instanceof Rule.Highest highest) {
            return highest(highest);
        }
        if (rule instanceof Rule.Test test) {
            boolean complete = Boolean.TRUE.equals(test.complete());
            return new Node.TestOf(truth(test.when()), complete ? items(score) : new int[0]);
        }
        if (rule instanceof Rule.FirstMatch first) {
            return new Node.FirstOf(conditions.truths(
                    first.cases().stream().map(Rule.Case::when).toList()));
        }
        if (rule instanceof Rule.OfScore other) {
            return new Node.OutcomeOf(scorePlaces.of(other.score()));
        }
        return ofValues(score, rule);
    }

    private Node ofValues(Score score, Rule rule) {
        if (rule instanceof Rule.Scale scale) {
            return scaled(score, scale);
        }
        if (rule instanceof Rule.Add add) {
            return added(score, add.of(), scales.of(add), 1);
        }
        if (rule instanceof Rule.Average average) {
            return average(score, average);
        }
        if (rule instanceof Rule.Greatest greatest) {
            int scale = scales.of(greatest);
            return new Values.GreatestOf(nodes(score, greatest.of()), factors(greatest.of(), scale));
        }
        if (rule instanceof Rule.Lookup lookup) {
            long[] table = lookup.table().stream()
                    .mapToLong(
                            row -> row.value().movePointRight(lookup.decimals()).longValueExact())
                    .toArray();
            return new Values.LookupOf(
                    node(score, lookup.of()), lookup.table().get(0).raw(), table);
        }
        if (rule instanceof Rule.Steps steps) {
            int decimals = scales.of(steps.of());
            long[] from = steps.steps().stream()
                    .mapToLong(step -> step.atLeast().movePointRight(decimals).longValueExact())
                    .toArray();
            int[] values = steps.steps().stream().mapToInt(Rule.Step::value).toArray();
            return new Values.StepsOf(node(score, steps.of()), from, values, steps.otherwise());
        }
        return ratio(score, (Rule.Ratio) rule);
    }

    private Node sum(Rule.Sum sum) {
        @Nullable Integer decimals = sum.decimals();
        Allowance none = new Allowance(0, 0, Conditions.reasons(BLANKS), critical);
        return decimals == null ? sum(sum.items()) : mean(sum.items(), none, true, decimals);
    }

    private Node.SumOf sum(List<String> items) {
        Terms terms = terms(items);
        return new Node.SumOf(terms, fields.sum(terms));
    }

    private Terms terms(List<String> items) {
        return answers.terms(items.stream().mapToInt(this::place).toArray());
    }

    private Node mean(Rule.Mean mean) {
        int all = mean.items().size();
        int maxMissing = all - Objects.requireNonNullElse(mean.minAnswered(), all);
        Allowance allowance = new Allowance(maxMissing, 0, Conditions.reasons(BLANKS), critical);
        return mean(mean.items(), allowance, false, mean.decimals());
    }

    /** A sum or a mean as the caller's policy completes it. */
    private Node completed(Rule rule) {
        MissingPolicy named = Objects.requireNonNull(policy, "policy");
        Allowance allowance = new Allowance(
                Objects.requireNonNullElse(named.maxMissing(), 0),
                Objects.requireNonNullElse(named.minPercent(), 0),
                Conditions.reasons(named.covers()),
                critical);
        return rule instanceof Rule.Mean mean
                ? mean(mean.items(), allowance, false, named.decimals())
                : mean(((Rule.Sum) rule).items(), allowance, true, named.decimals());
    }

    private Node mean(List<String> items, Allowance allowance, boolean times, int decimals) {
        int shift = decimals - scales.ofItems(items);
        return new Node.MeanOf(
                sum(items), allowance, times, Outcomes.tenTo(Math.max(shift, 0)), Outcomes.tenTo(Math.max(-shift, 0)));
    }

    private Node highest(Rule.Highest highest) {
        return new Node.HighestOf(
                highest.levels().stream().mapToInt(level -> place(level.item())).toArray(),
                highest.levels().stream().mapToInt(Rule.Level::atLeast).toArray(),
                highest.levels().stream().mapToInt(Rule.Level::level).toArray(),
                highest.otherwise());
    }

    private Node added(Score score, List<Rule> of, int scale, long divisor) {
        return new Values.AddOf(nodes(score, of), factors(of, scale), divisor);
    }

    private Node[] nodes(Score score, List<Rule> of) {
        return of.stream().map(one -> node(score, one)).toArray(Node[]::new);
    }

    private long[] factors(List<Rule> of, int scale) {
        return of.stream()
                .mapToLong(one -> Outcomes.tenTo(scale - scales.of(one)))
                .toArray();
    }

    private Node average(Score score, Rule.Average average) {
        int widest = average.of().stream().mapToInt(scales::of).max().orElse(0);
        int scale = Math.max(widest, average.decimals());
        long divisor = average.of().size() * Outcomes.tenTo(scale - average.decimals());
        return added(score, average.of(), scale, divisor);
    }

    private Node.Scaled scaled(Score score, Rule.Scale scale) {
        long numerator = scale.times().unscaledValue().longValueExact();
        int shift = scale.decimals() - scales.of(scale.of()) - scale.times().scale();
        long plus = scale.plus().movePointRight(scale.decimals()).longValueExact();
        return new Node.Scaled(
                node(score, scale.of()),
                numerator * Outcomes.tenTo(Math.max(shift, 0)),
                Outcomes.tenTo(Math.max(-shift, 0)),
                plus);
    }

    private Node ratio(Score score, Rule.Ratio ratio) {
        int shift = ratio.decimals() - scales.of(ratio.of()) + scales.of(ratio.by());
        return new Values.RatioOf(
                node(score, ratio.of()),
                node(score, ratio.by()),
                ratio.times() * Outcomes.tenTo(Math.max(shift, 0)),
                Outcomes.tenTo(Math.max(-shift, 0)),
                ratio.rounding() == Rule.Rounding.DOWN);
    }

    private Score score(String id) {
        return definition.scores().get(scorePlaces.of(id));
    }

    private void visit(Score score, Set<Integer> order) {
        for (String other : Uses.of(score).scores()) {
            visit(score(other), order);
        }
        order.add(scorePlaces.of(score.id()));
    }

    private void collect(Score score, Set<Integer> items, Set<Who> people) {
        Uses uses = Uses.needed(score);
        uses.items().forEach(item -> items.add(place(item)));
        people.addAll(uses.people());
        new ArrayList<>(uses.scores()).forEach(other -> collect(score(other), items, people));
    }
}
