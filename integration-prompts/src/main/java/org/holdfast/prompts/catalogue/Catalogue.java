package org.holdfast.prompts.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A checked set of prompts and groundings with their words. One that exists has passed every check of the loader.
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.shipped();
 * String words = catalogue.text("en", catalogue.get("early.weather").textKey());
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Catalogue {
    /** The key of the line that closes every prompt and names the ways out. */
    public static final String EXIT_KEY = "prompt.exit.default";

    private final String id;
    private final String version;
    private final SortedMap<String, Prompt> prompts = new TreeMap<>();
    private final List<Prompt> promptList;
    private final Map<String, Grounding> groundings = new LinkedHashMap<>();
    private final List<Grounding> groundingList;
    private final SortedMap<String, Evidence> evidence;
    private final SortedMap<String, SortedMap<String, String>> texts;
    private final SortedSet<String> blocked;

    Catalogue(
            String id,
            String version,
            Collection<Prompt> prompts,
            Collection<Grounding> groundings,
            Collection<Evidence> evidence,
            Map<String, SortedMap<String, String>> texts,
            Collection<String> blocked) {
        this.id = id;
        this.version = version;
        prompts.forEach(prompt -> this.prompts.put(prompt.id(), prompt));
        this.promptList = List.copyOf(this.prompts.values());
        groundings.forEach(grounding -> this.groundings.put(grounding.id(), grounding));
        this.groundingList = List.copyOf(this.groundings.values());
        this.evidence = new TreeMap<>();
        evidence.forEach(source -> this.evidence.put(source.id(), source));
        this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        this.blocked = Collections.unmodifiableSortedSet(new TreeSet<>(blocked));
    }

    /**
     * The catalogue that ships with the library: 144 prompts and 20 groundings in English, and in Spanish those up to
     * intensity 2 and all groundings. No clinician has reviewed them yet; each of them says so. All checks and linters
     * ran over them when the library was built, and do not run again here.
     *
     * @return the catalogue, costly to make: keep one
     */
    public static Catalogue shipped() {
        return ShippedCatalogue.read();
    }

    /**
     * The catalogue's id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The catalogue's version, which is part of every choice.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * The languages that it has words in.
     *
     * @return the languages in alphabetical order
     */
    public List<String> languages() {
        return List.copyOf(texts.keySet());
    }

    /**
     * The prompts that an overlay keeps from everyone. They stay in the catalogue, so that each choice says why they are
     * not offered.
     *
     * @return their ids in order
     */
    public Set<String> blocked() {
        return blocked;
    }

    /**
     * The prompts.
     *
     * @return all prompts in the order of their ids
     */
    public List<Prompt> prompts() {
        return promptList;
    }

    /**
     * The groundings.
     *
     * @return all groundings in the order of the file
     */
    public List<Grounding> groundings() {
        return groundingList;
    }

    /**
     * The sources behind the prompts.
     *
     * @return all sources in the order of their ids
     */
    public List<Evidence> evidence() {
        return List.copyOf(evidence.values());
    }

    /**
     * A prompt that may not be there, such as one of an older version in a history.
     *
     * @param promptId the prompt's id
     * @return the prompt, or null
     */
    public @Nullable Prompt find(String promptId) {
        return prompts.get(promptId);
    }

    /**
     * A prompt that must be there.
     *
     * @param promptId the prompt's id
     * @return the prompt
     * @throws IllegalArgumentException if there is no such prompt
     */
    public Prompt get(String promptId) {
        @Nullable Prompt prompt = prompts.get(promptId);
        if (prompt == null) {
            throw new IllegalArgumentException("no prompt of that id among the " + prompts.size() + " of " + id);
        }
        return prompt;
    }

    /**
     * A grounding that a prompt of this catalogue names.
     *
     * @param groundingId the grounding's id
     * @return the grounding, or null
     */
    public @Nullable Grounding findGrounding(String groundingId) {
        return groundings.get(groundingId);
    }

    /**
     * The words of a key.
     *
     * @param language a language of the catalogue
     * @param key the key
     * @return the words
     * @throws IllegalArgumentException if the catalogue has no such language or key
     */
    public String text(String language, String key) {
        @Nullable SortedMap<String, String> words = texts.get(language);
        if (words == null) {
            throw new IllegalArgumentException("the catalogue has no words in that language; it has " + texts.keySet());
        }
        @Nullable String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text '" + key + "'");
        }
        return text;
    }

    /**
     * The words of a key that need not be there, such as a note.
     *
     * @param language a language of the catalogue
     * @param key the key
     * @return the words, or null
     */
    public @Nullable String findText(String language, String key) {
        @Nullable SortedMap<String, String> words = texts.get(language);
        return words == null ? null : words.get(key);
    }

    SortedMap<String, SortedMap<String, String>> texts() {
        return texts;
    }
}
