package org.holdfast.measures.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;

/** What an answer would have had to be, in words. The message of the problem itself says the same, in English only. */
final class ProblemWords {
    private static final String ANSWERS = "/answers/";

    private final Sentences sentences;
    private final Definition definition;

    ProblemWords(Sentences sentences, Definition definition) {
        this.sentences = sentences;
        this.definition = definition;
    }

    String of(Problem problem) {
        String id = problem.pointer().substring(ANSWERS.length());
        AnswerSet set = definition.items().stream()
                .filter(item -> item.id().equals(id))
                .map(this::answers)
                .findFirst()
                .orElseThrow();
        return right(id, set);
    }

    private AnswerSet answers(Item item) {
        return definition.answerSets().stream()
                .filter(set -> set.id().equals(item.answers()))
                .findFirst()
                .orElseThrow();
    }

    private String right(String item, AnswerSet set) {
        AnswerSet.Range range = set.range();
        if (range != null) {
            String low = range.min().toPlainString();
            String high = range.max().toPlainString();
            String key = range.decimals() == 0 ? "problem.between" : "problem.between.decimals";
            return say(key, item, low, high, String.valueOf(range.decimals()));
        }
        if (set.choices().isEmpty()) {
            return say("problem.time", item);
        }
        return choices(item, set.choices().stream().map(AnswerSet.Choice::value).toList());
    }

    private String choices(String item, List<Integer> values) {
        int low = values.get(0);
        int high = values.get(values.size() - 1);
        return high - low + 1 == values.size()
                ? say("problem.between", item, String.valueOf(low), String.valueOf(high))
                : say(
                        "problem.one-of",
                        item,
                        values.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private String say(String key, String item, String... bounds) {
        List<String> parts = new ArrayList<>(List.of(item, definition.id()));
        parts.addAll(List.of(bounds));
        return sentences.say(key, parts.toArray(String[]::new));
    }
}
