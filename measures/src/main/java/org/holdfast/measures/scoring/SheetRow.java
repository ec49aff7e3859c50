package org.holdfast.measures.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.internal.engine.Codes;
import org.holdfast.measures.internal.engine.Program;
import org.jspecify.annotations.Nullable;

/** Turns the answers of a sheet into the codes of a row. What is no answer to an item becomes an invalid code. */
final class SheetRow {
    private final Program program;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> severities = new HashMap<>();
    private final Set<String> clocks = new HashSet<>();

    SheetRow(Definition definition, Program program) {
        this.program = program;
        for (Item item : definition.items()) {
            places.put(item.id(), places.size());
            @Nullable String presence = item.severityOf();
            if (presence != null) {
                severities.put(presence, item.id());
            }
            for (AnswerSet set : definition.answerSets()) {
                if (set.id().equals(item.answers()) && Boolean.TRUE.equals(set.time())) {
                    clocks.add(item.id());
                }
            }
        }
    }

    /** Whether every answer is to an item that there is. */
    boolean knows(AnswerSheet sheet) {
        return places.keySet().containsAll(sheet.answers().keySet());
    }

    short[] of(AnswerSheet sheet) {
        short[] row = new short[places.size()];
        Arrays.fill(row, Codes.UNANSWERED);
        sheet.answers().forEach((item, answer) -> {
            @Nullable Integer place = places.get(item);
            if (place != null && answer != null) {
                put(row, place, item, answer);
            }
        });
        return row;
    }

    private void put(short[] row, int place, String item, Answer answer) {
        @Nullable String severity = severities.get(item);
        if (!(answer instanceof Answer.Paired paired)) {
            row[place] = code(place, item, answer);
        } else if (severity == null) {
            row[place] = Codes.INVALID;
        } else {
            row[place] = (short) (paired.present() ? 1 : 0);
            @Nullable Integer graded = paired.severity();
            @Nullable Integer other = places.get(severity);
            if (graded != null && other != null) {
                row[other] = number(other, BigDecimal.valueOf(graded));
            }
        }
    }

    private short code(int place, String item, Answer answer) {
        if (answer instanceof Answer.Missing missing) {
            return Codes.of(missing.reason());
        }
        boolean clock = clocks.contains(item);
        if (answer instanceof Answer.TimeOfDay time && clock) {
            return (short) (time.value().toSecondOfDay() / 60);
        }
        if (answer instanceof Answer.Code code && !clock) {
            return number(place, BigDecimal.valueOf(code.value()));
        }
        // A choice is a whole number as written; 2.0 is none.
        boolean decimals = program.itemDecimals(place) > 0;
        return answer instanceof Answer.Decimal number && decimals ? number(place, number.value()) : Codes.INVALID;
    }

    private short number(int place, BigDecimal number) {
        BigDecimal moved = number.movePointRight(program.itemDecimals(place)).stripTrailingZeros();
        boolean known = moved.scale() <= 0
                && moved.compareTo(BigDecimal.valueOf(Codes.LOWEST_ANSWER)) >= 0
                && moved.compareTo(BigDecimal.valueOf(Codes.HIGHEST_ANSWER)) <= 0;
        return known ? moved.shortValueExact() : Codes.INVALID;
    }
}
