package org.holdfast.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What stands in a scored file by the loop by hand: the reference that all of them are held against, line by line. */
final class ExpectedLines {
    static final List<String> SCORES =
            List.of("total", "intrusion", "avoidance", "cognition-mood", "arousal", "provisional-ptsd");
    static final String CSV_HEADER = "id," + String.join(",", SCORES) + ",unscorable,signals,error";
    static final byte[] YES = ascii(",true");
    static final byte[] NO = ascii(",false");
    static final byte[] SIGNAL = ascii(",,16=review,\n");
    static final byte[] NO_SIGNAL = ascii(",,,\n");

    private final Sheets sheets = new Sheets();
    private final short[] row = new short[Sheets.ITEMS];
    private final long[] scores = new long[HandLoop.SCORES];
    private int signal;

    private ExpectedLines() {}

    /** Whether a table is right, the header too. */
    static void csv(Path file, int count) throws IOException {
        ExpectedLines expected = new ExpectedLines();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            Checks.agrees(CSV_HEADER.equals(lines.readLine()));
            for (int sheet = 0; sheet < count; sheet++) {
                expected.next();
                Checks.agrees(expected.csv(Sheets.id(sheet)).equals(lines.readLine()));
            }
            Checks.agrees(lines.readLine() == null);
        }
    }

    /** Whether lines of JSON say the right scores and signals; what else they say of these is not looked at. */
    static void json(Path file, int count) throws IOException {
        ExpectedLines expected = new ExpectedLines();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (int sheet = 0; sheet < count; sheet++) {
                expected.next();
                String line = String.valueOf(lines.readLine());
                Checks.agrees(line.startsWith("{\"id\":\"" + Sheets.id(sheet) + "\"")
                        && line.contains(expected.jsonScores())
                        && line.endsWith(expected.jsonSignals()));
            }
            Checks.agrees(lines.readLine() == null);
        }
    }

    /** Whether lines of JSON are the bare scores of DuckDB. */
    static void bareJson(Path file, int count) throws IOException {
        ExpectedLines expected = new ExpectedLines();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (int sheet = 0; sheet < count; sheet++) {
                expected.next();
                Checks.agrees(expected.bareJson(Sheets.id(sheet)).equals(lines.readLine()));
            }
            Checks.agrees(lines.readLine() == null);
        }
    }

    private void next() {
        sheets.next(row, 0);
        signal = HandLoop.score(row, 0, scores, 0);
    }

    private String csv(String id) {
        StringBuilder line = new StringBuilder(id);
        for (int score = 0; score < SCORES.size() - 1; score++) {
            line.append(',').append(scores[score]);
        }
        return line.append(provisional() ? ",true" : ",false")
                .append(signal == 1 ? ",,16=review," : ",,,")
                .toString();
    }

    private String jsonScores() {
        StringBuilder text = new StringBuilder("\"scores\":{");
        for (int score = 0; score < SCORES.size() - 1; score++) {
            text.append('"')
                    .append(SCORES.get(score))
                    .append("\":{\"value\":")
                    .append(scores[score])
                    .append("},");
        }
        return text.append("\"provisional-ptsd\":{\"value\":")
                .append(provisional())
                .append("}}")
                .toString();
    }

    private String bareJson(String id) {
        StringBuilder line = new StringBuilder("{\"id\":\"").append(id).append('"');
        for (int score = 0; score < SCORES.size() - 1; score++) {
            line.append(",\"").append(SCORES.get(score)).append("\":").append(scores[score]);
        }
        return line.append(",\"provisional-ptsd\":")
                .append(provisional())
                .append(",\"review\":")
                .append(signal == 1)
                .append('}')
                .toString();
    }

    private String jsonSignals() {
        return signal == 1
                ? "\"signals\":[{\"item\":\"16\",\"level\":\"review\",\"answer\":" + row[15] + "}]}"
                : "\"signals\":[]}";
    }

    private boolean provisional() {
        return scores[SCORES.size() - 1] == 1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
