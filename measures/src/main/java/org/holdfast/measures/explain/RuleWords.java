package org.holdfast.measures.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.internal.engine.Uses;

/** How a score is computed, in words. */
final class RuleWords {
    private final Sentences sentences;

    RuleWords(Sentences sentences) {
        this.sentences = sentences;
    }

    String of(Rule rule) {
        if (rule instanceof Rule.Scale scale) {
            return scaled(scale);
        }
        if (rule instanceof Rule.OfScore other) {
            return sentences.say("rule.score", other.score());
        }
        if (rule instanceof Rule.Add add) {
            return sentences.say("rule.add", all(add.of()));
        }
        if (rule instanceof Rule.Greatest greatest) {
            return sentences.say("rule.greatest", all(greatest.of()));
        }
        if (rule instanceof Rule.Average average) {
            return sentences.say("rule.average", all(average.of()));
        }
        if (rule instanceof Rule.Lookup lookup) {
            return sentences.say("rule.lookup", of(lookup.of()));
        }
        if (rule instanceof Rule.Steps steps) {
            return sentences.say("rule.steps", of(steps.of()));
        }
        if (rule instanceof Rule.Ratio ratio) {
            return sentences.say("rule.ratio", of(ratio.of()), of(ratio.by()), String.valueOf(ratio.times()));
        }
        if (rule instanceof Rule.MinutesBetween minutes) {
            return sentences.say("rule.minutes-between", minutes.from(), minutes.to());
        }
        if (rule instanceof Rule.Constant constant) {
            return sentences.say("rule.constant", String.valueOf(constant.value()));
        }
        return onItems(rule);
    }

    /** Names items, one or several. */
    String items(List<String> items) {
        return sentences.say(items.size() == 1 ? "item" : "items", String.join(", ", items));
    }

    private String scaled(Rule.Scale scale) {
        String times = scale.times().toPlainString();
        return scale.plus().signum() == 0
                ? sentences.say("rule.scale", times, of(scale.of()))
                : sentences.say(
                        "rule.scale.plus", times, of(scale.of()), scale.plus().toPlainString());
    }

    private String all(List<Rule> rules) {
        return rules.stream().map(this::of).collect(Collectors.joining("; "));
    }

    private String onItems(Rule rule) {
        String kind = kind(rule);
        List<String> items = List.copyOf(Uses.of(rule).items());
        boolean computes = kind.equals("sum") || kind.equals("mean") || kind.equals("max");
        if (computes) {
            return items.size() == 1
                    ? sentences.say("rule.item", items.get(0))
                    : sentences.say("rule." + kind, String.join(", ", items));
        }
        return sentences.say("rule." + kind, used(Uses.of(rule)));
    }

    /** What a rule looks at: items, other scores, and what is known of the person. */
    private String used(Uses uses) {
        List<String> used = new ArrayList<>();
        if (!uses.items().isEmpty()) {
            used.add(items(List.copyOf(uses.items())));
        }
        uses.scores().forEach(score -> used.add(sentences.say("score", score)));
        if (!uses.people().isEmpty()) {
            used.add(sentences.say("person"));
        }
        return used.stream()
                .reduce((first, next) -> sentences.say("and", first, next))
                .orElse("");
    }

    private static String kind(Rule rule) {
        if (rule instanceof Rule.Sum) {
            return "sum";
        }
        if (rule instanceof Rule.Mean) {
            return "mean";
        }
        if (rule instanceof Rule.Max) {
            return "max";
        }
        if (rule instanceof Rule.Count) {
            return "count";
        }
        if (rule instanceof Rule.Highest) {
            return "highest";
        }
        return rule instanceof Rule.Test ? "test" : "first-match";
    }
}
