package org.holdfast.prompts.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdfast.prompts.text.TextResolver;
import org.holdfast.prompts.text.TextReview;
import org.holdfast.prompts.vocabulary.ContentTag;
import org.holdfast.prompts.wording.Passage;
import org.holdfast.prompts.wording.WordingLinter;
import org.jspecify.annotations.Nullable;

/** The words of a host, asked for once and checked, put into a catalogue. */
final class HostTexts {
    private final Catalogue base;
    private final TextResolver resolver;
    private final @Nullable WordingLinter linter;
    private final String language;
    private final SortedMap<String, String> words = new TreeMap<>();
    private final Findings findings = new Findings();

    HostTexts(Catalogue base, TextResolver resolver, @Nullable WordingLinter linter) {
        this.base = base;
        this.resolver = resolver;
        this.linter = linter;
        this.language = resolver.language();
    }

    Catalogue catalogue() {
        @Nullable String exit = resolver.find(Catalogue.EXIT_KEY);
        if (exit == null) {
            findings.add("/" + language + "/" + Catalogue.EXIT_KEY, "missing-text", "no text in '" + language + "'");
        } else {
            take(Catalogue.EXIT_KEY, Passage.Kind.EXIT, List.of(), exit);
        }
        List<Grounding> groundings = base.groundings().stream()
                .map(grounding -> grounding.with(editions(
                        grounding.id(), grounding.editions(), List.of(grounding.textKey()), grounding.avoidIf())))
                .toList();
        List<Prompt> prompts = base.prompts().stream()
                .map(prompt -> prompt.with(editions(prompt.id(), prompt.editions(), prompt.textKeys(), prompt.tags())))
                .toList();
        prompts.stream().filter(prompt -> prompt.edition(language).isPresent()).forEach(this::note);
        CatalogueChecks.everyoneIsGrounded(groundings, language, findings);
        findings.throwIfAny("the words in '" + language + "'");
        Map<String, SortedMap<String, String>> texts = new TreeMap<>(base.texts());
        texts.put(language, words);
        return new Catalogue(base.id(), base.version(), prompts, groundings, base.evidence(), texts, base.blocked());
    }

    private void note(Prompt prompt) {
        @Nullable String note = resolver.find(prompt.noteKey());
        if (note != null) {
            take(prompt.noteKey(), Passage.Kind.LINE, prompt.tags(), note);
        }
    }

    /** The editions in other languages, and one in this if every line of it is there. */
    private List<Edition> editions(String id, List<Edition> editions, List<String> keys, List<ContentTag> tags) {
        Stream<Edition> others =
                editions.stream().filter(edition -> !edition.language().equals(language));
        Map<String, String> lines = new LinkedHashMap<>();
        for (String key : keys) {
            @Nullable String line = resolver.find(key);
            if (line == null) {
                return others.toList();
            }
            lines.put(key, line);
        }
        lines.forEach((key, line) -> take(key, Passage.Kind.INVITATION, tags, line));
        TextReview review = resolver.review(id);
        if (!review.namesItsReader()) {
            findings.add(
                    "/" + language + "/" + id,
                    "review-without-reader",
                    "a reviewed text names the role of its reader and the date");
        }
        return Stream.concat(others, Stream.of(Edition.of(language, null, review)))
                .toList();
    }

    private void take(String key, Passage.Kind kind, List<ContentTag> tags, String text) {
        words.put(key, text);
        if (text.isBlank()) {
            findings.add("/" + language + "/" + key, "empty-text", "a key has no text");
        } else if (linter != null) {
            linter.check(new Passage(key, kind, text, tags))
                    .forEach(problem ->
                            findings.add("/" + language + problem.pointer(), problem.code(), problem.message()));
        }
    }
}
