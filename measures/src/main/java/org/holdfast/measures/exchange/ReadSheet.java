package org.holdfast.measures.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.PersonContext;
import org.jspecify.annotations.Nullable;

/** What could be read of one line: the answers, and the first thing that was wrong with it. */
final class ReadSheet {
    final Map<String, Answer> answers = new LinkedHashMap<>();

    @Nullable
    String id;

    @Nullable
    PersonContext context;

    @Nullable
    Fault fault;

    /** What was wrong with a line. It repeats nothing of it. */
    record Fault(String code, @Nullable String item, String message) {}

    void fail(String code, @Nullable String item, String message) {
        if (fault == null) {
            fault = new Fault(code, item, message);
        }
    }
}
