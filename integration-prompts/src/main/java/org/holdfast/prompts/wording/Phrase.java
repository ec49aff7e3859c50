package org.holdfast.prompts.wording;

import java.util.ArrayList;
import java.util.List;

/** A row of words as rules write it; a star at its end stands for any ending of the last word. */
record Phrase(List<String> sought, boolean anyEnding) {

    static Phrase of(String written) {
        return new Phrase(Words.of(written), written.endsWith("*"));
    }

    /** Whether it stands among the words, word by word. */
    boolean standsIn(List<String> words) {
        return indexIn(words) >= 0;
    }

    /** The words without it; a gap of one word stays where it was. */
    List<String> cutFrom(List<String> words) {
        List<String> left = new ArrayList<>(words);
        for (int at = indexIn(left); at >= 0; at = indexIn(left)) {
            left.subList(at, at + sought.size()).clear();
            left.add(at, "");
        }
        return left;
    }

    private int indexIn(List<String> words) {
        for (int at = 0; at + sought.size() <= words.size(); at++) {
            if (standsAt(words, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean standsAt(List<String> words, int at) {
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
