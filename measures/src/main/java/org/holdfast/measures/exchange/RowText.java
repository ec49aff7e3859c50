package org.holdfast.measures.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.measures.definition.CutPoint;
import org.holdfast.measures.definition.MissingPolicy;
import org.holdfast.measures.internal.engine.CriticalAnswers;
import org.holdfast.measures.internal.engine.Found;
import org.holdfast.measures.internal.engine.Legend;
import org.holdfast.measures.internal.engine.Outcomes;
import org.holdfast.measures.internal.engine.Program;
import org.holdfast.measures.internal.engine.Workspace;
import org.holdfast.measures.scoring.ScoreOutcome;
import org.holdfast.measures.scoring.Scorer;
import org.holdfast.measures.scoring.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * Writes what came of a row as the line that {@link ResultJson} writes of the same sheet, or a shorter one, from texts that were made
 * ready once. Bands, cut-points and items are read by the same legends as those of a result.
 */
final class RowText {
    private static final List<ScoreOutcome.Reason> REASONS = List.of(
            ScoreOutcome.Reason.TOO_FEW_ANSWERS,
            ScoreOutcome.Reason.CRITICAL_ANSWER_MISSING,
            ScoreOutcome.Reason.CONTEXT_NEEDED,
            ScoreOutcome.Reason.NOT_APPLICABLE,
            ScoreOutcome.Reason.INCONSISTENT);

    private static final byte[] ID = Bytes.of("\"id\":");
    private static final byte[] BANDS = Bytes.of("},\"bands\":{");
    private static final byte[] CUT_POINTS = Bytes.of("},\"cutPoints\":[");
    private static final byte[] SIGNALS = Bytes.of(",\"signals\":[");
    private static final byte[] ITEM = Bytes.of("{\"item\":");
    private static final byte[] REVIEW = Bytes.of(",\"level\":\"review\",\"answer\":");
    private static final byte[] CRISIS = Bytes.of(",\"level\":\"crisis\",\"answer\":");
    private static final byte[] VALUE = Bytes.of("\"value\":");
    private static final byte[] TRUE = Bytes.of("true");
    private static final byte[] FALSE = Bytes.of("false");
    private static final byte[] UNSCORABLE = Bytes.of("\"unscorable\":{\"reason\":\"");
    private static final byte[] MISSING_OF_NONE = Bytes.of("\",\"missing\":[");
    private static final byte[] MISSING_OF_VALUE = Bytes.of("],\"missing\":[");

    private final Program program;
    private final @Nullable MissingPolicy policy;
    private final boolean official;
    private final byte[] head;
    private final byte[] tail;
    private final byte[][] items;
    private final byte[][] keys;
    private final byte[][][] bands;
    private final byte[][][] missedCuts;
    private final byte[][][] reachedCuts;
    private final byte[] completed;

    RowText(Scorer scorer, Program program, @Nullable Withheld withheld, Detail detail) {
        this.program = program;
        this.policy = scorer.policy().orElse(null);
        this.official = withheld == null;
        this.head = Bytes.of("\"instrument\":" + json(scorer.instrument().id()) + ",\"version\":"
                + json(scorer.instrument().version()) + ",\"scores\":{");
        this.tail = Bytes.of(withheld == null ? "" : ",\"withheld\":" + json(withheld.code()));
        this.items = scorer.instrument().items().stream()
                .map(item -> Bytes.of(json(item)))
                .toArray(byte[][]::new);
        int scores = program.scores();
        this.keys = new byte[scores][];
        this.bands = new byte[scores][][];
        this.missedCuts = new byte[scores][][];
        this.reachedCuts = new byte[scores][][];
        for (int score = 0; score < scores; score++) {
            Legend legend = program.legend(score);
            String key = json(legend.score());
            keys[score] = Bytes.of(key + ":{");
            bands[score] = legend.bands().stream()
                    .map(band -> Bytes.of(key + ":" + json(band)))
                    .toArray(byte[][]::new);
            missedCuts[score] = cuts(legend, false, detail);
            reachedCuts[score] = cuts(legend, true, detail);
        }
        this.completed = policy == null ? new byte[0] : Bytes.of(",\"policy\":" + json(policy.id()) + ",\"used\":[");
    }

    /** Why there is no value. */
    static ScoreOutcome.Reason reason(long outcome) {
        return REASONS.get((int) (outcome - Outcomes.TOO_FEW));
    }

    void write(ReadSheet sheet, Workspace work, Bytes out) {
        out.one('{');
        if (sheet.id != null) {
            out.all(ID);
            out.quoted(sheet.id);
            out.one(',');
        }
        out.all(head);
        for (int score = 0; score < keys.length; score++) {
            comma(score > 0, out);
            out.all(keys[score]);
            score(score, sheet, work, out);
            out.one('}');
        }
        out.all(BANDS);
        bands(sheet, work, out);
        out.all(CUT_POINTS);
        cutPoints(sheet, work, out);
        out.one(']');
        out.all(tail);
        signals(sheet, out);
        out.one('}');
    }

