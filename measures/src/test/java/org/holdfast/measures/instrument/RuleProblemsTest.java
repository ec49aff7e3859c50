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

/** Breaks answer sets, people and rules that give numbers, in one place each. */
class RuleProblemsTest {
    private static final String SOUND = Made.json(
            Made.levels("level", 0, 2)
                    + ", {'id': 'line', 'range': {'min': 0, 'max': 10, 'decimals': 1}, 'sources': ['us']},"
                    + " {'id': 'clock', 'time': true, 'sources': ['us']},"
                    + " {'id': 'back', 'choices': [{'value': 0, 'label': 'x', 'points': 1}, {'value': 1, 'label': 'x', 'points':"
                    + " 0}], 'sources': ['us']}",
            Made.items("level", "1", "2")
                    + ", {'id': '3', 'label': 'x', 'answers': 'line', 'blank': {'as': 0, 'sources': ['us']}},"
                    + Made.items("clock", "4", "5")
                    + ", {'id': '6', 'label': 'x', 'answers': 'level', 'applicableIf': {'who': {'ageFrom': 18, 'ageTo': 64},"
                    + " 'sources': ['us']}, 'severityOf': '1'}",
            Made.score("raw", "{'kind': 'sum', 'items': ['1', '2']}")
                    + ","
                    + Made.score("mean", "{'kind': 'mean', 'items': ['1', '2'], 'decimals': 2, 'minAnswered': 1}")
                    + ","
                    + Made.score("top", "{'kind': 'max', 'items': ['1', '2'], 'minAnswered': 2}")
                    + ","
                    + Made.score("both", "{'kind': 'add', 'of': [{'kind': 'score', 'score': 'raw'}]}")
                    + ","
                    + Made.score(
                            "t",
                            "{'kind': 'lookup', 'of': {'kind': 'score', 'score': 'raw'}, 'decimals': 1, 'table': [{'raw': 0,"
                                    + " 'value': 1.5, 'standardError': 1}, {'raw': 1, 'value': 2, 'standardError': 1}, {'raw': 2,"
                                    + " 'value': 3, 'standardError': 1}, {'raw': 3, 'value': 4, 'standardError': 1}, {'raw': 4,"
                                    + " 'value': 5, 'standardError': 1}]}")
                    + ","
                    + Made.score(
                            "step",
                            "{'kind': 'steps', 'of': {'kind': 'score', 'score': 'mean'}, 'steps': [{'atLeast': 1, 'value': 1},"
                                    + " {'atLeast': 1.5, 'value': 2}], 'otherwise': 0}")
                    + ","
                    + Made.score(
                            "share",
                            "{'kind': 'ratio', 'of': {'kind': 'sum', 'items': ['3']}, 'by': {'kind': 'minutes-between', 'from':"
                                    + " '4', 'to': '5'}, 'times': 60, 'decimals': 2, 'rounding': 'down'}")
                    + ","
                    + Made.score(
                            "gap",
                            "{'kind': 'test', 'when': {'kind': 'any', 'of': [{'kind': 'missing', 'item': '1', 'as': ['declined']},"
                                    + " {'kind': 'context', 'who': {'work': 'working'}}]}}"));

