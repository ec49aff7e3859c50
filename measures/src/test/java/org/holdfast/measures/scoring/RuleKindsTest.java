package org.holdfast.measures.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.holdfast.measures.Made;
import org.holdfast.measures.exchange.ResultJson;
import org.holdfast.measures.explain.Explanation;
import org.junit.jupiter.api.Test;

/** Each kind of rule that gives a number, with the examples of the scales that need it. */
class RuleKindsTest {
    private static String shown(String json, String cells, String score) {
        return Made.shown(Made.result(Scorer.of(Made.instrument(json)), cells, null), score);
    }

    @Test
    void countsAReversedItemByItsPoints() {
        String brief = Made.json(
                Made.levels("up", 1, 5) + "," + Made.reversed("down", 1, 5),
                Made.items("up", "1", "3", "5") + "," + Made.items("down", "2", "4", "6"),
                Made.score("mean", "{'kind': 'mean', 'items': ['1', '2', '3', '4', '5', '6'], 'decimals': 2}")
                        + ","
                        + Made.score("low", "{'kind': 'count', 'where': [{'items': ['2', '4', '6'], 'atMost': 2}]}"));
        assertThat(shown(brief, "1=4 2=2 3=4 4=2 5=4 6=2", "mean")).isEqualTo("4.00");
        assertThat(shown(brief, "1=1 2=5 3=1 4=5 5=1 6=5", "mean")).isEqualTo("1.00");
        assertThat(shown(brief, "1=3 2=3 3=3 4=3 5=3 6=4", "mean")).isEqualTo("2.83");
        assertThat(shown(brief, "1=4 2=2 3=4 4=3 5=4 6=1", "low")).isEqualTo("2");
        assertThat(shown(brief, "1=4 2=2 3=4 4=2 5=4", "mean")).isEqualTo("!too-few-answers");
        assertThat(shown(brief, "1=4 2=2 3=4 4=2 5=4 6=9", "mean")).isEqualTo("!invalid-answer");
    }

    @Test
    void roundsAMeanOnceHalfUp() {
        String scale = Made.json(
                Made.levels("level", 0, 4),
                Made.items("level", "1", "2", "3", "4", "5", "6", "7", "8"),
                Made.score(
                        "mean", "{'kind': 'mean', 'items': ['1', '2', '3', '4', '5', '6', '7', '8'], 'decimals': 2}"));
        assertThat(shown(scale, "1=0 2=1 3=0 4=0 5=0 6=0 7=0 8=0", "mean")).isEqualTo("0.13");
        assertThat(shown(scale, "1=1 2=2 3=0 4=0 5=3 6=0 7=1 8=1", "mean")).isEqualTo("1.00");
    }

    @Test
    void takesTheMeanOfThoseAnsweredWhereTheSourceDoes() {
        String rand = Made.json(
                Made.levels("level", 0, 100),
                Made.items("level", "1", "2", "3"),
                Made.score("scale", "{'kind': 'mean', 'items': ['1', '2', '3'], 'decimals': 2, 'minAnswered': 2}"));
        assertThat(shown(rand, "1=50 2=75 3=declined", "scale")).isEqualTo("62.50");
        assertThat(shown(rand, "1=50", "scale")).isEqualTo("!too-few-answers");
        assertThat(shown(rand, "1=50 2=75 3=not-applicable", "scale")).isEqualTo("!too-few-answers");
        assertThat(shown(rand, "1=0 2=0 3=100", "scale")).isEqualTo("33.33");
    }

