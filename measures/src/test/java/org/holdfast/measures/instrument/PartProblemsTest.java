package org.holdfast.measures.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks the parts around the rules, in one place each: ids, sources, policies, answer sets, severities. */
class PartProblemsTest {
    private static final String NO_SOURCE =
            "missing-source: names no source; a fact without one must say \"verified\": false";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "answerSets": [|"answerSets": [{"id": "level", "sources": ["us"], "choices": [{"value": 0, "label": "a"}, {"value": 1, "label": "b"}]}, |/answerSets/1: duplicate-id: answer set 'level' stands twice
            {"id": "half"|{"id": "total"|/scores/1: duplicate-id: score 'total' stands twice
            "missing": [|"missing": [{"id": "fill", "scores": ["total"], "maxMissing": 2, "covers": ["unanswered"], "decimals": 1, "rounding": "up", "sources": ["us"]}, |/missing/1: duplicate-id: policy 'fill' stands twice
            "item": "1", "atLeast": 1}, "skipped"|"item": "1"}, "skipped"|/items/1/askIf/when: empty: a condition needs a bound
            "covers": ["unanswered"], "decimals": 1|"covers": ["unanswered"], "decimals": 5|/missing/0: out-of-range: decimals must lie between 0 and 4
            "maxMissing": 1|"maxMissing": 1, "minPercent": 50|/missing/0: empty: a policy needs exactly one of maxMissing and minPercent
            "maxMissing": 1, |``|/missing/0: empty: a policy needs exactly one of maxMissing and minPercent
            "maxMissing": 1|"minPercent": 0|/missing/0: out-of-range: between 1 and 99 per cent of the answers must be there
            "maxMissing": 1|"minPercent": 100|/missing/0: out-of-range: between 1 and 99 per cent of the answers must be there
            """)
    void saysWhatIsWrongAndWhere(String sound, String broken, String message) {
        assertThat(problems(replaced(sound, broken))).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "three", "answers": "level"|"three", "answers": "level", "code": {"code": "C-3", "sources": []}|/items/2/code
            "skipped": 0, "sources": ["us"]|"skipped": 0, "sources": []|/items/1/askIf
            "three", "answers": "level"|"three", "answers": "level", "blank": {"as": 0, "sources": []}|/items/2/blank
            "three", "answers": "level"|"three", "answers": "level", "applicableIf": {"who": {"ageFrom": 18}, "sources": []}|/items/2/applicableIf
            {"kind": "score", "score": "kind"}, "sources": ["us"]|{"kind": "score", "score": "kind"}, "sources": []|/scores/5
            "title": "Half",|"title": "Half", "code": {"code": "S-1", "sources": []},|/scores/1/code
            "rounding": "half up", "sources": ["us"]|"rounding": "half up", "sources": []|/missing/0
            "recall": {|"panel": {"code": "P-1", "sources": []}, "recall": {|/panel
            "conflicts": [], "sources": ["us"]|"conflicts": [], "sources": []|/licence
            [{"id": "level", "sources": ["us"]|[{"id": "level", "sources": []|/answerSets/0
            """)
    void asksForTheSourceOfEveryPart(String sound, String broken, String pointer) {
        assertThat(problems(replaced(sound, broken))).containsExactly(pointer + ": " + NO_SOURCE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "covers": ["unanswered"], "decimals": 1|"covers": ["unanswered"], "decimals": 0
            "covers": ["unanswered"], "decimals": 1|"covers": ["unanswered"], "decimals": 4
            "maxMissing": 1|"maxMissing": 2
            "maxMissing": 1|"minPercent": 1
            "maxMissing": 1|"minPercent": 99
            "label": "bright"|"label": "bright", "code": "L-2"
            """)
    void acceptsWhatLiesOnTheEdge(String sound, String other) {
        assertThat(read(replaced(sound, other)).id()).isEqualTo("lantern-5");
    }

    @Test
    void completesAMeanToo() {
        String mean = Lantern.JSON
                .replace("{\"kind\": \"sum\", \"items\"", "{\"kind\": \"mean\", \"decimals\": 0, \"items\"")
                .replace("\"from\": 3, \"to\": 6", "\"from\": 2, \"to\": 2")
                .replace("\"from\": 0, \"to\": 2", "\"from\": 0, \"to\": 1")
                .replace("\"atLeast\": 3", "\"atLeast\": 1");
        assertThat(read(mean).policy("fill").scores()).containsExactly("total");
        assertThat(problems(mean.replace("\"maxMissing\": 1", "\"maxMissing\": 3")))
                .containsExactly("/missing/0: out-of-range: between 1 and 2 answers may be missing");
    }

    @ParameterizedTest
    @CsvSource({"0, 1439", "-1, ", "1440, "})
    void takesAMinuteOfTheDayForABlankTime(int minute, Integer otherEdge) {
        String json = Made.json(
                "{'id': 'clock', 'time': true, 'sources': ['us']}",
                "{'id': '1', 'label': 'x', 'answers': 'clock', 'blank': {'as': " + minute + ", 'sources': ['us']}}",
                Made.score("gap", "{'kind': 'minutes-between', 'from': '1', 'to': '1'}"));
        if (otherEdge == null) {
            assertThat(problems(json))
                    .contains("/items/0/blank: out-of-range: what a blank counts must be one of its answers");
        } else {
            assertThat(Made.instrument(json).id()).isEqualTo("made");
            assertThat(Made.instrument(json.replace("\"as\": 0", "\"as\": " + otherEdge))
                            .id())
                    .isEqualTo("made");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, true", "0, 10, 3, true", "0, 1, 4, false", "0, 10, -1, false", "-10000, 10000, 0, true",
        "-10001, 0, 0, false", "0, 10001, 0, false", "-1000, 1000, 1, true", "5, 5, 0, false", "5, 6, 0, true"
    })
    void boundsARangeOfNumbers(int min, int max, int decimals, boolean sound) {
        String json = Made.json(
                "{'id': 'line', 'range': {'min': " + min + ", 'max': " + max + ", 'decimals': " + decimals
                        + "}, 'sources': ['us']}",
                Made.items("line", "1"),
                Made.score("total", "{'kind': 'count', 'where': []}"));
        assertThat(problems(json))
                .filteredOn(problem -> problem.startsWith("/answerSets/0"))
                .hasSize(sound ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "-10000, 0, true", "10000, 0, true", "0, -10000, true", "0, 10000, true",
        "-10001, 0, false", "10001, 0, false", "0, -10001, false", "0, 10001, false"
    })
    void boundsWhatAnAnswerIsAndCounts(int value, int points, boolean sound) {
        String one = "{'value': " + value + ", 'label': 'x', 'points': " + points + "}";
        String other = "{'value': 1, 'label': 'x', 'points': 1}";
        String json = Made.json(
                "{'id': 'set', 'choices': [" + (value > 1 ? other + ", " + one : one + ", " + other)
                        + "], 'sources': ['us']}",
                Made.items("set", "1"),
                Made.score("total", "{'kind': 'count', 'where': []}"));
        assertThat(problems(json))
                .filteredOn(problem -> problem.startsWith("/answerSets/0"))
                .hasSize(sound ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, true", "0, 2, false", "1, 2, false"})
    void gradesAnItemThatIsThereOrNot(int low, int high, boolean sound) {
        String json = Made.json(
                "{'id': 'yes', 'choices': [{'value': " + low + ", 'label': 'x'}, {'value': " + high
                        + ", 'label': 'x'}], 'sources': ['us']}",
                Made.items("yes", "1") + ", {'id': '2', 'label': 'x', 'answers': 'yes', 'severityOf': '1'}",
                Made.score("total", "{'kind': 'sum', 'items': ['2']}"));
        if (sound) {
            assertThat(Made.instrument(json).items()).containsExactly("1", "2");
        } else {
            assertThat(problems(json))
                    .containsExactly(
                            "/items/1/severityOf: unknown-item: no item '1' before it with the answers 0 and 1");
        }
        assertThat(problems(json.replace("\"severityOf\": \"1\"", "\"severityOf\": \"2\"")))
                .contains("/items/1/severityOf: unknown-item: no item '2' before it with the answers 0 and 1");
    }

    @Test
    void refusesStepsWithoutSteps() {
        String json = Made.json(
                Made.levels("level", 0, 2),
                Made.items("level", "1"),
                Made.score(
                        "step",
                        "{'kind': 'steps', 'of': {'kind': 'sum', 'items': ['1']}, 'steps': [], 'otherwise': 0}"));
        assertThat(problems(json)).containsExactly("/scores/0/rule: empty: names no steps");
    }

    private static String replaced(String sound, String other) {
        assertThat(Lantern.JSON).contains(sound);
        return Lantern.JSON.replace(sound, other);
    }

    private static Instrument read(String json) {
        return Instrument.read(Documents.strict(), "lantern", json.getBytes(UTF_8));
    }

    private static List<String> problems(String json) {
        DocumentException refused = catchThrowableOfType(DocumentException.class, () -> read(json));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.problems().stream().map(Problem::toString).toList();
    }
}