    @Test
    void acceptsTheSoundOne() {
        assertThat(Made.instrument(SOUND).contextKeys()).containsExactly("age", "work");
        assertThat(Made.instrument(SOUND).range("share").high()).isEqualByComparingTo("600");
        assertThat(Made.instrument(SOUND).range("t").low()).isEqualByComparingTo("1.5");
        assertThat(Made.instrument(SOUND).range("step").high()).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'time': true,|'time': true, 'range': {'min': 0, 'max': 10, 'decimals': 1},|/answerSets/2: wrong-kind: an answer set has choices, a range or times, and only one of them
            'time': true,|'time': false,|/answerSets/2: empty: an answer set has at least two answers
            'max': 10, 'decimals': 1|'max': 0, 'decimals': 1|/answerSets/1: wrong-order: a range goes from the lowest number to the highest
            'max': 10, 'decimals': 1|'max': 1001, 'decimals': 1|/answerSets/1: out-of-range: a range has 0 to 3 decimals, and without its point lies between -10000 and 10000
            'max': 10, 'decimals': 1|'max': 1.25, 'decimals': 1|/answerSets/1: out-of-range: a range has 0 to 3 decimals, and without its point lies between -10000 and 10000
            'points': 1}|'code': 'c'}|/answerSets/3: incomplete: every answer has points, or none has
            'blank': {'as': 0|'blank': {'as': 101|/items/2/blank: out-of-range: what a blank counts must be one of its answers
            'severityOf': '1'|'severityOf': '7'|/items/5/severityOf: unknown-item: no item '7' before it with the answers 0 and 1
            {'ageFrom': 18, 'ageTo': 64}|{}|/items/5/applicableIf: empty: describes nobody
            {'ageFrom': 18, 'ageTo': 64}|{'ageFrom': 65, 'ageTo': 64}|/items/5/applicableIf: unreachable: the youngest is older than the oldest
            'sum', 'items': ['1', '2']|'sum', 'items': ['1', '3']|/scores/0/rule: wrong-kind: items that count together have the same decimals
            'sum', 'items': ['1', '2']|'sum', 'items': ['1', '4']|/scores/0/rule: wrong-kind: a time of day counts nothing
            'sum', 'items': ['1', '2']|'sum', 'items': ['1', '2'], 'decimals': 5|/scores/0/rule: out-of-range: decimals must lie between 0 and 4
            'decimals': 2, 'minAnswered': 1|'decimals': 2, 'minAnswered': 3|/scores/1/rule: out-of-range: between 1 and 2 answers can be asked for
            'decimals': 2, 'minAnswered': 1|'decimals': 2, 'minAnswered': 0|/scores/1/rule: out-of-range: between 1 and 2 answers can be asked for
            'minAnswered': 2|'minAnswered': 3|/scores/2/rule: out-of-range: between 1 and 2 answers can be asked for
            [{'kind': 'score', 'score': 'raw'}]|[]|/scores/3/rule: empty: names no values
            [{'kind': 'score', 'score': 'raw'}]|[{'kind': 'score', 'score': 'gap'}]|/scores/3/rule/of/0: wrong-kind: a number is needed here, and this rule gives none
            'raw': 1, 'value': 2|'raw': 2, 'value': 2|/scores/4/rule/table/1: wrong-order: raw values ascend one by one
            'value': 1.5|'value': 1.55|/scores/4/rule/table/0: out-of-range: a value has more decimals than the outcome
            'value': 2, 'standardError': 1|'value': 2|/scores/4/rule/table/1: incomplete: every row has a standard error, or none has
            'value': 3, 'standardError': 1|'value': 2, 'standardError': 1.5|/scores/4/rule/table/2: ambiguous: a row before it has this value and another error
            , {'raw': 4, 'value': 5, 'standardError': 1}|| /scores/4/rule: gap: the table covers 0 to 3 and must cover 0 to 4
            'atLeast': 1.5, 'value': 2|'atLeast': 1, 'value': 2|/scores/5/rule/steps/1: wrong-order: steps stand from the lowest to the highest
            'atLeast': 1.5, 'value': 2|'atLeast': 1.555, 'value': 2|/scores/5/rule/steps/1: out-of-range: a step has more decimals than what it is held against
            'atLeast': 1.5, 'value': 2|'atLeast': 2.01, 'value': 2|/scores/5/rule/steps/1: out-of-range: a step must divide the range of 0.00 to 2.00
            'atLeast': 1, 'value': 1|'atLeast': 0, 'value': 1|/scores/5/rule/steps/0: out-of-range: a step must divide the range of 0.00 to 2.00
            'times': 60|'times': 0|/scores/6/rule: out-of-range: a ratio is multiplied by 1 to 1000000
            {'kind': 'minutes-between', 'from': '4', 'to': '5'}|{'kind': 'constant', 'value': 0}|/scores/6/rule/by: out-of-range: a divisor is never below 0 and not always 0
            'from': '4'|'from': '1'|/scores/6/rule/by: wrong-kind: no time of day '1'
            'as': ['declined']|'as': []|/scores/7/rule/when/of/0: empty: names no reasons
            'item': '1', 'as'|'item': '9', 'as'|/scores/7/rule/when/of/0: unknown-item: no item '9'
            {'work': 'working'}|{}|/scores/7/rule/when/of/1: empty: describes nobody
            {'kind': 'mean', 'items': ['1', '2']|{'kind': 'mean', 'items': ['1', '9']|/scores/1/rule: unknown-item: no item '9'
            'decimals': 2, 'minAnswered': 1|'decimals': 5, 'minAnswered': 1|/scores/1/rule: out-of-range: decimals must lie between 0 and 4
            'decimals': 2, 'minAnswered': 1|'decimals': -1, 'minAnswered': 1|/scores/1/rule: out-of-range: decimals must lie between 0 and 4
            {'kind': 'max', 'items': ['1', '2']|{'kind': 'max', 'items': ['1', '9']|/scores/2/rule: unknown-item: no item '9'
            'kind': 'add', 'of': [|'kind': 'greatest', 'of': [{'kind': 'score', 'score': 'gap'}, |/scores/3/rule/of/0: wrong-kind: a number is needed here, and this rule gives none
            'kind': 'add', 'of': [|'kind': 'average', 'decimals': 1, 'of': [{'kind': 'score', 'score': 'gap'}, |/scores/3/rule/of/0: wrong-kind: a number is needed here, and this rule gives none
            'kind': 'add', 'of': [|'kind': 'average', 'decimals': 5, 'of': [|/scores/3/rule: out-of-range: decimals must lie between 0 and 4
            'decimals': 1, 'table'|'decimals': 5, 'table'|/scores/4/rule: out-of-range: decimals must lie between 0 and 4
            'times': 60, 'decimals': 2|'times': 60, 'decimals': 5|/scores/6/rule: out-of-range: decimals must lie between 0 and 4
            'times': 60|'times': 1000001|/scores/6/rule: out-of-range: a ratio is multiplied by 1 to 1000000
            'to': '5'}|'to': '1'}|/scores/6/rule/by: wrong-kind: no time of day '1'
            """)
    void saysWhatIsWrongAndWhere(String sound, String broken, String message) {
        String from = Made.quoted(sound);
        assertThat(SOUND).contains(from);
        String to = broken == null ? "" : Made.quoted(broken);
        assertThat(problems(SOUND.replace(from, to)))
                .extracting(Problem::toString)
                .contains(message.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'decimals': 2, 'minAnswered': 1|'decimals': 4, 'minAnswered': 2
            'kind': 'add', 'of': [|'kind': 'average', 'decimals': 0, 'of': [
            'kind': 'add', 'of': [|'kind': 'greatest', 'of': [
            'value': 3, 'standardError': 1|'value': 2, 'standardError': 1.0
            'value': 3, 'standardError': 1|'value': 3, 'standardError': 2
            'times': 60|'times': 1
            'times': 60|'times': 1000000
            'atLeast': 1.5, 'value': 2|'atLeast': 2, 'value': 2
            'atLeast': 1, 'value': 1|'atLeast': 0.01, 'value': 1
            {'ageFrom': 18, 'ageTo': 64}|{'ageFrom': 64, 'ageTo': 64}
            'max': 10, 'decimals': 1|'max': 1000, 'decimals': 1
            'max': 10, 'decimals': 1|'max': 10, 'decimals': 3
            'blank': {'as': 0|'blank': {'as': 100
            """)
    void acceptsWhatLiesOnTheEdge(String sound, String other) {
        String from = Made.quoted(sound);
        assertThat(SOUND).contains(from);
        assertThat(Made.instrument(SOUND.replace(from, Made.quoted(other))).id())
                .isEqualTo("made");
    }

    @Test
    void refusesATableWithoutRows() {
        String empty = SOUND.replaceFirst("\"table\": \\[[^]]*]", "\"table\": []");
        assertThat(problems(empty))
                .extracting(Problem::toString)
                .contains("/scores/4/rule: empty: the table has no rows");
    }

    @Test
    void refusesAConditionThatRestsOnItsOwnScore() {
        String circle = SOUND.replace(
                Made.quoted("'title': 'T', 'rule': {'kind': 'sum', 'items': ['1', '2']}"),
                Made.quoted(
                        "'title': 'T', 'rule': {'kind': 'sum', 'items': ['1', '2']}, 'appliesIf': {'kind': 'score', 'score':"
                                + " 'both', 'atLeast': 1}"));
        assertThat(problems(circle))
                .extracting(Problem::toString)
                .contains("/scores/0/rule: cycle: score 'raw' rests on itself");
    }

    private static List<Problem> problems(String json) {
        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> Instrument.read(Documents.strict(), "made", json.getBytes(UTF_8)));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.problems();
    }
}
