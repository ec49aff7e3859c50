package org.holdfast.measures.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.internal.engine.Answers;
import org.holdfast.measures.internal.engine.Codes;

/** Checks what items can be answered with. */
final class AnswerSetCheck {
    private static final int MOST_DECIMALS = 3;

    private final Definition definition;
    private final Findings findings;

    AnswerSetCheck(Definition definition, Findings findings) {
        this.definition = definition;
        this.findings = findings;
    }

    void run() {
        for (int i = 0; i < definition.answerSets().size(); i++) {
            AnswerSet set = definition.answerSets().get(i);
            String pointer = "/answerSets/" + i;
            findings.cited(pointer, set.sources(), null);
            boolean time = Boolean.TRUE.equals(set.time());
            long kinds = Stream.of(!set.choices().isEmpty(), set.range() != null, time)
                    .filter(Boolean::booleanValue)
                    .count();
            AnswerSet.Range range = set.range();
            if (kinds > 1) {
                findings.add(
                        pointer, "wrong-kind", "an answer set has choices, a range or times, and only one of them");
            } else if (range != null) {
                range(pointer, range);
            } else if (!time) {
                choices(pointer, set.choices());
            }
        }
    }

    /** Whether a code is an answer of a set. */
    static boolean holds(AnswerSet set, int code) {
        AnswerSet.Range range = set.range();
        if (range != null) {
            BigDecimal number = BigDecimal.valueOf(code, range.decimals());
            return number.compareTo(range.min()) >= 0 && number.compareTo(range.max()) <= 0;
        }
        boolean time = Boolean.TRUE.equals(set.time()) && code >= 0 && code < Answers.DAY;
        return time || set.choices().stream().anyMatch(choice -> choice.value() == code);
    }

    private void range(String pointer, AnswerSet.Range range) {
        boolean whole = range.decimals() >= 0
                && range.decimals() <= MOST_DECIMALS
                && fits(range.min(), range.decimals())
                && fits(range.max(), range.decimals());
        if (!whole) {
            findings.add(
                    pointer,
                    "out-of-range",
                    "a range has 0 to " + MOST_DECIMALS
                            + " decimals, and without its point lies between -10000 and 10000");
        } else if (range.min().compareTo(range.max()) >= 0) {
            findings.add(pointer, "wrong-order", "a range goes from the lowest number to the highest");
        }
    }

    private static boolean fits(BigDecimal bound, int decimals) {
        BigDecimal code = bound.movePointRight(decimals);
        return code.stripTrailingZeros().scale() <= 0
                && code.compareTo(BigDecimal.valueOf(Codes.LOWEST_ANSWER)) >= 0
                && code.compareTo(BigDecimal.valueOf(Codes.HIGHEST_ANSWER)) <= 0;
    }

    private void choices(String pointer, List<AnswerSet.Choice> choices) {
        if (choices.size() < 2) {
            findings.add(pointer, "empty", "an answer set has at least two answers");
        }
        for (int j = 1; j < choices.size(); j++) {
            if (choices.get(j - 1).value() >= choices.get(j).value()) {
                findings.add(
                        pointer + "/choices/" + j, "wrong-order", "answers stand from the lowest value to the highest");
            }
        }
        if (choices.stream().anyMatch(choice -> outside(choice.value()) || outside(choice.counts()))) {
            findings.add(pointer, "out-of-range", "an answer lies between -10000 and 10000");
        }
        long counted =
                choices.stream().filter(choice -> choice.points() != null).count();
        if (counted > 0 && counted < choices.size()) {
            findings.add(pointer, "incomplete", "every answer has points, or none has");
        }
    }

    private static boolean outside(int code) {
        return code < Codes.LOWEST_ANSWER || code > Codes.HIGHEST_ANSWER;
    }
}
