package org.holdfast.measures.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of one language. They are filled in without regard to any locale, so that they are the same anywhere. */
final class Sentences {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Properties sentences = new Properties();

    private Sentences(String language) {
        String name = "sentences_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spanish for any Spanish locale, else English; a whole set of sentences, so that languages are never mixed. */
    static Sentences in(Locale language) {
        return new Sentences(language.getLanguage().equals("es") ? "es" : "en");
    }

    /** Fills in one pass: a part that itself holds a place, as a title of one's own may, is left as it is. */
    String say(String key, String... parts) {
        return PLACE.matcher(text(key))
                .replaceAll(place -> Matcher.quoteReplacement(parts[Integer.parseInt(place.group(1))]));
    }

    String text(String key) {
        return Objects.requireNonNull(sentences.getProperty(key), key);
    }

    Set<String> keys() {
        return sentences.stringPropertyNames();
    }
}
