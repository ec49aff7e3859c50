package org.holdfast.examples.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.instrument.Instrument;

/**
 * Weighted shares of a cohort: by band, and at or above each cut-point, of all people with a value and of those in each
 * group. Sums of weights are exact decimals, so they do not depend on the order of rows.
 *
 * @param shares one share each
 */
record Shares(List<Share> shares) {
    private static final String WEIGHT = "holdfast_weight";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One share.
     *
     * @param group whose share it is
     * @param what the band or the cut-point
     * @param percent how many in a hundred, by weight, with three decimals
     */
    record Share(String group, String what, BigDecimal percent) {}

    static Shares of(Instrument instrument, Dataset<Row> scored, String weight, String by) {
        Column heavy = weight.isEmpty() ? functions.lit(1) : functions.col(weight);
        Dataset<Row> weighted = scored.withColumn(WEIGHT, heavy.cast("decimal(20,6)"));
        Map<String, Dataset<Row>> groups = new LinkedHashMap<>();
        groups.put("all", weighted);
        if (!by.isEmpty()) {
            for (Row row : weighted.select(by).distinct().orderBy(by).collectAsList()) {
                groups.put(
                        by + "=" + row.getString(0),
                        weighted.filter(functions.col(by).equalTo(row.getString(0))));
            }
        }
        List<Share> shares = new ArrayList<>();
        groups.forEach(
                (group, rows) -> instrument.scores().forEach(score -> add(instrument, score, group, rows, shares)));
        return new Shares(List.copyOf(shares));
    }

    List<String> lines() {
        return shares.stream()
                .map(share ->
                        String.format(Locale.ROOT, "%-16s %-32s %6s %%", share.group(), share.what(), printed(share)))
                .toList();
    }

    /** A share as tables print it: one decimal. */
    static String printed(Share share) {
        return share.percent().setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static void add(Instrument instrument, String score, String group, Dataset<Row> rows, List<Share> shares) {
        Column value = functions.col(ScoreRows.column(score));
        Dataset<Row> told = rows.filter(value.isNotNull());
        BigDecimal all = sum(told);
        if (all.signum() == 0) {
            return;
        }
        String band = ScoreRows.column(score) + "_band";
        for (Row row : told.filter(functions.col(band).isNotNull())
                .groupBy(band)
                .agg(functions.sum(WEIGHT), functions.min(value))
                .orderBy(functions.min(value))
                .collectAsList()) {
            shares.add(new Share(group, score + ": " + row.getString(0), percent(row.getDecimal(1), all)));
        }
        for (BigDecimal from : bounds(instrument, score)) {
            shares.add(new Share(
                    group, score + ": " + from + " or more", percent(sum(told.filter(value.geq(from))), all)));
        }
    }

    /** Where bands begin, the lowest left out, and where cut-points lie that are meant for everybody. */
    private static Set<BigDecimal> bounds(Instrument instrument, String score) {
        Set<BigDecimal> bounds = new TreeSet<>();
        instrument.definition().bands().stream()
                .filter(bands -> bands.score().equals(score) && bands.trusted() && bands.who() == null)
                .flatMap(bands -> bands.ranges().stream().skip(1))
                .forEach(band -> bounds.add(band.from()));
        for (CutPoint cut : instrument.definition().cutPoints()) {
            BigDecimal from = cut.atLeast();
            if (cut.score().equals(score) && cut.trusted() && from != null && cut.who() == null) {
                bounds.add(from);
            }
        }
        return bounds;
    }

    private static BigDecimal sum(Dataset<Row> rows) {
        Row sum = rows.agg(functions.sum(WEIGHT)).first();
        return sum.isNullAt(0) ? BigDecimal.ZERO : sum.getDecimal(0);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal all) {
        return part.multiply(HUNDRED).divide(all, 3, RoundingMode.HALF_UP);
    }
}
