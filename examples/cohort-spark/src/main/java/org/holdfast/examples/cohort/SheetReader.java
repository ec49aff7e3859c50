package org.holdfast.examples.cohort;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.exchange.Batch;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the answers of a row. Each row becomes a line of JSON as {@code holdfast score} takes it and is read by the same
 * reader, so that the two cannot disagree. Made once for each task, since loading a definition is costly.
 */
final class SheetReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,5}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,5}\\.[0-9]{1,4}");

    private final SheetForm form;
    private final Instrument instrument;
    private final Batch batch;

    private SheetReader(SheetForm form, Instrument instrument) {
        this.form = form;
        this.instrument = instrument;
        Scorer scorer = form.policy().isEmpty() ? Scorer.of(instrument) : Scorer.of(instrument, form.policy());
        this.batch = Batch.of(scorer, new Wording(Wording.Status.ATTESTED, "official form, as stated by the caller"));
    }

    static SheetReader of(SheetForm form) {
        return new SheetReader(form, Instruments.builtIn().get(form.instrument()));
    }

    /**
     * What a row gives.
     *
     * @param result the result; null if the row is at fault
     * @param error what is wrong with the row, without saying what stood in it; null if all is well
     * @param signals critical answers, also those of a row at fault
     */
    record Reading(@Nullable ScoreResult result, @Nullable String error, List<SafetySignal> signals) {

        /** Says whether the row could be read. */
        @Override
        public String toString() {
            return "Reading[" + (error == null ? "read" : "at fault") + "]";
        }
    }

    Instrument instrument() {
        return instrument;
    }

    Reading read(Row row) {
        if (row.getAs(Table.UNREADABLE) != null) {
            return fault(row, "the line is no row of the table");
        }
        if (!form.version().isEmpty() && !instrument.version().equals(row.getAs(form.version()))) {
            return fault(row, "the sheet must be one of version " + instrument.version());
        }
        try {
            ScoreResult result = batch.one(line(raw(row)));
            return result.problems().isEmpty()
                    ? new Reading(result, null, result.signals())
                    : new Reading(null, result.problems().get(0).message(), result.signals());
        } catch (DocumentException e) {
            return fault(
                    row, e.problems().stream().map(Problem::message).findFirst().orElse("no sheet"));
        }
    }

    /**
     * Refuses a list of items that is too long or too short for the form.
     *
     * @throws IllegalArgumentException if it is
     */
    void check(int items) {
        try {
            batch.one(JSON.writeValueAsBytes(Map.of("answers", new Object[items])));
        } catch (DocumentException e) {
            throw new IllegalArgumentException(e.problems().get(0).message(), e);
        }
    }

    /** A critical answer is told of whatever else is wrong with the row, so each answer is read on its own. */
    private Reading fault(Row row, String error) {
        List<SafetySignal> signals = new ArrayList<>();
        answers(raw(row)).forEach((item, answer) -> {
            try {
                signals.addAll(batch.one(bytes(Map.of(item, answer))).signals());
            } catch (DocumentException e) {
                Objects.requireNonNull(e); // this answer cannot be read; the others are
            }
        });
        return new Reading(null, error, signals);
    }

    /** The answers as a text of JSON, or as a list of cells. */
    private static @Nullable Object raw(Row row) {
        int column = row.fieldIndex(Table.ANSWERS);
        @Nullable Object raw = row.get(column);
        return raw == null || raw instanceof String ? raw : row.getList(column);
    }

    private byte[] line(@Nullable Object answers) {
        if (answers instanceof String json) {
            return ("{\"answers\":" + json + "}").getBytes(UTF_8);
        }
        return answers == null ? "{}".getBytes(UTF_8) : bytes(answers(answers));
    }

    private static byte[] bytes(Map<String, ?> answers) {
        return JSON.writeValueAsBytes(Map.of("answers", answers));
    }

    /** The answers by item; those that are empty are left out. */
    private Map<String, Object> answers(@Nullable Object answers) {
        Object read = answers instanceof String json ? parsed(json) : answers;
        Map<String, Object> byItem = new LinkedHashMap<>();
        if (read instanceof Map<?, ?> map) {
            map.forEach((item, answer) -> put(String.valueOf(item), answer, byItem));
        } else if (read instanceof List<?> list) {
            for (int place = 0; place < Math.min(list.size(), instrument.items().size()); place++) {
                Object answer = list.get(place);
                put(instrument.items().get(place), answers == read ? cell((String) answer) : answer, byItem);
            }
        }
        return byItem;
    }

    private static void put(String item, @Nullable Object answer, Map<String, Object> byItem) {
        if (answer != null) {
            byItem.put(item, answer);
        }
    }

    private static @Nullable Object parsed(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JacksonException e) {
            return null; // the reader of sheets says what is wrong with it
        }
    }

    /** What a cell of a table says: a number, or a text such as a kind of missing or a time of day. */
    private @Nullable Object cell(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        String text = form.codes().getOrDefault(cell, cell);
        if (WHOLE.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    /** Names the instrument. */
    @Override
    public String toString() {
        return "SheetReader[" + form.instrument() + "]";
    }
}
