package org.holdfast.measures.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.holdfast.core.answers.Answer;
import org.holdfast.core.answers.AnswerSheet;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.core.answers.Wording;
import org.holdfast.core.safety.SafetySignal;
import org.holdfast.measures.Made;
import org.holdfast.measures.Sheets;
import org.holdfast.measures.instrument.Instrument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What depends on the person, on the branch, or on the kind of gap. */
class PeopleAndGapsTest {
    private static final PersonContext WOMAN = new PersonContext(34, PersonContext.SexAtBirth.FEMALE, null);
    private static final PersonContext MAN = new PersonContext(70, PersonContext.SexAtBirth.MALE, null);

    private static String shown(String json, String cells, @Nullable PersonContext context, String score) {
        return Made.shown(Made.result(Scorer.of(Made.instrument(json)), cells, context), score);
    }

    private static String bodily() {
        return Made.json(
                Made.levels("level", 0, 2),
                Made.items("level", "1", "2") + ", {'id': '3', 'label': 'x', 'answers': 'level',"
                        + " 'applicableIf': {'who': {'sexAtBirth': 'female'}, 'sources': ['us']}}",
                Made.score("total", "{'kind': 'sum', 'items': ['1', '2', '3']}") + ","
                        + Made.score("mean", "{'kind': 'mean', 'items': ['1', '2', '3'], 'decimals': 1}") + ","
                        + Made.score(
                                "strong", "{'kind': 'count', 'where': [{'items': ['1', '2', '3'], 'atLeast': 2}]}"));
    }

    @Test
    void leavesOutWhatDoesNotApply() {
        assertThat(shown(bodily(), "1=2 2=1", MAN, "total")).isEqualTo("3");
        assertThat(shown(bodily(), "1=2 2=1", MAN, "mean")).isEqualTo("1.5");
        assertThat(shown(bodily(), "1=2 2=1", MAN, "strong")).isEqualTo("1");
        assertThat(shown(bodily(), "1=2 2=1 3=2", MAN, "total")).isEqualTo("3");
        assertThat(shown(bodily(), "1=2 2=1 3=2", WOMAN, "total")).isEqualTo("5");
        assertThat(shown(bodily(), "1=2 2=1", WOMAN, "total")).isEqualTo("!too-few-answers");
        assertThat(shown(bodily(), "1=2 2=1 3=not-applicable", null, "total")).isEqualTo("3");
        assertThat(shown(bodily(), "1=2 2=not-applicable 3=2", null, "total")).isEqualTo("!too-few-answers");
    }

    @Test
    void asksForTheContextOnlyWhereAnAnswerLeavesItOpen() {
        assertThat(shown(bodily(), "1=2 2=1", null, "total")).isEqualTo("!context-needed");
        assertThat(shown(bodily(), "1=2 2=1 3=2", null, "total")).isEqualTo("5");
        assertThat(Made.instrument(bodily()).contextKeys()).containsExactly("sexAtBirth");
    }

    @Test
    void tellsAScoreThatIsNotMeantForThePerson() {
        String work = Made.json(
                Made.levels("level", 0, 8),
                "{'id': '1', 'label': 'x', 'answers': 'level', 'applicableIf': {'who': {'work': 'working'}, 'sources':"
                        + " ['us']}}, " + Made.items("level", "2"),
                Made.score("total", "{'kind': 'sum', 'items': ['1', '2']}")
                                .replace(
                                        "'sources'",
                                        "'appliesIf': {'kind': 'not', 'of': {'kind': 'missing', 'item': '1', 'as': ['not-applicable']}}, 'sources'")
                        + ","
                        + Made.score("rest", "{'kind': 'sum', 'items': ['2']}")
                                .replace(
                                        "'sources'",
                                        "'appliesIf': {'kind': 'missing', 'item': '1', 'as': ['not-applicable']}, 'sources'"));
        PersonContext retired = new PersonContext(null, null, PersonContext.Work.RETIRED);
        PersonContext working = new PersonContext(null, null, PersonContext.Work.WORKING);
        assertThat(shown(work, "2=5", retired, "total")).isEqualTo("!not-applicable");
        assertThat(shown(work, "2=5", retired, "rest")).isEqualTo("5");
        assertThat(shown(work, "1=3 2=5", working, "total")).isEqualTo("8");
        assertThat(shown(work, "1=3 2=5", working, "rest")).isEqualTo("!not-applicable");
        assertThat(shown(work, "2=5", working, "total")).isEqualTo("!too-few-answers");
        assertThat(shown(work, "2=5", null, "rest")).isEqualTo("!context-needed");
        assertThat(shown(work, "1=not-applicable 2=5", null, "rest")).isEqualTo("5");
    }

