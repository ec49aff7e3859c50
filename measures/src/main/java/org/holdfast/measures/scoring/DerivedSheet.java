package org.holdfast.measures.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.measures.definition.Derivation;
import org.holdfast.measures.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answers of a short form out of a longer one, so that nobody is asked twice.
 *
 * <pre>{@code
 * AnswerSheet phq2 = DerivedSheet.of(phq9Sheet, instruments.get("phq-2"));
 * }</pre>
 */
public final class DerivedSheet {
    private DerivedSheet() {}

    /**
     * Copies the answers that the short form shares with the longer one, kinds of missing included.
     *
     * @param longer the sheet of the longer form
     * @param shorter the short form
     * @return a sheet of the short form, given at the same time in the same way
     * @throws IllegalArgumentException if the short form is not part of that longer form; the message lists those that
     *     it is part of
     */
    public static AnswerSheet of(AnswerSheet longer, Instrument shorter) {
        Derivation derivation = shorter.definition().derivedFrom().stream()
                .filter(one -> one.instrument().equals(longer.instrument()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(shorter.id() + " can be derived from: "
                        + shorter.definition().derivedFrom().stream()
                                .map(Derivation::instrument)
                                .collect(Collectors.joining(", "))));
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Derivation.Pair pair : derivation.items()) {
            @Nullable Answer answer = longer.answers().get(pair.from());
            if (answer != null) {
                answers.put(pair.to(), shifted(answer, pair.shift()));
            }
        }
        return new AnswerSheet(
                shorter.id(),
                shorter.version(),
                longer.completedAt(),
                longer.mode(),
                longer.language(),
                longer.wording(),
                answers,
                longer.context());
    }

    private static Answer shifted(Answer answer, @Nullable Integer shift) {
        return shift != null && answer instanceof Answer.Code code ? Answer.of(code.value() + shift) : answer;
    }
}
