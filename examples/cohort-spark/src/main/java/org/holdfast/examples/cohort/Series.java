package org.holdfast.examples.cohort;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.holdfast.measures.change.Comparison;
import org.holdfast.measures.change.Endpoint;
import org.holdfast.measures.change.EndpointReading;
import org.holdfast.measures.change.PercentChange;
import org.holdfast.measures.change.Refusal;
import org.holdfast.measures.change.TimePoint;
import org.holdfast.measures.change.Trajectory;
import org.holdfast.measures.change.Treatment;
import org.holdfast.measures.change.Verdict;
import org.holdfast.measures.definition.ChangeThreshold;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The forms of one client become a trajectory, and what the library says of the way from its baseline to the last form
 * becomes a row for each score. The last form counts even if it gives no score: nothing is carried forward. Forms are
 * put in the order of their days, since a table has none; two of one day are refused.
 */
final class Series implements FlatMapGroupsFunction<String, Row, Row> {
    static final String CLIENT = "client";
    static final String GROUP = "group";
    static final String WEIGHT = "weight";
    static final String FORMS = "forms";
    static final String SCORE = "score";
    static final String VERDICTS = "verdicts";
    static final String WITHHELD = "withheld";
    static final String REFUSED = "refused";

    /** Why a series is refused before the library sees it, or why there is nothing to compare. */
    static final String CLIENT_MISSING = "client-missing";

    static final String ROW_REJECTED = "row-rejected";
    static final String DATE_UNREADABLE = "date-unreadable";
    static final String ONE_FORM = "one-form";

    private static final long serialVersionUID = 1L;
    private static final DataType NUMBER = DataTypes.createDecimalType(18, 4);

    private final SheetForm form;
    private final Followed followed;
    private transient @Nullable SheetReader reader;

    Series(SheetForm form, Followed followed) {
        this.form = form;
        this.followed = followed;
    }

