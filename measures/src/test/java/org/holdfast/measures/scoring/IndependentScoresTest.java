package org.holdfast.measures.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.Wording;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.instrument.Instruments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The scoring of each scale written a second time, from the papers and manuals and without the definitions, and run
 * against the definitions on random sheets with gaps. A score that the papers do not give for a sheet is {@code "-"}.
 */
class IndependentScoresTest {
    private static final int SHEETS = 2000;
    private static final Instruments INSTRUMENTS = Instruments.builtIn();

    /** One scale as its paper has it. */
    private interface Paper {
        Map<String, String> scores(Sheet sheet);
    }

    @TestFactory
    Stream<DynamicTest> agreesWithThePapers() {
        return papers().entrySet().stream()
                .map(paper -> DynamicTest.dynamicTest(paper.getKey(), () -> agrees(paper.getKey(), paper.getValue())));
    }

    private static void agrees(String id, Paper paper) {
        Instrument instrument = INSTRUMENTS.get(id);
        Scorer scorer = Scorer.of(instrument);
        Random random = new Random(20261124);
        int given = 0;
        for (int i = 0; i < SHEETS; i++) {
            Map<String, Integer> codes = codes(instrument, random, i % 4 == 0 ? 0 : 6);
            ScoreResult result = scorer.score(sheet(instrument, codes));
            for (Map.Entry<String, String> expected :
                    paper.scores(new Sheet(codes)).entrySet()) {
                String found = shown(result.outcome(expected.getKey()));
                assertThat(found).as(expected.getKey() + " of " + codes).isEqualTo(expected.getValue());
                given += found.equals("-") ? 0 : 1;
            }
        }
        assertThat(given).as("scores that were given").isGreaterThan(SHEETS / 5);
    }

