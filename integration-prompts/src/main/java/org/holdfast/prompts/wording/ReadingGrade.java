package org.holdfast.prompts.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How many years of school an English text asks for, by the formula of Flesch and Kincaid:
 * 0.39 words a sentence + 11.8 syllables a word - 15.59, rounded half up to one decimal.
 *
 * <p>It says nothing about gentleness, and little about a text of fewer than thirty words: read it together with the
 * longest sentence. Syllables are groups of vowels, less silent endings, with a list of exceptions.
 */
public final class ReadingGrade {
    private static final Pattern NOT_IN_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SOUNDED_LE = Pattern.compile(".*[^aeiouy]le");
    private static final Pattern SOUNDED_ED = Pattern.compile(".*[td]ed");
    private static final Pattern SOUNDED_ES = Pattern.compile(".*(?:s|x|z|c|g|ch|sh|[^aeiouy]l)es");

    private final Map<String, Integer> exceptions = new TreeMap<>();

    /**
     * Makes a counter.
     *
     * @param rules the rules of a language, which hold the exceptions
     */
    public ReadingGrade(WordingRules rules) {
        rules.syllables().forEach((count, words) -> words.forEach(word -> exceptions.put(word, count)));
    }

    /**
     * The grade of a text.
     *
     * @param text a text with at least one word
     * @return the grade with one decimal; it may be below zero
     * @throws IllegalArgumentException if the text has no word
     */
    public BigDecimal of(String text) {
        List<List<String>> sentences = Words.sentences(text);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a text without words has no reading grade");
        }
        long words = sentences.stream().mapToLong(List::size).sum();
        long syllables = sentences.stream()
                .flatMap(List::stream)
                .mapToLong(this::syllables)
                .sum();
        long number = sentences.size();
        long hundredths = 39 * words * words + 1180 * syllables * number - 1559 * words * number;
        return BigDecimal.valueOf(hundredths)
                .divide(BigDecimal.valueOf(100 * words * number), 1, java.math.RoundingMode.HALF_UP);
    }

    /**
     * How many syllables a word has, or would have if it were read out digit by digit.
     *
     * @param word one word
     * @return at least 1
     */
    public int syllables(String word) {
        String letters = NOT_IN_A_WORD.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        if (exceptions.containsKey(letters)) {
            return exceptions.get(letters);
        }
        if (letters.chars().allMatch(Character::isDigit)) {
            return Math.max(letters.length(), 1);
        }
        int groups = (int) VOWELS.matcher(letters).results().count();
        return Math.max(groups - (silentEnd(letters) ? 1 : 0), 1);
    }

    private static boolean silentEnd(String word) {
        if (word.endsWith("e")) {
            return !SOUNDED_LE.matcher(word).matches();
        }
        if (word.endsWith("ed")) {
            return !SOUNDED_ED.matcher(word).matches();
        }
        return word.endsWith("es") && !SOUNDED_ES.matcher(word).matches();
    }
}
