package org.holdfast.measures.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.measures.internal.engine.Codes;
import org.jspecify.annotations.Nullable;

/** What could be read of one line: the answers, and the first thing that was wrong with it. Used again for the next. */
final class ReadSheet {
    /** The answers as codes, in the order of the form. */
    final short[] row;

    /** Items that were answered by a presence with its severity, not by a code. */
    final boolean[] paired;

    /** The answers as they were written, where somebody asks for them. */
    final @Nullable Map<String, Answer> answers;

    final List<ReadPoint> points = new ArrayList<>();

    @Nullable
    String id;

    @Nullable
    PersonContext context;

    @Nullable
    Fault fault;

    private ReadSheet(int items, @Nullable Map<String, Answer> answers) {
        this.row = new short[items];
        this.paired = new boolean[items];
        this.answers = answers;
        clear();
    }

    /** A sheet that holds codes alone. */
    static ReadSheet ofCodes(int items) {
        return new ReadSheet(items, null);
    }

    /** A sheet that holds the answers too. */
    static ReadSheet ofAnswers(int items) {
        return new ReadSheet(items, new LinkedHashMap<>());
    }

    /** One of the times of a session, and the answers of that time. */
    record ReadPoint(int minute, ReadSheet sheet) {}

    /** What was wrong with a line. It repeats nothing of it. */
    record Fault(String code, @Nullable String item, String message) {}

    void fail(String code, @Nullable String item, String message) {
        if (fault == null) {
            fault = new Fault(code, item, message);
        }
    }

    /** Forgets all but the id: the text is not to be trusted from some place on. */
    void refuse(String code, String message) {
        clearAnswers();
        fault = new Fault(code, null, message);
    }

    void clear() {
        clearAnswers();
        points.clear();
        id = null;
        context = null;
        fault = null;
    }

    private void clearAnswers() {
        Arrays.fill(row, Codes.UNANSWERED);
        Arrays.fill(paired, false);
        if (answers != null) {
            answers.clear();
        }
    }
}
