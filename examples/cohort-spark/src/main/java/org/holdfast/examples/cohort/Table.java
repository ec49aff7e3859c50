package org.holdfast.examples.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;

/**
 * The data of a cohort, brought into one shape: the id, the answers, all other columns as they are, and the text of a
 * line that is no row of the table.
 *
 * @param spark the session
 * @param reader reads the answers of the instrument
 * @param id the column that tells rows apart
 * @param items the columns of the items in the order of the form; empty if they are called as the items are
 */
record Table(SparkSession spark, SheetReader reader, String id, List<String> items) {
    static final String ID = "id";
    static final String ANSWERS = "answers";
    static final String UNREADABLE = "unreadable";

    private static final String CORRUPT = "columnNameOfCorruptRecord";
    private static final Set<DataType> CELLS =
            Set.of(DataTypes.ByteType, DataTypes.ShortType, DataTypes.IntegerType, DataTypes.LongType);

    /** In what form the data stand. */
    enum Format {
        CSV,
        JSON,
        PARQUET
    }

    /**
     * Reads files or folders, each by its own header or schema, as one table.
     *
     * @throws IllegalArgumentException if one is not there, or does not hold such a table
     */
    Dataset<Row> read(List<String> from, Format format) {
        List<Dataset<Row>> parts = new ArrayList<>();
        for (int place = 0; place < from.size(); place++) {
            Dataset<Row> part = sheets(raw(from.get(place), place + 1, format));
            if (!parts.isEmpty() && !names(part).equals(names(parts.get(0)))) {
                throw new IllegalArgumentException(
                        "number " + (place + 1) + " of --in has other columns than the first");
            }
            parts.add(part);
        }
        return parts.stream().reduce(Dataset::unionByName).orElseThrow();
    }

    /** The format that a name tells. */
    static Format format(String name) {
        String end = name.toLowerCase(Locale.ROOT).replaceFirst("(\\.(gz|bz2|zst))?/*$", "");
        if (end.endsWith(".csv")) {
            return Format.CSV;
        }
        if (end.endsWith(".parquet")) {
            return Format.PARQUET;
        }
        if (end.endsWith(".json") || end.endsWith(".jsonl") || end.endsWith(".ndjson")) {
            return Format.JSON;
        }
        throw new IllegalArgumentException("the name in --in does not tell csv, json or parquet; say --format");
    }

    /** A column by its name, whatever signs are in it. */
    static Column column(String name) {
        return functions.col("`" + name.replace("`", "``") + "`");
    }

    private Dataset<Row> raw(String file, int place, Format format) {
        try {
            return switch (format) {
                case PARQUET -> spark.read().parquet(file);
                case JSON -> json(file);
                case CSV -> csv(file);
            };
        } catch (Exception e) { // Scala declares no checked exceptions, so they cannot be named here
            if (e instanceof AnalysisException problem && "PATH_NOT_FOUND".equals(problem.getCondition())) {
                throw new IllegalArgumentException("number " + place + " of --in is not there", e);
            }
            throw e;
        }
    }

    /** Answers stay the JSON that they are, for the library to read. */
    private Dataset<Row> json(String file) {
        StructType found = spark.read()
                .option("prefersDecimal", "true")
                .option(CORRUPT, UNREADABLE)
                .json(file)
                .schema();
        StructType schema = new StructType();
        for (String name : found.fieldNames()) {
            if (!name.equals(UNREADABLE)) {
                schema = schema.add(
                        name,
                        name.equals(ANSWERS)
                                ? DataTypes.StringType
                                : found.apply(name).dataType());
            }
        }
        return spark.read()
                .schema(schema.add(UNREADABLE, DataTypes.StringType))
                .option(CORRUPT, UNREADABLE)
                .json(file);
    }

    private Dataset<Row> csv(String file) {
        Map<String, String> options = Map.of("header", "true", "escape", "\"");
        StructType schema = new StructType();
        for (String name : spark.read().options(options).csv(file).columns()) {
            schema = schema.add(name, DataTypes.StringType);
        }
        return spark.read()
                .options(options)
                .schema(schema.add(UNREADABLE, DataTypes.StringType))
                .option(CORRUPT, UNREADABLE)
                .option("enforceSchema", "false") // else the header of each further file is passed over
                .csv(file);
    }

    private Dataset<Row> sheets(Dataset<Row> data) {
        List<String> names = List.of(data.columns());
        need(names, id, "--id");
        List<String> used = new ArrayList<>(List.of(id, UNREADABLE));
        List<Column> columns = new ArrayList<>(List.of(column(id).cast("string").alias(ID)));
        columns.add(answers(data, used).alias(ANSWERS));
        columns.add((names.contains(UNREADABLE)
                        ? column(UNREADABLE)
                        : functions.lit(null).cast("string"))
                .alias(UNREADABLE));
        names.stream().filter(name -> !used.contains(name)).forEach(name -> columns.add(column(name)));
        return data.select(columns.toArray(Column[]::new));
    }

    private Column answers(Dataset<Row> data, List<String> used) {
        List<String> names = List.of(data.columns());
        if (names.contains(ANSWERS)) {
            used.add(ANSWERS);
            DataType type = data.schema().apply(ANSWERS).dataType();
            if (type instanceof ArrayType || type instanceof MapType || type instanceof StructType) {
                return functions.to_json(column(ANSWERS));
            }
            if (type instanceof StringType) {
                return column(ANSWERS);
            }
            throw new IllegalArgumentException(
                    "column 'answers' must hold a list, or an object by item, not " + type.simpleString());
        }
        List<String> from = items.isEmpty()
                ? reader.instrument().items().stream()
                        .takeWhile(names::contains)
                        .toList()
                : items;
        reader.check(from.size());
        used.addAll(from);
        return functions.array(from.stream().map(name -> cell(data, name)).toArray(Column[]::new));
    }

    private static Column cell(Dataset<Row> data, String name) {
        need(List.of(data.columns()), name, "--items");
        DataType type = data.schema().apply(name).dataType();
        if (!CELLS.contains(type) && !(type instanceof StringType) && !(type instanceof DecimalType)) {
            throw new IllegalArgumentException(
                    "column '" + name + "' must hold whole numbers, decimals or texts, not " + type.simpleString());
        }
        return column(name).cast("string");
    }

    /**
     * Refuses an option that names a column which is not there; it may name none. The columns that are there are not told: without a
     * header, they would be a person's answers.
     */
    static void need(List<String> names, String name, String option) {
        if (!name.isEmpty() && !names.contains(name)) {
            throw new IllegalArgumentException("no column '" + name + "' in the data, which " + option + " names");
        }
    }

    private static Set<String> names(Dataset<Row> data) {
        return new TreeSet<>(Arrays.asList(data.columns()));
    }

    /** Names the instrument. */
    @Override
    public String toString() {
        return "Table[" + reader.instrument().id() + "]";
    }
}
