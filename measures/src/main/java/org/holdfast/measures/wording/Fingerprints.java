package org.holdfast.measures.wording;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
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

    private boolean bearsOn(Fingerprint fingerprint) {
        String tag = tag(fingerprint);
        return language.equals(tag) || language.startsWith(tag + "-");
    }

    private static String tag(Fingerprint fingerprint) {
        return fingerprint.language().toLowerCase(Locale.ROOT);
    }
}
