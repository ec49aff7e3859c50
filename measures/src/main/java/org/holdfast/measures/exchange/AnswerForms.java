package org.holdfast.measures.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.holdfast.core.answers.Answer;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/** In what form each item of an instrument is answered. */
final class AnswerForms {
    private static final String MISSING = " or one of not-asked, not-applicable, declined, dont-know, unanswered";

    private final String instrument;
    private final Map<String, AnswerSet> sets = new HashMap<>();
    private final Set<String> graded = new HashSet<>();

    AnswerForms(Instrument instrument) {
        this.instrument = instrument.id();
        for (Item item : instrument.definition().items()) {
            instrument.definition().answerSets().stream()
                    .filter(set -> set.id().equals(item.answers()))
                    .forEach(set -> sets.put(item.id(), set));
            if (item.severityOf() != null) {
                graded.add(item.severityOf());
            }
        }
    }

    /** Whether an answer has the form that the item asks for, on or off its scale. */
    boolean fits(String item, Answer answer) {
        if (answer instanceof Answer.TimeOfDay) {
            return clock(item);
        }
        if (answer instanceof Answer.Decimal) {
            return decimals(item);
        }
        if (answer instanceof Answer.Paired) {
            return graded.contains(item);
        }
        return answer instanceof Answer.Missing || !clock(item);
    }

    String wrong(String item) {
        return "answer to item " + item + " of " + instrument + " must be " + form(item) + MISSING;
    }

    private String form(String item) {
        if (clock(item)) {
            return "a time of day such as 23:30";
        }
        if (graded.contains(item)) {
            return "a whole number, a presence with its severity";
        }
        return decimals(item) ? "a number" : "a whole number";
    }

    private boolean clock(String item) {
        @Nullable AnswerSet set = sets.get(item);
        return set != null && Boolean.TRUE.equals(set.time());
    }

    private boolean decimals(String item) {
        @Nullable AnswerSet set = sets.get(item);
        AnswerSet.@Nullable Range range = set == null ? null : set.range();
        return range != null && range.decimals() > 0;
    }
}
