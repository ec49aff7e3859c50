package org.holdfast.prompts.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The sources, groundings and prompts of a file, each read and checked, in this order: later ones name earlier ones. */
final class Entries {
    private final EntryReader reader;
    private final CatalogueChecks checks;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Grounding> groundings = new ArrayList<>();
    private final List<Prompt> prompts = new ArrayList<>();

    Entries(CatalogueChecks checks, Findings findings) {
        this.reader = new EntryReader(findings);
        this.checks = checks;
    }

    void read(
            @Nullable List<CatalogueFile.EvidenceEntry> sources,
            @Nullable List<CatalogueFile.GroundingEntry> exercises,
            @Nullable List<CatalogueFile.PromptEntry> invitations) {
        each("/evidence", sources, reader::evidence, (at, source) -> {
            checks.check(at, source);
            evidence.add(source);
        });
        each("/groundings", exercises, reader::grounding, (at, grounding) -> {
            checks.check(at, grounding);
            groundings.add(grounding);
        });
        each("/prompts", invitations, reader::prompt, (at, prompt) -> {
            checks.check(at, prompt);
            prompts.add(prompt);
        });
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<Grounding> groundings() {
        return groundings;
    }

    List<Prompt> prompts() {
        return prompts;
    }

    private static <T, R> void each(
            String at, @Nullable List<T> entries, BiFunction<String, T, @Nullable R> read, BiConsumer<String, R> use) {
        for (int i = 0; entries != null && i < entries.size(); i++) {
            String here = at + "/" + i;
            @Nullable R value = read.apply(here, entries.get(i));
            if (value != null) {
                use.accept(here, value);
            }
        }
    }
}
