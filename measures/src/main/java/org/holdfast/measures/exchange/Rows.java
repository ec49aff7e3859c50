package org.holdfast.measures.exchange;

import org.holdfast.measures.definition.Definition;
import org.holdfast.measures.internal.engine.Codes;
import org.holdfast.measures.internal.engine.OffScale;
import org.holdfast.measures.internal.engine.Outcomes;
import org.holdfast.measures.internal.engine.Program;
import org.holdfast.measures.internal.engine.Workspace;

/** Scores the rows of sheets that were read, counts what comes of them, and knows how to write it. For one thread. */
record Rows(Definition definition, Program program, Workspace work, RowText text, Tally tally) {

    /** Scores; false if the sheet is at fault, for which an answer off the scale is enough. */
    boolean score(ReadSheet sheet) {
        if (sheet.fault != null) {
            return false;
        }
        work.person(sheet.context);
        program.score(sheet.row, 0, work);
        if (work.whole()) {
            return true;
        }
        for (int item = 0; item < sheet.row.length; item++) {
            if (work.at(item) == Codes.INVALID) {
                String id = definition.items().get(item).id();
                sheet.fail(OffScale.CODE, id, OffScale.message(definition, item));
                return false;
            }
        }
        return true;
    }

    /** Counts a sheet that was scored. */
    void count(ReadSheet sheet) {
        tally.scored(sheet);
        for (int score = 0; score < program.scores(); score++) {
            if (Outcomes.unscorable(work.outcome(score))) {
                tally.unscorable(RowText.reason(work.outcome(score)));
            }
        }
    }

    /** Says nothing of any sheet. */
    @Override
    public String toString() {
        return "Rows[...]";
    }
}
