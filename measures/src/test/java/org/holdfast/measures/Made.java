package org.holdfast.measures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.json.Documents;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.ScoreValue;
import org.holdfast.measures.scoring.Scorer;
import org.jspecify.annotations.Nullable;

/** Fictitious instruments for tests: only what a test is about need be written. Single quotes stand for double ones. */
public final class Made {
    private static final String FRAME = """
            {"schema": "holdfast/instrument/1", "id": "made", "version": "1.0.0", "title": "Made up, never to be used",
             "recall": {"words": "now"}, "direction": "higher-is-worse", "ages": {"sources": ["us"]},
             "licence": {"status": "free", "holder": "us", "evidence": "made up", "conflicts": [], "sources": ["us"]},
             "sources": [{"id": "us", "cite": "made up"}],
             "answerSets": [%s], "items": [%s], "scores": [%s],
             "missing": [], "bands": [], "cutPoints": [], "critical": [], "change": [], "derivedFrom": [],
             "fingerprints": [], "notToBeUsedFor": []}
            """;

    private Made() {}

    /** The JSON of an instrument; each part may be followed by others. */
    public static String json(String answerSets, String items, String scores) {
        return quoted(FRAME.formatted(answerSets, items, scores));
    }

    /** The instrument that a JSON describes. */
    public static Instrument instrument(String json) {
        return Instrument.read(Documents.strict(), "made", json.getBytes(UTF_8));
    }

    /** Double quotes for single ones. */
    public static String quoted(String text) {
        return text.replace('\'', '"');
    }

    /** An answer set of whole numbers that count themselves. */
    public static String levels(String id, int low, int high) {
        StringBuilder set = new StringBuilder("{'id': '" + id + "', 'sources': ['us'], 'choices': [");
        for (int value = low; value <= high; value++) {
            set.append(value == low ? "" : ", ")
                    .append("{'value': ")
                    .append(value)
                    .append(", 'label': 'x'}");
        }
        return set.append("]}").toString();
    }

    /** An answer set of whole numbers that count backwards. */
    public static String reversed(String id, int low, int high) {
        StringBuilder set = new StringBuilder("{'id': '" + id + "', 'sources': ['us'], 'choices': [");
        for (int value = low; value <= high; value++) {
            set.append(value == low ? "" : ", ");
            set.append("{'value': ").append(value).append(", 'label': 'x', 'points': ");
            set.append(low + high - value).append("}");
        }
        return set.append("]}").toString();
    }

    /** Items of one answer set. */
    public static String items(String set, String... ids) {
        StringBuilder items = new StringBuilder();
        for (String id : ids) {
            items.append(items.isEmpty() ? "" : ", ");
            items.append("{'id': '" + id + "', 'label': 'x', 'answers': '" + set + "'}");
        }
        return items.toString();
    }

    /** A score. */
    public static String score(String id, String rule) {
        return "{'id': '" + id + "', 'title': 'T', 'rule': " + rule + ", 'sources': ['us']}";
    }

    /** Answers written as {@code 1=3 2=7.5 3=23:30 4=declined}. */
    public static Map<String, Answer> answers(String cells) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String cell : cells.isEmpty() ? new String[0] : cells.split(" ")) {
            String value = cell.substring(cell.indexOf('=') + 1);
            Object json = value.matches("-?[0-9]+")
                    ? Integer.valueOf(value)
                    : value.matches("-?[0-9]+[.][0-9]+") ? new BigDecimal(value) : value;
            answers.put(cell.substring(0, cell.indexOf('=')), Answer.fromJson(json));
        }
        return answers;
    }

    /** The result of a sheet. */
    public static ScoreResult result(Scorer scorer, String cells, @Nullable PersonContext context) {
        return scorer.score(Sheets.of("made", answers(cells), context));
    }

    /** What came of one score: its value, or its reason after an exclamation mark. */
    public static String shown(ScoreResult result, String score) {
        ScoreOutcome outcome = result.outcome(score);
        if (outcome instanceof ScoreOutcome.Unscorable unscorable) {
            return "!" + unscorable.reason().code();
        }
        ScoreValue value = ((ScoreOutcome.Value) outcome).value();
        if (value instanceof ScoreValue.Numeric number) {
            return number.toBigDecimal().toPlainString();
        }
        return value instanceof ScoreValue.Category category
                ? category.id()
                : String.valueOf(((ScoreValue.Truth) value).holds());
    }
}
