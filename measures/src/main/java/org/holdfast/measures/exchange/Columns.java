package org.holdfast.measures.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.measures.definition.Item;
import org.holdfast.measures.instrument.Instrument;
import org.holdfast.measures.internal.engine.Uses;

/** The columns of a table of sheets: which item each holds, and where the id stands. */
record Columns(List<String> names, int id) {

    /** Reads a header. */
    static Columns of(List<String> header, Instrument instrument) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            boolean known = name.equals("id") || instrument.items().contains(name);
            if (!known || !seen.add(name)) {
                problems.add(Problem.at(
                        "/" + i,
                        known ? "duplicate-column" : "unknown-column",
                        "a column is an item of " + instrument.id() + " or the id, each once; known: id, "
                                + String.join(", ", instrument.items())));
            }
        }
        for (String item : instrument.items().subList(0, needed(instrument))) {
            if (!seen.contains(item)) {
                problems.add(Problem.at("", "missing-column", "no column for item " + item));
            }
        }
        if (!problems.isEmpty()) {
            throw new DocumentException("header", problems);
        }
        return new Columns(List.copyOf(header), header.indexOf("id"));
    }

    /** How many items must be given: all but those at the end that no score, branch or signal uses. */
    static int needed(Instrument instrument) {
        Set<String> used = new LinkedHashSet<>();
        instrument
                .definition()
                .scores()
                .forEach(score -> used.addAll(Uses.of(score).items()));
        instrument.definition().critical().forEach(critical -> used.add(critical.item()));
        for (Item item : instrument.definition().items()) {
            Item.AskIf askIf = item.askIf();
            if (askIf != null) {
                used.addAll(Uses.of(askIf.when()).items());
            }
        }
        return used.stream().mapToInt(instrument.items()::indexOf).max().orElse(-1) + 1;
    }
}
