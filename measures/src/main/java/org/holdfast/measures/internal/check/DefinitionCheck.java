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
import org.holdfast.measures.internal.engine.Uses;
import org.jspecify.annotations.Nullable;

/** Checks one definition for sense. */
public final class DefinitionCheck {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ITEM = Pattern.compile("[A-Za-z]{0,2}[0-9]{1,3}[a-z]?|[a-z]{2,}(-[a-z0-9]+)*");
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
        new AnswerSetCheck(definition, findings).run();
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
            people(pointer + "/applicableIf", item.applicableIf());
            blank(pointer + "/blank", item);
            severity(pointer + "/severityOf", item, before);
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
        @Nullable Integer skipped = askIf.skipped();
        if (skipped != null && !answer(item, skipped)) {
            findings.add(pointer, "out-of-range", "what a skipped item counts must be one of its answers");
        }
    }

    private boolean answer(Item item, int code) {
        return definition.answerSets().stream()
                .filter(set -> set.id().equals(item.answers()))
                .anyMatch(set -> AnswerSetCheck.holds(set, code));
    }

    private void blank(String pointer, Item item) {
        Item.@Nullable Blank blank = item.blank();
        if (blank != null) {
            findings.cited(pointer, blank.sources(), null);
            if (!answer(item, blank.as())) {
                findings.add(pointer, "out-of-range", "what a blank counts must be one of its answers");
            }
        }
    }

    private void people(String pointer, Item.@Nullable ApplicableIf applicableIf) {
        if (applicableIf != null) {
            findings.cited(pointer, applicableIf.sources(), null);
            findings.described(pointer, applicableIf.who());
        }
    }

    private void severity(String pointer, Item item, List<String> before) {
        @Nullable String presence = item.severityOf();
        boolean known = presence == null
                || definition.items().stream()
                        .anyMatch(one -> one.id().equals(presence)
                                && before.contains(presence)
                                && answer(one, 0)
                                && answer(one, 1));
        if (!known) {
            findings.add(pointer, "unknown-item", "no item '" + presence + "' before it with the answers 0 and 1");
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
                .filter(score -> score.id().equals(id))
                .mapToInt(score -> completable(score.rule()))
                .findFirst()
                .orElse(0);
        @Nullable Integer maxMissing = policy.maxMissing();
        @Nullable Integer minPercent = policy.minPercent();
        if (items == 0) {
            findings.add(pointer, "unknown-score", "no sum '" + id + "' that could be completed");
        } else if ((maxMissing == null) == (minPercent == null)) {
            findings.add(pointer, "empty", "a policy needs exactly one of maxMissing and minPercent");
        } else if (maxMissing != null && (maxMissing < 1 || maxMissing >= items)) {
            findings.add(pointer, "out-of-range", "between 1 and " + (items - 1) + " answers may be missing");
        } else if (minPercent != null && (minPercent < 1 || minPercent > 99)) {
            findings.add(pointer, "out-of-range", "between 1 and 99 per cent of the answers must be there");
        }
    }

    private static int completable(Rule rule) {
        if (rule instanceof Rule.Mean mean) {
            return mean.items().size();
        }
        return rule instanceof Rule.Sum sum ? sum.items().size() : 0;
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

    private static <T> List<String> ids(List<T> parts, Function<T, String> id) {
        return parts.stream().map(id).toList();
    }
}
