package org.holdfast.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.DerivedSheet;
import org.holdfast.measures.scoring.RowScorer;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.ScoreValue;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public answers by others, scored by others. They are not part of the project: HOLDFAST_TEST_DATA says where they are. */
class PublishedDataTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();

    private Path folder;

    @BeforeEach
    void findTheData() {
        String where = System.getenv("HOLDFAST_TEST_DATA");
        assumeTrue(
                where != null && !where.isBlank() && Files.isDirectory(Path.of(where)),
                "HOLDFAST_TEST_DATA names no folder");
        folder = Path.of(where);
    }

    @ParameterizedTest
    @CsvSource({"2015_2016,5735", "2013_2014,5924"})
    void scoresEveryRowOfNhanesAsTheSecondProgramDid(String cycle, int people) throws IOException {
        List<NamedCsvRecord> rows = rows("items/nhanes_" + cycle + "_phq9.csv");
        List<NamedCsvRecord> expected = rows("oracles/rows_nhanes_" + cycle + "_phq9.csv");
        assertThat(rows).hasSize(people).hasSameSizeAs(expected);
        Scorer strict = Scorer.of(INSTRUMENTS.get("phq-9"));
        Scorer completing = Scorer.of(INSTRUMENTS.get("phq-9"), "nhs-mean-2");
        Scorer phq8 = Scorer.of(INSTRUMENTS.get("phq-8"));
        Scorer phq2 = Scorer.of(INSTRUMENTS.get("phq-2"));
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Answer> answers = nhanes(rows.get(i));
            NamedCsvRecord row = expected.get(i);
            assertThat(row.getField("SEQN")).isEqualTo(rows.get(i).getField("SEQN"));
            var sheet = Sheets.attested("phq-9", answers);
            ScoreResult result = strict.score(sheet);
            assertThat(number(result)).isEqualTo(row.getField("total_complete_case"));
            assertThat(band(result))
                    .isEqualTo(row.getField("band").replace(' ', '-').replace('_', '-'));
            assertThat(syndrome(result)).isEqualTo(row.getField("dsm_algorithm"));
            assertThat(result.signals().isEmpty() ? "0" : "1").isEqualTo(item9(row));
            assertThat(number(phq8.score(DerivedSheet.of(sheet, phq8.instrument()))))
                    .isEqualTo(shorter(row, "phq8", answers, 8));
            assertThat(number(phq2.score(DerivedSheet.of(sheet, phq2.instrument()))))
                    .isEqualTo(shorter(row, "phq2", answers, 2));
            assertThat(number(completing.score(sheet))).isEqualTo(completed(row, answers));
        }
    }

    /** The other program gives the short forms only where the PHQ-9 is complete. */
    private static String shorter(NamedCsvRecord row, String column, Map<String, Answer> answers, int items) {
        if (!row.getField("total_complete_case").isEmpty()) {
            return row.getField(column);
        }
        int sum = 0;
        for (int item = 1; item <= items; item++) {
            if (!(answers.get(String.valueOf(item)) instanceof Answer.Code code)) {
                return "";
            }
            sum += code.value();
        }
        return String.valueOf(sum);
    }

    /** The other program fills item 9 in as well and does not round. Ours never fills it in, and rounds half up. */
    private static String completed(NamedCsvRecord row, Map<String, Answer> answers) {
        String total = row.getField("prorated_total_le2_missing");
        boolean item9 = answers.get("9") instanceof Answer.Code;
        return total.isEmpty() || !item9
                ? ""
                : new BigDecimal(total).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    @ParameterizedTest
    @CsvSource({"2015_2016,DPQ_I", "2013_2014,DPQ_H"})
    void countsAnswersAsTheCodebookOfCdcDoes(String cycle, String codebook) throws IOException {
        String text = Files.readString(folder.resolve("oracles/cdc_codebook/" + codebook + ".md"));
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows("items/nhanes_" + cycle + "_phq9.csv")) {
            for (int item = 1; item <= 9; item++) {
                counts.computeIfAbsent("DPQ0" + item + "0", name -> new LinkedHashMap<>())
                        .merge(row.getField("DPQ0" + item + "0"), 1, Integer::sum);
            }
        }
        Pattern line = Pattern.compile("^([0-9.]) \\| [^|]* \\| ([0-9]+) \\|", Pattern.MULTILINE);
        counts.forEach((name, found) -> {
            int start = text.indexOf("### " + name + " -");
            int end = text.indexOf("### ", start + 4);
            Matcher matcher = line.matcher(text.substring(start, end < 0 ? text.length() : end));
            int lines = 0;
            while (matcher.find()) {
                String code = matcher.group(1).equals(".") ? "" : matcher.group(1);
                assertThat(found.getOrDefault(code, 0))
                        .as(name + " " + code)
                        .isEqualTo(Integer.parseInt(matcher.group(2)));
                lines++;
            }
            assertThat(lines).as(name).isEqualTo(7);
        });
    }

    @Test
    void scoresPcl5AsTheSecondProgramDid() throws IOException {
        List<NamedCsvRecord> rows = rows("items/ptsddiag_simulated_pcl5_caps5_genpop_1200.csv");
        List<NamedCsvRecord> expected = rows("oracles/rows_ptsddiag_genpop_pcl5.csv");
        assertThat(rows).hasSize(1200).hasSameSizeAs(expected);
        RowScorer scorer = Scorer.of(INSTRUMENTS.get("pcl-5")).rows();
        short[] row = new short[20];
        for (int i = 0; i < rows.size(); i++) {
            for (int item = 0; item < 20; item++) {
                row[item] = Short.parseShort(rows.get(i).getField("S" + (item + 1)));
            }
            scorer.score(row, 0);
            int score = 0;
            for (String column : List.of("total", "B", "C", "D", "E", "dsm5_provisional")) {
                assertThat(scorer.value(score))
                        .as(column)
                        .isEqualTo(Long.parseLong(expected.get(i).getField(column)));
                score++;
            }
        }
    }

    /** NHANES codes 7 for refused and 9 for don't know; an empty cell was not answered. */
    private static Map<String, Answer> nhanes(NamedCsvRecord row) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int item = 1; item <= 9; item++) {
            String code = row.getField("DPQ0" + item + "0");
            answers.put(
                    String.valueOf(item),
                    switch (code) {
                        case "7" -> Answer.missing(MissingReason.DECLINED);
                        case "9" -> Answer.missing(MissingReason.DONT_KNOW);
                        case "" -> Answer.missing(MissingReason.UNANSWERED);
                        default -> Answer.of(Integer.parseInt(code));
                    });
        }
        return answers;
    }

    private static String item9(NamedCsvRecord row) {
        return row.getField("item9_any").equals("1") ? "1" : "0";
    }

    private static String number(ScoreResult result) {
        return result.number("total").map(BigDecimal::toPlainString).orElse("");
    }

    private static String band(ScoreResult result) {
        return result.outcome("total") instanceof ScoreOutcome.Value value ? String.valueOf(value.band()) : "";
    }

    private static String syndrome(ScoreResult result) {
        if (holds(result, "major-depressive-syndrome")) {
            return "major";
        }
        if (holds(result, "other-depressive-syndrome")) {
            return "other";
        }
        return result.outcome("major-depressive-syndrome") instanceof ScoreOutcome.Value ? "none" : "";
    }

    private static boolean holds(ScoreResult result, String score) {
        return result.outcome(score) instanceof ScoreOutcome.Value value
                && value.value().equals(new ScoreValue.Truth(true));
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return reader.stream().toList();
        }
    }
}
