package org.holdfast.examples.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;

/** What DuckDB is asked, so that it writes what we write. */
final class Queries {
    private static final List<Integer> ENDS = List.of(0, 5, 7, 14, 20);
    private static final List<Integer> SYMPTOMS = List.of(1, 1, 2, 2);
    private static final Pattern REACHED = Pattern.compile("\"id\":\"([^\"]+)\",\"reached\":(?:true|false)");

    private Queries() {}

    /** A table of sheets to a table of scores, byte for byte as ours. */
    static String csv(Path in, Path out, int threads) {
        String columns = IntStream.rangeClosed(1, Sheets.ITEMS)
                .mapToObj(item -> "'" + item + "': 'UTINYINT'")
                .collect(Collectors.joining(", ", "{'id': 'VARCHAR', ", "}"));
        return start(threads) + "COPY (SELECT id, total, intrusion, avoidance, \"cognition-mood\", arousal,"
                + " \"provisional-ptsd\", NULL AS unscorable,"
                + " CASE WHEN critical >= 2 THEN '16=review' END AS signals, NULL AS error FROM ("
                + scored("\"%d\"")
                + " FROM read_csv('" + in + "', header = true, columns = " + columns + "))) TO '" + out
                + "' (FORMAT csv, HEADER true)";
    }

    /** Lines of sheets to lines with the bare scores, as DuckDB writes JSON by itself. */
    static String bareJson(Path in, Path out, int threads) {
        return start(threads) + "COPY (SELECT id, total, intrusion, avoidance, \"cognition-mood\", arousal,"
                + " \"provisional-ptsd\", critical >= 2 AS review FROM ("
                + scored("answers.\"%d\"")
                + " FROM " + sheets(in) + ")) TO '" + out + "' (FORMAT json)";
    }

    /** Lines of sheets to lines that are byte for byte as a line of ours, whose constant parts are taken from it. */
    static String json(Path in, Path out, int threads, String line) {
        return start(threads) + "COPY (SELECT " + pieces(line) + " FROM ("
                + scored("answers.\"%d\"")
                + " FROM " + sheets(in) + ")) TO '" + out
                + "' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\t')";
    }

    /** A sheet whose answers are all 0, to take a line from. */
    static String sample() {
        return Sheets.json(new short[Sheets.ITEMS], 0);
    }

    private static String start(int threads) {
        return "SET threads = " + threads + "; ";
    }

    private static String sheets(Path in) {
        String answers = IntStream.rangeClosed(1, Sheets.ITEMS)
                .mapToObj(item -> "\"" + item + "\" UTINYINT")
                .collect(Collectors.joining(", ", "STRUCT(", ")"));
        return "read_json('" + in + "', format = 'newline_delimited', columns = {id: 'VARCHAR', answers: '" + answers
                + "'})";
    }

    private static String scored(String answer) {
        StringBuilder query = new StringBuilder("SELECT id, ")
                .append(sum(answer, 0, Sheets.ITEMS))
                .append(" AS total");
        for (int cluster = 0; cluster < SYMPTOMS.size(); cluster++) {
            query.append(", ")
                    .append(sum(answer, ENDS.get(cluster), ENDS.get(cluster + 1)))
                    .append(" AS \"")
                    .append(ExpectedLines.SCORES.get(cluster + 1))
                    .append('"');
        }
        String pattern = IntStream.range(0, SYMPTOMS.size())
                .mapToObj(cluster -> terms(answer + " >= 2", ENDS.get(cluster), ENDS.get(cluster + 1))
                                .collect(Collectors.joining(")::INT + (", "((", ")::INT)"))
                        + " >= " + SYMPTOMS.get(cluster))
                .collect(Collectors.joining(" AND "));
        return query.append(", ")
                .append(pattern)
                .append(" AS \"provisional-ptsd\", ")
                .append(String.format(answer, 16))
                .append(" AS critical")
                .toString();
    }

    private static String sum(String answer, int first, int end) {
        return terms(answer, first, end).collect(Collectors.joining("::INT + ", "(", "::INT)"));
    }

    private static Stream<String> terms(String answer, int first, int end) {
        return IntStream.range(first, end).mapToObj(item -> String.format(answer, item + 1));
    }

    /** A line as an expression: its values are replaced by columns, the rest stays as it is. */
    private static String pieces(String line) {
        String expression = "'" + line.replace("'", "''") + "'";
        expression = expression.replace(Sheets.id(0), "' || id || '");
        for (String score : ExpectedLines.SCORES) {
            expression = expression.replaceAll(
                    "(\"" + score + "\":(?:\\{\"value\":)?)(?:0|false)", "$1' || \"" + score + "\" || '");
        }
        Instrument instrument = Instruments.builtIn().get("pcl-5");
        Matcher cuts = REACHED.matcher(expression);
        expression = cuts.replaceAll(cut -> "\"id\":\"" + cut.group(1) + "\",\"reached\":' || (total >= "
                + atLeast(instrument, cut.group(1)) + ") || '");
        return expression.replace(
                "\"signals\":[]",
                "\"signals\":[' || CASE WHEN critical >= 2 THEN '{\"item\":\"16\",\"level\":\"review\",\"answer\":'"
                        + " || critical || '}' ELSE '' END || ']");
    }

    private static String atLeast(Instrument instrument, String cut) {
        return instrument.definition().cutPoints().stream()
                .filter(one -> one.id().equals(cut))
                .map(CutPoint::atLeast)
                .map(String::valueOf)
                .findFirst()
                .orElseThrow();
    }
}
