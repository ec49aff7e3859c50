package org.holdfast.prompts.wording;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language, by key, read from a {@code .properties} file in UTF-8. A key that stands twice, or with
 * nothing behind it, is refused: one of two texts would have been read by nobody.
 */
public final class TextBundle {
    private final SortedMap<String, String> texts;
    private final byte[] utf8;

    private TextBundle(SortedMap<String, String> texts, byte[] utf8) {
        this.texts = texts;
        this.utf8 = utf8;
    }

    /**
     * Reads a bundle.
     *
     * @param name what to call the file in problems
     * @param utf8 the file
     * @return the texts
     * @throws DocumentException if the file is not UTF-8, or a key is repeated or empty; all such keys at once
     */
    public static TextBundle read(String name, byte[] utf8) {
        Strict properties = new Strict();
        try {
            properties.load(new StringReader(decoded(name, utf8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw refused(name, List.of(Problem.at("", "malformed", "a backslash escape is not complete")));
        }
        if (!properties.problems.isEmpty()) {
            throw refused(name, properties.problems);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new TextBundle(Collections.unmodifiableSortedMap(texts), utf8.clone());
    }

    /**
     * The text of a key.
     *
     * @param key the key
     * @return the text, or null if there is none
     */
    public @Nullable String find(String key) {
        return texts.get(key);
    }

    /**
     * The text of a key that must be there.
     *
     * @param key the key
     * @return the text
     * @throws IllegalArgumentException if the bundle has no such key
     */
    public String get(String key) {
        @Nullable String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text '" + key + "'");
        }
        return text;
    }

    /**
     * The keys of the bundle.
     *
     * @return the keys in alphabetical order
     */
    public Set<String> keys() {
        return texts.keySet();
    }

    /**
     * The texts by key.
     *
     * @return an unmodifiable map in alphabetical order of the keys
     */
    public SortedMap<String, String> texts() {
        return texts;
    }

    /**
     * The fingerprint of the file, byte by byte.
     *
     * @return SHA-256 in lower-case hex
     */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String decoded(String name, byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused(name, List.of(Problem.at("", "not-utf-8", "the file is not valid UTF-8")));
        }
    }

    private static DocumentException refused(String name, List<Problem> problems) {
        return new DocumentException(name, problems);
    }

    /** Properties that notice what the JDK passes over. */
    private static final class Strict extends Properties {
        private static final long serialVersionUID = 1L;
        private final transient List<Problem> problems = new ArrayList<>();

        @Override
        public synchronized @Nullable Object put(Object key, Object text) {
            if (containsKey(key)) {
                problems.add(Problem.at("/" + key, "duplicate-key", "a key stands twice in the bundle"));
            }
            if (text.toString().isBlank()) {
                problems.add(Problem.at("/" + key, "empty-text", "a key has no text"));
            }
            return super.put(key, text);
        }
    }
}
