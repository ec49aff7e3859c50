package org.holdfast.measures.exchange;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes chunks through one or more lanes and writes what comes of them in their order. No more than two chunks a lane
 * are held at a time, whatever the length of the stream.
 */
final class Lanes {
    private final Chunks chunks;
    private final OutputStream out;
    private long before;

    Lanes(Chunks chunks, OutputStream out) {
        this.chunks = chunks;
        this.out = out;
    }

    /** What one thread does with its chunks; it is never used by two threads at once. */
    interface Lane {
        void take(Chunk chunk);
    }

    /** Runs all chunks, beginning with {@code first}, through lanes of the caller's making. */
    void run(@Nullable Chunk first, int threads, Supplier<Lane> lanes) throws IOException {
        if (threads == 1) {
            alone(first, lanes.get());
        } else {
            together(first, threads, lanes);
        }
    }

    private void alone(@Nullable Chunk first, Lane lane) throws IOException {
        Chunk chunk = first == null ? Chunks.empty() : first;
        for (boolean more = first != null || chunks.next(chunk); more; more = chunks.next(chunk)) {
            lane.take(chunk);
            write(chunk);
        }
    }

    private void together(@Nullable Chunk first, int threads, Supplier<Lane> lanes) throws IOException {
        BlockingQueue<Lane> free = new LinkedBlockingQueue<>();
        for (int i = 0; i < threads; i++) {
            free.add(lanes.get());
        }
        Deque<Future<Chunk>> ahead = new ArrayDeque<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Chunk chunk = first == null ? Chunks.empty() : first;
            for (boolean more = first != null || chunks.next(chunk); more; more = chunks.next(chunk)) {
                Chunk next = chunk;
                ahead.add(pool.submit(() -> through(free, next)));
                chunk = ahead.size() < 2 * threads ? Chunks.empty() : written(ahead);
            }
            while (!ahead.isEmpty()) {
                written(ahead);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Chunk through(BlockingQueue<Lane> free, Chunk chunk) throws InterruptedException {
        Lane lane = free.take();
        try {
            lane.take(chunk);
        } finally {
            free.add(lane);
        }
        return chunk;
    }

    /** Writes the chunk that was begun first, and gives it back to be filled again. */
    private Chunk written(Deque<Future<Chunk>> ahead) throws IOException {
        try {
            Chunk chunk = ahead.remove().get();
            write(chunk);
            return chunk;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a lane stopped", e.getCause());
        }
    }

    private void write(Chunk chunk) throws IOException {
        chunk.writeTo(out, before);
        before += chunk.lines;
    }
}
