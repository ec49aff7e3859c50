package org.holdfast.core.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.core.privacy.DeidentificationReport.Action;
import org.holdfast.core.privacy.DeidentificationReport.Step;
import org.jspecify.annotations.Nullable;

/** Counts what is done while a copy is made. Used by one thread. */
final class Steps {
    private final Map<String, Map<Action, Integer>> counts = new LinkedHashMap<>();

    void add(Action action, String what, int count) {
        if (count > 0) {
            counts.computeIfAbsent(what, key -> new LinkedHashMap<>()).merge(action, count, Integer::sum);
        }
    }

    void add(Action action, String what, @Nullable Object part) {
        add(action, what, part == null ? 0 : 1);
    }

    DeidentificationReport report() {
        List<Step> steps = new ArrayList<>();
        counts.forEach((what, actions) -> actions.forEach((action, count) -> steps.add(new Step(action, what, count))));
        return new DeidentificationReport(steps);
    }
}
