package org.holdfast.measures.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.holdfast.core.missing.MissingReason;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.ScoreValue;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks a sound definition in one place and reads what is said. */
class DefinitionProblemsTest {
    private static final Documents DOCUMENTS = Documents.strict();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "lantern-5", "version"|"Lantern", "version"|/id: malformed-id: an id is in kebab-case, such as phq-9
            "1.0.0"|"1"|/version: malformed-id: a version has three numbers, such as 1.0.0
            "ages": {"sources": ["us"]}|"ages": {"sources": []}|/ages: missing-source: names no source; a fact without one must say "verified": false
            "ages": {"sources": ["us"]}|"ages": {"sources": ["them"]}|/ages/sources: unknown-source: no source 'them'; known: us
            "cite": "made up"}]|"cite": "made up"}, {"id": "us", "cite": "twice"}]|/sources/1: duplicate-id: source 'us' stands twice
            {"id": "3", "label"|{"id": "2", "label"|/items/2: duplicate-id: item '2' stands twice
            {"id": "3", "label"|{"id": "3 b", "label"|/items/2: malformed-id: an item id is as printed on the form, such as 7 or 6a
            "three", "answers": "level"|"three", "answers": "levels"|/items/2: unknown-answer-set: no answer set 'levels'
            {"value": 1, "label": "dim"}, {"value": 2|{"value": 2, "label": "dim"}, {"value": 2|/answerSets/0/choices/2: wrong-order: answers stand from the lowest value to the highest
            {"value": 2, "label": "bright"}|{"value": 20000, "label": "bright"}|/answerSets/0: out-of-range: an answer lies between -10000 and 10000
            "item": "1", "atLeast": 1}, "skipped"|"item": "3", "atLeast": 1}, "skipped"|/items/1/askIf: later-item: item '2' branches on item '3', which does not stand before it
            "skipped": 0|"skipped": 7|/items/1/askIf: out-of-range: what a skipped item counts must be one of its answers
            {"kind": "item", "item": "1", "atLeast": 1}, "skipped"|{"kind": "score", "score": "any"}, "skipped"|/items/1/askIf: wrong-kind: a branch rests on items, not on scores
            "items": ["1", "2", "3"]}, "sources"|"items": ["1", "2", "9"]}, "sources"|/scores/0/rule: unknown-item: no item '9'
            "items": ["1", "2", "3"]}, "sources"|"items": []}, "sources"|/scores/0/rule: empty: names no items
            "items": ["1", "2", "3"]}, "sources"|"items": ["1", "1"]}, "sources"|/scores/0/rule/items/1: duplicate-id: item '1' stands twice
            {"id": "half"|{"id": "Half"|/scores/1: malformed-id: an id is in kebab-case, such as total
            {"kind": "score", "score": "kind"}|{"kind": "score", "score": "same"}|/scores/5/rule: cycle: score 'same' rests on itself
            {"kind": "score", "score": "kind"}|{"kind": "score", "score": "sort"}|/scores/5/rule: unknown-score: no score 'sort'; known: any, half, kind, lit, same, top, total
            "times": 0.5|"times": 0|/scores/1/rule: out-of-range: a factor must not be 0 and has at most 6 digits
            "plus": 1, "decimals": 1|"plus": 1, "decimals": 7|/scores/1/rule: out-of-range: decimals must lie between 0 and 4
            "plus": 1, "decimals": 1|"plus": 1.55, "decimals": 1|/scores/1/rule: out-of-range: what is added has more decimals than the outcome
            "items": ["1", "2", "3"], "atLeast": 1|"items": ["1", "2", "3"], "atLeast": 0|/scores/2/rule/where/0: out-of-range: a bound on item '1' must divide its range of 0 to 2
            "items": ["1", "2", "3"], "atLeast": 1|"items": ["1", "2", "3"], "atLeast": 3|/scores/2/rule/where/0: out-of-range: a bound on item '1' must divide its range of 0 to 2
            "atLeast": 2, "level": 2|"atLeast": 2, "level": 0|/scores/3/rule/levels/1: unreachable: level 0 never exceeds the value otherwise given
            "kind": "at-least", "count": 2|"kind": "at-least", "count": 4|/scores/4/rule/when: out-of-range: at least 4 of 3 conditions
            "score": "total", "atLeast": 3}|"score": "total", "atLeast": 8}|/scores/4/rule/when/of/0: out-of-range: 8 lies outside of score 'total', 0 to 6
            {"kind": "score", "score": "any"}]|{"kind": "score", "score": "any", "atLeast": 1}]|/scores/6/rule/cases/0/when/of/1: wrong-kind: score 'any' has no numbers to compare
            "atLeast": 1, "atMost": 1}|"atLeast": 3}|/scores/4/rule/when/of/2: out-of-range: a bound on the count must divide its range of 0 to 2
            "item": "3", "atMost": 0|"item": "3", "atMost": 2|/scores/6/rule/cases/1/when/of/1: out-of-range: a bound on item '3' must divide its range of 0 to 2
            "item": "3", "atMost": 0}|"item": "3"}|/scores/6/rule/cases/1/when/of/1: empty: a condition needs a bound
            "category": "gleam"|"category": "glow"|/scores/6/rule/cases/1: duplicate-id: category 'glow' stands twice
            [{"kind": "item", "item": "1", "atLeast": 1}, {"kind": "item", "item": "3", "atMost": 0}]|[]|/scores/6/rule/cases/1/when: empty: names no conditions
            "maxMissing": 1|"maxMissing": 3|/missing/0: out-of-range: between 1 and 2 answers may be missing
            "maxMissing": 1|"maxMissing": 0|/missing/0: out-of-range: between 1 and 2 answers may be missing
            "scores": ["total"]|"scores": ["lit"]|/missing/0: unknown-score: no sum 'lit' that could be completed
            "covers": ["unanswered"], "decimals": 1|"covers": ["unanswered"], "decimals": -1|/missing/0: out-of-range: decimals must lie between 0 and 4
            "covers": ["unanswered"]|"covers": ["not-asked"]|/missing/0/covers: structural: an item that was not asked or does not apply is never filled in
            "from": 3, "to": 6|"from": 4, "to": 6|/bands/0: gap: band 'heavy' starts at 4 and must start at 3
            "from": 3, "to": 6|"from": 2, "to": 6|/bands/0: overlap: band 'heavy' starts at 2 and must start at 3
            "from": 3, "to": 6|"from": 3, "to": 5|/bands/0: gap: the bands leave off at 5 and the score at 6
            {"score": "total", "sources": ["us"], "ranges"|{"score": "half", "sources": ["us"], "ranges"|/bands/0: overlap: band 'light' starts at 0 and must start at 1.0
            {"score": "total", "sources": ["us"], "ranges"|{"score": "any", "sources": ["us"], "ranges"|/bands/0: unknown-score: no score 'any' with numbers
            "total", "atLeast": 3, "meaning"|"total", "atLeast": 7, "meaning"|/cutPoints/0: out-of-range: a cut-point must divide the score's range of 0 to 6
            "total", "atLeast": 3, "meaning"|"total", "atLeast": 0, "meaning"|/cutPoints/0: out-of-range: a cut-point must divide the score's range of 0 to 6
            "total", "atLeast": 3, "meaning"|"total", "atMost": 6, "meaning"|/cutPoints/0: out-of-range: a cut-point must divide the score's range of 0 to 6
            "total", "atLeast": 3, "meaning"|"total", "meaning"|/cutPoints/0: empty: a cut-point needs exactly one of atLeast and atMost
            "critical": []|"critical": [{"item": "7", "atLeast": 1, "level": "review", "origin": "design", "sources": []}]|/critical/0: unknown-item: no item '7'
            "critical": []|"critical": [{"item": "1", "atLeast": 3, "level": "review", "origin": "design", "sources": []}]|/critical/0: out-of-range: a critical answer must be one of item '1', 0 to 2
            "critical": []|"critical": [{"item": "1", "atLeast": 2, "level": "review", "origin": "published", "sources": []}]|/critical/0: missing-source: names no source; a fact without one must say "verified": false
            "higher-is-worse"|"neither"|/change/0: wrong-kind: where neither end is better, no change is judged
            "value": 2, "unit": "points"|"value": 0, "unit": "points"|/change/0: out-of-range: a threshold must be above 0, and a side within 0 to 6
            "value": 2, "unit": "points"|"value": 2, "unit": "score"|/change/0: wrong-kind: the unit 'score' belongs to the kind 'csc-side' and to no other
            "value": 2, "unit": "score"|"value": 9, "unit": "score"|/change/1: out-of-range: a threshold must be above 0, and a side within 0 to 6
            "needs": ["two"]|"needs": ["three"]|/change/1/needs: unknown-threshold: no reliable change 'three'
            "needs": ["two"]|"needs": []|/change/1/needs: wrong-kind: a side needs a reliable change, and nothing else does
            {"from": "4", "to": "3"}|{"from": "4", "to": "2"}|/derivedFrom/0: incomplete: nothing stands for item '3'
            {"from": "4", "to": "3"}|{"from": "4", "to": "3"}, {"from": "5", "to": "4"}|/derivedFrom/0: unknown-item: no item '4'
            "sha256": "0|"sha256": "g|/fingerprints/0: malformed-hash: a fingerprint has 64 digits of hexadecimal in lower case
            {"item": "1", "language"|{"item": "8", "language"|/fingerprints/0: unknown-item: no item '8'
            {"item": "1", "language"|{"language"|/fingerprints/0: wrong-kind: a fingerprint is of an item, of the stem ("stem": true), or of an answer (answers and value)
            {"item": "1", "language"|{"item": "1", "stem": true, "language"|/fingerprints/0: wrong-kind: a fingerprint is of an item, of the stem ("stem": true), or of an answer (answers and value)
            {"item": "1", "language"|{"stem": false, "language"|/fingerprints/0: wrong-kind: a fingerprint is of an item, of the stem ("stem": true), or of an answer (answers and value)
            {"item": "1", "language"|{"answers": "level", "value": 3, "language"|/fingerprints/0: unknown-answer: no such answer in answer set 'level'
            {"item": "1", "language"|{"answers": "level", "language"|/fingerprints/0: unknown-answer: no such answer in answer set 'level'
            {"score": "total", "sources": ["us"], "ranges"|{"score": "total", "sources": [], "ranges"|/bands/0: missing-source: names no source; a fact without one must say "verified": false
            {"score": "total", "sources": ["us"], "ranges"|{"score": "total", "who": {}, "sources": ["us"], "ranges"|/bands/0: empty: describes nobody
            {"id": "heavy", "label"|{"id": "light", "label"|/bands/0/ranges/1: duplicate-id: band 'light' stands twice
            "from": 0, "to": 2|"from": 0, "to": -1|/bands/0: unreachable: band 'light' ends before it starts
            "total", "atLeast": 3, "meaning"|"total", "who": {}, "atLeast": 3, "meaning"|/cutPoints/0: empty: describes nobody
            "meaning": "lit", "population": "lamps", "sources": ["us"]|"meaning": "lit", "population": "lamps", "sources": []|/cutPoints/0: missing-source: names no source; a fact without one must say "verified": false
            "cutPoints": [|"cutPoints": [{"id": "three", "score": "total", "atLeast": 2, "meaning": "lit", "population": "lamps", "sources": ["us"]}, |/cutPoints/1: duplicate-id: cut-point 'three' stands twice
            "total", "atLeast": 3, "meaning"|"total", "atMost": -1, "meaning"|/cutPoints/0: out-of-range: a cut-point must divide the score's range of 0 to 6
            "critical": []|"critical": [{"item": "1", "level": "review", "origin": "design", "sources": []}]|/critical/0: empty: a critical answer needs a bound
            "critical": []|"critical": [{"item": "1", "atMost": -1, "level": "review", "origin": "design", "sources": []}]|/critical/0: out-of-range: a critical answer must be one of item '1', 0 to 2
            "critical": []|"critical": [{"item": "1", "atLeast": 2, "atMost": 1, "level": "review", "origin": "design", "sources": []}]|/critical/0: unreachable: no answer is 2 or more and 1 or less
            {"id": "side", "score"|{"id": "two", "score"|/change/1: duplicate-id: threshold 'two' stands twice
            "needs": [], "population": "lamps", "sources": ["us"]|"needs": [], "population": "lamps", "sources": []|/change/0: missing-source: names no source; a fact without one must say "verified": false
            "to": "3"}], "sources": ["us"]|"to": "3"}], "sources": []|/derivedFrom/0: missing-source: names no source; a fact without one must say "verified": false
            00", "sources": ["us"]|00", "sources": []|/fingerprints/0: missing-source: names no source; a fact without one must say "verified": false
            {"item": "1", "language"|{"answers": "levels", "value": 1, "language"|/fingerprints/0: unknown-answer: no such answer in answer set 'levels'
            "title": "Half",|"title": "Half", "appliesIf": {"kind": "item", "item": "1"},|/scores/1/appliesIf: empty: a condition needs a bound
            {"kind": "sum", "items": ["1", "2", "3"]}|{"kind": "score", "score": "half"}|/scores/0/rule: cycle: score 'total' rests on itself
            "item": "3", "atMost": 0|"item": "9", "atMost": 0|/scores/6/rule/cases/1/when/of/1: unknown-item: no item '9'
            "kind": "at-least", "count": 2|"kind": "at-least", "count": 0|/scores/4/rule/when: out-of-range: at least 0 of 3 conditions
            {"kind": "item", "item": "3", "atLeast": 1}},|{"kind": "item", "item": "3", "atLeast": 0}},|/scores/4/rule/when/of/1/of: out-of-range: a bound on item '3' must divide its range of 0 to 2
            "score": "total"}, "times"|"score": "totals"}, "times"|/scores/1/rule/of: unknown-score: no score 'totals'; known: any, half, kind, lit, same, top, total
            "score": "total", "atLeast": 3}|"score": "totals", "atLeast": 3}|/scores/4/rule/when/of/0: unknown-score: no score 'totals'; known: any, half, kind, lit, same, top, total
            "plus": 1, "decimals": 1|"plus": 1, "decimals": -1|/scores/1/rule: out-of-range: decimals must lie between 0 and 4
            "plus": 1, "decimals": 1|"plus": 1, "decimals": 5|/scores/1/rule: out-of-range: decimals must lie between 0 and 4
            "times": 0.5|"times": 1234567|/scores/1/rule: out-of-range: a factor must not be 0 and has at most 6 digits
            "times": 0.5|"times": 0.0000001|/scores/1/rule: out-of-range: a factor must not be 0 and has at most 6 digits
            "item": "1", "atLeast": 1, "level"|"item": "9", "atLeast": 1, "level"|/scores/3/rule/levels/0: unknown-item: no item '9'
            "atLeast": 2, "level": 2|"atLeast": 3, "level": 2|/scores/3/rule/levels/1: out-of-range: a bound on item '3' must divide its range of 0 to 2
            "items": ["1", "2", "3"], "atLeast": 1|"items": ["1", "2", "9"], "atLeast": 1|/scores/2/rule: unknown-item: no item '9'
            "atLeast": 1, "atMost": 1}|"atLeast": 2, "atMost": 1}|/scores/4/rule/when/of/2: out-of-range: a bound on the count must divide its range of 0 to 2
            """)
    void saysWhatIsWrongAndWhere(String sound, String broken, String message) {
        assertThat(Lantern.JSON).contains(sound);
        assertThat(problems(Lantern.JSON.replace(sound, broken)))
                .extracting(Problem::toString)
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "from": 0, "to": 2}, {"id": "heavy", "label": "heavy", "from": 3|"from": 0, "to": 0}, {"id": "heavy", "label": "heavy", "from": 1
            "total", "atLeast": 3, "meaning"|"total", "atLeast": 1, "meaning"
            "total", "atLeast": 3, "meaning"|"total", "atLeast": 6, "meaning"
            "total", "atLeast": 3, "meaning"|"total", "atMost": 0, "meaning"
            "total", "atLeast": 3, "meaning"|"total", "atMost": 5, "meaning"
            "critical": []|"critical": [{"item": "1", "atLeast": 2, "level": "review", "origin": "design", "sources": []}]
            "critical": []|"critical": [{"item": "1", "atMost": 0, "level": "review", "origin": "design", "sources": []}]
            "critical": []|"critical": [{"item": "1", "atLeast": 1, "atMost": 1, "level": "review", "origin": "design", "sources": []}]
            "value": 2, "unit": "score"|"value": 0, "unit": "score"
            "value": 2, "unit": "score"|"value": 6, "unit": "score"
            "kind": "at-least", "count": 2|"kind": "at-least", "count": 1
            "kind": "at-least", "count": 2|"kind": "at-least", "count": 3
            "plus": 1, "decimals": 1|"plus": 1, "decimals": 0
            "plus": 1, "decimals": 1|"plus": 1.1234, "decimals": 4
            "times": 0.5|"times": 0.123456
            "times": 0.5|"times": 999999
            "atLeast": 1, "atMost": 1}|"atLeast": 2}
            "atLeast": 1, "atMost": 1}|"atMost": 0}
            "score": "total", "atLeast": 3}|"score": "total", "atLeast": 6}
            "score": "total", "atLeast": 3}|"score": "total", "atMost": 0}
            "item": "3", "atMost": 0|"item": "3", "atMost": 1
            "item": "3", "atMost": 0|"item": "3", "atLeast": 2
            """)
    void acceptsWhatLiesOnTheEdge(String sound, String other) {
        assertThat(Lantern.JSON).contains(sound);
        String json = Lantern.JSON.replace(sound, other);
        assertThat(Instrument.read(DOCUMENTS, "lantern", json.getBytes(UTF_8)).id())
                .isEqualTo("lantern-5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"kind": "item", "item": "1", "atLeast": 1}|{"kind": "item", "item": "1", "atLeast": 1, "atMost": 1}|true
            {"kind": "item", "item": "1", "atMost": 1}|{"kind": "item", "item": "1", "atLeast": 1, "atMost": 1}|true
            {"kind": "item", "item": "1", "atLeast": 2}|{"kind": "item", "item": "1", "atLeast": 1}|false
            {"kind": "item", "item": "1", "atMost": 0}|{"kind": "item", "item": "1", "atMost": 1}|false
            {"kind": "item", "item": "1", "atLeast": 1}|{"kind": "item", "item": "3", "atLeast": 1}|false
            {"kind": "item", "item": "1", "atLeast": 1}|{"kind": "any", "of": [{"kind": "item", "item": "1", "atLeast": 2}, {"kind": "item", "item": "1", "atLeast": 1}]}|true
            {"kind": "item", "item": "1", "atLeast": 1}|{"kind": "any", "of": [{"kind": "item", "item": "1", "atLeast": 2}, {"kind": "item", "item": "3", "atLeast": 1}]}|false
            {"kind": "any", "of": [{"kind": "item", "item": "3", "atMost": 0}, {"kind": "item", "item": "1", "atLeast": 1}]}|{"kind": "item", "item": "1", "atLeast": 2}|true
            {"kind": "any", "of": [{"kind": "item", "item": "3", "atMost": 0}, {"kind": "item", "item": "1", "atLeast": 2}]}|{"kind": "item", "item": "1", "atLeast": 1}|false
            {"kind": "item", "item": "1", "atLeast": 1}|{"kind": "all", "of": [{"kind": "item", "item": "3", "atLeast": 1}, {"kind": "item", "item": "1", "atLeast": 2}]}|true
            {"kind": "item", "item": "1", "atLeast": 1}|{"kind": "all", "of": [{"kind": "item", "item": "3", "atLeast": 1}, {"kind": "item", "item": "2", "atLeast": 1}]}|false
            {"kind": "missing", "item": "1", "as": ["declined"]}|{"kind": "item", "item": "1", "atLeast": 1}|false
            """)
    void findsACategoryThatOneBeforeItHides(String first, String second, boolean hidden) {
        int from = Lantern.JSON.indexOf("\"cases\": [");
        int to = Lantern.JSON.indexOf("\"otherwise\": \"none\"");
        String json = Lantern.JSON.substring(0, from) + "\"cases\": [{\"category\": \"a\", \"when\": " + first
                + "}, {\"category\": \"b\", \"when\": " + second + "}], " + Lantern.JSON.substring(to);
        if (hidden) {
            assertThat(problems(json))
                    .extracting(Problem::toString)
                    .containsExactly("/scores/6/rule/cases/1: unreachable: category 'b' is never reached: one before it"
                            + " always holds first");
        } else {
            assertThat(Instrument.read(DOCUMENTS, "lantern", json.getBytes(UTF_8))
                            .scores())
                    .contains("kind");
        }
    }

    @Test
    void refusesACategoryThatIsNeverReached() {
        String hidden = Lantern.JSON.replace(
                "\"cases\": [",
                "\"cases\": [{\"category\": \"first\", \"when\": {\"kind\": \"item\", \"item\": \"1\", \"atLeast\": 1}},");
        assertThat(problems(hidden))
                .extracting(Problem::toString)
                .containsExactly("/scores/6/rule/cases/1: unreachable: category 'glow' is never reached: one before it"
                        + " always holds first");
    }

    @Test
    void reportsAllProblemsAtOnce() {
        String broken = Lantern.JSON
                .replace("\"maxMissing\": 1", "\"maxMissing\": 5")
                .replace("\"from\": 3, \"to\": 6", "\"from\": 4, \"to\": 6")
                .replace("\"three\", \"answers\": \"level\"", "\"three\", \"answers\": \"none\"");
        assertThat(problems(broken)).extracting(Problem::code).contains("unknown-answer-set", "gap", "out-of-range");
    }

    @Test
    void scoresTheSoundOne() {
        Scorer scorer = Scorer.of(Instrument.read(DOCUMENTS, "lantern", Lantern.JSON.getBytes(UTF_8)));
        assertThat(shown(scorer, 2, 2, 0)).containsExactly("4", "3.0", "2", "1", "true", "glow", "glow");
        assertThat(shown(scorer, 0, -1, 1)).containsExactly("1", "1.5", "1", "0", "false", "none", "none");
        assertThat(shown(scorer, 0, -1, 0)).containsExactly("0", "1.0", "0", "0", "false", "gleam", "gleam");
        assertThat(shown(scorer, 2, 1, 2)).containsExactly("5", "3.5", "3", "2", "true", "glow", "glow");
        assertThat(shown(scorer, 1, -1, 2)).containsExactly("?", "?", "?", "2", "?", "gleam", "gleam");
        assertThat(shown(scorer, 1, -1, 0)).containsExactly("?", "?", "?", "1", "?", "gleam", "gleam");
    }

    @Test
    void completesASumToItsDecimals() {
        Instrument lantern = Instrument.read(DOCUMENTS, "lantern", Lantern.JSON.getBytes(UTF_8));
        Map<String, Answer> answers = new LinkedHashMap<>(Sheets.codes(2, 1));
        ScoreResult result = Scorer.of(lantern, "fill").score(Sheets.attested("lantern-5", answers));
        assertThat(shown(result.outcome("total"))).isEqualTo("4.5");
        answers.put("3", Answer.missing(MissingReason.DECLINED));
        assertThat(shown(Scorer.of(lantern, "fill")
                        .score(Sheets.attested("lantern-5", answers))
                        .outcome("total")))
                .isEqualTo("?");
        assertThat(shown(Scorer.of(lantern, "fill")
                        .score(Sheets.attested("lantern-5", Sheets.all(3, 2)))
                        .outcome("total")))
                .isEqualTo("6.0");
    }

    private static List<String> shown(Scorer scorer, int... codes) {
        return scorer.score(Sheets.attested("lantern-5", Sheets.codes(codes))).outcomes().stream()
                .map(DefinitionProblemsTest::shown)
                .toList();
    }

    private static String shown(ScoreOutcome outcome) {
        if (!(outcome instanceof ScoreOutcome.Value value)) {
            return "?";
        }
        if (value.value() instanceof ScoreValue.Numeric number) {
            return number.toBigDecimal().toPlainString();
        }
        return value.value() instanceof ScoreValue.Category category
                ? category.id()
                : String.valueOf(((ScoreValue.Truth) value.value()).holds());
    }

    private static List<Problem> problems(String json) {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> Instrument.read(DOCUMENTS, "lantern", json.getBytes(UTF_8)));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.problems();
    }
}
