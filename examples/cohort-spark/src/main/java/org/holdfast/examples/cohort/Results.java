package org.holdfast.examples.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.holdfast.measures.instrument.Instrument;

/**
 * The tables that a job writes. All counts and shares are of what was written, read back.
 *
 * @param spark the session
 * @param instrument the instrument
 * @param folder where they go
 */
record Results(SparkSession spark, Instrument instrument, String folder) {
    private static final String SCORES = "scores";
    private static final String REJECTED = "rejected";
    private static final String CHANGE = "change";
    private static final String CHANGE_REFUSED = "change-refused";

    /**
     * Scores the sheets, and writes what came of all of them and the changes of those chosen.
     *
     * @throws IllegalArgumentException if the condition cannot be understood, or a column of the data is called as one of
     *     the results
     * @throws IllegalStateException if a row was lost or doubled
     */
    Cohort write(Dataset<Row> sheets, SheetForm form, Followed followed, String where) {
        StructType schema = ScoreRows.schema(sheets.schema(), instrument);
        Dataset<Row> all =
                sheets.mapPartitions(new ScoreRows(form), Encoders.row(schema)).cache();
        Dataset<Row> chosen = chosen(all, where);
        Column error = functions.col(ScoreRows.ERROR);
        Dataset<Row> scored =
                written(SCORES, all.filter(error.isNull()).drop(Table.ANSWERS, Table.UNREADABLE, ScoreRows.ERROR));
        Dataset<Row> rejected = written(REJECTED, all.filter(error.isNotNull()).drop(ofScores()));
        Column critical = functions.col(ScoreRows.SIGNALS).notEqual("");
        Counts counts = new Counts(
                sheets.count(),
                scored.count(),
                rejected.count(),
                scored.filter(critical).count() + rejected.filter(critical).count(),
                scored.filter(functions.expr(where).isNull()).count());
        counts.check();
        Shares shares = Shares.of(instrument, scored.filter(where), followed.weight(), followed.by());
        return new Cohort(counts, shares, followed.client().isEmpty() ? null : changes(chosen, form, followed));
    }

    private static Dataset<Row> chosen(Dataset<Row> all, String where) {
        try {
            return all.filter(where);
        } catch (Exception e) { // Scala declares no checked exceptions, so they cannot be named here
            if (e instanceof AnalysisException) {
                throw new IllegalArgumentException("--where is no condition on columns of the data", e);
            }
            throw e;
        }
    }

    private Changes changes(Dataset<Row> chosen, SheetForm form, Followed followed) {
        String client = followed.client();
        Dataset<Row> series = chosen.groupByKey(
                        (MapFunction<Row, String>) row -> Objects.requireNonNullElse(Series.text(row, client), ""),
                        Encoders.STRING())
                .flatMapGroups(new Series(form, followed), Encoders.row(Series.schema()))
                .cache();
        Column refused = functions.col(Series.REFUSED);
        Changes changes = Changes.of(
                instrument,
                written(CHANGE, series.filter(refused.isNull()).drop(Series.REFUSED)),
                written(
                        CHANGE_REFUSED,
                        series.filter(refused.isNotNull())
                                .select(Series.CLIENT, Series.GROUP, Series.FORMS, Series.SCORE, Series.REFUSED)),
                followed.by());
        if (changes.forms() != chosen.count() * Followed.scores(instrument).size()) {
            throw new IllegalStateException("forms were lost or doubled among the series");
        }
        return changes;
    }

    private String[] ofScores() {
        List<String> columns = new ArrayList<>(List.of(ScoreRows.UNSCORABLE));
        for (String score : instrument.scores()) {
            columns.add(ScoreRows.column(score));
            columns.add(ScoreRows.band(score));
        }
        return columns.toArray(String[]::new);
    }

    private Dataset<Row> written(String name, Dataset<Row> rows) {
        String place = folder + "/" + name;
        rows.write().mode(SaveMode.Overwrite).parquet(place);
        return spark.read().parquet(place);
    }
}
