package org.holdfast.measures.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.Made;
import org.holdfast.measures.definition.Source;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.ScoreResult;
import org.holdfast.measures.scoring.Scorer;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Sentences ENGLISH = Sentences.in(Locale.ENGLISH);
    private static final Sentences SPANISH = Sentences.in(new Locale("es"));

    @Test
    void haveTheSameKeysAndPlacesInBothLanguages() {
        assertThat(SPANISH.keys()).isEqualTo(ENGLISH.keys()).hasSizeGreaterThan(40);
        for (String key : ENGLISH.keys()) {
            assertThat(places(SPANISH.text(key))).as(key).isEqualTo(places(ENGLISH.text(key)));
        }
    }

    @Test
    void leaveAPlaceWithinAPartAsItIs() {
        assertThat(ENGLISH.say("and", "{1} $1 \\", "{0}")).isEqualTo("{1} $1 \\ and {0}");
        String json = Made.json(
                Made.levels("level", 0, 3),
                Made.items("level", "1", "2"),
                Made.score("total", "{'kind': 'sum', 'items': ['1', '2']}")
                        .replace("'title': 'T'", "'title': '{1} or {2}'"));
        ScoreResult result = Made.result(Scorer.of(Made.instrument(json)), "1=1 2=2", null);
        assertThat(Explanation.of(result, Locale.ENGLISH).get(1).text())
                .isEqualTo("{1} or {2}: 3; the sum of items 1, 2");
    }

    @Test
    void nameWhatARuleLooksAt() {
        assertThat(rule("{'kind': 'sum', 'items': ['1']}")).containsExactly("T: 1; item 1", "«T»: 1; el ítem 1");
        assertThat(rule("{'kind': 'test', 'when': {'kind': 'item', 'item': '2', 'atLeast': 1}}"))
                .containsExactly("T: yes; the rule on item 2", "«T»: sí; la regla sobre el ítem 2");
        assertThat(rule("{'kind': 'test', 'when': {'kind': 'score', 'score': 'other', 'atLeast': 3}}"))
                .containsExactly("T: no; the rule on the score other", "«T»: no; la regla sobre la puntuación «other»");
        assertThat(rule("{'kind': 'test', 'when': {'kind': 'any', 'of': [{'kind': 'item', 'item': '1', 'atLeast': 1},"
                        + " {'kind': 'item', 'item': '2', 'atLeast': 1},"
                        + " {'kind': 'score', 'score': 'other', 'atLeast': 3},"
                        + " {'kind': 'context', 'who': {'ageFrom': 65}}]}}"))
                .containsExactly(
                        "T: yes; the rule on items 1, 2 and the score other and what the sheet says of the person",
                        "«T»: sí; la regla sobre los ítems 1, 2 y la puntuación «other» y lo que la hoja dice de la"
                                + " persona");
    }

    @Test
    void sayOfAnAnswerWhatTheProblemSaysOfIt() {
        String gaps = Made.levels("gaps", 0, 1).replace("'value': 1", "'value': 2");
        String json = Made.json(
                Made.levels("level", 0, 3) + "," + gaps + ", {'id': 'hours', 'sources': ['us'], 'range': {'min': 0,"
                        + " 'max': 24, 'decimals': 1}}, {'id': 'whole', 'sources': ['us'], 'range': {'min': 0, 'max':"
                        + " 10, 'decimals': 0}}, {'id': 'clock', 'sources': ['us'], 'time': true}",
                Made.items("level", "1") + "," + Made.items("gaps", "2") + "," + Made.items("hours", "3") + ","
                        + Made.items("whole", "4") + "," + Made.items("clock", "5"),
                Made.score("total", "{'kind': 'sum', 'items': ['1', '2']}"));
        ScoreResult result = Made.result(Scorer.of(Made.instrument(json)), "1=4 2=1 3=25 4=11 5=7", null);
        assertThat(texts(result, Locale.ENGLISH).subList(1, 6))
                .isEqualTo(result.problems().stream().map(Problem::message).toList());
        assertThat(texts(result, new Locale("es")).subList(1, 6))
                .containsExactly(
                        "la respuesta al ítem 1 de made debe estar entre 0 y 3",
                        "la respuesta al ítem 2 de made debe ser una de estas: 0, 2",
                        "la respuesta al ítem 3 de made debe estar entre 0 y 24; decimales como máximo: 1",
                        "la respuesta al ítem 4 de made debe estar entre 0 y 10",
                        "la respuesta al ítem 5 de made debe ser una hora del día, como 23:30");
    }

    @Test
    void nameTheBandOfTheSetThatIsVerifiedAndHoldsTheValue() {
        String ranges = "'ranges': [{'id': 'low', 'label': '%s', 'from': 0, 'to': %d}, {'id': 'high', 'label': 'up',"
                + " 'from': %d, 'to': 3}], 'sources': ['us']";
        String json = Made.json(
                        Made.levels("level", 0, 3),
                        Made.items("level", "1"),
                        Made.score("total", "{'kind': 'sum', 'items': ['1']}"))
                .replace(
                        "\"bands\": []",
                        Made.quoted("'bands': [{'score': 'total', " + ranges.formatted("doubtful", 2, 3)
                                + ", 'verified': false}, {'score': 'total', 'who': {'ageFrom': 65}, "
                                + ranges.formatted("old", 0, 1)
                                + "}, {'score': 'total', " + ranges.formatted("checked", 1, 2) + "}]"));
        assertThat(texts(Made.result(Scorer.of(Made.instrument(json)), "1=1", null), new Locale("es")))
                .endsWith("«T»: 1; el ítem 1", "«T» está en la banda publicada «checked», de 0 a 1");
    }

    @Test
    void citeTheBandsOfPeopleLikeTheOneWhoAnswered() {
        String set = "{'score': 'total', 'who': {%s}, 'ranges': [{'id': 'low', 'label': '%s', 'from': 0, 'to': %d},"
                + " {'id': 'high', 'label': 'up', 'from': %d, 'to': 3}], 'sources': ['%s']}";
        String json = Made.json(
                        Made.levels("level", 0, 3),
                        Made.items("level", "1"),
                        Made.score("total", "{'kind': 'sum', 'items': ['1']}"))
                .replace(
                        "\"bands\": []",
                        Made.quoted("'bands': [" + set.formatted("'ageFrom': 65", "old", 2, 3, "us") + ", "
                                + set.formatted("'ageTo': 64", "young", 1, 2, "them") + "]"))
                .replace("\"sources\": [{", Made.quoted("'sources': [{'id': 'them', 'cite': 'made up too'}, {"));
        Scorer scorer = Scorer.of(Made.instrument(json));
        ScoreResult young = Made.result(scorer, "1=1", new PersonContext(64, null, null));
        List<Explanation.Line> lines = Explanation.of(young, Locale.ENGLISH);
        Explanation.Line last = lines.get(lines.size() - 1);
        assertThat(last.text()).isEqualTo("T lies in the published band \"young\", 0 to 1");
        assertThat(last.sources()).extracting(Source::id).containsExactly("them");
        ScoreOutcome.Value total = (ScoreOutcome.Value) young.outcome("total");
        assertThat(total.band()).isEqualTo("low");
        assertThat(total.bands())
                .isEqualTo(scorer.instrument().definition().bands().get(1));
        ScoreResult old = Made.result(scorer, "1=2", new PersonContext(65, null, null));
        assertThat(texts(old, Locale.ENGLISH)).endsWith("T lies in the published band \"old\", 0 to 2");
        ScoreOutcome.Value unknown =
                (ScoreOutcome.Value) Made.result(scorer, "1=2", null).outcome("total");
        assertThat(unknown.bands()).isNull();
        assertThat(unknown.band()).isNull();
    }

    /** What is said of a score with a rule, in both languages; another score counts 2. */
    private static List<String> rule(String rule) {
        String json = Made.json(
                Made.levels("level", 0, 3),
                Made.items("level", "1", "2"),
                Made.score("total", rule) + "," + Made.score("other", "{'kind': 'sum', 'items': ['1', '2']}"));
        ScoreResult result = Made.result(Scorer.of(Made.instrument(json)), "1=1 2=1", null);
        return List.of(
                texts(result, Locale.ENGLISH).get(1),
                texts(result, new Locale("es")).get(1));
    }

    private static List<String> texts(ScoreResult result, Locale language) {
        return Explanation.of(result, language).stream()
                .map(Explanation.Line::text)
                .toList();
    }

    private static Set<String> places(String sentence) {
        return new TreeSet<>(Pattern.compile("\\{[^}]*}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
