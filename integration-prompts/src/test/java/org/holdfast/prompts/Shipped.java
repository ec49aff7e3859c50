package org.holdfast.prompts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A shipped file, for tests to change one thing in. */
public record Shipped(String path) {

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