    private static Map<String, Paper> papers() {
        Map<String, Paper> papers = new TreeMap<>();
        papers.put("gad-7", s -> Map.of("total", s.sum(ids(1, 7))));
        papers.put(
                "phq-4",
                s -> Map.of("total", s.sum(ids(1, 4)), "anxiety", s.sum(ids(1, 2)), "depression", s.sum(ids(3, 4))));
        papers.put("who-5", s -> Map.of("raw", s.sum(ids(1, 5)), "percent", s.times(s.sum(ids(1, 5)), 4)));
        papers.put(
                "pcl-c",
                s -> Map.of(
                        "total", s.sum(ids(1, 17)),
                        "re-experiencing", s.sum(ids(1, 5)),
                        "avoidance-numbing", s.sum(ids(6, 12)),
                        "hyperarousal", s.sum(ids(13, 17))));
        papers.put(
                "ies-r",
                s -> Map.of(
                        "total", s.sum(ids(1, 22)),
                        "avoidance-sum", s.sum(list(5, 7, 8, 11, 12, 13, 17, 22)),
                        "intrusion-sum", s.sum(list(1, 2, 3, 6, 9, 14, 16, 20)),
                        "hyperarousal-sum", s.sum(list(4, 10, 15, 18, 19, 21)),
                        "intrusion-mean", s.mean(list(1, 2, 3, 6, 9, 14, 16, 20), 2)));
        papers.put("itq", IndependentScoresTest::itq);
        papers.put("des-ii", s -> Map.of("mean", s.mean(ids(1, 28), 2)));
        papers.put("des-b", s -> Map.of("total", s.sum(ids(1, 8)), "mean", s.mean(ids(1, 8), 2)));
        papers.put("cadss-23", s -> Map.of("total", s.sum(ids(1, 23))));
        papers.put("bprs-4", s -> Map.of("total", s.sum(ids(1, 4))));
        papers.put("aldrete-mod", s -> Map.of("total", s.sum(ids(1, 5))));
        papers.put("epds", s -> Map.of("total", s.sum(ids(1, 10)), "epds-3a", s.sum(list(3, 4, 5))));
        papers.put(
                "dass-21",
                s -> Map.of(
                        "depression", s.times(s.sum(list(3, 5, 10, 13, 16, 17, 21)), 2),
                        "anxiety", s.times(s.sum(list(2, 4, 7, 9, 15, 19, 20)), 2),
                        "stress", s.times(s.sum(list(1, 6, 8, 11, 12, 14, 18)), 2)));
        papers.put("k6", s -> Map.of("total", s.sum(ids(1, 6))));
        papers.put(
                "ces-d",
                s -> Map.of("total", s.reversing(list(4, 8, 12, 16), x -> 3 - x).sum(ids(1, 20))));
        papers.put(
                "promis-dep-4a",
                s -> Map.of(
                        "raw", s.sum(ids(1, 4)),
                        "t-score",
                                s.looked(
                                        s.sum(ids(1, 4)),
                                        4,
                                        "41.0 49.0 51.8 53.9 55.7 57.3 58.9 60.5 62.2 63.9 65.7 67.5 69.4 71.2 73.3 75.7 79.4")));
        papers.put(
                "promis-anx-4a",
                s -> Map.of(
                        "raw", s.sum(ids(1, 4)),
                        "t-score",
                                s.looked(
                                        s.sum(ids(1, 4)),
                                        4,
                                        "40.3 48.0 51.2 53.7 55.8 57.7 59.5 61.4 63.4 65.3 67.3 69.3 71.2 73.3 75.4 77.9 81.6")));
        papers.put(
                "swemwbs",
                s -> Map.of(
                        "raw", s.sum(ids(1, 7)),
                        "metric",
                                s.looked(
                                        s.sum(ids(1, 7)),
                                        7,
                                        "7.00 9.51 11.25 12.40 13.33 14.08 14.75 15.32 15.84 16.36 16.88 17.43 17.98 18.59 19.25 19.98 20.73 21.54 22.35 23.21 24.11 25.03 26.02 27.03 28.13 29.31 30.70 32.55 35.00")));
        papers.put("wemwbs", s -> Map.of("total", s.sum(ids(1, 14))));
        papers.put("isi", s -> Map.of("total", s.sum(ids(1, 7))));
        papers.put(
                "brs",
                s -> Map.of("mean", s.reversing(list(2, 4, 6), x -> 6 - x).mean(ids(1, 6), 2)));
        papers.put(
                "scs-sf",
                s -> Map.of(
                        "mean",
                        s.reversing(list(1, 4, 8, 9, 11, 12), x -> 6 - x).mean(ids(1, 12), 2)));
        papers.put("ders-16", s -> Map.of("total", s.sum(ids(1, 16)), "impulse", s.sum(list(4, 8, 11))));
        papers.put(
                "wcs",
                s -> Map.of(
                        "self", s.mean(ids(1, 6), 2),
                        "others", s.reversing(list(7, 8, 11, 12), x -> 100 - x).mean(ids(7, 12), 2),
                        "world", s.mean(ids(13, 19), 2)));
        papers.put("ebi", s -> Map.of("total", s.sum(ids(1, 6)), "mean", s.mean(ids(1, 6), 2)));
        papers.put("edi", s -> Map.of("mean", s.mean(ids(1, 8), 2)));
        papers.put("meq-30", IndependentScoresTest::meq);
        papers.put("cage", s -> Map.of("total", s.sum(ids(1, 4))));
        papers.put("cudit-r", s -> Map.of("total", s.sum(ids(1, 8))));
        papers.put(
                "dast-10", s -> Map.of("total", s.reversing(list(3), x -> 1 - x).sum(ids(1, 10))));
        papers.put("whodas-12", s -> Map.of("simple-sum", s.sum(ids(1, 12)), "mobility", s.sum(list(1, 7))));
        return papers;
    }

    private static Map<String, String> itq(Sheet s) {
        Map<String, String> scores = new LinkedHashMap<>();
        scores.put("ptsd", s.sum(List.of("P1", "P2", "P3", "P4", "P5", "P6")));
        scores.put("dso", s.sum(List.of("C1", "C2", "C3", "C4", "C5", "C6")));
        Boolean ptsd = s.all(s.any("P1", "P2"), s.any("P3", "P4"), s.any("P5", "P6"), s.any("P7", "P8", "P9"));
        Boolean dso = s.all(s.any("C1", "C2"), s.any("C3", "C4"), s.any("C5", "C6"), s.any("C7", "C8", "C9"));
        scores.put("ptsd-criteria", ptsd == null ? "-" : ptsd.toString());
        scores.put("dso-criteria", dso == null ? "-" : dso.toString());
        scores.put(
                "diagnosis",
                Boolean.FALSE.equals(ptsd) ? "none" : ptsd == null || dso == null ? "-" : dso ? "cptsd" : "ptsd");
        return scores;
    }

