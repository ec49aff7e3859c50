package org.holdfast.prompts.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.wording.Passage;
import org.holdfast.prompts.wording.TextBundle;
import org.holdfast.prompts.wording.WordingLinter;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words of entries are there in every language that they name, and pass the linter of that language. The
 * pointer of a problem begins with the language: {@code /es/prompt.early.weather.text}.
 */
final class TextChecks {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    private final Findings findings;
    private final Map<String, WordingLinter> linters;
    private final SortedMap<String, TextBundle> bundles = new TreeMap<>();
    private final Set<String> unreadable = new TreeSet<>();
    private final Set<String> usedKeys = new TreeSet<>();

    TextChecks(Map<String, byte[]> messages, Map<String, WordingLinter> linters, Findings findings) {
        this.findings = findings;
        this.linters = linters;
        new TreeMap<>(messages).forEach((language, bytes) -> {
            try {
                bundles.put(language, TextBundle.read(language, bytes));
            } catch (DocumentException refused) {
                unreadable.add(language);
                under(language, refused.problems());
            }
        });
    }

    /** The words by language and key. */
    SortedMap<String, SortedMap<String, String>> texts() {
        SortedMap<String, SortedMap<String, String>> texts = new TreeMap<>();
        bundles.forEach((language, bundle) -> texts.put(language, bundle.texts()));
        return texts;
    }

    Set<String> languages() {
        return bundles.keySet();
    }

    /** Compares the files with their fingerprints; a catalogue has one for each, an overlay may do without. */
    void fingerprints(@Nullable List<CatalogueFile.BundleEntry> entries, boolean each) {
        List<String> named = new ArrayList<>();
        for (int i = 0; entries != null && i < entries.size(); i++) {
            String at = "/bundles/" + i;
            @Nullable
            String language = findings.required(at + "/language", entries.get(i).language());
            @Nullable
            String sha256 = findings.required(at + "/sha256", entries.get(i).sha256());
            @Nullable TextBundle bundle = language == null ? null : bundles.get(language);
            if (bundle != null && !bundle.sha256().equals(sha256)) {
                findings.add(at + "/sha256", "changed-bundle", "the words are not those that were reviewed");
            } else if (bundle == null && (language == null || !unreadable.contains(language))) {
                findings.add(at, "missing-bundle", "the words of this language were not given");
            }
            named.add(String.valueOf(language));
        }
        findings.distinct("/bundles", named);
        bundles.keySet().stream()
                .filter(language -> each && !named.contains(language))
                .forEach(language -> findings.add(
                        "/bundles", "unnamed-bundle", "the catalogue names no fingerprint for '" + language + "'"));
    }

    /** Checks the line that closes every prompt. */
    void exit(String language) {
        usedKeys.add(Catalogue.EXIT_KEY);
        @Nullable TextBundle bundle = bundles.get(language);
        if (bundle != null) {
            required(language, bundle, Catalogue.EXIT_KEY, Passage.Kind.EXIT, List.of());
        }
    }

    /** Checks the words of a prompt or a grounding: the first key is its text, the others its follow-ups. */
    void entry(String at, List<Edition> editions, List<String> keys, List<ContentTag> tags) {
        usedKeys.addAll(keys);
        if (editions.isEmpty()) {
            findings.add(at + "/editions", "no-edition", "a text exists in at least one language");
        }
        for (int i = 0; i < editions.size(); i++) {
            String language = editions.get(i).language();
            @Nullable TextBundle bundle = bundles.get(language);
            if (bundle != null) {
                keys.forEach(key -> required(language, bundle, key, Passage.Kind.INVITATION, tags));
                readability(at + "/editions/" + i, editions.get(i), bundle.find(keys.get(0)));
            } else if (!unreadable.contains(language)) {
                findings.add(at + "/editions/" + i, "missing-bundle", "no bundle for '" + language + "'");
            }
        }
    }

    /** Checks a note, which is there in every language of its prompt or in none. */
    void note(List<Edition> editions, String key, List<ContentTag> tags) {
        usedKeys.add(key);
        SortedMap<String, TextBundle> read = new TreeMap<>(bundles);
        read.keySet().retainAll(editions.stream().map(Edition::language).toList());
        if (read.values().stream().anyMatch(bundle -> bundle.find(key) != null)) {
            read.forEach((language, bundle) -> required(language, bundle, key, Passage.Kind.LINE, tags));
        }
    }

    void bundlesHoldNothingElse() {
        bundles.forEach((language, bundle) -> bundle.keys().stream()
                .filter(key -> !usedKeys.contains(key))
                .forEach(key -> findings.add(
                        "/" + language + "/" + key, "unused-text", "no entry of the catalogue has this text")));
    }

    private void required(String language, TextBundle bundle, String key, Passage.Kind kind, List<ContentTag> tags) {
        @Nullable String text = bundle.find(key);
        @Nullable WordingLinter linter = linters.get(language);
        if (text == null) {
            findings.add("/" + language + "/" + key, "missing-text", "no text in '" + language + "'");
        } else if (linter != null) {
            under(language, linter.check(new Passage(key, kind, text, tags)));
        }
    }

    private void readability(String at, Edition edition, @Nullable String text) {
        @Nullable WordingLinter linter = linters.get(edition.language());
        if (linter == null || text == null || edition.readability() == null) {
            return;
        }
        BigDecimal computed = linter.readability(text);
        if (computed.subtract(edition.readability()).abs().compareTo(TOLERANCE) > 0) {
            findings.add(at + "/readability", "wrong-readability", "the readability of this text is " + computed);
        }
    }

    private void under(String language, List<Problem> problems) {
        problems.forEach(
                problem -> findings.add("/" + language + problem.pointer(), problem.code(), problem.message()));
    }
}
