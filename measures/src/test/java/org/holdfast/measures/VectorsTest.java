package org.holdfast.measures;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.CutPointReading;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.ScoreValue;
import org.holdfast.measures.scoring.Scorer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Scores the answers worked out by hand beside each definition. */
class VectorsTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();

    @TestFactory
    Stream<DynamicTest> scoresWhatWasWorkedOutByHand() {
        return INSTRUMENTS.all().stream()
                .flatMap(instrument -> vectors(instrument).stream()
                        .map(vector -> DynamicTest.dynamicTest(
                                instrument.id() + ": " + vector.getField("case"), () -> check(instrument, vector))));
    }

    @TestFactory
    Stream<DynamicTest> hasVectorsForEveryInstrument() {
        return INSTRUMENTS.all().stream()
                .map(instrument -> DynamicTest.dynamicTest(
                        instrument.id(), () -> assertThat(vectors(instrument)).hasSizeGreaterThan(4)));
    }

    private static void check(Instrument instrument, NamedCsvRecord vector) {
        String policy = vector.getField("policy");
        Scorer scorer = policy.isEmpty() ? Scorer.of(instrument) : Scorer.of(instrument, policy);
        ScoreResult result = scorer.score(sheet(instrument, vector));
        for (String score : instrument.scores()) {
            assertThat(shown(result.outcome(score))).as(score).isEqualTo(vector.getField("score " + score));
        }
        assertThat(bands(result)).as("bands").isEqualTo(vector.getField("bands"));
        assertThat(cutPoints(result)).as("cut-points").isEqualTo(vector.getField("cut-points"));
        assertThat(signals(result)).as("signals").isEqualTo(vector.getField("signals"));
        assertThat(scorer.signals(result.sheet())).isEqualTo(result.signals());
    }

    private static AnswerSheet sheet(Instrument instrument, NamedCsvRecord vector) {
        @Nullable List<AnswerSheet.Mode> modes = instrument.definition().modes();
        return new AnswerSheet(
                instrument.id(),
                null,
                Sheets.AT,
                modes == null ? AnswerSheet.Mode.SELF : modes.get(0),
                "en",
                new Wording(Wording.Status.ATTESTED, "official form"),
                answers(instrument, vector),
                context(vector.findField("context").orElse("")));
    }

    private static PersonContext context(String cell) {
        @Nullable Integer age = null;
        PersonContext.@Nullable SexAtBirth sex = null;
        PersonContext.@Nullable Work work = null;
        for (String part : cell.isEmpty() ? List.<String>of() : List.of(cell.split(";"))) {
            String value = part.substring(part.indexOf('=') + 1);
            switch (part.substring(0, part.indexOf('='))) {
                case "age" -> age = Integer.valueOf(value);
                case "sexAtBirth" -> sex = PersonContext.SexAtBirth.valueOf(value.toUpperCase(Locale.ROOT));
                case "work" -> work = PersonContext.Work.valueOf(value.toUpperCase(Locale.ROOT));
                default -> throw new IllegalArgumentException("a context has age, sexAtBirth and work");
            }
        }
        return new PersonContext(age, sex, work);
    }

    private static Map<String, Answer> answers(Instrument instrument, NamedCsvRecord vector) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String item : instrument.items()) {
            String cell = vector.getField("item " + item);
            if (!cell.isEmpty()) {
                answers.put(item, answer(cell));
            }
        }
        return answers;
    }

    private static Answer answer(String cell) {
        if (cell.matches("-?[0-9]+\\.[0-9]+")) {
            return Answer.of(new BigDecimal(cell));
        }
        return Answer.fromJson(cell.matches("-?[0-9]+") ? Integer.valueOf(cell) : cell);
    }

    private static String shown(ScoreOutcome outcome) {
        if (outcome instanceof ScoreOutcome.Unscorable unscorable) {
            return "!" + unscorable.reason().code();
        }
        ScoreValue value = ((ScoreOutcome.Value) outcome).value();
        if (value instanceof ScoreValue.Truth truth) {
            return String.valueOf(truth.holds());
        }
        return value instanceof ScoreValue.Category category
                ? category.id()
                : ((ScoreValue.Numeric) value).toBigDecimal().toPlainString();
    }

    private static String bands(ScoreResult result) {
        return values(result)
                .filter(value -> value.band() != null)
                .map(value -> value.score() + "=" + value.band())
                .collect(Collectors.joining(";"));
    }

    private static String cutPoints(ScoreResult result) {
        return values(result)
                .flatMap(value -> value.cutPoints().stream())
                .filter(CutPointReading::reached)
                .map(reading -> reading.cutPoint().id())
                .collect(Collectors.joining(";"));
    }

    private static Stream<ScoreOutcome.Value> values(ScoreResult result) {
        return result.outcomes().stream()
                .filter(ScoreOutcome.Value.class::isInstance)
                .map(ScoreOutcome.Value.class::cast);
    }

    private static String signals(ScoreResult result) {
        return result.signals().stream()
                .map(signal -> Objects.requireNonNull(signal.measure()).item() + "="
                        + signal.level().code())
                .collect(Collectors.joining(";"));
    }

    static List<NamedCsvRecord> vectors(Instrument instrument) {
        String name =
                "/org/holdfast/measures/instruments/" + instrument.id() + "/" + instrument.version() + "/vectors.csv";
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Instruments.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return new ArrayList<>(reader.stream().toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
