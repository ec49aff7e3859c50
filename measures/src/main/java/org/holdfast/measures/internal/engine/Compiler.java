package org.holdfast.measures.internal.engine;

import java.math.BigDecimal;
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
import org.holdfast.measures.definition.Symptom;
import org.jspecify.annotations.Nullable;

/** Compiles the rules of one definition. It trusts that the definition was checked. */
final class Compiler {
    private final Definition definition;
    private final @Nullable MissingPolicy policy;
    private final Places places;
    private final Places scorePlaces;
    private final Groups groups;
    private final Integer[] decimals;

    Compiler(Definition definition, @Nullable MissingPolicy policy) {
        this.definition = definition;
        this.policy = policy;
        this.places = new Places(definition.items().stream().map(Item::id).toList());
        this.scorePlaces =
                new Places(definition.scores().stream().map(Score::id).toList());
        this.decimals = new Integer[scorePlaces.size()];
        this.groups = groups();
    }

    Groups groupsOfItems() {
        return groups;
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
        collect(score, items);
        return items.stream().mapToInt(Integer::intValue).toArray();
    }

    int decimals(Score score) {
        int place = scorePlaces.of(score.id());
        @Nullable Integer known = decimals[place];
        if (known == null) {
            known = completes(score) ? policy().decimals() : decimals(score.rule());
            decimals[place] = known;
        }
        return known;
    }

    Node node(Score score) {
        if (completes(score) && score.rule() instanceof Rule.Sum sum) {
            return prorated(sum);
        }
        return node(score, score.rule());
    }

    Truth truth(Condition condition) {
        if (condition instanceof Condition.ItemIs item) {
            return new Truth.Item(place(item.item()), low(item.atLeast()), high(item.atMost()));
        }
        if (condition instanceof Condition.CountIs count) {
            return new Truth.Counted(tally(count.where()), low(count.atLeast()), high(count.atMost()));
        }
        if (condition instanceof Condition.ScoreIs score) {
            return ofScore(score);
        }
        if (condition instanceof Condition.All all) {
            return new Truth.Several(all.of().size(), truths(all.of()));
        }
        if (condition instanceof Condition.Any any) {
            return new Truth.Several(1, truths(any.of()));
        }
        if (condition instanceof Condition.AtLeast several) {
            return new Truth.Several(several.count(), truths(several.of()));
        }
        return new Truth.Opposite(truth(((Condition.Not) condition).of()));
    }

    private Node node(Score score, Rule rule) {
        if (rule instanceof Rule.Sum sum) {
            return sum(sum);
        }
        if (rule instanceof Rule.Scale scale) {
            return scaled(score, scale);
        }
        if (rule instanceof Rule.Count count) {
            return new Node.CountOf(tally(count.where()));
        }
        if (rule instanceof Rule.Highest highest) {
            return new Node.HighestOf(
                    highest.levels().stream()
                            .mapToInt(level -> place(level.item()))
                            .toArray(),
                    highest.levels().stream().mapToInt(Rule.Level::atLeast).toArray(),
                    highest.levels().stream().mapToInt(Rule.Level::level).toArray(),
                    highest.otherwise());
        }
        if (rule instanceof Rule.Test test) {
            boolean complete = Boolean.TRUE.equals(test.complete());
            return new Node.TestOf(truth(test.when()), complete ? items(score) : new int[0]);
        }
        if (rule instanceof Rule.FirstMatch first) {
            return new Node.FirstOf(
                    truths(first.cases().stream().map(Rule.Case::when).toList()));
        }
        return new Node.OutcomeOf(scorePlaces.of(((Rule.OfScore) rule).score()));
    }

    private Node.SumOf sum(Rule.Sum sum) {
        return new Node.SumOf(sum.items().stream().mapToInt(this::place).toArray(), groups.of(sum.items()));
    }

