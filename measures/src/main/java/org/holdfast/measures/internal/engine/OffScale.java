package org.holdfast.measures.internal.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;

/** Says of an answer that is off its scale what would have been right. It does not repeat the answer. */
public final class OffScale {
    /** The code of the problem. */
    public static final String CODE = "out-of-range";

    private OffScale() {}

    /**
     * The sentence.
     *
     * @param definition the definition
     * @param place the place of the item
     * @return what an answer to the item must be
     */
    public static String message(Definition definition, int place) {
        Item item = definition.items().get(place);
        AnswerSet set = definition.answerSets().stream()
                .filter(one -> one.id().equals(item.answers()))
                .findFirst()
                .orElseThrow();
        return "answer to item " + item.id() + " of " + definition.id() + " must " + right(set);
    }

    /** What an answer must be, in words. */
    private static String right(AnswerSet set) {
        AnswerSet.Range range = set.range();
        if (range != null) {
            String decimals = range.decimals() == 0 ? "" : ", with " + range.decimals() + " decimals at most";
            return "lie between " + range.min().toPlainString() + " and "
                    + range.max().toPlainString() + decimals;
        }
        if (set.choices().isEmpty()) {
            return "be a time of day such as 23:30";
        }
        List<Integer> values =
                set.choices().stream().map(AnswerSet.Choice::value).toList();
        int low = values.get(0);
        int high = values.get(values.size() - 1);
        return high - low + 1 == values.size()
                ? "lie between " + low + " and " + high
                : "be one of " + values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
