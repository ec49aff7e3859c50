package org.holdfast.measures.internal.engine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.jspecify.annotations.Nullable;

/** Turns answers into the codes of a row. What is no answer to an item becomes an invalid code. */
public final class AnswerCodes {
    private static final int NONE = -1;

    private final Map<String, Integer> places = new HashMap<>();
    private final int[] severities;
    private final boolean[] clocks;
    private final int[] decimals;

    /**
     * Looks up how each item is answered.
     *
     * @param definition the definition, checked
     */
    public AnswerCodes(Definition definition) {
        List<Item> items = definition.items();
        Answers answers = new Answers(definition);
        items.forEach(item -> places.put(item.id(), places.size()));
        this.severities = new int[items.size()];
        this.clocks = new boolean[items.size()];
        this.decimals = new int[items.size()];
        Arrays.fill(severities, NONE);
        for (int place = 0; place < clocks.length; place++) {
            Item item = items.get(place);
            decimals[place] = answers.decimals(place);
            @Nullable Integer presence = item.severityOf() == null ? null : places.get(item.severityOf());
            if (presence != null) {
                severities[presence] = place;
            }
            for (AnswerSet set : definition.answerSets()) {
                clocks[place] |= set.id().equals(item.answers()) && Boolean.TRUE.equals(set.time());
            }
        }
    }

    /**
     * Where an item stands on the form.
     *
     * @param item its id
     * @return its place; below zero if there is no such item
     */
    public int place(String item) {
        return places.getOrDefault(item, NONE);
    }

    /**
     * Where the severity stands that may be given together with a presence.
     *
     * @param presence the place of the item
     * @return the place of its severity; below zero if it has none
     */
    public int severity(int presence) {
        return severities[presence];
    }

    /**
     * Whether every answer of a sheet is to an item that there is.
     *
     * @param sheet the sheet
     * @return false if it names another item
     */
    public boolean knows(AnswerSheet sheet) {
        return places.keySet().containsAll(sheet.answers().keySet());
    }

    /**
     * The row of a sheet; what it says of items that there are not is left out.
     *
     * @param sheet the sheet
     * @return one code for each item
     */
    public short[] row(AnswerSheet sheet) {
        short[] row = new short[clocks.length];
        Arrays.fill(row, Codes.UNANSWERED);
        sheet.answers().forEach((item, answer) -> {
            int place = place(item);
            if (place >= 0 && answer != null) {
                put(row, place, answer);
            }
        });
        return row;
    }

    /**
     * Puts an answer into a row; one with its severity fills two places.
     *
     * @param row takes the codes
     * @param place the place of the item
     * @param answer the answer
     */
    public void put(short[] row, int place, Answer answer) {
        int severity = severities[place];
        if (!(answer instanceof Answer.Paired paired)) {
            row[place] = code(place, answer);
        } else if (severity == NONE) {
            row[place] = Codes.INVALID;
        } else {
            row[place] = (short) (paired.present() ? 1 : 0);
            @Nullable Integer graded = paired.severity();
            if (graded != null) {
                row[severity] = code(severity, graded.intValue());
            }
        }
    }

    /**
     * The code of a whole number as an answer to an item.
     *
     * @param place the place of the item
     * @param number the number
     * @return the code, which need not be among the answers
     */
    public short code(int place, int number) {
        if (clocks[place]) {
            return Codes.INVALID;
        }
        long moved = number * Outcomes.tenTo(decimals[place]);
        return moved < Codes.LOWEST_ANSWER || moved > Codes.HIGHEST_ANSWER ? Codes.INVALID : (short) moved;
    }

    private short code(int place, Answer answer) {
        if (answer instanceof Answer.Missing missing) {
            return Codes.of(missing.reason());
        }
        if (answer instanceof Answer.TimeOfDay time && clocks[place]) {
            return (short) (time.value().toSecondOfDay() / 60);
        }
        if (answer instanceof Answer.Code code) {
            return code(place, code.value());
        }
        // A choice is a whole number as written; 2.0 is none.
        return answer instanceof Answer.Decimal number && decimals[place] > 0 && !clocks[place]
                ? code(place, number.value())
                : Codes.INVALID;
    }

    private short code(int place, BigDecimal number) {
        BigDecimal moved = number.movePointRight(decimals[place]).stripTrailingZeros();
        boolean known = moved.scale() <= 0
                && moved.compareTo(BigDecimal.valueOf(Codes.LOWEST_ANSWER)) >= 0
                && moved.compareTo(BigDecimal.valueOf(Codes.HIGHEST_ANSWER)) <= 0;
        return known ? moved.shortValueExact() : Codes.INVALID;
    }
}
