package org.holdfast.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: a stream, or a file that appears whole or not at all. Results are written beside the file under a
 * temporary name; {@link #commit} renames, and closing without it leaves what was there before.
 */
final class Output implements Closeable {
    private final OutputStream stream;
    private final @Nullable Path temporary;
    private final @Nullable Path target;

    private Output(OutputStream stream, @Nullable Path temporary, @Nullable Path target) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
        this.temporary = temporary;
        this.target = target;
    }

    /** Opens the file, or the standard output where there is none. */
    static Output to(@Nullable Path file, OutputStream standard) throws IOException {
        if (file == null) {
            return new Output(standard, null, null);
        }
        Path whole = file.toAbsolutePath();
        Path part = Files.createTempFile(whole.getParent(), ".holdfast-", ".part");
        return new Output(Files.newOutputStream(part), part, whole);
    }

    OutputStream stream() {
        return stream;
    }

    /** All is written: the file takes its name. */
    void commit() throws IOException {
        stream.flush();
        if (temporary == null || target == null) {
            return;
        }
        stream.close();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary != null) {
            stream.close();
            Files.deleteIfExists(temporary);
        }
    }
}
