package org.holdfast.examples.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.instrument.Instrument;

/**
 * Weighted shares of a cohort: by band, at or above each cut-point, by truth or category, of all sheets whose score has a
 * value and of those in each group.
 *
 * @param shares one share each
 * @param unweighted how many scored sheets were left out because they have no weight
 */
record Shares(List<Share> shares, long unweighted) {

    static Shares of(Instrument instrument, Dataset<Row> scored, String weight, String by) {
        Column heavy = Cell.weight(weight);
        List<Share> shares = new ArrayList<>();
        for (String score : instrument.scores()) {
            Column value = functions.col(ScoreRows.column(score));
            List<Cell> cells = Cell.count(
                    scored.filter(value.isNotNull()),
                    by,
                    Cell.group(by),
                    value,
                    functions.col(ScoreRows.band(score)),
                    heavy);
            Cell.groups(cells).forEach((group, some) -> add(instrument, score, group, some, shares));
        }
        return new Shares(List.copyOf(shares), scored.filter(heavy.isNull()).count());
    }

    private static void add(Instrument instrument, String score, String group, List<Cell> cells, List<Share> shares) {
        Set<String> bands = new LinkedHashSet<>();
        instrument.definition().bands().stream()
                .filter(set -> set.score().equals(score))
                .forEach(set -> set.ranges().forEach(band -> bands.add(band.id())));
        for (String band : bands) {
            shares.add(Cell.share(group, score, band, cells, cell -> band.equals(cell.label())));
        }
        for (BigDecimal from : bounds(instrument, score)) {
            shares.add(Cell.share(
                    group,
                    score,
                    from.toPlainString() + " or more",
                    cells,
                    cell -> ((BigDecimal) cell.key()).compareTo(from) >= 0));
        }
        cells.stream()
                .map(Cell::key)
                .filter(key -> !(key instanceof BigDecimal))
                .distinct()
                .forEach(key -> shares.add(
                        Cell.share(group, score, String.valueOf(key), cells, cell -> key.equals(cell.key()))));
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
}
