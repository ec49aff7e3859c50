package org.holdfast.measures.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.definition.Who;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one definition. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> sources = new LinkedHashSet<>();

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void add(String pointer, String code, String message) {
        problems.add(Problem.at(pointer, code, message));
    }

    /** Refuses an id that stands twice. */
    void unique(String pointer, String part, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                add(pointer + "/" + i, "duplicate-id", part + " '" + ids.get(i) + "' stands twice");
            }
        }
    }

    /** Learns which sources there are. */
    void sources(List<String> ids) {
        unique("/sources", "source", ids);
        sources.addAll(ids);
    }

    /** Refuses a description that everybody fits, or nobody. */
    void described(String pointer, Who who) {
        if (who.equals(new Who(null, null, null, null))) {
            add(pointer, "empty", "describes nobody");
        }
        @Nullable Integer from = who.ageFrom();
        @Nullable Integer to = who.ageTo();
        if (from != null && to != null && from > to) {
            add(pointer, "unreachable", "the youngest is older than the oldest");
        }
    }

    /** Refuses a fact that claims to be verified and names no source, and a source that is not there. */
    void cited(String pointer, List<String> cited, @Nullable Boolean verified) {
        if (cited.isEmpty() && !Boolean.FALSE.equals(verified)) {
            add(pointer, "missing-source", "names no source; a fact without one must say \"verified\": false");
        }
        for (String id : cited) {
            if (!sources.contains(id)) {
                add(
                        pointer + "/sources",
                        "unknown-source",
                        "no source '" + id + "'; known: " + String.join(", ", sources));
            }
        }
    }
}