    static StructType schema() {
        return new StructType()
                .add(CLIENT, DataTypes.StringType)
                .add(GROUP, DataTypes.StringType)
                .add(WEIGHT, DataTypes.StringType)
                .add(FORMS, DataTypes.IntegerType)
                .add(SCORE, DataTypes.StringType)
                .add("baseline", NUMBER)
                .add("last", NUMBER)
                .add("days", DataTypes.IntegerType)
                .add("difference", NUMBER)
                .add("percent", NUMBER)
                .add(VERDICTS, DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType))
                .add(WITHHELD, DataTypes.StringType)
                .add(REFUSED, DataTypes.StringType);
    }

    /**
     * One form of a client.
     *
     * @param on the day; null if nobody recorded it or it cannot be read
     * @param row the row
     */
    private record Form(@Nullable LocalDate on, Row row) {
        @Override
        public String toString() {
            return "Form[...]";
        }
    }

    /** The name of a rule among the verdicts: the threshold, and the reliable change that it was combined with. */
    static String rule(ChangeThreshold threshold, @Nullable String with) {
        return with == null ? threshold.id() : threshold.id() + " with " + with;
    }

    @Override
    public Iterator<Row> call(String client, Iterator<Row> rows) {
        if (reader == null) {
            reader = SheetReader.of(form);
        }
        List<Form> forms = new ArrayList<>();
        rows.forEachRemaining(row -> forms.add(new Form(day(text(row, followed.date())), row)));
        forms.sort(Comparator.comparing(Form::on, Comparator.nullsLast(Comparator.naturalOrder())));
        Set<String> faults = faults(client, forms);
        List<TimePoint> points = faults.isEmpty() ? points(reader, forms) : List.of();
        return Followed.scores(reader.instrument()).stream()
                .map(score -> row(client, forms, score, faults, points))
                .iterator();
    }

    private Set<String> faults(String client, List<Form> forms) {
        Set<String> faults = new TreeSet<>();
        if (client.isEmpty()) {
            faults.add(CLIENT_MISSING);
        }
        for (Form one : forms) {
            if (one.on() == null && text(one.row(), followed.date()) != null) {
                faults.add(DATE_UNREADABLE);
            }
            if (one.row().getAs(ScoreRows.ERROR) != null) {
                faults.add(otherVersion(one, forms.get(0)) ? Refusal.VERSION_DIFFERS.code() : ROW_REJECTED);
            }
        }
        return faults;
    }

    private boolean otherVersion(Form one, Form first) {
        String column = form.version();
        return !column.isEmpty() && !String.valueOf(text(one.row(), column)).equals(text(first.row(), column));
    }

    private static List<TimePoint> points(SheetReader reader, List<Form> forms) {
        List<TimePoint> points = new ArrayList<>();
        for (Form one : forms) {
            LocalDate on = one.on();
            points.add(new TimePoint(
                    on == null ? null : on.atStartOfDay(ZoneOffset.UTC).toInstant(),
                    reader.read(one.row()).result()));
        }
        return points;
    }

    private Row row(String client, List<Form> forms, String score, Set<String> faults, List<TimePoint> points) {
        Row first = forms.get(0).row();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(client);
        cells.add(text(first, followed.by()));
        cells.add(text(first, followed.weight()));
        cells.add(forms.size());
        cells.add(score);
        if (faults.isEmpty()) {
            judge(Trajectory.of(score, Treatment.of(ZoneOffset.UTC, List.of()), points), cells);
        } else {
            unjudged(null, String.join(";", faults), cells);
        }
        return RowFactory.create(cells.toArray());
    }

    private void judge(Trajectory trajectory, List<@Nullable Object> cells) {
        List<Comparison> changes = trajectory.fromBaseline();
        if (!trajectory.refusals().isEmpty()) {
            unjudged(null, codes(trajectory.refusals()), cells);
        } else if (changes.isEmpty()) {
            unjudged(ONE_FORM, null, cells);
        } else {
            judge(changes.get(changes.size() - 1), cells);
        }
    }

    private void judge(Comparison change, List<@Nullable Object> cells) {
        cells.add(change.from().score());
        cells.add(change.to().score());
        cells.add(change.days());
        cells.add(change.difference().orElse(null));
        cells.add(change.percent().map(PercentChange::rounded).orElse(null));
        cells.add(CollectionConverters.asScala(verdicts(change)));
        cells.add(change.withheld().isEmpty() ? null : codes(change.withheld()));
        cells.add(null);
    }

    private static void unjudged(@Nullable String withheld, @Nullable String refused, List<@Nullable Object> cells) {
        for (int empty = 0; empty < 5; empty++) {
            cells.add(null);
        }
        cells.add(CollectionConverters.asScala(Map.of()));
        cells.add(withheld);
        cells.add(refused);
    }

    private Map<String, String> verdicts(Comparison change) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (List<Verdict> some :
                List.of(change.reliableChange(), change.clinicallySignificantChange(), change.importance())) {
            for (Verdict verdict : some) {
                verdicts.put(
                        rule(verdict.threshold(), verdict.with()),
                        verdict.outcome().code());
            }
        }
        Endpoint endpoint = followed.endpoint();
        if (endpoint != null) {
            EndpointReading.Outcome outcome = change.endpoint(endpoint).outcome();
            if (outcome != EndpointReading.Outcome.WITHHELD) {
                verdicts.put(endpoint.id(), outcome.code());
            }
        }
        return verdicts;
    }

    private static String codes(Iterable<Refusal> refusals) {
        Set<String> codes = new TreeSet<>();
        refusals.forEach(refusal -> codes.add(refusal.code()));
        return String.join(";", codes);
    }

    /** What stands in a column, whatever its type; null if nothing does. */
    static @Nullable String text(Row row, String column) {
        @Nullable Object value = column.isEmpty() ? null : row.getAs(column);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    /** The day as it was written, with or without a time; null if it is none. */
    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?")) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Names the instrument. */
    @Override
    public String toString() {
        return "Series[" + form.instrument() + "]";
    }
}