    @Test
    void readsCutPointsAndBandsForThePeopleTheyWereFoundIn() {
        String json = Made.json(
                        Made.levels("level", 0, 12),
                        Made.items("level", "1"),
                        Made.score("total", "{'kind': 'sum', 'items': ['1']}"))
                .replace(
                        "\"cutPoints\": []",
                        Made.quoted(
                                "'cutPoints': [{'id': 'women-3', 'score': 'total', 'atLeast': 3, 'who': {'sexAtBirth': 'female'},"
                                        + " 'meaning': 'm', 'population': 'p', 'sources': ['us']}, {'id': 'old-4', 'score': 'total',"
                                        + " 'atLeast': 4, 'who': {'ageFrom': 65}, 'meaning': 'm', 'population': 'p', 'sources': ['us']}]"))
                .replace(
                        "\"bands\": []",
                        Made.quoted(
                                "'bands': [{'score': 'total', 'who': {'ageTo': 64}, 'ranges': [{'id': 'low', 'label': 'l',"
                                        + " 'from': 0, 'to': 3}, {'id': 'high', 'label': 'h', 'from': 4, 'to': 12}], 'sources': ['us']}]"));
        Scorer scorer = Scorer.of(Made.instrument(json));
        ScoreOutcome.Value woman =
                (ScoreOutcome.Value) Made.result(scorer, "1=3", WOMAN).outcome("total");
        assertThat(woman.cutPoints())
                .extracting(reading -> reading.cutPoint().id())
                .containsExactly("women-3");
        assertThat(woman.cutPoints()).extracting(CutPointReading::reached).containsExactly(true);
        assertThat(woman.band()).isEqualTo("low");
        ScoreOutcome.Value man =
                (ScoreOutcome.Value) Made.result(scorer, "1=3", MAN).outcome("total");
        assertThat(man.cutPoints())
                .extracting(reading -> reading.cutPoint().id())
                .containsExactly("old-4");
        assertThat(man.band()).isNull();
        ScoreOutcome.Value nobody =
                (ScoreOutcome.Value) Made.result(scorer, "1=3", null).outcome("total");
        assertThat(nobody.cutPoints()).isEmpty();
        ScoreResult last = Made.result(scorer, "1=3", new PersonContext(64, null, null));
        assertThat(((ScoreOutcome.Value) last.outcome("total")).band()).isEqualTo("low");
        assertThat(((ScoreOutcome.Value) last.outcome("total")).cutPoints()).isEmpty();
        ScoreResult first = Made.result(scorer, "1=3", new PersonContext(65, null, null));
        assertThat(((ScoreOutcome.Value) first.outcome("total")).band()).isNull();
        assertThat(((ScoreOutcome.Value) first.outcome("total")).cutPoints()).hasSize(1);
        assertThat(scorer.instrument().contextKeys()).containsExactly("age", "sexAtBirth");
    }

    @Test
    void takesADeclinedAnswerForPositiveWhereTheRuleSaysSo() {
        String screen = Made.json(
                Made.levels("no-yes", 0, 1),
                Made.items("no-yes", "1", "2"),
                Made.score(
                        "positive",
                        "{'kind': 'test', 'when': {'kind': 'any', 'of': [{'kind': 'item', 'item': '1', 'atLeast': 1}, {'kind':"
                                + " 'item', 'item': '2', 'atLeast': 1}, {'kind': 'missing', 'item': '1', 'as': ['declined']}]}}"));
        assertThat(shown(screen, "1=declined 2=0", null, "positive")).isEqualTo("true");
        assertThat(shown(screen, "1=dont-know 2=0", null, "positive")).isEqualTo("!too-few-answers");
        assertThat(shown(screen, "1=0 2=0", null, "positive")).isEqualTo("false");
        assertThat(shown(screen, "1=0 2=declined", null, "positive")).isEqualTo("!too-few-answers");
    }

