package org.holdfast.measures.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.core.answers.PersonContext;
import org.holdfast.measures.definition.AnswerSet;
import org.holdfast.measures.definition.Bands;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.internal.engine.Outcomes;
import org.holdfast.measures.internal.engine.Program;
import org.jspecify.annotations.Nullable;

/** Reads values against the bands and cut-points that were published for people like the one who answered. */
final class Readings {
    private final Definition definition;
    private final Program program;
    private final @Nullable PersonContext context;

    Readings(Definition definition, Program program, @Nullable PersonContext context) {
        this.definition = definition;
        this.program = program;
        this.context = context;
    }

    /** The first set that is verified, is meant for the person and holds the value. */
    @Nullable
    Bands bands(String score, ScoreValue value) {
        return definition.bands().stream()
                .filter(bands -> bands.score().equals(score) && bands.trusted() && program.fits(bands.who(), context))
                .filter(bands -> band(bands, value) != null)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String band(Bands bands, ScoreValue value) {
        if (!(value instanceof ScoreValue.Numeric number)) {
            return null;
        }
        return bands.ranges().stream()
                .filter(band -> holds(band, number.toBigDecimal()))
                .map(Bands.Band::id)
                .findFirst()
                .orElse(null);
    }

    List<CutPointReading> cutPoints(String score, ScoreValue value) {
        if (!(value instanceof ScoreValue.Numeric number)) {
            return List.of();
        }
        return definition.cutPoints().stream()
                .filter(cut -> cut.score().equals(score) && cut.trusted() && program.fits(cut.who(), context))
                .map(cut -> new CutPointReading(cut, reached(cut, number.toBigDecimal())))
                .toList();
    }

    static ScoreOutcome.Reason reason(long outcome) {
        if (outcome == Outcomes.CRITICAL_MISSING) {
            return ScoreOutcome.Reason.CRITICAL_ANSWER_MISSING;
        }
        if (outcome == Outcomes.CONTEXT_NEEDED) {
            return ScoreOutcome.Reason.CONTEXT_NEEDED;
        }
        if (outcome == Outcomes.NOT_APPLICABLE) {
            return ScoreOutcome.Reason.NOT_APPLICABLE;
        }
        return outcome == Outcomes.INCONSISTENT
                ? ScoreOutcome.Reason.INCONSISTENT
                : ScoreOutcome.Reason.TOO_FEW_ANSWERS;
    }

    /** What an answer must be, in words. */
    static String right(AnswerSet set) {
        AnswerSet.Range range = set.range();
        if (range != null) {
            String decimals = range.decimals() == 0 ? "" : ", with " + range.decimals() + " decimals at most";
            return "lie between " + range.min().toPlainString() + " and "
                    + range.max().toPlainString() + decimals;
        }
        if (set.choices().isEmpty()) {
            return "be a time of day such as 23:30";
        }
        List<Integer> values =
                set.choices().stream().map(AnswerSet.Choice::value).toList();
        int low = values.get(0);
        int high = values.get(values.size() - 1);
        return high - low + 1 == values.size()
                ? "lie between " + low + " and " + high
                : "be one of " + values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static boolean holds(Bands.Band band, BigDecimal value) {
        return value.compareTo(band.from()) >= 0 && value.compareTo(band.to()) <= 0;
    }

    private static boolean reached(CutPoint cut, BigDecimal value) {
        @Nullable BigDecimal atLeast = cut.atLeast();
        if (atLeast != null) {
            return value.compareTo(atLeast) >= 0;
        }
        @Nullable BigDecimal atMost = cut.atMost();
        return atMost != null && value.compareTo(atMost) <= 0;
    }
}