    /** Writes the signals of a sheet or of all points of a session, whatever else is wrong with them. */
    void signals(ReadSheet sheet, Bytes out) {
        out.all(SIGNALS);
        boolean before = signals(sheet.row, false, out);
        for (ReadSheet.ReadPoint point : sheet.points) {
            before = signals(point.sheet().row, before, out);
        }
        out.one(']');
    }

    private boolean signals(short[] row, boolean before, Bytes out) {
        CriticalAnswers critical = program.critical();
        boolean some = before;
        for (int watched = 0; watched < critical.size(); watched++) {
            short answer = row[critical.item(watched)];
            int rank = critical.rank(watched, answer);
            if (rank > 0) {
                comma(some, out);
                out.all(ITEM);
                out.all(items[critical.item(watched)]);
                out.all(rank == 1 ? REVIEW : CRISIS);
                out.number(answer, 0);
                out.one('}');
                some = true;
            }
        }
        return some;
    }

    private void score(int score, ReadSheet sheet, Workspace work, Bytes out) {
        long outcome = work.outcome(score);
        if (Outcomes.unscorable(outcome)) {
            out.all(UNSCORABLE);
            out.text(reason(outcome).code());
            out.all(MISSING_OF_NONE);
            items(score, Found.MISSING, sheet, work, out);
            out.text("]}");
            return;
        }
        Legend legend = program.legend(score);
        out.all(VALUE);
        switch (legend.kind()) {
            case NUMBER -> out.number(outcome, legend.decimals());
            case TRUTH -> out.all(outcome == 1 ? TRUE : FALSE);
            case CATEGORY -> out.quoted(legend.categories().get((int) outcome));
        }
        @Nullable BigDecimal error = legend.standardError(outcome);
        if (error != null) {
            out.text(",\"standardError\":" + error.toPlainString());
        }
        if (completed(score, sheet, work)) {
            out.all(completed);
            items(score, Found.USED, sheet, work, out);
            out.all(MISSING_OF_VALUE);
            items(score, Found.MISSING, sheet, work, out);
            out.one(']');
        }
    }

    private void bands(ReadSheet sheet, Workspace work, Bytes out) {
        boolean before = false;
        for (int score = 0; score < keys.length; score++) {
            if (bands[score].length > 0 && readable(score, sheet, work)) {
                int band = program.legend(score).band(work.outcome(score), work.person());
                if (band >= 0) {
                    comma(before, out);
                    out.all(bands[score][band]);
                    before = true;
                }
            }
        }
    }

    private void cutPoints(ReadSheet sheet, Workspace work, Bytes out) {
        boolean before = false;
        for (int score = 0; score < keys.length; score++) {
            int cuts = missedCuts[score].length;
            if (cuts > 0 && readable(score, sheet, work)) {
                Legend legend = program.legend(score);
                for (int cut = 0; cut < cuts; cut++) {
                    if (legend.applies(cut, work.person())) {
                        comma(before, out);
                        boolean reached = legend.reaches(cut, work.outcome(score));
                        out.all((reached ? reachedCuts : missedCuts)[score][cut]);
                        before = true;
                    }
                }
            }
        }
    }

    private boolean readable(int score, ReadSheet sheet, Workspace work) {
        return official
                && !Outcomes.unscorable(work.outcome(score))
                && (policy == null || policy.trusted() || !completed(score, sheet, work));
    }

    /** Whether the policy filled in what was missing. */
    private boolean completed(int score, ReadSheet sheet, Workspace work) {
        if (policy == null || work.whole() || !program.completed(score)) {
            return false;
        }
        for (int item : program.uses(score)) {
            if (Found.of(sheet.row[item], work.at(item)) == Found.MISSING) {
                return true;
            }
        }
        return false;
    }

    private void items(int score, Found wanted, ReadSheet sheet, Workspace work, Bytes out) {
        boolean before = false;
        for (int item : program.uses(score)) {
            if (Found.of(sheet.row[item], work.at(item)) == wanted) {
                comma(before, out);
                out.all(items[item]);
                before = true;
            }
        }
    }

    private static void comma(boolean before, Bytes out) {
        if (before) {
            out.one(',');
        }
    }

    private static byte[][] cuts(Legend legend, boolean reached, Detail detail) {
        List<byte[]> texts = new ArrayList<>();
        for (CutPoint cut : legend.cutPoints()) {
            String from = ",\"population\":" + json(cut.population()) + ",\"source\":"
                    + json(String.join(", ", cut.sources()));
            texts.add(Bytes.of("{\"score\":" + json(cut.score()) + ",\"id\":" + json(cut.id()) + ",\"reached\":"
                    + reached + (detail == Detail.FULL ? from : "") + "}"));
        }
        return texts.toArray(byte[][]::new);
    }

    private static String json(String text) {
        Bytes quoted = new Bytes();
        quoted.quoted(text);
        return quoted.toString();
    }
}