    private static Map<String, String> meq(Sheet s) {
        List<String> mystical = list(4, 5, 6, 9, 14, 15, 16, 18, 20, 21, 23, 24, 25, 26, 28);
        return Map.of(
                "total", s.sum(ids(1, 30)),
                "mystical", s.sum(mystical),
                "positive-mood", s.sum(list(2, 8, 12, 17, 27, 30)),
                "transcendence", s.sum(list(1, 7, 11, 13, 19, 22)),
                "ineffability", s.sum(list(3, 10, 29)));
    }

    /** Answers by item; an item that is not there was left empty. */
    private record Sheet(Map<String, Integer> codes) {
        String sum(List<String> items) {
            return complete(items) ? String.valueOf(total(items)) : "-";
        }

        String mean(List<String> items, int decimals) {
            return complete(items)
                    ? BigDecimal.valueOf(total(items))
                            .divide(BigDecimal.valueOf(items.size()), decimals, RoundingMode.HALF_UP)
                            .toPlainString()
                    : "-";
        }

        String times(String sum, int factor) {
            return sum.equals("-") ? sum : String.valueOf(Integer.parseInt(sum) * factor);
        }

        String looked(String sum, int lowest, String table) {
            return sum.equals("-") ? sum : List.of(table.split(" ", -1)).get(Integer.parseInt(sum) - lowest);
        }

        Sheet reversing(List<String> items, IntUnaryOperator reverse) {
            Map<String, Integer> turned = new LinkedHashMap<>(codes);
            items.forEach(item -> turned.computeIfPresent(item, (id, code) -> reverse.applyAsInt(code)));
            return new Sheet(turned);
        }

        /** Whether one of them is at 2 or more; null if an empty one could still decide. */
        @Nullable
        Boolean any(String... items) {
            boolean open = false;
            for (String item : items) {
                Integer code = codes.get(item);
                if (code != null && code >= 2) {
                    return true;
                }
                open |= code == null;
            }
            return open ? null : false;
        }

        @Nullable
        Boolean all(@Nullable Boolean... parts) {
            boolean open = false;
            for (Boolean part : parts) {
                if (Boolean.FALSE.equals(part)) {
                    return false;
                }
                open |= part == null;
            }
            return open ? null : true;
        }

        private boolean complete(List<String> items) {
            return codes.keySet().containsAll(items);
        }

        private int total(List<String> items) {
            return items.stream().mapToInt(codes::get).sum();
        }
    }

    private static Map<String, Integer> codes(Instrument instrument, Random random, int percentMissing) {
        Map<String, Integer> codes = new LinkedHashMap<>();
        for (Item item : instrument.definition().items()) {
            if (random.nextInt(100) >= percentMissing) {
                codes.put(item.id(), code(instrument, item, random));
            }
        }
        return codes;
    }

    private static int code(Instrument instrument, Item item, Random random) {
        AnswerSet set = instrument.definition().answerSets().stream()
                .filter(each -> each.id().equals(item.answers()))
                .findFirst()
                .orElseThrow();
        List<Integer> values = new ArrayList<>();
        if (set.range() != null) {
            return random.nextInt(101);
        }
        set.choices().forEach(choice -> values.add(choice.value()));
        return values.get(random.nextInt(values.size()));
    }

    private static AnswerSheet sheet(Instrument instrument, Map<String, Integer> codes) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        codes.forEach((item, code) -> answers.put(item, Answer.of(code)));
        return new AnswerSheet(
                instrument.id(),
                instrument.version(),
                null,
                null,
                null,
                new Wording(Wording.Status.ATTESTED, "official form"),
                answers,
                null);
    }

    private static String shown(ScoreOutcome outcome) {
        if (!(outcome instanceof ScoreOutcome.Value value)) {
            return "-";
        }
        if (value.value() instanceof ScoreValue.Truth truth) {
            return String.valueOf(truth.holds());
        }
        return value.value() instanceof ScoreValue.Category category
                ? category.id()
                : ((ScoreValue.Numeric) value.value()).toBigDecimal().toPlainString();
    }

    private static List<String> ids(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
    }

    private static List<String> list(int... items) {
        return IntStream.of(items).mapToObj(String::valueOf).toList();
    }
}
