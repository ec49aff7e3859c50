package org.holdfast.measures.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hash of an official wording, by which it is recognised without being shipped. It stands for the text of an item, of
 * the stem, or of one answer of an answer set.
 *
 * <pre>{@code {"item": "1", "language": "en", "sha256": "708c...", "sources": ["wording-set"]}}</pre>
 *
 * @param item the item, for the text of an item
 * @param stem true, for the words that stand above the items
 * @param answers the answer set, for the text of an answer
 * @param value what that answer counts
 * @param language the language of the wording, as a BCP 47 tag
 * @param sha256 the hash in hexadecimal
 * @param sources ids of the sources
 * @param verified false for a fact that no primary source and no two independent ones support
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fingerprint(
        @Nullable String item,
        @Nullable Boolean stem,
        @Nullable String answers,
        @Nullable Integer value,
        String language,
        String sha256,
        List<String> sources,
        @Nullable Boolean verified) {

    /**
     * Holds the part as it was written.
     *
     * @throws NullPointerException if the language, the hash or the sources are missing
     */
    public Fingerprint {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(sha256, "sha256");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /**
     * Hashes a text by its letters, digits and combining marks alone, so that case, spaces and punctuation do not
     * count: NFKC, lower case of the root locale, general categories L, N and M, UTF-8, SHA-256.
     *
     * @param text a text as it is shown
     * @return 64 digits of hexadecimal in lower case
     */
    public static String hash(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Fingerprint::counts)
                .forEach(kept::appendCodePoint);
        return HexFormat.of().formatHex(digest().digest(kept.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Whether it may drive a signal, a band, a cut-point or a verdict on change.
     *
     * @return false only for a fact that is marked as not verified
     */
    public boolean trusted() {
        return !Boolean.FALSE.equals(verified);
    }

    private static boolean counts(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
