package org.holdfast.examples.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** PCL-5 sheets from one seed: every answer there and valid, in the codes of the form. */
final class Sheets {
    static final int ITEMS = 20;
    private static final int SEED = 20;
    private static final int CODES = 5;

    private Sheets() {}

    /** One row after another. */
    static short[] rows(int sheets) {
        SplittableRandom random = new SplittableRandom(SEED);
        short[] rows = new short[sheets * ITEMS];
        for (int sheet = 0; sheet < sheets; sheet++) {
            int codes = random.nextInt(1, CODES + 1);
            for (int item = 0; item < ITEMS; item++) {
                rows[sheet * ITEMS + item] = (short) random.nextInt(codes);
            }
        }
        return rows;
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
        StringBuilder line = new StringBuilder("{\"id\":\"").append(id(sheet)).append("\",\"answers\":{");
        for (int item = 0; item < ITEMS; item++) {
            line.append(item == 0 ? "\"" : ",\"").append(item + 1).append("\":").append(rows[sheet * ITEMS + item]);
        }
        return line.append("}}").toString();
    }

    /** A row as a row of CSV. */
    static String csv(short[] rows, int sheet) {
        StringBuilder line = new StringBuilder(id(sheet));
        for (int item = 0; item < ITEMS; item++) {
            line.append(',').append(rows[sheet * ITEMS + item]);
        }
        return line.toString();
    }

    static String csvHeader() {
        StringBuilder header = new StringBuilder("id");
        for (int item = 1; item <= ITEMS; item++) {
            header.append(',').append(item);
        }
        return header.toString();
    }

    private static String id(int sheet) {
        return "r" + (10_000_000 + sheet);
    }
}
