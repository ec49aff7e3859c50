package org.holdfast.prompts.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.core.json.DocumentException;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.vocabulary.Prerequisite;
import org.jspecify.annotations.Nullable;

/**
 * Lays a clinic's own work over a catalogue: it adds prompts and groundings, tightens prompts (nearer, more topics, more
 * that must be so before) and blocks prompts. It never loosens: there is no key for it, and a lower intensity or an id
 * that is taken is refused. An overlay with anything wrong in it changes nothing.
 *
 * <pre>{@code
 * {"schema": "holdfast/prompt-overlay/1", "id": "our-clinic", "version": "1",
 *  "tighten": [{"prompt": "later.what-holds-you", "intensity": 2, "addTags": ["grief"]}],
 *  "block": ["later.never-sent"]}
 * }</pre>
 *
 * <p>The words of what it adds pass the same linters as ours. The version of the result names both, so that an offer says
 * what it rests on. {@link CatalogueFolder} reads an overlay from a folder.
 */
public final class OverlayLoader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_INTENSITY = 4;

    private final CatalogueLoader loader;

    /**
     * Makes a loader.
     *
     * @param loader reads catalogues; its linters read the words of overlays too
     */
    public OverlayLoader(CatalogueLoader loader) {
        this.loader = loader;
    }

    /**
     * Reads and checks an overlay, and lays it over a catalogue.
     *
     * @param base the catalogue
     * @param name what to call the file in problems
     * @param json the overlay
     * @param messages the words of what it adds, by language, each a {@code .properties} file in UTF-8
     * @return the catalogue with the overlay
     * @throws DocumentException if anything is wrong with it; of syntax the first problem, of meaning all of them
     */
    public Catalogue load(Catalogue base, String name, byte[] json, Map<String, byte[]> messages) {
        Findings findings = new Findings();
        TextChecks texts = new TextChecks(messages, loader.linters(), findings);
        OverlayFile file = loader.read(OverlayFile.class, name, json, findings);
        Catalogue laid = laid(base, file, texts, findings);
        findings.throwIfAny(name);
        return laid;
    }

    private static Catalogue laid(Catalogue base, OverlayFile file, TextChecks texts, Findings findings) {
        @Nullable String id = findings.matching("/id", file.id(), ID, "\"our-clinic\"");
        @Nullable String version = findings.required("/version", file.version());
        texts.fingerprints(file.bundles(), false);
        CatalogueChecks checks = new CatalogueChecks(findings, texts);
        checks.know(base);
        Entries entries = new Entries(checks, findings);
        entries.read(file.evidence(), file.groundings(), file.prompts());
        Map<String, Prompt> prompts = new LinkedHashMap<>();
        base.prompts().forEach(prompt -> prompts.put(prompt.id(), prompt));
        tighten(file.tighten(), prompts, checks, findings);
        Set<String> blocked = new TreeSet<>(base.blocked());
        block(file.block(), base, blocked, findings);
        checks.everyoneIsGrounded();
        texts.languages().stream()
                .filter(language -> !base.languages().contains(language))
                .forEach(texts::exit);
        texts.bundlesHoldNothingElse();
        return new Catalogue(
                base.id(),
                base.version() + "+" + id + "." + version,
                joined(List.copyOf(prompts.values()), entries.prompts()),
                joined(base.groundings(), entries.groundings()),
                joined(base.evidence(), entries.evidence()),
                joined(base.texts(), texts.texts()),
                blocked);
    }

    private static void tighten(
            @Nullable List<OverlayFile.TightenEntry> entries,
            Map<String, Prompt> prompts,
            CatalogueChecks checks,
            Findings findings) {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; entries != null && i < entries.size(); i++) {
            String at = "/tighten/" + i;
            OverlayFile.TightenEntry entry = entries.get(i);
            @Nullable String id = findings.required(at + "/prompt", entry.prompt());
            @Nullable Prompt prompt = id == null ? null : known(at + "/prompt", id, prompts, findings);
            if (prompt != null && !seen.add(prompt.id())) {
                findings.add(at + "/prompt", "duplicate", "stands twice in this list");
            } else if (prompt != null) {
                Prompt tightened = tightened(at, entry, prompt, findings);
                checks.checkPrerequisites(at, tightened);
                prompts.put(tightened.id(), tightened);
            }
        }
    }

    private static Prompt tightened(String at, OverlayFile.TightenEntry entry, Prompt prompt, Findings findings) {
        int before = prompt.intensity();
        int intensity = entry.intensity() == null ? before : entry.intensity();
        if (intensity < before || intensity > MAX_INTENSITY) {
            findings.add(
                    at + "/intensity",
                    "loosens",
                    "an overlay may raise the intensity of this prompt: expected " + before + " to " + MAX_INTENSITY);
        }
        List<ContentTag> tags = entry.addTags() == null
                ? List.of()
                : findings.words(at + "/addTags", ContentTag.class, entry.addTags());
        List<Prerequisite> prerequisites = entry.addPrerequisites() == null
                ? List.of()
                : findings.words(at + "/addPrerequisites", Prerequisite.class, entry.addPrerequisites());
        return prompt.tightened(intensity, tags, prerequisites);
    }

    private static void block(@Nullable List<String> ids, Catalogue base, Set<String> blocked, Findings findings) {
        for (int i = 0; ids != null && i < ids.size(); i++) {
            @Nullable Prompt prompt = base.find(ids.get(i));
            if (prompt == null) {
                findings.add("/block/" + i, "unknown-prompt", "no such prompt in catalogue " + base.version());
            } else if (!blocked.add(prompt.id()) && !base.blocked().contains(prompt.id())) {
                findings.add("/block/" + i, "duplicate", "stands twice in this list");
            }
        }
    }

    private static @Nullable Prompt known(String at, String id, Map<String, Prompt> prompts, Findings findings) {
        @Nullable Prompt prompt = prompts.get(id);
        if (prompt == null) {
            findings.add(at, "unknown-prompt", "no such prompt in the catalogue");
        }
        return prompt;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static SortedMap<String, SortedMap<String, String>> joined(
            SortedMap<String, SortedMap<String, String>> base, SortedMap<String, SortedMap<String, String>> more) {
        SortedMap<String, SortedMap<String, String>> texts = new TreeMap<>(base);
        more.forEach((language, words) -> {
            SortedMap<String, String> all = new TreeMap<>(texts.getOrDefault(language, new TreeMap<>()));
            all.putAll(words);
            texts.put(language, all);
        });
        return texts;
    }
}
