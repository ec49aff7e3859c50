package org.holdfast.prompts.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.prompts.text.TextResolver;
import org.holdfast.prompts.wording.WordingLinter;
import org.jspecify.annotations.Nullable;

/**
 * Reads a catalogue, ours or a clinic's own, and refuses it with everything that is wrong: unknown words, missing
 * prerequisites, groundings that do not exist, texts that wound, files that have been changed. It never reads half.
 *
 * <pre>{@code
 * CatalogueLoader loader = CatalogueLoader.shipped();
 * Catalogue ours = loader.load("our-clinic.json", json, Map.of("en", messages));
 * }</pre>
 *
 * <p>To add to the shipped catalogue rather than to replace it, see {@link OverlayLoader}. Words in a language without a
 * linter are read but not checked; their review has to carry them.
 */
public final class CatalogueLoader {
    private final Documents documents = Documents.strict();
    private final SortedMap<String, WordingLinter> linters;

    /**
     * Makes a loader.
     *
     * @param linters check the words, each those of its language
     */
    public CatalogueLoader(WordingLinter... linters) {
        this(List.of(linters));
    }

    private CatalogueLoader(List<WordingLinter> linters) {
        SortedMap<String, WordingLinter> byLanguage = new TreeMap<>();
        linters.forEach(linter -> byLanguage.put(linter.language(), linter));
        this.linters = Collections.unmodifiableSortedMap(byLanguage);
    }

    /**
     * A loader with every linter of the library.
     *
     * @return the loader
     */
    public static CatalogueLoader shipped() {
        return new CatalogueLoader(WordingLinter.shipped());
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
        Findings findings = new Findings();
        TextChecks texts = new TextChecks(messages, linters, findings);
        CatalogueFile file = read(CatalogueFile.class, name, json, findings);
        Catalogue catalogue = assembled(file, texts, findings);
        findings.throwIfAny(name);
        return catalogue;
    }

    /**
     * Gives a catalogue the words of a host, in a language that it does not have or instead of its own. A prompt of which
     * a line is missing is withheld in that language. Where there is a linter for the language, it reads the words.
     *
     * @param base the catalogue
     * @param resolver the words
     * @return the catalogue with the words
     * @throws DocumentException if a word wounds, the closing line is missing, or somebody would be left without a
     *     grounding; all problems
     */
    public Catalogue withTexts(Catalogue base, TextResolver resolver) {
        return new HostTexts(base, resolver, linters.get(resolver.language())).catalogue();
    }

    SortedMap<String, WordingLinter> linters() {
        return linters;
    }

    /** Reads a document; if it cannot be read, what is already found wrong with the words is told along with it. */
    <T> T read(Class<T> type, String name, byte[] json, Findings findings) {
        try {
            return documents.read(type, name, json);
        } catch (DocumentException refused) {
            findings.addAll(refused.problems());
            throw new DocumentException(name, findings.problems());
        }
    }

    private static Catalogue assembled(CatalogueFile file, TextChecks texts, Findings findings) {
        @Nullable String id = findings.required("/id", file.id());
        @Nullable String version = findings.required("/version", file.version());
        texts.fingerprints(file.bundles(), true);
        CatalogueChecks checks = new CatalogueChecks(findings, texts);
        Entries entries = new Entries(checks, findings);
        entries.read(file.evidence(), file.groundings(), file.prompts());
        findings.required("/evidence", file.evidence());
        findings.required("/groundings", file.groundings());
        findings.required("/prompts", file.prompts());
        checks.everyoneIsGrounded();
        texts.languages().forEach(texts::exit);
        texts.bundlesHoldNothingElse();
        return new Catalogue(
                id == null ? "" : id,
                version == null ? "" : version,
                entries.prompts(),
                entries.groundings(),
                entries.evidence(),
                texts.texts(),
                List.of());
    }
}
