package org.holdfast.measures.internal.engine;

import java.util.List;
import java.util.Objects;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.definition.Score;
import org.jspecify.annotations.Nullable;

/** How many decimals each value has. It trusts that the definition was checked. */
final class Scales {
    private final Definition definition;
    private final @Nullable MissingPolicy policy;
    private final Answers answers;
    private final Places items;
    private final Places scores;
    private final Integer[] known;

    Scales(Definition definition, @Nullable MissingPolicy policy, Answers answers, Places items, Places scores) {
        this.definition = definition;
        this.policy = policy;
        this.answers = answers;
        this.items = items;
        this.scores = scores;
        this.known = new Integer[scores.size()];
    }

    int of(Score score) {
        int place = scores.of(score.id());
        @Nullable Integer decimals = known[place];
        if (decimals == null) {
            decimals =
                    completed(score) ? Objects.requireNonNull(policy, "policy").decimals() : of(score.rule());
            known[place] = decimals;
        }
        return decimals;
    }

    boolean completed(Score score) {
        return policy != null && policy.scores().contains(score.id());
    }

    int of(Rule rule) {
        if (rule instanceof Rule.Scale scale) {
            return scale.decimals();
        }
        if (rule instanceof Rule.Mean mean) {
            return mean.decimals();
        }
        if (rule instanceof Rule.Average average) {
            return average.decimals();
        }
        if (rule instanceof Rule.Lookup lookup) {
            return lookup.decimals();
        }
        if (rule instanceof Rule.Ratio ratio) {
            return ratio.decimals();
        }
        if (rule instanceof Rule.Add add) {
            return add.of().stream().mapToInt(this::of).max().orElse(0);
        }
        if (rule instanceof Rule.Greatest greatest) {
            return greatest.of().stream().mapToInt(this::of).max().orElse(0);
        }
        if (rule instanceof Rule.OfScore other) {
            return of(definition.scores().get(scores.of(other.score())));
        }
        return ofItems(rule);
    }

    int ofItems(List<String> ids) {
        return answers.decimals(items.of(ids.get(0)));
    }

    private int ofItems(Rule rule) {
        if (rule instanceof Rule.Sum sum) {
            return Objects.requireNonNullElseGet(sum.decimals(), () -> ofItems(sum.items()));
        }
        return rule instanceof Rule.Max max ? ofItems(max.items()) : 0;
    }
}
