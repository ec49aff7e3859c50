package org.holdfast.examples.benchmarks;

import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.holdfast.measures.change.ChangeRows;
import org.holdfast.measures.change.Endpoint;
import org.holdfast.measures.change.EndpointReading;
import org.holdfast.measures.change.Verdict;
import org.holdfast.measures.instrument.Instruments;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Reliable change, response and slope of many clients. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ChangeBenchmark {
    static final int CLIENTS = 20_000;
    static final int FEWER_CLIENTS = 2_000;
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final double ROUNDING = 1e-9;

    /** The arrays, and what the loop by hand makes of them. */
    @State(Scope.Thread)
    public static class Arrays {
        private final Courses courses = Courses.of(CLIENTS);
        private final int[] reliable = new int[CLIENTS];
        private final int[] response = new int[CLIENTS];
        private final double[] slopes = new double[CLIENTS];

        /** Judges once, for those who are held against it. */
        public Arrays() {
            judge();
        }

        private void judge() {
            ChangeLoop.judge(courses.offsets(), courses.days(), courses.totals(), reliable, response, slopes);
        }

        private void compare(int client, Judged judged) {
            Checks.agrees(judged.reliable() == reliable[client]
                    && judged.response() == response[client]
                    && Math.abs(judged.slope() - slopes[client]) < ROUNDING);
        }
    }

    /** A map by date for each client. */
    @State(Scope.Thread)
    public static class Maps {
        private final List<NavigableMap<LocalDate, @Nullable Integer>> clients = new ArrayList<>();

        /** Fills the maps, and holds what comes of them against the loop by hand. */
        public Maps() {
            Arrays reference = new Arrays();
            for (int client = 0; client < FEWER_CLIENTS; client++) {
                NavigableMap<LocalDate, @Nullable Integer> course = new TreeMap<>();
                for (int i = client * Courses.POINTS; i < (client + 1) * Courses.POINTS; i++) {
                    long total = reference.courses.totals()[i];
                    course.put(
                            START.plusDays(reference.courses.days()[i]),
                            total == ChangeLoop.MISSING ? null : Integer.valueOf((int) total));
                }
                clients.add(course);
                reference.compare(client, mapsAndStreams(course));
            }
        }
    }

    /** Our own, over the same arrays. */
    @State(Scope.Thread)
    public static class Ours {
        private static final String RELIABLE = "marx-15";

        private final Courses courses = Courses.of(CLIENTS);
        private final ChangeRows change = ChangeRows.of(
                Instruments.builtIn().get("pcl-5"),
                "total",
                List.of(new Endpoint.Response("half", new BigDecimal("50"), "clients of a benchmark", "a benchmark")));
        private final int place = change.verdicts().indexOf(RELIABLE);
        private final Verdict.@Nullable Outcome[] reliable = new Verdict.Outcome[CLIENTS];
        private final EndpointReading.@Nullable Outcome[] response = new EndpointReading.Outcome[CLIENTS];
        private final double[] slopes = new double[CLIENTS];

        /** Judges once, and holds what comes of it against the loop by hand. */
        public Ours() {
            judge();
            Arrays reference = new Arrays();
            for (int client = 0; client < CLIENTS; client++) {
                reference.compare(client, new Judged(said(reliable[client]), said(response[client]), slopes[client]));
            }
        }

        private void judge() {
            int[] offsets = courses.offsets();
            for (int client = 0; client < CLIENTS; client++) {
                change.read(courses.days(), courses.totals(), offsets[client], offsets[client + 1], ChangeRows.NO_DOSE);
                reliable[client] = change.verdict(place);
                response[client] = change.endpoint(0);
                slopes[client] = change.slopePerWeek();
            }
        }

        private static int said(Verdict.@Nullable Outcome outcome) {
            return outcome == null
                    ? ChangeLoop.NOT_JUDGED
                    : outcome == Verdict.Outcome.RELIABLE_IMPROVEMENT
                            ? ChangeLoop.BETTER
                            : outcome == Verdict.Outcome.RELIABLE_DETERIORATION ? ChangeLoop.WORSE : ChangeLoop.SAME;
        }

        private static int said(EndpointReading.@Nullable Outcome outcome) {
            return outcome == EndpointReading.Outcome.REACHED
                    ? 1
                    : outcome == EndpointReading.Outcome.NOT_REACHED ? 0 : ChangeLoop.NOT_JUDGED;
        }
    }

    /** A table in the memory of DuckDB, judged by one query on two threads into another table. */
    @State(Scope.Thread)
    public static class Table {
        private static final String JUDGE = """
                CREATE OR REPLACE TABLE judged AS
                SELECT client,
                       CASE WHEN n < 2 OR z IS NULL THEN NULL WHEN a - z >= 15 THEN 1 WHEN z - a >= 15 THEN -1 ELSE 0 END AS reliable,
                       CASE WHEN n < 2 OR a = 0 THEN NULL ELSE (2 * (a - z) >= a)::INT END AS response,
                       slope
                FROM (SELECT client, count(total) AS n, arg_min(total, day) AS a, arg_max_null(total, day) AS z,
                             7 * regr_slope(total, day) AS slope
                      FROM points GROUP BY client)
                """;

        private final DuckDBConnection connection = open();

        /** Fills the table, and holds what comes of it against the loop by hand. */
        @Setup
        public void check() throws SQLException {
            execute("SET threads = 2");
            execute("CREATE TABLE points (client INTEGER, day INTEGER, total INTEGER)");
            Arrays reference = new Arrays();
            try (DuckDBAppender rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "points")) {
                for (int i = 0; i < reference.courses.totals().length; i++) {
                    rows.beginRow();
                    rows.append(i / Courses.POINTS);
                    rows.append(reference.courses.days()[i]);
                    if (reference.courses.totals()[i] == ChangeLoop.MISSING) {
                        rows.appendNull();
                    } else {
                        rows.append((int) reference.courses.totals()[i]);
                    }
                    rows.endRow();
                }
            }
            execute(JUDGE);
            try (Statement statement = connection.createStatement();
                    ResultSet judged = statement.executeQuery("SELECT * FROM judged ORDER BY client")) {
                for (int client = 0; client < CLIENTS; client++) {
                    Checks.agrees(judged.next());
                    reference.compare(
                            client, new Judged(whole(judged, "reliable"), whole(judged, "response"), slope(judged)));
                }
            }
        }

        /** Lets go of the table. */
        @TearDown
        public void close() throws SQLException {
            connection.close();
        }

        private boolean execute(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        }

        private static DuckDBConnection open() {
            try {
                return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static int whole(ResultSet row, String column) throws SQLException {
            int value = row.getInt(column);
            return row.wasNull() ? ChangeLoop.NOT_JUDGED : value;
        }

        private static double slope(ResultSet row) throws SQLException {
            double value = row.getDouble("slope");
            return row.wasNull() ? Double.NaN : value;
        }
    }

    /** What is said of one client. */
    record Judged(int reliable, int response, double slope) {}

    /** The limit: a loop over arrays for this one score. */
    @Benchmark
    @OperationsPerInvocation(CLIENTS)
    public double[] changeLoop(Arrays arrays) {
        arrays.judge();
        return arrays.slopes;
    }

    /** The batch form, for any score of any instrument. */
    @Benchmark
    @OperationsPerInvocation(CLIENTS)
    public double[] changeRows(Ours ours) {
        ours.judge();
        return ours.slopes;
    }

    /** What is mostly written: a map by date, streams. */
    @Benchmark
    @OperationsPerInvocation(FEWER_CLIENTS)
    public void changeMapsAndStreams(Maps maps, Blackhole hole) {
        for (NavigableMap<LocalDate, @Nullable Integer> course : maps.clients) {
            hole.consume(mapsAndStreams(course));
        }
    }

    /** One query. */
    @Benchmark
    @OperationsPerInvocation(CLIENTS)
    public boolean changeDuckDb(Table table) throws SQLException {
        return table.execute(Table.JUDGE);
    }

    private static Judged mapsAndStreams(NavigableMap<LocalDate, @Nullable Integer> course) {
        List<Map.Entry<LocalDate, Integer>> given = course.entrySet().stream()
                .filter(point -> point.getValue() != null)
                .toList();
        if (given.size() < 2) {
            return new Judged(ChangeLoop.NOT_JUDGED, ChangeLoop.NOT_JUDGED, Double.NaN);
        }
        double meanDay = given.stream()
                .mapToLong(point -> point.getKey().toEpochDay())
                .average()
                .orElseThrow();
        double meanTotal =
                given.stream().mapToInt(Map.Entry::getValue).average().orElseThrow();
        double together = given.stream()
                .mapToDouble(point -> (point.getKey().toEpochDay() - meanDay) * (point.getValue() - meanTotal))
                .sum();
        double spread = given.stream()
                .mapToDouble(point -> Math.pow(point.getKey().toEpochDay() - meanDay, 2))
                .sum();
        double slope = 7 * together / spread;
        @Nullable Integer last = course.lastEntry().getValue();
        if (last == null) {
            return new Judged(ChangeLoop.NOT_JUDGED, ChangeLoop.NOT_JUDGED, slope);
        }
        int first = given.get(0).getValue();
        int gain = first - last;
        return new Judged(
                gain >= 15 ? ChangeLoop.BETTER : gain <= -15 ? ChangeLoop.WORSE : ChangeLoop.SAME,
                first == 0 ? ChangeLoop.NOT_JUDGED : 2 * gain >= first ? 1 : 0,
                slope);
    }
}
