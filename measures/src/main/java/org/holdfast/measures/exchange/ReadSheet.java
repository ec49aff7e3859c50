package org.holdfast.measures.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    final List<ReadPoint> points = new ArrayList<>();

    @Nullable
    Fault fault;

    /** One of the times of a session, and the answers of that time. */
    record ReadPoint(int minute, ReadSheet sheet) {}

    /** What was wrong with a line. It repeats nothing of it. */
    record Fault(String code, @Nullable String item, String message) {}

    void fail(String code, @Nullable String item, String message) {
        if (fault == null) {
            fault = new Fault(code, item, message);
        }
    }
}
