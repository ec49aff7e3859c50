package org.holdfast.examples.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.exchange.Batch;
import org.holdfast.measures.exchange.Summary;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.Scorer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON in, checked and scored, one line out. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LineBenchmark {
    static final int SHEETS = 1024;
    private static final int TIMES = 64;

    private final short[] rows = Sheets.rows(SHEETS);
    private final List<byte[]> lines = IntStream.range(0, SHEETS)
            .mapToObj(sheet -> Sheets.json(rows, sheet).getBytes(StandardCharsets.UTF_8))
            .toList();
    private final byte[] text = text(lines, 1);
    private final byte[] longText = text(lines, TIMES);
    private final Batch batch = Batch.of(
            Scorer.of(Instruments.builtIn().get("pcl-5")), new Wording(Wording.Status.ATTESTED, "PCL-5, English"));
    private final OutputStream sink = OutputStream.nullOutputStream();
    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = new JsonMapper();
    private final ObjectReader reader = mapper.readerFor(Sheet.class);
    private final ObjectWriter writer = mapper.writerFor(Scores.class);
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** A sheet as a record that is bound and validated. */
    record Sheet(
            @NotNull String id,

            @NotNull @Size(min = 20, max = 20)
            Map<@Pattern(regexp = "[1-9]|1[0-9]|20") String, @NotNull @Min(0) @Max(4) Integer> answers) {}

    /** Scores as a record that is written. */
    record Scores(String id, int total, int b, int c, int d, int e, boolean provisional, boolean review) {}

    /** Holds the batch and the mapper against the loop by hand. */
    @Setup
    public void check() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Summary summary = batch.ndjson(new ByteArrayInputStream(text), out);
        String[] scored = out.toString(StandardCharsets.UTF_8).split("\n", -1);
        long[] expected = new long[HandLoop.SCORES];
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            HandLoop.score(rows, sheet * Sheets.ITEMS, expected, 0);
            Checks.agrees(summary.scored() == SHEETS
                    && scored[sheet].contains("\"total\":{\"value\":" + expected[0] + "}")
                    && scored[sheet].contains("\"provisional-ptsd\":{\"value\":" + (expected[5] == 1) + "}")
                    && scores(lines.get(sheet), true).total() == expected[0]);
        }
    }

    /** The limit: Jackson tells the tokens of a line apart, and nothing is done with them. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public int tokenise() {
        int tokens = 0;
        for (byte[] line : lines) {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line, 0, line.length)) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            }
        }
        return tokens;
    }

    /** The reader-to-writer entry point, on one thread. */
    @Benchmark
    @OperationsPerInvocation(SHEETS * TIMES)
    public Summary batch() throws IOException {
        return batch.ndjson(new ByteArrayInputStream(longText), sink);
    }

    /** Records bound by databind, scored by streams over the map, written by databind. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void databind(Blackhole hole) {
        for (byte[] line : lines) {
            hole.consume(writer.writeValueAsBytes(scores(line, false)));
        }
    }

    /** The same, and validated by Hibernate Validator. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void databindAndValidator(Blackhole hole) {
        for (byte[] line : lines) {
            hole.consume(writer.writeValueAsBytes(scores(line, true)));
        }
    }

    private Scores scores(byte[] line, boolean validate) {
        Sheet sheet = reader.readValue(line);
        Checks.require(!validate || validator.validate(sheet).isEmpty(), "a sheet is not valid");
        Map<String, Integer> answers = sheet.answers();
        int b = sum(answers, 1, 5);
        int c = sum(answers, 6, 7);
        int d = sum(answers, 8, 14);
        int e = sum(answers, 15, 20);
        boolean provisional = symptoms(answers, 1, 5) >= 1
                && symptoms(answers, 6, 7) >= 1
                && symptoms(answers, 8, 14) >= 2
                && symptoms(answers, 15, 20) >= 2;
        @Nullable Integer critical = answers.get("16");
        return new Scores(sheet.id(), b + c + d + e, b, c, d, e, provisional, critical != null && critical >= 2);
    }

    private static int sum(Map<String, Integer> answers, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .map(item -> answer(answers, item))
                .sum();
    }

    private static long symptoms(Map<String, Integer> answers, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(item -> answer(answers, item) >= 2)
                .count();
    }

    private static int answer(Map<String, Integer> answers, int item) {
        return Objects.requireNonNull(answers.get(String.valueOf(item)));
    }

    private static byte[] text(List<byte[]> lines, int times) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int time = 0; time < times; time++) {
            for (byte[] line : lines) {
                text.writeBytes(line);
                text.write('\n');
            }
        }
        return text.toByteArray();
    }
}
