package org.holdfast.core.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The sentences of findings in one language. Resource bundles are not used: they fall back to the language of the
 * machine, and the same input would give other words elsewhere.
 */
final class Sentences {
    private static final Sentences ENGLISH = load("findings.properties");
    private static final Sentences SPANISH = load("findings_es.properties");

    private final Map<String, String> templates;

    private Sentences(Map<String, String> templates) {
        this.templates = templates;
    }

    static Sentences in(Locale language) {
        return language.getLanguage().equals("es") ? SPANISH : ENGLISH;
    }

    String of(String key, List<String> args) {
        String sentence = templates.getOrDefault(key, key);
        for (int i = 0; i < args.size(); i++) {
            sentence = sentence.replace("{" + i + "}", args.get(i));
        }
        return sentence;
    }

    Map<String, String> templates() {
        return templates;
    }

    private static Sentences load(String name) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        properties.forEach((key, value) -> sorted.put((String) key, (String) value));
        return new Sentences(Map.copyOf(sorted));
    }
}
