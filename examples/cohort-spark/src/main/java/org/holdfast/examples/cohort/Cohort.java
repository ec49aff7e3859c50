package org.holdfast.examples.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a job found.
 *
 * @param counts where the rows went
 * @param shares how scores are spread
 * @param changes how scores changed; null if no clients are followed
 */
record Cohort(Counts counts, Shares shares, @Nullable Changes changes) {

    /** Whether no row was rejected and no series refused. */
    boolean complete() {
        return counts.rejected() == 0 && (changes == null || changes.refused().isEmpty());
    }

    /** What is left out of the tables, and why; a line each. */
    List<String> leftOut() {
        List<String> lines = new ArrayList<>();
        add(counts.undecided(), "scored rows left out: the condition cannot be told", lines);
        add(shares.unweighted(), "scored rows left out of shares: no weight", lines);
        if (changes != null) {
            changes.withheld().forEach((reason, count) -> add(count, "series not judged, " + reason, lines));
            changes.refused().forEach((reason, count) -> add(count, "series refused, " + reason, lines));
            add(changes.unweighted(), "series left out of shares: no weight", lines);
        }
        return lines;
    }

    /** The whole as lines of text. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(counts.text()));
        lines.addAll(leftOut());
        shares.shares().forEach(share -> lines.add(line(share)));
        if (changes != null) {
            changes.shares().forEach(share -> lines.add(line(share)));
        }
        return lines;
    }

    private static String line(Share share) {
        return String.format(
                Locale.ROOT,
                "%-16s %-44s %6s %%  n %d of %d",
                share.group(),
                share.rule() + ": " + share.what(),
                share.printed(),
                share.people(),
                share.of());
    }

    private static void add(long count, String what, List<String> lines) {
        if (count > 0) {
            lines.add(count + " " + what);
        }
    }
}
