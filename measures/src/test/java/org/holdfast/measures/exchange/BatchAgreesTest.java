package org.holdfast.measures.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.ScoreValue;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a batch writes of a line is what is written of the result of the same sheet, for every instrument. */
class BatchAgreesTest {
    private static final Instruments INSTRUMENTS = Instruments.builtIn();
    private static final Wording OFFICIAL = new Wording(Wording.Status.ATTESTED, "form");
    private static final List<MissingReason> REASONS = Stream.of(MissingReason.values())
            .filter(reason -> reason != MissingReason.NOT_OBTAINABLE)
            .toList();
    private static final int SHEETS = 400;

    /** All that the shorter form leaves out. */
    private static final Pattern FROM =
            Pattern.compile(",\"population\":\"(?:[^\"\\\\]|\\\\.)*\",\"source\":\"(?:[^\"\\\\]|\\\\.)*\"");

    static Stream<Instrument> instruments() {
        return INSTRUMENTS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void writesWhatTheResultSays(Instrument instrument) throws IOException {
        List<Scorer> scorers = new ArrayList<>(List.of(Scorer.of(instrument)));
        for (MissingPolicy policy : instrument.definition().missing()) {
            scorers.add(Scorer.of(instrument, policy.id()));
        }
        for (Scorer scorer : scorers) {
            agree(scorer);
        }
    }

    private static void agree(Scorer scorer) throws IOException {
        Instrument instrument = scorer.instrument();
        SplittableRandom random = new SplittableRandom(instrument.id().hashCode());
        StringBuilder lines = new StringBuilder();
        StringBuilder table = new StringBuilder(String.join(",", instrument.items()) + "\n");
        List<String> expected = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            Map<String, String> texts = new LinkedHashMap<>();
            Map<String, Answer> answers = new LinkedHashMap<>();
            fill(instrument, random, sheet % 5, texts, answers);
            PersonContext context = sheet % 3 == 0 ? null : new PersonContext(random.nextInt(90), sex(random), null);
            lines.append(line(texts, context)).append('\n');
            expected.add(ResultJson.of(scorer.score(Sheets.of(instrument.id(), answers, context))));
            table.append(row(instrument, texts)).append('\n');
            rows.add(row(scorer.score(Sheets.of(instrument.id(), answers, null))));
        }
        for (int threads = 1; threads <= 2; threads++) {
            Batch batch = Batch.of(scorer, OFFICIAL).withThreads(threads);
            assertThat(lines(batch, lines.toString(), false)).isEqualTo(expected);
            assertThat(lines(batch, table.toString(), true)).isEqualTo(rows);
            assertThat(lines(batch.withDetail(Detail.IDS), lines.toString(), false))
                    .isEqualTo(expected.stream()
                            .map(line -> FROM.matcher(line).replaceAll(""))
                            .toList());
        }
    }

    private static void fill(
            Instrument instrument,
            SplittableRandom random,
            int holes,
            Map<String, String> texts,
            Map<String, Answer> answers) {
        for (int item = 0; item < instrument.items().size(); item++) {
            String id = instrument.items().get(item);
            if (random.nextInt(20) < holes) {
                MissingReason reason = REASONS.get(random.nextInt(REASONS.size()));
                texts.put(id, '"' + reason.code() + '"');
                answers.put(id, Answer.missing(reason));
            } else {
                String text = answer(instrument, item, random);
                texts.put(id, text);
                answers.put(
                        id,
                        text.startsWith("\"")
                                ? Texts.answer(text.substring(1, text.length() - 1))
                                : text.contains(".") ? Texts.decimal(text) : Answer.of(Integer.parseInt(text)));
            }
        }
    }

    private static String answer(Instrument instrument, int item, SplittableRandom random) {
        String name = instrument.definition().items().get(item).answers();
        AnswerSet set = instrument.definition().answerSets().stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow();
        AnswerSet.Range range = set.range();
        if (range != null) {
            int low = range.min().movePointRight(range.decimals()).intValueExact();
            int high = range.max().movePointRight(range.decimals()).intValueExact();
            return BigDecimal.valueOf(random.nextInt(low, high + 1), range.decimals())
                    .toPlainString();
        }
        return set.choices().isEmpty()
                ? "\"%02d:%02d\"".formatted(random.nextInt(24), random.nextInt(60))
                : set.choices()
                        .get(random.nextInt(set.choices().size()))
                        .value()
                        .toString();
    }

    private static PersonContext.SexAtBirth sex(SplittableRandom random) {
        return random.nextBoolean() ? PersonContext.SexAtBirth.FEMALE : PersonContext.SexAtBirth.MALE;
    }

    private static String line(Map<String, String> texts, PersonContext context) {
        String answers = texts.entrySet().stream()
                .map(answer -> '"' + answer.getKey() + "\":" + answer.getValue())
                .collect(Collectors.joining(","));
        String known = context == null
                ? ""
                : ",\"context\":{\"age\":" + context.age() + ",\"sexAtBirth\":\""
                        + context.sexAtBirth().name().toLowerCase(Locale.ROOT) + "\"}";
        return "{\"answers\":{" + answers + "}" + known + "}";
    }

    private static String row(Instrument instrument, Map<String, String> texts) {
        return instrument.items().stream()
                .map(item -> texts.get(item).replace("\"", ""))
                .collect(Collectors.joining(","));
    }

    private static String row(ScoreResult result) {
        List<ScoreOutcome> outcomes = result.outcomes();
        String values = outcomes.stream().map(BatchAgreesTest::value).collect(Collectors.joining(","));
        String reasons = outcomes.stream()
                .filter(ScoreOutcome.Unscorable.class::isInstance)
                .map(outcome -> outcome.score() + "="
                        + ((ScoreOutcome.Unscorable) outcome).reason().code())
                .collect(Collectors.joining(";"));
        String signals = result.signals().stream()
                .map(signal -> signal.measure().item() + "=" + signal.level().code())
                .collect(Collectors.joining(";"));
        return String.join(",", values, reasons, signals, "");
    }

    private static String value(ScoreOutcome outcome) {
        if (!(outcome instanceof ScoreOutcome.Value value)) {
            return "";
        }
        if (value.value() instanceof ScoreValue.Numeric number) {
            return number.toBigDecimal().toPlainString();
        }
        return value.value() instanceof ScoreValue.Category category
                ? category.id()
                : String.valueOf(((ScoreValue.Truth) value.value()).holds());
    }

    private static List<String> lines(Batch batch, String in, boolean csv) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream sheets = new ByteArrayInputStream(in.getBytes(UTF_8));
        if (csv) {
            batch.csv(sheets, out);
        } else {
            batch.ndjson(sheets, out);
        }
        return out.toString(UTF_8).lines().skip(csv ? 1 : 0).toList();
    }
}
