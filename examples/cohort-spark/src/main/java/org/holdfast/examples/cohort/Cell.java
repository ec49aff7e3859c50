package org.holdfast.examples.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * All rows of one group that are alike in what is counted. Spark counts them; all shares are sums of few of them. Sums of
 * weights are exact decimals, so that they do not depend on the order of rows.
 *
 * @param group the group
 * @param key what is counted
 * @param label a second thing that the rows have in common, such as the band
 * @param weight the sum of their weights
 * @param people how many they are
 */
record Cell(String group, Object key, @Nullable String label, BigDecimal weight, long people) {
    static final String ALL = "all";

    /** The weight of a row: 1 if no column is named, null if the column holds none. */
    static Column weight(String column) {
        Column weight = column.isEmpty()
                ? functions.lit(1).cast("decimal(28,12)")
                : Table.column(column).try_cast("decimal(28,12)");
        return functions.when(weight.geq(0), weight);
    }

    /** The groups of rows: the values of a column, or one group if no column is named. */
    static Column group(String column) {
        return column.isEmpty() ? functions.lit(null) : Table.column(column);
    }

    /** Counts rows by group, key and label; those without a weight are left out. */
    static List<Cell> count(Dataset<Row> rows, String by, Column group, Column key, Column label, Column weight) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : rows.select(group.cast("string").alias("g"), key.alias("k"), label.alias("l"), weight.alias("w"))
                .filter(functions.col("w").isNotNull())
                .groupBy("g", "k", "l")
                .agg(functions.sum("w"), functions.count("w"))
                .orderBy("g", "k", "l")
                .collectAsList()) {
            String name = by.isEmpty() ? ALL : by + "=" + (row.isNullAt(0) ? "not told" : row.getString(0));
            cells.add(new Cell(name, row.get(1), row.getString(2), row.getDecimal(3), row.getLong(4)));
        }
        return cells;
    }

    /** The cells of everybody, and then those of each group. */
    static Map<String, List<Cell>> groups(List<Cell> cells) {
        Map<String, List<Cell>> groups = new LinkedHashMap<>();
        groups.put(ALL, cells);
        cells.stream()
                .filter(cell -> !cell.group().equals(ALL))
                .forEach(cell -> groups.computeIfAbsent(cell.group(), name -> new ArrayList<>())
                        .add(cell));
        return groups;
    }

    /** The share of some cells in all of these. */
    static Share share(String group, String rule, String what, List<Cell> cells, Predicate<Cell> some) {
        List<Cell> part = cells.stream().filter(some).toList();
        return new Share(group, rule, what, people(part), people(cells), Share.percent(weight(part), weight(cells)));
    }

    static long people(List<Cell> cells) {
        return cells.stream().mapToLong(Cell::people).sum();
    }

    private static BigDecimal weight(List<Cell> cells) {
        return cells.stream().map(Cell::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Names the group. */
    @Override
    public String toString() {
        return "Cell[" + group + "]";
    }
}
