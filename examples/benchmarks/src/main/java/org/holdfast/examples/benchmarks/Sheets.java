package org.holdfast.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** PCL-5 sheets from one seed, any number of them: every answer there and valid, in the codes of the form. */
final class Sheets {
    static final int ITEMS = 20;
    private static final int SEED = 20;
    private static final int CODES = 5;
    private static final int FIRST_ID = 10_000_000;

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** Puts the next sheet into its place. */
    void next(short[] rows, int from) {
        int codes = random.nextInt(1, CODES + 1);
        for (int item = 0; item < ITEMS; item++) {
            rows[from + item] = (short) random.nextInt(codes);
        }
    }

    /** The first sheets, one row after another. */
    static short[] rows(int sheets) {
        Sheets source = new Sheets();
        short[] rows = new short[sheets * ITEMS];
        for (int sheet = 0; sheet < sheets; sheet++) {
            source.next(rows, sheet * ITEMS);
        }
        return rows;
    }

    /** Writes the first sheets as a table with a header. */
    static void writeCsv(Path file, int sheets) throws IOException {
        Sheets source = new Sheets();
        short[] row = new short[ITEMS];
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(csvHeader());
            out.write('\n');
            for (int sheet = 0; sheet < sheets; sheet++) {
                source.next(row, 0);
                out.write(csv(id(sheet), row));
                out.write('\n');
            }
        }
    }

    /** Writes the first sheets as lines of JSON. */
    static void writeJson(Path file, int sheets) throws IOException {
        Sheets source = new Sheets();
        short[] row = new short[ITEMS];
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int sheet = 0; sheet < sheets; sheet++) {
                source.next(row, 0);
                out.write(json(id(sheet), row, 0));
                out.write('\n');
            }
        }
    }

    /** A row as a map by item. */
    static Map<String, Integer> map(short[] rows, int sheet) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (int item = 0; item < ITEMS; item++) {
            answers.put(String.valueOf(item + 1), (int) rows[sheet * ITEMS + item]);
        }
        return answers;
    }

    /** A row as a line of JSON, by item as most systems send it. */
    static String json(short[] rows, int sheet) {
        return json(id(sheet), rows, sheet * ITEMS);
    }

    static String id(int sheet) {
        return "r" + (FIRST_ID + sheet);
    }

    private static String json(String id, short[] rows, int from) {
        StringBuilder line = new StringBuilder("{\"id\":\"").append(id).append("\",\"answers\":{");
        for (int item = 0; item < ITEMS; item++) {
            line.append(item == 0 ? "\"" : ",\"").append(item + 1).append("\":").append(rows[from + item]);
        }
        return line.append("}}").toString();
    }

    private static String csv(String id, short[] row) {
        StringBuilder line = new StringBuilder(id);
        for (short answer : row) {
            line.append(',').append(answer);
        }
        return line.toString();
    }

    private static String csvHeader() {
        StringBuilder header = new StringBuilder("id");
        for (int item = 1; item <= ITEMS; item++) {
            header.append(',').append(item);
        }
        return header.toString();
    }
}
