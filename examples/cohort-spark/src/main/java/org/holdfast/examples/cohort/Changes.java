package org.holdfast.examples.cohort;

import static org.holdfast.measures.change.Verdict.Outcome.DETERIORATED;
import static org.holdfast.measures.change.Verdict.Outcome.IMPORTANT_IMPROVEMENT;
import static org.holdfast.measures.change.Verdict.Outcome.IMPROVED;
import static org.holdfast.measures.change.Verdict.Outcome.NOT_REACHED;
import static org.holdfast.measures.change.Verdict.Outcome.NO_RELIABLE_CHANGE;
import static org.holdfast.measures.change.Verdict.Outcome.RECOVERED;
import static org.holdfast.measures.change.Verdict.Outcome.RELIABLE_DETERIORATION;
import static org.holdfast.measures.change.Verdict.Outcome.RELIABLE_IMPROVEMENT;
import static org.holdfast.measures.change.Verdict.Outcome.UNCHANGED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.holdfast.measures.change.Verdict;
import org.holdfast.measures.definition.ChangeThreshold;
import org.holdfast.measures.instrument.Instrument;

/**
 * What the changes of a cohort come to: for each rule the shares of its verdicts among those whom it judged, and how many
 * were not judged or refused, by reason.
 *
 * @param shares one share each
 * @param withheld series that were compared or could not be, and have no verdict: score and reason, and how many
 * @param refused series that were refused as a whole: score and reason, and how many
 * @param unweighted series left out of the shares because they have no weight
 * @param forms how many forms all series of one score hold
 */
record Changes(List<Share> shares, Map<String, Long> withheld, Map<String, Long> refused, long unweighted, long forms) {

    static Changes of(Instrument instrument, Dataset<Row> series, Dataset<Row> refused, String by) {
        Column weight = Cell.weight(Series.WEIGHT);
        Dataset<Row> verdicts = series.select(
                functions.col(Series.GROUP),
                functions.col(Series.WEIGHT),
                functions.col(Series.SCORE),
                functions.explode(functions.col(Series.VERDICTS)));
        Column rule = functions.concat_ws(": ", functions.col(Series.SCORE), functions.col("key"));
        List<Cell> cells = Cell.count(verdicts, by, functions.col(Series.GROUP), rule, functions.col("value"), weight);
        List<Share> shares = new ArrayList<>();
        Cell.groups(cells)
                .forEach((group, some) -> expected(instrument, some)
                        .forEach((name, outcomes) -> add(group, name, outcomes, some, shares)));
        return new Changes(
                List.copyOf(shares),
                reasons(series, Series.WITHHELD),
                reasons(refused, Series.REFUSED),
                series.filter(weight.isNull()).count(),
                forms(series) + forms(refused));
    }

    private static void add(String group, String rule, Set<String> outcomes, List<Cell> cells, List<Share> shares) {
        List<Cell> judged =
                cells.stream().filter(cell -> rule.equals(cell.key())).toList();
        for (String outcome : outcomes) {
            shares.add(Cell.share(group, rule, outcome, judged, cell -> outcome.equals(cell.label())));
        }
    }

    /** The rules in the order of the definition with their verdicts, also those that nobody reached. */
    private static Map<String, Set<String>> expected(Instrument instrument, List<Cell> cells) {
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        for (ChangeThreshold threshold : instrument.definition().change()) {
            if (threshold.trusted()) {
                List<String> with = threshold.needs().isEmpty() ? List.of("") : threshold.needs();
                with.forEach(needed -> rules.put(
                        threshold.score() + ": " + Series.rule(threshold, needed.isEmpty() ? null : needed),
                        outcomes(threshold.kind())));
            }
        }
        cells.forEach(cell -> rules.computeIfAbsent(String.valueOf(cell.key()), rule -> new LinkedHashSet<>())
                .add(String.valueOf(cell.label())));
        return rules;
    }

    private static Set<String> outcomes(ChangeThreshold.Kind kind) {
        List<Verdict.Outcome> outcomes = switch (kind) {
            case RELIABLE -> List.of(RELIABLE_IMPROVEMENT, NO_RELIABLE_CHANGE, RELIABLE_DETERIORATION);
            case CSC_SIDE -> List.of(RECOVERED, IMPROVED, UNCHANGED, DETERIORATED);
            case MID -> List.of(IMPORTANT_IMPROVEMENT, NOT_REACHED);
        };
        Set<String> codes = new LinkedHashSet<>();
        outcomes.forEach(outcome -> codes.add(outcome.code()));
        return codes;
    }

    private static Map<String, Long> reasons(Dataset<Row> series, String reason) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Row row : series.filter(functions.col(reason).isNotNull())
                .groupBy(Series.SCORE, reason)
                .count()
                .orderBy(Series.SCORE, reason)
                .collectAsList()) {
            counts.put(row.getString(0) + ": " + row.getString(1), row.getLong(2));
        }
        return counts;
    }

    private static long forms(Dataset<Row> series) {
        Row sum = series.agg(functions.sum(Series.FORMS)).first();
        return sum.isNullAt(0) ? 0 : sum.getLong(0);
    }
}
