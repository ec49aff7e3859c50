package org.holdfast.examples.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.holdfast.measures.definition.Rule;
import org.holdfast.measures.definition.Score;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.ScoreValue;
import org.jspecify.annotations.Nullable;

/** Scores the rows of one partition: all columns of the table stay, and typed columns of scores are added to them. */
final class ScoreRows implements MapPartitionsFunction<Row, Row> {
    static final String UNSCORABLE = "unscorable";
    static final String SIGNALS = "signals";
    static final String ERROR = "error";

    private static final long serialVersionUID = 1L;
    private static final DataType NUMBER = DataTypes.createDecimalType(18, 4);

    private final SheetForm form;

    ScoreRows(SheetForm form) {
        this.form = form;
    }

    /** The column of a score: its id, with the only sign that SQL would not take replaced. */
    static String column(String score) {
        return score.replace('-', '_');
    }

    static String band(String score) {
        return column(score) + "_band";
    }

    /**
     * The columns of a scored table.
     *
     * @param table the columns of the table
     * @throws IllegalArgumentException if the table has a column called as one of those to be added
     */
    static StructType schema(StructType table, Instrument instrument) {
        List<StructField> added = new ArrayList<>();
        for (Score score : instrument.definition().scores()) {
            added.add(field(column(score.id()), type(instrument, score.rule())));
            added.add(field(band(score.id()), DataTypes.StringType));
        }
        List.of(UNSCORABLE, SIGNALS, ERROR).forEach(name -> added.add(field(name, DataTypes.StringType)));
        StructType schema = table;
        for (StructField field : added) {
            if (List.of(table.fieldNames()).contains(field.name())) {
                throw new IllegalArgumentException(
                        "column '" + field.name() + "' of the data is called as one of the results; rename it");
            }
            schema = schema.add(field);
        }
        return schema;
    }

    private static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }

    private static DataType type(Instrument instrument, Rule rule) {
        if (rule instanceof Rule.OfScore other) {
            return instrument.definition().scores().stream()
                    .filter(score -> score.id().equals(other.score()))
                    .map(score -> type(instrument, score.rule()))
                    .findFirst()
                    .orElse(NUMBER);
        }
        return rule instanceof Rule.Test
                ? DataTypes.BooleanType
                : rule instanceof Rule.FirstMatch ? DataTypes.StringType : NUMBER;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        SheetReader reader = SheetReader.of(form);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return scored(reader, rows.next());
            }
        };
    }

    private static Row scored(SheetReader reader, Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int column = 0; column < row.length(); column++) {
            cells.add(row.get(column));
        }
        SheetReader.Reading reading = reader.read(row);
        ScoreResult result = reading.result();
        if (result == null) {
            cells.addAll(
                    Arrays.asList(new Object[2 * reader.instrument().scores().size() + 1]));
        } else {
            result.outcomes().forEach(outcome -> add(outcome, cells));
            cells.add(reasons(result));
        }
        cells.add(reading.signals().stream()
                .map(signal -> Objects.requireNonNull(signal.measure()).item() + "="
                        + signal.level().code())
                .collect(Collectors.joining(";")));
        cells.add(reading.error());
        return RowFactory.create(cells.toArray());
    }

    private static void add(ScoreOutcome outcome, List<@Nullable Object> cells) {
        if (outcome instanceof ScoreOutcome.Value value) {
            cells.add(cell(value.value()));
            cells.add(value.band());
        } else {
            cells.addAll(Arrays.asList(null, null));
        }
    }

    private static Object cell(ScoreValue value) {
        return value instanceof ScoreValue.Numeric number
                ? number.toBigDecimal()
                : value instanceof ScoreValue.Truth truth ? (Object) truth.holds() : ((ScoreValue.Category) value).id();
    }

    private static String reasons(ScoreResult result) {
        return result.outcomes().stream()
                .filter(ScoreOutcome.Unscorable.class::isInstance)
                .map(outcome -> outcome.score() + "="
                        + ((ScoreOutcome.Unscorable) outcome).reason().code())
                .collect(Collectors.joining(";"));
    }

    /** Names the instrument. */
    @Override
    public String toString() {
        return "ScoreRows[" + form.instrument() + "]";
    }
}
