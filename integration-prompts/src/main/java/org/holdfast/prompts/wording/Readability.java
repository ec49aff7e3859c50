package org.holdfast.prompts.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How easy a text is to read, by the formula of its language, rounded half up to one decimal. In English the value is a
 * school grade, in Spanish an index in which more is easier; {@link ReadingFormula} has both.
 *
 * <p>It says nothing about gentleness, and little about a text of fewer than thirty words: read it together with the
 * longest sentence.
 */
public final class Readability {
    private final WordingRules.Ease ease;
    private final Map<String, Integer> exceptions = new TreeMap<>();

    /**
     * Makes a counter.
     *
     * @param rules the rules of a language, which name the formula and hold the exceptions
     */
    public Readability(WordingRules rules) {
        this.ease = rules.readability();
        rules.syllables().forEach((count, words) -> words.forEach(word -> exceptions.put(word, count)));
    }

    /**
     * The value of a text.
     *
     * @param text a text with at least one word
     * @return the value with one decimal; it may be below zero
     * @throws IllegalArgumentException if the text has no word
     */
    public BigDecimal of(String text) {
        List<List<String>> sentences = Words.sentences(text);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a text without words has no readability");
        }
        long words = sentences.stream().mapToLong(List::size).sum();
        long syllables = sentences.stream()
                .flatMap(List::stream)
                .mapToLong(this::syllables)
                .sum();
        return ease.formula().value(words, syllables, sentences.size());
    }

    /**
     * Whether a text is harder than the rules allow. A text that is too short for the formula is not.
     *
     * @param text a text with at least one word
     * @return true if it lies beyond the limit
     * @throws IllegalArgumentException if the text has no word
     */
    public boolean tooHard(String text) {
        return ease.formula().harder(of(text), ease.hardest()) && Words.of(text).size() >= ease.fromWords();
    }

    /**
     * How many syllables a word has, or would have if it were read out digit by digit.
     *
     * @param word one word
     * @return at least 1
     */
    public int syllables(String word) {
        List<String> parts = Words.of(word.replace("'", ""));
        if (parts.isEmpty()) {
            return 1;
        }
        String letters = parts.get(0);
        if (exceptions.containsKey(letters)) {
            return exceptions.get(letters);
        }
        if (letters.chars().allMatch(Character::isDigit)) {
            return letters.length();
        }
        return Math.max(ease.formula().syllables(letters), 1);
    }
}