    @Test
    void gradesWhatIsPresentAndCountsABlankOnlyWhereTheSourceDoes() {
        String paired = Made.json(
                Made.levels("no-yes", 0, 1) + "," + Made.levels("grade", 0, 3),
                Made.items("no-yes", "1")
                        + ", {'id': '1d', 'label': 'x', 'answers': 'grade', 'severityOf': '1', 'askIf': {'when':"
                        + " {'kind': 'item', 'item': '1', 'atLeast': 1}, 'sources': ['us']}}, {'id': '2', 'label': 'x', 'answers':"
                        + " 'grade', 'blank': {'as': 0, 'sources': ['us']}}",
                Made.score("distress", "{'kind': 'sum', 'items': ['1d']}") + ","
                        + Made.score("other", "{'kind': 'sum', 'items': ['2', '1d']}"));
        Scorer scorer = Scorer.of(Made.instrument(paired));
        Map<String, Answer> present = Map.of("1", new Answer.Paired(true, 2), "2", Answer.of(1));
        assertThat(Made.shown(scorer.score(Sheets.of("made", present, null)), "other"))
                .isEqualTo("3");
        Map<String, Answer> ungraded = Map.of("1", new Answer.Paired(true, null));
        assertThat(Made.shown(scorer.score(Sheets.of("made", ungraded, null)), "distress"))
                .isEqualTo("!too-few-answers");
        Map<String, Answer> absent = Map.of("1", new Answer.Paired(false, null));
        ScoreResult result = scorer.score(Sheets.of("made", absent, null));
        assertThat(Made.shown(result, "distress")).isEqualTo("!not-applicable");
        assertThat(Made.shown(result, "other")).isEqualTo("0");
        assertThat(((ScoreOutcome.Value) result.outcome("other")).missing()).isEmpty();
        assertThat(shown(paired, "1=0 2=declined", null, "other")).isEqualTo("!too-few-answers");
        Map<String, Answer> misplaced = Map.of("2", new Answer.Paired(true, 1));
        assertThat(scorer.score(Sheets.of("made", misplaced, null)).problems()).hasSize(1);
    }

    @Test
    void signalsALowAnswerAndOneAnswerAlone() {
        String json = Made.json(
                        Made.levels("level", 0, 5),
                        Made.items("level", "1", "2"),
                        Made.score("total", "{'kind': 'sum', 'items': ['1', '2']}"))
                .replace(
                        "\"critical\": []",
                        Made.quoted(
                                "'critical': [{'item': '1', 'atMost': 2, 'level': 'crisis', 'origin': 'design', 'sources': []},"
                                        + " {'item': '2', 'atLeast': 3, 'atMost': 3, 'level': 'review', 'origin': 'design', 'sources': []}]"));
        Scorer scorer = Scorer.of(Made.instrument(json));
        assertThat(levels(scorer, "1=2")).containsExactly(SafetySignal.Level.CRISIS);
        assertThat(levels(scorer, "1=3 2=2")).isEmpty();
        assertThat(levels(scorer, "2=3")).containsExactly(SafetySignal.Level.REVIEW);
        assertThat(levels(scorer, "2=4")).isEmpty();
        assertThat(levels(scorer, "1=declined 2=9")).isEmpty();
    }

    @Test
    void signalsInTheOrderOfTheFormWhateverThatOfTheDefinition() {
        String each = "{'item': '%s', 'atLeast': %s, 'level': '%s', 'origin': 'design', 'sources': []}";
        String json = Made.json(
                        Made.levels("level", 0, 5),
                        Made.items("level", "1", "2", "3"),
                        Made.score("total", "{'kind': 'sum', 'items': ['1', '2', '3']}"))
                .replace(
                        "\"critical\": []",
                        Made.quoted("'critical': [" + each.formatted("3", 2, "review") + ", "
                                + each.formatted("1", 4, "crisis") + ", " + each.formatted("3", 4, "crisis") + ", "
                                + each.formatted("1", 1, "review") + "]"));
        Scorer scorer = Scorer.of(Made.instrument(json));
        assertThat(levels(scorer, "1=1 2=5 3=4")).containsExactly(SafetySignal.Level.REVIEW, SafetySignal.Level.CRISIS);
        assertThat(levels(scorer, "1=4 2=5 3=2")).containsExactly(SafetySignal.Level.CRISIS, SafetySignal.Level.REVIEW);
        assertThat(levels(scorer, "1=0 2=5 3=1")).isEmpty();
    }

    private static List<SafetySignal.Level> levels(Scorer scorer, String cells) {
        return Made.result(scorer, cells, null).signals().stream()
                .map(SafetySignal::level)
                .toList();
    }

