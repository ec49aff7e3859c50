package org.holdfast.measures.exchange;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.internal.engine.Codes;

/** Watches which items never take their lowest code, as when sheets count from 1 on a scale that counts from 0. */
final class LowestCodes {
    private final List<String> items = new ArrayList<>();
    private final int[] lowest;
    private final boolean[] taken;
    private final long[] answered;
    private final int[] places;
    private int open;

    /**
     * Watches the items with answers to choose from, where a code was given: a number on a line, a time or a presence
     * with its severity cannot count from the wrong number.
     */
    LowestCodes(Instrument instrument) {
        int[] on = new int[instrument.items().size()];
        int[] codes = new int[instrument.items().size()];
        for (Item item : instrument.definition().items()) {
            for (AnswerSet set : instrument.definition().answerSets()) {
                if (set.id().equals(item.answers()) && !set.choices().isEmpty()) {
                    codes[items.size()] = set.choices().get(0).value();
                    on[items.size()] = instrument.items().indexOf(item.id());
                    items.add(item.id());
                }
            }
        }
        this.lowest = codes;
        this.places = on;
        this.open = items.size();
        this.taken = new boolean[items.size()];
        this.answered = new long[items.size()];
    }

    void add(ReadSheet sheet) {
        if (open == 0) {
            return;
        }
        for (int i = 0; i < taken.length; i++) {
            int place = places[i];
            if (!taken[i] && !Codes.absent(sheet.row[place]) && !sheet.paired[place]) {
                answered[i]++;
                taken[i] = sheet.row[place] == lowest[i];
                open -= taken[i] ? 1 : 0;
            }
        }
    }

    void add(LowestCodes other) {
        for (int i = 0; i < taken.length; i++) {
            taken[i] |= other.taken[i];
            answered[i] += other.answered[i];
        }
    }

    /** The items that were answered often enough and never with their lowest code, in the order of the form. */
    List<String> never() {
        List<String> never = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && answered[i] >= Summary.ENOUGH_ANSWERS) {
                never.add(items.get(i));
            }
        }
        return never;
    }
}
