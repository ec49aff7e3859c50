package org.holdfast.prompts.wording;

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
        Matcher matcher = WORD.matcher(text.replace('\u2019', '\'').toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return List.copyOf(words);
    }

    /** The sentences, each as its words. */
    static List<List<String>> sentences(String text) {
        return END_OF_SENTENCE
                .splitAsStream(text)
                .map(Words::of)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** Whether a phrase stands among the words, word by word. */
    static boolean contain(List<String> words, String phrase) {
        return indexOf(words, of(phrase), phrase.endsWith("*")) >= 0;
    }

    /** The words without the given phrases; a gap of one word stays where a phrase was. */
    static List<String> without(List<String> words, List<String> phrases) {
        List<String> left = new ArrayList<>(words);
        for (String phrase : phrases) {
            List<String> sought = of(phrase);
            for (int at = indexOf(left, sought, false); at >= 0; at = indexOf(left, sought, false)) {
                left.subList(at, at + sought.size()).clear();
                left.add(at, "");
            }
        }
        return left;
    }

    private static int indexOf(List<String> words, List<String> sought, boolean anyEnding) {
        for (int at = 0; at + sought.size() <= words.size(); at++) {
            if (standsAt(words, at, sought, anyEnding)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean standsAt(List<String> words, int at, List<String> sought, boolean anyEnding) {
        int last = sought.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!words.get(at + i).equals(sought.get(i))) {
                return false;
            }
        }
        String word = words.get(at + last);
        return anyEnding ? word.startsWith(sought.get(last)) : word.equals(sought.get(last));
    }
}