    @Test
    void completesByAShareOfTheAnswersAndSaysSoOfWhatRestsOnIt() {
        String json = Made.json(
                        Made.levels("level", 0, 4),
                        Made.items("level", "1", "2", "3", "4"),
                        Made.score("total", "{'kind': 'sum', 'items': ['1', '2', '3', '4'], 'decimals': 1}") + ","
                                + Made.score("mean", "{'kind': 'mean', 'items': ['1', '2', '3', '4'], 'decimals': 2}")
                                + ","
                                + Made.score(
                                        "twice",
                                        "{'kind': 'scale', 'of': {'kind': 'score', 'score': 'total'}, 'times': 2, 'plus': 0, 'decimals': 1}"))
                .replace(
                        "\"missing\": []",
                        Made.quoted(
                                "'missing': [{'id': 'half', 'scores': ['total', 'mean'], 'minPercent': 50, 'covers':"
                                        + " ['unanswered'], 'decimals': 2, 'rounding': 'half up', 'sources': ['us']}]"));
        Instrument instrument = Made.instrument(json);
        ScoreResult filled = Made.result(Scorer.of(instrument, "half"), "1=1 2=2 3=1", null);
        assertThat(filled.number("total")).contains(new BigDecimal("5.33"));
        assertThat(filled.number("mean")).contains(new BigDecimal("1.33"));
        assertThat(filled.number("twice")).contains(new BigDecimal("10.7"));
        assertThat(((ScoreOutcome.Value) filled.outcome("twice")).policy()).isEqualTo("half");
        assertThat(((ScoreOutcome.Value) filled.outcome("twice")).missing()).containsExactly("4");
        assertThat(Made.shown(Made.result(Scorer.of(instrument, "half"), "1=1 2=2", null), "total"))
                .isEqualTo("6.00");
        assertThat(Made.shown(Made.result(Scorer.of(instrument, "half"), "1=1", null), "total"))
                .isEqualTo("!too-few-answers");
        assertThat(Made.shown(Made.result(Scorer.of(instrument, "half"), "1=1 2=2 3=declined", null), "total"))
                .isEqualTo("!too-few-answers");
        assertThat(Made.shown(Made.result(Scorer.of(instrument), "1=1 2=2 3=1 4=1", null), "total"))
                .isEqualTo("5.0");
    }

    @Test
    void withholdsReadingsOfAFormGivenInAWayItIsNotMeantFor() {
        String json = Made.json(
                        Made.levels("level", 0, 6),
                        Made.items("level", "1"),
                        Made.score("total", "{'kind': 'sum', 'items': ['1']}"))
                .replace("\"licence\"", "\"trackable\": false, \"modes\": [\"clinician\"], \"licence\"");
        Scorer scorer = Scorer.of(Made.instrument(json));
        assertThat(scorer.score(sheet(AnswerSheet.Mode.SELF)).withheld()).contains(Withheld.WRONG_MODE);
        assertThat(scorer.score(sheet(AnswerSheet.Mode.CLINICIAN)).withheld()).isEmpty();
        assertThat(scorer.score(sheet(null)).withheld()).isEmpty();
        assertThat(scorer.instrument().definition().trackable()).isFalse();
    }

    private static AnswerSheet sheet(AnswerSheet.@Nullable Mode mode) {
        Wording wording = new Wording(Wording.Status.ATTESTED, "form");
        return new AnswerSheet("made", null, null, mode, null, wording, Made.answers("1=3"), null);
    }

    @Test
    void shiftsTheAnswersOfALongerFormThatCountsFromAnotherNumber() {
        String json = Made.json(
                        Made.levels("level", 0, 4),
                        Made.items("level", "1"),
                        Made.score("total", "{'kind': 'sum', 'items': ['1']}"))
                .replace(
                        "\"derivedFrom\": []",
                        Made.quoted(
                                "'derivedFrom': [{'instrument': 'longer', 'items': [{'from': '2', 'to': '1', 'shift': -1}],"
                                        + " 'sources': ['us']}]"));
        Instrument shorter = Made.instrument(json);
        AnswerSheet answered = Sheets.of("longer", Made.answers("2=5"), null);
        assertThat(DerivedSheet.of(answered, shorter).answers()).isEqualTo(Made.answers("1=4"));
        AnswerSheet declined = Sheets.of("longer", Made.answers("2=declined"), null);
        assertThat(DerivedSheet.of(declined, shorter).answers()).isEqualTo(Made.answers("1=declined"));
    }
}
