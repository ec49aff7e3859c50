package org.holdfast.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.holdfast.core.json.Documents;

/** Reads the documents that commands name. */
final class Input {
    private Input() {}

    static <T> T read(Documents documents, Class<T> type, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return documents.read(type, in);
        }
    }

    /** Whether a file is compressed, by its name. */
    static boolean zipped(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
