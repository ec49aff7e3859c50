package org.holdfast.prompts.text;

import org.jspecify.annotations.Nullable;

/**
 * Gives the words of one language, from wherever a host keeps them: a resource bundle, ICU4J, Fluent, a content system.
 * The loader asks for every key once and keeps what it gets, so a choice never waits for a host, and never mixes two
 * languages: a prompt of which one line is missing is withheld in that language.
 *
 * <pre>{@code
 * ResourceBundle french = ResourceBundle.getBundle("prompts", Locale.FRENCH);
 * TextResolver texts = new TextResolver() {
 *     public String language() { return "fr"; }
 *     public String find(String key) { return french.containsKey(key) ? french.getString(key) : null; }
 *     public TextReview review(String id) { return TextReview.draft(); }
 * };
 * Catalogue withFrench = CatalogueLoader.shipped().withTexts(Catalogue.shipped(), texts);
 * }</pre>
 */
public interface TextResolver {

    /**
     * The language of the words.
     *
     * @return a language without region, such as {@code fr}
     */
    String language();

    /**
     * The words of a key of the catalogue, such as {@code prompt.early.weather.text} or {@code prompt.exit.default}.
     *
     * @param key the key
     * @return the words, or null if there are none
     */
    @Nullable
    String find(String key);

    /**
     * How far the review of the words of an entry has come.
     *
     * @param id the id of a prompt or a grounding
     * @return the review
     */
    TextReview review(String id);
}
