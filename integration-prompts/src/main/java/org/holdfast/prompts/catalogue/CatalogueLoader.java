package org.holdfast.prompts.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.prompts.wording.TextBundle;
import org.holdfast.prompts.wording.WordingLinter;
import org.jspecify.annotations.Nullable;

/**
 * Reads a catalogue, ours or a clinic's own, and refuses it with everything that is wrong: unknown words, missing
 * prerequisites, groundings that do not exist, texts that wound, files that have been changed. It never reads half.
 *
 * <pre>{@code
 * CatalogueLoader loader = new CatalogueLoader(WordingLinter.english());
 * Catalogue ours = loader.load("our-clinic.json", json, Map.of("en", messages));
 * }</pre>
 *
 * <p>Words in a language that the linter does not know are read but not checked; their review has to carry them.
 */
public final class CatalogueLoader {
    private final Documents documents = Documents.strict();
    private final WordingLinter linter;

    /**
     * Makes a loader.
     *
     * @param linter checks the words
     */
    public CatalogueLoader(WordingLinter linter) {
        this.linter = linter;
    }

    /**
     * Reads and checks a catalogue.
     *
     * @param name what to call the file in problems
     * @param json the catalogue
     * @param messages the bundles of words by language, each a {@code .properties} file in UTF-8
     * @return the catalogue
     * @throws DocumentException if anything is wrong with it; of syntax the first problem, of meaning all of them
     */
    public Catalogue load(String name, byte[] json, Map<String, byte[]> messages) {
        CatalogueFile file = documents.read(CatalogueFile.class, name, json);
        Map<String, TextBundle> bundles = new TreeMap<>();
        new TreeMap<>(messages)
                .forEach((language, bytes) ->
                        bundles.put(language, TextBundle.read(name + " (" + language + ")", bytes)));
        Findings findings = new Findings();
        Catalogue catalogue = assembled(file, bundles, findings);
        if (findings.count() > 0) {
            throw new DocumentException(name, findings.problems());
        }
        return catalogue;
    }

    private Catalogue assembled(CatalogueFile file, Map<String, TextBundle> bundles, Findings findings) {
        EntryReader reader = new EntryReader(findings);
        CatalogueChecks checks = new CatalogueChecks(findings, linter, bundles);
        @Nullable String id = findings.required("/id", file.id());
        @Nullable String version = findings.required("/version", file.version());
        checkFingerprints(file, bundles, findings);
        List<Evidence> evidence = new ArrayList<>();
        each("/evidence", file.evidence(), reader::evidence, findings, (at, source) -> {
            checks.knowEvidence(at, source);
            evidence.add(source);
        });
        List<Grounding> groundings = new ArrayList<>();
        each("/groundings", file.groundings(), reader::grounding, findings, (at, grounding) -> {
            checks.check(at, grounding);
            groundings.add(grounding);
        });
        List<Prompt> prompts = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        each("/prompts", file.prompts(), reader::prompt, findings, (at, prompt) -> {
            checks.check(at, prompt, seen);
            prompts.add(prompt);
        });
        checks.everyoneIsGrounded();
        checks.bundlesHoldNothingElse();
        return new Catalogue(
                id == null ? "" : id, version == null ? "" : version, prompts, groundings, evidence, bundles);
    }

    private static void checkFingerprints(CatalogueFile file, Map<String, TextBundle> bundles, Findings findings) {
        List<String> named = new ArrayList<>();
        List<CatalogueFile.BundleEntry> entries = file.bundles() == null ? List.of() : file.bundles();
        for (int i = 0; i < entries.size(); i++) {
            String at = "/bundles/" + i;
            @Nullable
            String language = findings.required(at + "/language", entries.get(i).language());
            @Nullable
            String sha256 = findings.required(at + "/sha256", entries.get(i).sha256());
            @Nullable TextBundle bundle = language == null ? null : bundles.get(language);
            if (bundle == null) {
                findings.add(at, "missing-bundle", "the words of this language were not given");
            } else if (!bundle.sha256().equals(sha256)) {
                findings.add(at + "/sha256", "changed-bundle", "the words are not those that were reviewed");
            }
            named.add(String.valueOf(language));
        }
        findings.distinct("/bundles", named);
        bundles.keySet().stream()
                .filter(language -> !named.contains(language))
                .forEach(language -> findings.add(
                        "/bundles", "unnamed-bundle", "the catalogue names no fingerprint for '" + language + "'"));
    }

    private static <T, R> void each(
            String at,
            @Nullable List<T> entries,
            BiFunction<String, T, @Nullable R> read,
            Findings findings,
            java.util.function.BiConsumer<String, R> use) {
        findings.required(at, entries);
        if (entries == null) {
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            String here = at + "/" + i;
            @Nullable R value = read.apply(here, entries.get(i));
            if (value != null) {
                use.accept(here, value);
            }
        }
    }
}
