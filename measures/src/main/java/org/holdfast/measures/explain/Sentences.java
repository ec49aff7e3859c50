package org.holdfast.measures.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The sentences of one language. They are filled in without regard to any locale, so that they are the same anywhere. */
final class Sentences {
    private final Properties sentences = new Properties();

    Sentences(String language) {
        String name = "sentences_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String say(String key, String... parts) {
        String sentence = Objects.requireNonNull(sentences.getProperty(key), key);
        for (int i = 0; i < parts.length; i++) {
            sentence = sentence.replace("{" + i + "}", parts[i]);
        }
        return sentence;
    }
}
