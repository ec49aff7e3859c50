package org.holdfast.measures.exchange;

import org.holdfast.core.answers.Answer;
import org.holdfast.core.missing.MissingReason;
import org.jspecify.annotations.Nullable;

/** Answers as texts, alike in JSON and CSV. */
final class Texts {
    private Texts() {}

    /** The kind of missing that a text names, or null if it names none. */
    static @Nullable Answer missing(String text) {
        for (MissingReason reason : MissingReason.values()) {
            if (reason.code().equals(text) && reason != MissingReason.NOT_OBTAINABLE) {
                return Answer.missing(reason);
            }
        }
        return null;
    }

    static String wrongAnswer(String item, String instrument) {
        return "answer to item " + item + " of " + instrument
                + " must be a whole number or one of not-asked, not-applicable, declined, dont-know, unanswered";
    }
}
