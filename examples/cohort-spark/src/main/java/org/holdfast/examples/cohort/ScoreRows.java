package org.holdfast.examples.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.ScoreValue;
import org.holdfast.measures.scoring.Scorer;
import org.jspecify.annotations.Nullable;

/** Scores the rows of one partition: texts of answers in, typed columns out. The instrument is loaded once for each. */
final class ScoreRows implements MapPartitionsFunction<Row, Row> {
    static final String ID = "id";
    static final String ERROR = "error";
    private static final String ITEM = "item_";
    private static final int PRECISION = 18;
    private static final List<@Nullable Object> NOTHING = Arrays.asList(null, null, null);

    private final String instrument;
    private final List<String> kept;
    private final Map<String, String> codes;

    /** Keeps some columns as they are; {@code codes} says which answers of the data are kinds of missing. */
    ScoreRows(String instrument, List<String> kept, Map<String, String> codes) {
        this.instrument = instrument;
        this.kept = new ArrayList<>(kept);
        this.codes = new LinkedHashMap<>(codes);
    }

    static String item(int place) {
        return ITEM + place;
    }

    static boolean isItem(String column) {
        return column.startsWith(ITEM);
    }

    /** The column of a score: its id, with the only sign that SQL would not take replaced. */
    static String column(String score) {
        return score.replace('-', '_');
    }

    StructType schema() {
        Instrument known = Instruments.builtIn().get(instrument);
        StructType schema = new StructType().add(ID, DataTypes.StringType);
        for (String column : kept) {
            schema = schema.add(column, DataTypes.StringType);
        }
        for (String score : known.scores()) {
            schema = schema.add(column(score), DataTypes.createDecimalType(PRECISION, 4));
            schema = schema.add(column(score) + "_is", DataTypes.StringType);
            schema = schema.add(column(score) + "_band", DataTypes.StringType);
        }
        return schema.add("unscorable", DataTypes.StringType)
                .add("signals", DataTypes.StringType)
                .add(ERROR, DataTypes.StringType);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Instrument known = Instruments.builtIn().get(instrument);
        Scorer scorer = Scorer.of(known);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return scored(scorer, rows.next());
            }
        };
    }

    private Row scored(Scorer scorer, Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.getAs(ID));
        kept.forEach(column -> cells.add(row.getAs(column)));
        try {
            ScoreResult result = scorer.score(sheet(scorer.instrument(), answers(scorer.instrument(), row)));
            result.outcomes().forEach(outcome -> add(outcome, cells));
            cells.add(reasons(result));
            cells.add(result.signals().stream()
                    .map(signal -> Objects.requireNonNull(signal.measure()).item() + "="
                            + signal.level().code())
                    .collect(Collectors.joining(";")));
            cells.add(
                    result.problems().stream().map(Problem::message).findFirst().orElse(null));
        } catch (IllegalArgumentException | DocumentException e) {
            scorer.instrument().scores().forEach(score -> cells.addAll(NOTHING));
            cells.add(null);
            cells.add(null);
            cells.add(e instanceof DocumentException ? "the row is no sheet of " + instrument : e.getMessage());
        }
        return RowFactory.create(cells.toArray());
    }

    private static void add(ScoreOutcome outcome, List<@Nullable Object> cells) {
        if (!(outcome instanceof ScoreOutcome.Value value)) {
            cells.addAll(NOTHING);
            return;
        }
        cells.add(value.value() instanceof ScoreValue.Numeric number ? number.toBigDecimal() : null);
        cells.add(
                value.value() instanceof ScoreValue.Truth truth
                        ? String.valueOf(truth.holds())
                        : value.value() instanceof ScoreValue.Category category ? category.id() : null);
        cells.add(value.band());
    }

    private static String reasons(ScoreResult result) {
        return result.outcomes().stream()
                .filter(ScoreOutcome.Unscorable.class::isInstance)
                .map(outcome -> outcome.score() + "="
                        + ((ScoreOutcome.Unscorable) outcome).reason().code())
                .collect(Collectors.joining(";"));
    }

    private Map<String, Answer> answers(Instrument known, Row row) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int item = 0; item < known.items().size(); item++) {
            int column = List.of(row.schema().fieldNames()).indexOf(item(item));
            @Nullable String text = column < 0 ? null : row.getString(column);
            if (text != null && !text.isEmpty()) {
                String id = known.items().get(item);
                answers.put(id, answer(id, codes.getOrDefault(text, text)));
            }
        }
        return answers;
    }

    private static Answer answer(String item, String text) {
        for (MissingReason reason : MissingReason.values()) {
            if (reason.code().equals(text)) {
                return Answer.missing(reason);
            }
        }
        if (!text.matches("-?[0-9]{1,5}")) {
            throw new IllegalArgumentException(
                    "answer to item " + item + " must be a whole number or a kind of missing");
        }
        return Answer.of(Integer.parseInt(text));
    }

    private static AnswerSheet sheet(Instrument known, Map<String, Answer> answers) {
        Wording wording = new Wording(Wording.Status.ATTESTED, "official form, as stated by the caller");
        return new AnswerSheet(known.id(), known.version(), null, null, null, wording, answers, null);
    }

    /** Names the instrument. */
    @Override
    public String toString() {
        return "ScoreRows[" + instrument.toLowerCase(Locale.ROOT) + "]";
    }
}
