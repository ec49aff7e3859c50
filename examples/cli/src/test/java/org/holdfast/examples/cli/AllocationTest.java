package org.holdfast.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.change.ChangeRows;
import org.holdfast.measures.change.Endpoint;
import org.holdfast.measures.exchange.Batch;
import org.holdfast.measures.instrument.Instruments;
import org.holdfast.measures.scoring.RowOutcome;
import org.holdfast.measures.scoring.RowScorer;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many bytes an operation takes from the heap once it is warm. The limits are those of the benchmarks. */
@Tag("allocation")
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SHEETS = 200_000;
    private static final int ITEMS = 20;
    private static final Scorer SCORER = Scorer.of(Instruments.builtIn().get("pcl-5"));

    private static final Wording OFFICIAL = new Wording(Wording.Status.ATTESTED, "PCL-5, English");

    private final RowScorer rows = SCORER.rows();
    private final short[] answers = answers();
    private long sum;
    private RowOutcome last;
    private List<ScoreOutcome> outcomes;

    /** Something to be measured, many times over. */
    private interface Operation {
        void run(int count) throws IOException;
    }

    @Test
    void scoresARowWithoutAllocating() throws IOException {
        assertThat(bytes(count -> {
                    for (int sheet = 0; sheet < count; sheet++) {
                        rows.score(answers, (sheet & 1023) * ITEMS);
                        sum += rows.value(0) + rows.signal();
                    }
                }))
                .isLessThan(0.1);
        assertThat(sum).isPositive();
    }

    @Test
    void scoresARowWithGapsWithoutAllocating() throws IOException {
        answers[3] = RowScorer.code(MissingReason.DECLINED);
        assertThat(bytes(count -> {
                    for (int sheet = 0; sheet < count; sheet++) {
                        rows.score(answers, 0);
                        sum += rows.scored(0) ? 1 : 0;
                    }
                }))
                .isLessThan(0.1);
        assertThat(sum).isZero();
    }

    @Test
    void keepsAnOutcomeIn64Bytes() throws IOException {
        assertThat(bytes(count -> {
                    for (int sheet = 0; sheet < count; sheet++) {
                        rows.score(answers, (sheet & 1023) * ITEMS);
                        last = rows.outcome();
                    }
                }))
                .isLessThan(64.1);
        assertThat(last.scored(0)).isTrue();
    }

    @Test
    void readsAResultIn1KiB() throws IOException {
        ScoreResult result = SCORER.score(sheet());
        assertThat(bytes(count -> {
                    for (int sheet = 0; sheet < count; sheet++) {
                        outcomes = result.outcomes();
                        sum += result.signals().size() + result.problems().size();
                    }
                }))
                .isLessThan(1024);
        assertThat(outcomes).hasSize(6);
    }

    @Test
    void takesALineToALineIn1500Bytes() throws IOException {
        Batch batch = Batch.of(SCORER, OFFICIAL);
        byte[] lines = lines();
        assertThat(bytes(count -> batch.ndjson(new ByteArrayInputStream(lines), OutputStream.nullOutputStream())))
                .isLessThan(1500);
    }

    @Test
    void takesARowOfATableIn20Bytes() throws IOException {
        Batch batch = Batch.of(SCORER, OFFICIAL);
        byte[] table = table();
        assertThat(bytes(count -> batch.csv(new ByteArrayInputStream(table), OutputStream.nullOutputStream())))
                .isLessThan(20);
    }

    @Test
    void judgesAClientWithoutAllocating() throws IOException {
        Endpoint response = new Endpoint.Response("response-50", new BigDecimal("50"), "people", "protocol");
        ChangeRows change = ChangeRows.of(SCORER.instrument(), "total", List.of(response));
        int[] days = IntStream.range(0, 1024).map(form -> 40 * form % 480).toArray();
        long[] totals =
                IntStream.range(0, 1024).mapToLong(form -> 80 - 23 * form % 80).toArray();
        totals[30] = ChangeRows.MISSING;
        assertThat(bytes(count -> {
                    for (int client = 0; client < count; client++) {
                        int from = client % 80 * 12;
                        change.read(days, totals, from, from + 12, client % 2 == 0 ? 100 : ChangeRows.NO_DOSE);
                        sum += change.refusal() == null
                                ? change.verdict(0).name().length()
                                        + change.endpoint(0).name().length()
                                : 0;
                        sum += change.slopePerWeek() < 0 ? 1 : 0;
                    }
                }))
                .isLessThan(0.1);
        assertThat(sum).isPositive();
    }

    /**
     * Bytes an operation once it is compiled: the least of several rounds, since a busy machine compiles late, and code
     * that is not compiled allocates more.
     */
    private static double bytes(Operation operation) throws IOException {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 8; round++) {
            long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            operation.run(SHEETS);
            long after = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            least = Math.min(least, after - before);
        }
        return least / (double) SHEETS;
    }

    private static short[] answers() {
        short[] answers = new short[1024 * ITEMS];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = (short) (i % 5);
        }
        return answers;
    }

    private static AnswerSheet sheet() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int item = 1; item <= ITEMS; item++) {
            answers.put(String.valueOf(item), Answer.of(3));
        }
        return new AnswerSheet("pcl-5", null, null, null, null, OFFICIAL, answers, null);
    }

    private static byte[] lines() {
        StringBuilder line = new StringBuilder("{\"id\":\"r1\",\"answers\":{");
        for (int item = 1; item <= ITEMS; item++) {
            line.append(item == 1 ? "\"" : ",\"").append(item).append("\":").append(item % 5);
        }
        return repeated("", line.append("}}\n"));
    }

    private static byte[] table() {
        StringBuilder header = new StringBuilder("id");
        StringBuilder row = new StringBuilder("r1");
        for (int item = 1; item <= ITEMS; item++) {
            header.append(',').append(item);
            row.append(',').append(item % 5);
        }
        return repeated(header.append('\n').toString(), row.append('\n'));
    }

    private static byte[] repeated(String first, StringBuilder line) {
        return (first + line.toString().repeat(SHEETS)).getBytes(StandardCharsets.UTF_8);
    }
}
