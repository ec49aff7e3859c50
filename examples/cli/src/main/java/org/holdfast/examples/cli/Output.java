package org.holdfast.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: a stream, or a file that appears whole or not at all. Results are written beside the file under a
 * temporary name; {@link #commit} renames, and closing without it leaves what was there before. An interrupt removes the
 * temporary file too. A name that ends in {@code .gz} is compressed.
 */
final class Output implements Closeable {
    private final OutputStream stream;
    private final @Nullable Path temporary;
    private final @Nullable Path target;
    private final Thread removal;

    private Output(OutputStream stream, @Nullable Path temporary, @Nullable Path target) {
        this.stream = stream;
        this.temporary = temporary;
        this.target = target;
        this.removal = new Thread(this::remove);
    }

    /** Opens the file, or the standard output where there is none. */
    static Output to(@Nullable Path file, OutputStream standard) throws IOException {
        if (file == null) {
            return new Output(new BufferedOutputStream(standard, 1 << 16), null, null);
        }
        Path whole = file.toAbsolutePath();
        Path part = Files.createTempFile(whole.getParent(), ".holdfast-", ".part");
        OutputStream plain = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
        Output output = new Output(Input.zipped(file) ? new GZIPOutputStream(plain, 1 << 16) : plain, part, whole);
        Runtime.getRuntime().addShutdownHook(output.removal);
        return output;
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
        if (temporary == null) {
            return;
        }
        try {
            stream.close();
        } finally {
            remove();
            forget();
        }
    }

    private void remove() {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook has run or will.
            return;
        }
    }
}
