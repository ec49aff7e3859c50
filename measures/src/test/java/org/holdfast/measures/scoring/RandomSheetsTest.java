package org.holdfast.measures.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Critical;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomSheetsTest {
    private static final short OFF_SCALE = -9_999;
    private static final List<PersonContext> CONTEXTS = List.of(
            new PersonContext(null, null, null),
            new PersonContext(34, PersonContext.SexAtBirth.FEMALE, PersonContext.Work.WORKING),
            new PersonContext(70, PersonContext.SexAtBirth.MALE, PersonContext.Work.RETIRED));
    private static final List<ScoreOutcome.Reason> LACKING = List.of(
            ScoreOutcome.Reason.TOO_FEW_ANSWERS,
            ScoreOutcome.Reason.INVALID_ANSWER,
            ScoreOutcome.Reason.CRITICAL_ANSWER_MISSING);

    private static final Instruments INSTRUMENTS = Instruments.builtIn();
    private static final List<MissingReason> REASONS = Stream.of(MissingReason.values())
            .filter(reason -> reason != MissingReason.NOT_OBTAINABLE)
            .toList();

    @Test
    void agreesWithASecondComputationOnAMillionPcl5Sheets() {
        RowScorer rows = Scorer.of(INSTRUMENTS.get("pcl-5")).rows();
        SplittableRandom random = new SplittableRandom(5);
        short[] row = new short[20];
        int[] firsts = {0, 5, 7, 14, 20};
        int[] needed = {1, 1, 2, 2};
        for (int sheet = 0; sheet < 1_000_000; sheet++) {
            int most = random.nextInt(1, 6);
            for (int item = 0; item < 20; item++) {
                row[item] = (short) random.nextInt(most);
            }
            rows.score(row, 0);
            int total = 0;
            boolean pattern = true;
            boolean same = true;
            for (int cluster = 0; cluster < 4; cluster++) {
                int sum = 0;
                int symptoms = 0;
                for (int item = firsts[cluster]; item < firsts[cluster + 1]; item++) {
                    sum += row[item];
                    symptoms += row[item] > 1 ? 1 : 0;
                }
                total += sum;
                pattern &= symptoms >= needed[cluster];
                same &= rows.value(1 + cluster) == sum;
            }
            same &= rows.value(0) == total && rows.value(5) == (pattern ? 1 : 0);
            if (!same || rows.signal() != (row[15] > 1 ? 1 : 0)) {
                assertThat(row).as("a sheet scored in two ways").isEmpty();
            }
        }
    }

    static Stream<Instrument> instruments() {
        return INSTRUMENTS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void keepsItsPromisesOnAnySheet(Instrument instrument) {
        Scorer scorer = Scorer.of(instrument);
        RowScorer rows = scorer.rows();
        SplittableRandom random = new SplittableRandom(instrument.id().hashCode());
        for (int sheet = 0; sheet < 3000; sheet++) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            short[] row = new short[instrument.items().size()];
            fill(instrument, random, sheet % 4, answers, row);
            PersonContext context = CONTEXTS.get(random.nextInt(CONTEXTS.size()));
            ScoreResult result = scorer.score(Sheets.of(instrument.id(), answers, context));
            rows.person(context);
            rows.score(row, 0);
            for (int score = 0; score < instrument.scores().size(); score++) {
                check(
                        instrument,
                        rows,
                        score,
                        result.outcome(instrument.scores().get(score)),
                        answers);
            }
            signals(instrument, result, row);
        }
    }

    /** The batch gives what the result gives, and a score without a value needs an answer that is not there. */
    private static void check(
            Instrument instrument, RowScorer rows, int score, ScoreOutcome outcome, Map<String, Answer> answers) {
        assertThat(rows.scored(score)).isEqualTo(outcome instanceof ScoreOutcome.Value);
        if (outcome instanceof ScoreOutcome.Unscorable unscorable) {
            if (LACKING.contains(unscorable.reason())) {
                assertThat(unscorable.missing().size() + unscorable.invalid().size())
                        .isPositive();
            }
            assertThat(unscorable.missing()).noneMatch(item -> given(answers, item));
            assertThat(unscorable.invalid()).allMatch(item -> given(answers, item));
            return;
        }
        ScoreOutcome.Value value = (ScoreOutcome.Value) outcome;
        assertThat(value.used()).allMatch(item -> given(answers, item));
        assertThat(value.missing()).noneMatch(item -> given(answers, item));
        if (value.value() instanceof ScoreValue.Numeric number) {
            assertThat(number.unscaled()).isEqualTo(rows.value(score));
        } else if (value.value() instanceof ScoreValue.Truth truth) {
            assertThat(truth.holds()).isEqualTo(rows.value(score) == 1);
        }
        assertThat(instrument.scores()).contains(value.score());
    }

    private static boolean given(Map<String, Answer> answers, String item) {
        return answers.containsKey(item) && !(answers.get(item) instanceof Answer.Missing);
    }

    private static void signals(Instrument instrument, ScoreResult result, short[] row) {
        List<String> expected = instrument.items().stream()
                .filter(item -> instrument.definition().critical().stream()
                        .anyMatch(critical -> critical.item().equals(item)
                                && raises(critical, row[instrument.items().indexOf(item)])))
                .toList();
        assertThat(result.signals())
                .extracting(signal -> Objects.requireNonNull(signal.measure()).item())
                .isEqualTo(expected);
    }

    private static boolean raises(Critical critical, short code) {
        boolean low = critical.atLeast() == null || code >= critical.atLeast();
        boolean high = critical.atMost() == null || code <= critical.atMost();
        return low && high && code > OFF_SCALE;
    }

    private static void fill(
            Instrument instrument, SplittableRandom random, int holes, Map<String, Answer> answers, short[] row) {
        for (int item = 0; item < row.length; item++) {
            String id = instrument.items().get(item);
            if (random.nextInt(20) < holes) {
                MissingReason reason = REASONS.get(random.nextInt(REASONS.size()));
                answers.put(id, Answer.missing(reason));
                row[item] = RowScorer.code(reason);
            } else if (holes == 3 && random.nextInt(40) == 0) {
                answers.put(id, Answer.of(OFF_SCALE));
                row[item] = OFF_SCALE;
            } else {
                answer(instrument, item, random, answers, row);
            }
        }
    }

    private static void answer(
            Instrument instrument, int item, SplittableRandom random, Map<String, Answer> answers, short[] row) {
        String id = instrument.items().get(item);
        String name = instrument.definition().items().get(item).answers();
        AnswerSet set = instrument.definition().answerSets().stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow();
        AnswerSet.Range range = set.range();
        if (range != null) {
            int low = range.min().movePointRight(range.decimals()).intValueExact();
            int high = range.max().movePointRight(range.decimals()).intValueExact();
            row[item] = (short) random.nextInt(low, high + 1);
            answers.put(
                    id,
                    range.decimals() == 0
                            ? Answer.of(row[item])
                            : Answer.of(BigDecimal.valueOf(row[item], range.decimals())));
        } else if (set.choices().isEmpty()) {
            row[item] = (short) random.nextInt(24 * 60);
            answers.put(id, Answer.of(LocalTime.MIDNIGHT.plusMinutes(row[item])));
        } else {
            row[item] = set.choices()
                    .get(random.nextInt(set.choices().size()))
                    .value()
                    .shortValue();
            answers.put(id, Answer.of(row[item]));
        }
    }
}