    @Test
    void addsTheHighestOfGroupsAndPassesOverTheOtherHalfOfAnEitherOr() {
        String quick = Made.json(
                Made.levels("level", 0, 3),
                Made.items("level", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
                Made.score(
                        "total",
                        "{'kind': 'add', 'of': [{'kind': 'max', 'items': ['1', '2', '3', '4']},"
                                + " {'kind': 'sum', 'items': ['5']}, {'kind': 'greatest', 'of': ["
                                + "{'kind': 'max', 'items': ['6', '7'], 'minAnswered': 1},"
                                + " {'kind': 'max', 'items': ['8', '9'], 'minAnswered': 1}]}]}"));
        assertThat(shown(quick, "1=0 2=2 3=1 4=3 5=1 6=1 8=0", "total")).isEqualTo("5");
        assertThat(shown(quick, "1=0 2=2 3=1 4=3 5=1 7=1 9=3", "total")).isEqualTo("7");
        assertThat(shown(quick, "1=0 2=2 3=1 4=3 5=1 6=1", "total")).isEqualTo("!too-few-answers");
        assertThat(shown(quick, "1=0 2=2 3=1 4=3 5=1 6=1 7=declined 8=0", "total"))
                .isEqualTo("!too-few-answers");
        assertThat(shown(quick, "1=0 2=2 3=1 5=1 6=1 8=0", "total")).isEqualTo("!too-few-answers");
    }

    @Test
    void readsATableWithItsStandardError() {
        String depression = Made.json(
                Made.levels("level", 1, 2),
                Made.items("level", "1", "2"),
                Made.score("raw", "{'kind': 'sum', 'items': ['1', '2']}")
                        + ","
                        + Made.score(
                                "t",
                                "{'kind': 'lookup', 'of': {'kind': 'score', 'score': 'raw'}, 'decimals': 1, 'table': ["
                                        + "{'raw': 2, 'value': 41.0, 'standardError': 6.2},"
                                        + " {'raw': 3, 'value': 62.2, 'standardError': 2.3},"
                                        + " {'raw': 4, 'value': 70, 'standardError': 2}]}"));
        ScoreResult result = Made.result(Scorer.of(Made.instrument(depression)), "1=1 2=2", null);
        assertThat(Made.shown(result, "t")).isEqualTo("62.2");
        assertThat(((ScoreOutcome.Value) result.outcome("t")).standardError()).isEqualByComparingTo("2.3");
        assertThat(ResultJson.of(result)).contains("\"t\":{\"value\":62.2,\"standardError\":2.3}");
        assertThat(Explanation.of(result, Locale.ENGLISH))
                .extracting(Explanation.Line::text)
                .contains(
                        "T: 62.2; read off the published table from the same as raw", "the standard error of T is 2.3");
        assertThat(shown(depression, "1=1 2=1", "t")).isEqualTo("41.0");
        assertThat(shown(depression, "1=2 2=2", "t")).isEqualTo("70.0");
        assertThat(shown(depression, "1=1", "t")).isEqualTo("!too-few-answers");
    }

    @Test
    void asksOfAnotherScoreWithBothEndsOfTheRange() {
        String middle = Made.json(
                Made.levels("level", 1, 2),
                Made.items("level", "1", "2"),
                Made.score("raw", "{'kind': 'sum', 'items': ['1', '2']}")
                        + ","
                        + Made.score(
                                "low",
                                "{'kind': 'test', 'when': {'kind': 'score', 'score': 'raw', 'atLeast': 2, 'atMost': 3}}")
                        + ","
                        + Made.score(
                                "high", "{'kind': 'test', 'when': {'kind': 'score', 'score': 'raw', 'atLeast': 3}}"));
        assertThat(shown(middle, "1=1 2=1", "low")).isEqualTo("true");
        assertThat(shown(middle, "1=1 2=2", "low")).isEqualTo("true");
        assertThat(shown(middle, "1=2 2=2", "low")).isEqualTo("false");
        assertThat(shown(middle, "1=1 2=1", "high")).isEqualTo("false");
        assertThat(shown(middle, "1=1 2=2", "high")).isEqualTo("true");
    }

    @Test
    void needsNoAnswerThatCouldNotRaiseTheHighestLevel() {
        String risk = Made.json(
                Made.levels("level", 0, 1),
                Made.items("level", "1", "2", "3"),
                Made.score(
                        "risk",
                        "{'kind': 'highest', 'levels': [{'item': '1', 'atLeast': 1, 'level': 1}, {'item': '2', 'atLeast': 1,"
                                + " 'level': 1}, {'item': '3', 'atLeast': 1, 'level': 2}], 'otherwise': 0}"));
        assertThat(shown(risk, "1=1 3=0", "risk")).isEqualTo("1");
        assertThat(shown(risk, "1=0 3=0", "risk")).isEqualTo("!too-few-answers");
        assertThat(shown(risk, "1=1 2=1", "risk")).isEqualTo("!too-few-answers");
    }

    @Test
    void bandsTheExactShareOfTheNightAcrossMidnight() {
        String night = Made.json(
                "{'id': 'clock', 'time': true, 'sources': ['us']},"
                        + " {'id': 'hours', 'range': {'min': 0, 'max': 24, 'decimals': 2}, 'sources': ['us']}",
                Made.items("clock", "1", "3") + "," + Made.items("hours", "4"),
                Made.score("in-bed", "{'kind': 'minutes-between', 'from': '1', 'to': '3'}")
                        + ","
                        + Made.score(
                                "share",
                                "{'kind': 'ratio', 'of': {'kind': 'sum', 'items': ['4']}, 'by': {'kind': 'score', 'score':"
                                        + " 'in-bed'}, 'times': 6000, 'decimals': 2, 'rounding': 'half-up'}")
                        + ","
                        + Made.score(
                                "efficiency",
                                "{'kind': 'steps', 'of': {'kind': 'ratio', 'of': {'kind': 'sum', 'items': ['4']}, 'by': {'kind':"
                                        + " 'score', 'score': 'in-bed'}, 'times': 6000, 'decimals': 2, 'rounding': 'down'},"
                                        + " 'steps': [{'atLeast': 65, 'value': 2}, {'atLeast': 75, 'value': 1}, {'atLeast': 85,"
                                        + " 'value': 0}], 'otherwise': 3}"));
        assertThat(shown(night, "1=22:15 3=06:30 4=7", "in-bed")).isEqualTo("495");
        assertThat(shown(night, "1=22:15 3=06:30 4=7.0", "share")).isEqualTo("84.85");
        assertThat(shown(night, "1=22:15 3=06:30 4=7", "efficiency")).isEqualTo("1");
        assertThat(shown(night, "1=23:00 3=07:00 4=6.8", "efficiency")).isEqualTo("0");
        assertThat(shown(night, "1=23:00 3=07:00 4=6.79", "efficiency")).isEqualTo("1");
        assertThat(shown(night, "1=23:00 3=07:00 4=5.19", "efficiency")).isEqualTo("3");
        assertThat(shown(night, "1=23:00 3=07:00 4=9", "efficiency")).isEqualTo("0");
        assertThat(shown(night, "1=23:00 3=23:00 4=9", "efficiency")).isEqualTo("!inconsistent");
        assertThat(shown(night, "3=07:00 4=9", "efficiency")).isEqualTo("!too-few-answers");
        assertThat(shown(night, "1=23 3=07:00 4=9", "efficiency")).isEqualTo("!invalid-answer");
        assertThat(shown(night, "1=23:00 3=07:00 4=6.125", "share")).isEqualTo("!invalid-answer");
    }

    @Test
    void keepsTheDecimalsOfALine() {
        String outcome = Made.json(
                "{'id': 'line', 'range': {'min': 0, 'max': 10, 'decimals': 1}, 'sources': ['us']},"
                        + " {'id': 'back', 'range': {'min': 0, 'max': 10, 'decimals': 1, 'reversed': true}, 'sources': ['us']}",
                Made.items("line", "1", "2") + "," + Made.items("back", "3"),
                Made.score("total", "{'kind': 'sum', 'items': ['1', '2', '3']}")
                        + ","
                        + Made.score(
                                "percent",
                                "{'kind': 'ratio', 'of': {'kind': 'score', 'score': 'total'}, 'by': {'kind': 'constant', 'value':"
                                        + " 30}, 'times': 100, 'decimals': 2, 'rounding': 'half-up'}")
                        + ","
                        + Made.score(
                                "both",
                                "{'kind': 'average', 'of': [{'kind': 'score', 'score': 'total'}, {'kind': 'sum', 'items':"
                                        + " ['1']}], 'decimals': 2}"));
        assertThat(shown(outcome, "1=7.5 2=0 3=2.4", "total")).isEqualTo("15.1");
        assertThat(shown(outcome, "1=7.5 2=0 3=2.4", "percent")).isEqualTo("50.33");
        assertThat(shown(outcome, "1=7.5 2=0 3=2.4", "both")).isEqualTo("11.30");
        assertThat(shown(outcome, "1=10 2=10.0 3=0", "total")).isEqualTo("30.0");
        assertThat(shown(outcome, "1=10.1 2=10 3=0", "total")).isEqualTo("!invalid-answer");
        ScoreResult result = Made.result(Scorer.of(Made.instrument(outcome)), "1=10.1 2=10 3=12:00", null);
        assertThat(result.problems())
                .extracting(problem -> problem.message())
                .containsExactly(
                        "answer to item 1 of made must lie between 0 and 10, with 1 decimals at most",
                        "answer to item 3 of made must lie between 0 and 10, with 1 decimals at most");
    }

    @Test
    void givesEachGoalAScoreOfItsOwn() {
        String goals = Made.json(
                "{'id': 'rating', 'range': {'min': 0, 'max': 10, 'decimals': 0}, 'sources': ['us']}",
                "{'id': '1', 'label': 'goal 1', 'answers': 'rating', 'ownWords': true},"
                        + " {'id': '2', 'label': 'goal 2', 'answers': 'rating', 'ownWords': true}",
                Made.score("goal-1", "{'kind': 'sum', 'items': ['1']}") + ","
                        + Made.score("goal-2", "{'kind': 'sum', 'items': ['2']}"));
        assertThat(shown(goals, "1=7", "goal-1")).isEqualTo("7");
        assertThat(shown(goals, "1=7", "goal-2")).isEqualTo("!too-few-answers");
        assertThat(shown(goals, "1=7.0", "goal-1")).isEqualTo("!invalid-answer");
    }

    @Test
    void findsEnteredPartsThatDoNotAddUp() {
        String entered = Made.json(
                "{'id': 'sum', 'range': {'min': 0, 'max': 80, 'decimals': 0}, 'sources': ['us']}",
                Made.items("sum", "total", "part-b", "part-c"),
                Made.score("total", "{'kind': 'sum', 'items': ['total']}")
                        .replace(
                                "'sources'",
                                "'agreesWith': {'kind': 'sum', 'items': ['part-b', 'part-c']}, 'sources'"));
        assertThat(shown(entered, "total=34", "total")).isEqualTo("34");
        assertThat(shown(entered, "total=34 part-b=30", "total")).isEqualTo("34");
        assertThat(shown(entered, "total=34 part-b=30 part-c=4", "total")).isEqualTo("34");
        assertThat(shown(entered, "total=35 part-b=30 part-c=4", "total")).isEqualTo("!inconsistent");
        assertThat(shown(entered, "total=81", "total")).isEqualTo("!invalid-answer");
        ScoreResult result = Made.result(Scorer.of(Made.instrument(entered)), "total=35 part-b=30 part-c=4", null);
        assertThat(Explanation.of(result, Locale.ENGLISH))
                .extracting(Explanation.Line::text)
                .contains("T: not given, because answers contradict each other");
        assertThat(((ScoreOutcome.Unscorable) result.outcome("total")).missing())
                .isEqualTo(List.of());
    }
}
