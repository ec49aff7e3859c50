package org.holdfast.prompts.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into sentences and words, as the rules count them. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?\\u2026]+");

    private Words() {}

    /** The words in lower case; a hyphen parts two words, an apostrophe does not. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(composed(text).replace('\u2019', '\'').toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return List.copyOf(words);
    }

    /** An accent is part of its letter: a question word of Spanish is told from its neighbour by nothing else. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The sentences, each as its words. */
    static List<List<String>> sentences(String text) {
        return END_OF_SENTENCE
                .splitAsStream(text)
                .map(Words::of)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
