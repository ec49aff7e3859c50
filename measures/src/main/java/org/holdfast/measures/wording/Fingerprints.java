package org.holdfast.measures.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.holdfast.measures.definition.Fingerprint;
import org.jspecify.annotations.Nullable;

/** The fingerprints of one instrument as far as they bear on one language. */
final class Fingerprints {
    private final List<Fingerprint> known;
    private final String language;

    Fingerprints(List<Fingerprint> known, String language) {
        this.language = language.toLowerCase(Locale.ROOT);
        this.known = known.stream().filter(this::bearsOn).toList();
    }

    /**
     * Judges one text. A fingerprint in plain English can verify a text in British English; since spelling differs, it
     * cannot say that such a text is wrong.
     */
    Verification.Why why(Predicate<Fingerprint> about, @Nullable String text) {
        if (text == null) {
            return Verification.Why.NO_TEXT;
        }
        String hash = Fingerprint.hash(text);
        List<Fingerprint> here = known.stream().filter(about).toList();
        List<Fingerprint> same =
                here.stream().filter(one -> one.sha256().equals(hash)).toList();
        if (same.stream().anyMatch(Fingerprint::trusted)) {
            return Verification.Why.KNOWN;
        }
        if (!same.isEmpty()) {
            return Verification.Why.ONE_SOURCE;
        }
        return here.stream().anyMatch(one -> one.trusted() && tag(one).equals(language))
                ? Verification.Why.OTHER_WORDS
                : Verification.Why.NO_FINGERPRINT;
    }

    /** Judges the text of an item, which may repeat the stem in front of words of its own. */
    Verification.Why ofItem(String item, @Nullable String text, @Nullable String stem) {
        Predicate<Fingerprint> about = one -> item.equals(one.item());
        Verification.Why whole = why(about, text);
        if (text == null || whole == Verification.Why.KNOWN) {
            return whole;
        }
        return knownBehindStem(about, text, stems(stem)) ? Verification.Why.KNOWN_BEHIND_STEM : whole;
    }

    private boolean knownBehindStem(Predicate<Fingerprint> about, String text, Set<String> stems) {
        return IntStream.range(1, text.length())
                .filter(place -> startsAWord(text, place))
                .filter(place -> stems.contains(Fingerprint.hash(text.substring(0, place))))
                .anyMatch(place -> why(about, text.substring(place)) == Verification.Why.KNOWN);
    }

    private static boolean startsAWord(String text, int place) {
        return Character.isLetterOrDigit(text.charAt(place)) && !Character.isLetterOrDigit(text.charAt(place - 1));
    }

    /** The stems that may be taken off: those that are verified, and the pack's own, which is judged for itself. */
    private Set<String> stems(@Nullable String stem) {
        Set<String> stems = new HashSet<>();
        known.stream()
                .filter(one -> Boolean.TRUE.equals(one.stem()) && one.trusted())
                .forEach(one -> stems.add(one.sha256()));
        if (stem != null) {
            stems.add(Fingerprint.hash(stem));
        }
        return stems;
    }

    private boolean bearsOn(Fingerprint fingerprint) {
        String tag = tag(fingerprint);
        return language.equals(tag) || language.startsWith(tag + "-");
    }

    private static String tag(Fingerprint fingerprint) {
        return fingerprint.language().toLowerCase(Locale.ROOT);
    }
}
