package org.holdfast.measures;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.answers.Wording;
import org.jspecify.annotations.Nullable;

/** Sheets for tests. */
public final class Sheets {
    /** When all sheets were filled in. */
    public static final Instant AT = Instant.parse("2026-03-05T10:05:00Z");

    private Sheets() {}

    /** A sheet with the official wording. */
    public static AnswerSheet attested(String instrument, Map<String, Answer> answers) {
        return with(instrument, answers, new Wording(Wording.Status.ATTESTED, "official form"));
    }

    /** A sheet with any wording. */
    public static AnswerSheet with(String instrument, Map<String, Answer> answers, @Nullable Wording wording) {
        return new AnswerSheet(instrument, null, AT, AnswerSheet.Mode.SELF, "en", wording, answers, null);
    }

    /** A sheet with the official wording that says something of the person, and not who put the questions. */
    public static AnswerSheet of(String instrument, Map<String, Answer> answers, @Nullable PersonContext context) {
        Wording wording = new Wording(Wording.Status.ATTESTED, "official form");
        return new AnswerSheet(instrument, null, AT, null, "en", wording, answers, context);
    }

    /** Codes of the items from 1 on; -1 leaves one out. */
    public static Map<String, Answer> codes(int... codes) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] >= 0) {
                answers.put(String.valueOf(i + 1), Answer.of(codes[i]));
            }
        }
        return answers;
    }

    /** One code for all items from 1 on. */
    public static Map<String, Answer> all(int items, int code) {
        int[] codes = new int[items];
        java.util.Arrays.fill(codes, code);
        return codes(codes);
    }
}