    private Node prorated(Rule.Sum sum) {
        boolean[] covered = new boolean[Codes.INVALID - Short.MIN_VALUE + 1];
        for (MissingReason kind : policy().covers()) {
            covered[Codes.of(kind) - Short.MIN_VALUE] = true;
        }
        boolean[] critical = new boolean[places.size()];
        for (Critical answer : definition.critical()) {
            critical[place(answer.item())] = true;
        }
        return new Node.Prorated(
                sum(sum), policy().maxMissing(), covered, critical, Outcomes.tenTo(policy().decimals()));
    }

    private Node scaled(Score score, Rule.Scale scale) {
        long numerator = scale.times().unscaledValue().longValueExact();
        int shift = scale.decimals() - decimals(scale.of()) - scale.times().scale();
        long plus = scale.plus().movePointRight(scale.decimals()).longValueExact();
        return new Node.Scaled(
                node(score, scale.of()),
                numerator * Outcomes.tenTo(Math.max(shift, 0)),
                Outcomes.tenTo(Math.max(-shift, 0)),
                plus);
    }

    private Tally tally(List<Symptom> where) {
        List<String> ids =
                where.stream().flatMap(symptom -> symptom.items().stream()).toList();
        int[] atLeast = where.stream()
                .flatMap(symptom -> symptom.items().stream().map(item -> symptom.atLeast()))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean fits = groups.fits(where);
        return new Tally(ids.stream().mapToInt(this::place).toArray(), atLeast, groups.of(ids), fits);
    }

    private Truth ofScore(Condition.ScoreIs score) {
        int place = scorePlaces.of(score.score());
        int scale = decimals(definition.scores().get(place));
        boolean bare = score.atLeast() == null && score.atMost() == null;
        long from = bare ? Truth.YES : fixed(score.atLeast(), scale, -Long.MAX_VALUE);
        return new Truth.OfScore(place, from, fixed(score.atMost(), scale, Long.MAX_VALUE));
    }

    private Truth[] truths(List<Condition> conditions) {
        return conditions.stream().map(this::truth).toArray(Truth[]::new);
    }

    private int decimals(Rule rule) {
        if (rule instanceof Rule.Scale scale) {
            return scale.decimals();
        }
        if (rule instanceof Rule.OfScore other) {
            return decimals(score(other.score()));
        }
        return 0;
    }

    private boolean completes(Score score) {
        return policy != null && policy.scores().contains(score.id());
    }

    private Score score(String id) {
        return definition.scores().get(scorePlaces.of(id));
    }

    private MissingPolicy policy() {
        return Objects.requireNonNull(policy, "policy");
    }

    private Groups groups() {
        Set<List<String>> sums = new LinkedHashSet<>();
        Set<List<Symptom>> counts = new LinkedHashSet<>();
        Set<Integer> used = new TreeSet<>();
        for (Score score : definition.scores()) {
            Uses uses = Uses.of(score.rule());
            sums.addAll(uses.sums());
            counts.addAll(uses.counts());
            uses.items().forEach(item -> used.add(place(item)));
        }
        return new Groups(places, sums, counts, used);
    }

    private void visit(Score score, Set<Integer> order) {
        for (String other : Uses.of(score.rule()).scores()) {
            visit(score(other), order);
        }
        order.add(scorePlaces.of(score.id()));
    }

    private void collect(Score score, Set<Integer> items) {
        Uses uses = Uses.of(score.rule());
        uses.items().forEach(item -> items.add(place(item)));
        List<String> others = new ArrayList<>(uses.scores());
        others.forEach(other -> collect(score(other), items));
    }

    private static int low(@Nullable Integer bound) {
        return bound == null ? Integer.MIN_VALUE : bound;
    }

    private static int high(@Nullable Integer bound) {
        return bound == null ? Integer.MAX_VALUE : bound;
    }

    private static long fixed(@Nullable BigDecimal bound, int scale, long otherwise) {
        return bound == null ? otherwise : bound.movePointRight(scale).longValueExact();
    }
}
