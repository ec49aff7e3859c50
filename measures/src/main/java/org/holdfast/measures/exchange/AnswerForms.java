package org.holdfast.measures.exchange;

import java.util.List;
import org.holdfast.core.answers.Answer;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.instrument.Instrument;

/** In what form each item of an instrument is answered. */
final class AnswerForms {
    private static final String MISSING = " or one of not-asked, not-applicable, declined, dont-know, unanswered";

    private final String instrument;
    private final List<Item> items;
    private final boolean[] clocks;
    private final boolean[] decimals;
    private final boolean[] graded;

    AnswerForms(Instrument instrument) {
        this.instrument = instrument.id();
        this.items = instrument.definition().items();
        this.clocks = new boolean[items.size()];
        this.decimals = new boolean[items.size()];
        this.graded = new boolean[items.size()];
        for (int place = 0; place < clocks.length; place++) {
            for (AnswerSet set : instrument.definition().answerSets()) {
                if (set.id().equals(items.get(place).answers())) {
                    AnswerSet.Range range = set.range();
                    clocks[place] = Boolean.TRUE.equals(set.time());
                    decimals[place] = range != null && range.decimals() > 0;
                }
            }
            int presence = instrument.items().indexOf(items.get(place).severityOf());
            if (presence >= 0) {
                graded[presence] = true;
            }
        }
    }

    /** Whether an item asks for a time of day. */
    boolean clock(int place) {
        return clocks[place];
    }

    /** Whether an answer has the form that the item asks for, on or off its scale. */
    boolean fits(int place, Answer answer) {
        if (answer instanceof Answer.TimeOfDay) {
            return clocks[place];
        }
        if (answer instanceof Answer.Decimal) {
            return decimals[place];
        }
        if (answer instanceof Answer.Paired) {
            return graded[place];
        }
        return answer instanceof Answer.Missing || !clocks[place];
    }

    String wrong(int place) {
        return "answer to item " + items.get(place).id() + " of " + instrument + " must be " + form(place) + MISSING;
    }

    private String form(int place) {
        if (clocks[place]) {
            return "a time of day such as 23:30";
        }
        if (graded[place]) {
            return "a whole number, a presence with its severity";
        }
        return decimals[place] ? "a number" : "a whole number";
    }
}
