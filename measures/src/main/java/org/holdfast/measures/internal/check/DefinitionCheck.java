package org.holdfast.measures.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.holdfast.core.json.Problem;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Code;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.definition.Score;
import org.holdfast.measures.definition.Source;
import org.holdfast.measures.internal.engine.Codes;
import org.holdfast.measures.internal.engine.Uses;
import org.jspecify.annotations.Nullable;

/** Checks one definition for sense. */
public final class DefinitionCheck {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ITEM = Pattern.compile("[A-Za-z]{0,2}[0-9]{1,3}[a-z]?");
    private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");
    private static final Set<MissingReason> STRUCTURAL =
            Set.of(MissingReason.NOT_ASKED, MissingReason.NOT_APPLICABLE, MissingReason.NOT_OBTAINABLE);

    private final Definition definition;
    private final Findings findings = new Findings();

    private DefinitionCheck(Definition definition) {
        this.definition = definition;
    }

    /**
     * Looks for everything that would make scoring wrong or a number untraceable.
     *
     * @param definition the definition as it was read
     * @return all problems; empty if it may be compiled
     */
    public static List<Problem> problems(Definition definition) {
        return new DefinitionCheck(definition).run();
    }

    private List<Problem> run() {
        findings.sources(ids(definition.sources(), Source::id));
        names();
        answerSets();
        Ranges ranges = new Ranges(definition);
        RuleCheck rules = new RuleCheck(definition, findings, ranges);
        items(rules);
        scores();
        if (rules.run()) {
            new ReadingCheck(definition, findings, ranges).run();
        }
        policies();
        facts();
        return findings.problems();
    }

    private void names() {
        if (!ID.matcher(definition.id()).matches()) {
            findings.add("/id", "malformed-id", "an id is in kebab-case, such as phq-9");
        }
        if (!VERSION.matcher(definition.version()).matches()) {
            findings.add("/version", "malformed-id", "a version has three numbers, such as 1.0.0");
        }
        findings.unique("/answerSets", "answer set", ids(definition.answerSets(), AnswerSet::id));
        findings.unique("/items", "item", ids(definition.items(), Item::id));
        findings.unique("/scores", "score", ids(definition.scores(), Score::id));
        findings.unique("/missing", "policy", ids(definition.missing(), MissingPolicy::id));
    }

    private void answerSets() {
        for (int i = 0; i < definition.answerSets().size(); i++) {
            AnswerSet set = definition.answerSets().get(i);
            String pointer = "/answerSets/" + i;
            findings.cited(pointer, set.sources(), null);
            if (set.choices().size() < 2) {
                findings.add(pointer, "empty", "an answer set has at least two answers");
            }
            for (int j = 1; j < set.choices().size(); j++) {
                if (set.choices().get(j - 1).value() >= set.choices().get(j).value()) {
                    findings.add(
                            pointer + "/choices/" + j,
                            "wrong-order",
                            "answers stand from the lowest value to the highest");
                }
            }
            if (set.choices().stream().anyMatch(DefinitionCheck::outside)) {
                findings.add(pointer, "out-of-range", "an answer lies between -10000 and 10000");
            }
        }
    }

    private void items(RuleCheck rules) {
        List<String> before = new ArrayList<>();
        List<String> sets = ids(definition.answerSets(), AnswerSet::id);
        for (int i = 0; i < definition.items().size(); i++) {
            Item item = definition.items().get(i);
            String pointer = "/items/" + i;
            if (!ITEM.matcher(item.id()).matches()) {
                findings.add(pointer, "malformed-id", "an item id is as printed on the form, such as 7 or 6a");
            }
            if (!sets.contains(item.answers())) {
                findings.add(pointer, "unknown-answer-set", "no answer set '" + item.answers() + "'");
            }
            code(pointer + "/code", item.code());
            branch(pointer + "/askIf", item, before, rules);
            before.add(item.id());
        }
    }

    private void branch(String pointer, Item item, List<String> before, RuleCheck rules) {
        Item.@Nullable AskIf askIf = item.askIf();
        if (askIf == null) {
            return;
        }
        findings.cited(pointer, askIf.sources(), null);
        rules.condition(pointer + "/when", askIf.when());
        Uses uses = Uses.of(askIf.when());
        if (!uses.scores().isEmpty()) {
            findings.add(pointer, "wrong-kind", "a branch rests on items, not on scores");
        }
        for (String other : uses.items()) {
            if (!before.contains(other)) {
                findings.add(
                        pointer,
                        "later-item",
                        "item '" + item.id() + "' branches on item '" + other + "', which does not stand before it");
            }
        }
        if (definition.answerSets().stream()
                .filter(set -> set.id().equals(item.answers()))
                .flatMap(set -> set.choices().stream())
                .noneMatch(choice -> choice.value().equals(askIf.skipped()))) {
            findings.add(pointer, "out-of-range", "what a skipped item counts must be one of its answers");
        }
    }

    private void scores() {
        for (int i = 0; i < definition.scores().size(); i++) {
            Score score = definition.scores().get(i);
            String pointer = "/scores/" + i;
            if (!ID.matcher(score.id()).matches()) {
                findings.add(pointer, "malformed-id", "an id is in kebab-case, such as total");
            }
            findings.cited(pointer, score.sources(), null);
            code(pointer + "/code", score.code());
        }
    }

    private void policies() {
        for (int i = 0; i < definition.missing().size(); i++) {
            MissingPolicy policy = definition.missing().get(i);
            String pointer = "/missing/" + i;
            findings.cited(pointer, policy.sources(), policy.verified());
            if (policy.decimals() < 0 || policy.decimals() > 4) {
                findings.add(pointer, "out-of-range", "decimals must lie between 0 and 4");
            }
            if (policy.covers().stream().anyMatch(STRUCTURAL::contains)) {
                findings.add(
                        pointer + "/covers",
                        "structural",
                        "an item that was not asked or does not apply is never filled in");
            }
            policy.scores().forEach(score -> completed(pointer, policy, score));
        }
    }

    private void completed(String pointer, MissingPolicy policy, String id) {
        int items = definition.scores().stream()
                .filter(score -> score.id().equals(id) && score.rule() instanceof Rule.Sum)
                .mapToInt(score -> ((Rule.Sum) score.rule()).items().size())
                .findFirst()
                .orElse(0);
        if (items == 0) {
            findings.add(pointer, "unknown-score", "no sum '" + id + "' that could be completed");
        } else if (policy.maxMissing() < 1 || policy.maxMissing() >= items) {
            findings.add(pointer, "out-of-range", "between 1 and " + (items - 1) + " answers may be missing");
        }
    }

    private void facts() {
        code("/panel", definition.panel());
        findings.cited("/ages", definition.ages().sources(), definition.ages().verified());
        findings.cited(
                "/licence", definition.licence().sources(), definition.licence().verified());
    }

    private void code(String pointer, @Nullable Code code) {
        if (code != null) {
            findings.cited(pointer, code.sources(), code.verified());
        }
    }

    private static boolean outside(AnswerSet.Choice choice) {
        return choice.value() < Codes.LOWEST_ANSWER || choice.value() > Codes.HIGHEST_ANSWER;
    }

    private static <T> List<String> ids(List<T> parts, Function<T, String> id) {
        return parts.stream().map(id).toList();
    }
}
