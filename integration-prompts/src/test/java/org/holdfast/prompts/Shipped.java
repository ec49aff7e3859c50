package org.holdfast.prompts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A shipped file, for tests to change one thing in. */
public record Shipped(String path) {

    /** The words of the shipped catalogue by language. */
    public static Map<String, byte[]> messages() {
        return Map.of(
                "en", new Shipped("catalogue/messages_en.properties").bytes(),
                "es", new Shipped("catalogue/messages_es.properties").bytes());
    }

    public byte[] bytes() {
        try (InputStream in = Files.newInputStream(Path.of("src/main/resources/org/holdfast/prompts", path))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
