package org.holdfast.core.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells which version of each record counts. It is the one with the highest number, wherever it stands in the list:
 * what was written late comes last and may be the oldest.
 *
 * <p>Two versions with the highest number are a fork: two people corrected the same version and neither saw the other.
 * Until somebody writes the next version, the one that was recorded first counts, as if the second had been refused;
 * see {@link #forked}.
 *
 * <pre>{@code
 * List<Session> now = Versions.current(episode.sessions());
 * List<Session> then = Versions.asKnownAt(episode.sessions(), discharge);
 * }</pre>
 */
public final class Versions {
    private static final Comparator<Versioned> COUNTS_LESS = Comparator.comparing(Versioned::versionNumber)
            .thenComparing(Comparator.comparing(Versions::recordedAt).reversed());

    private Versions() {}

    /**
     * The version of each record that counts.
     *
     * @param <T> the kind of record
     * @param records all versions of all records, in any order
     * @return one version of each record, in the order in which the records first appear; without those that were
     *     entered in error
     */
    public static <T extends Versioned> List<T> current(List<T> records) {
        return asKnownAt(records, Instant.MAX);
    }

    /**
     * The version of each record that counted at a moment, whatever was corrected later.
     *
     * @param <T> the kind of record
     * @param records all versions of all records, in any order
     * @param at the moment
     * @return one version of each record that had been written down by then, in the order in which the records first
     *     appear; without those that were known by then to be entered in error
     */
    public static <T extends Versioned> List<T> asKnownAt(List<T> records, Instant at) {
        Objects.requireNonNull(at, "at");
        return byRecord(records).stream()
                .map(versions -> versions.stream()
                        .filter(version -> !recordedAt(version).isAfter(at))
                        .toList())
                .filter(known -> !known.isEmpty())
                .map(Versions::counting)
                .filter(version -> !version.enteredInError())
                .toList();
    }

    /**
     * All versions of one record.
     *
     * @param <T> the kind of record
     * @param records all versions of all records, in any order
     * @param id the key of the record
     * @return its versions, the first one first; of a fork, the one that was recorded first
     */
    public static <T extends Versioned> List<T> history(List<T> records, Record id) {
        Objects.requireNonNull(id, "id");
        return records.stream()
                .filter(record -> record != null && id.equals(record.id()))
                .sorted(Comparator.comparing((T version) -> version.versionNumber())
                        .thenComparing(Versions::recordedAt))
                .toList();
    }

    /**
     * The versions that compete with the one that counts: others with the highest number that say something else. A
     * later version settles it, since it takes the place of all of them.
     *
     * @param <T> the kind of record
     * @param records all versions of all records, in any order
     * @return those that do not count, for somebody to look at
     */
    public static <T extends Versioned> List<T> forked(List<T> records) {
        List<T> forked = new ArrayList<>();
        for (List<T> versions : byRecord(records)) {
            T counting = counting(versions);
            versions.stream()
                    .filter(version -> version.versionNumber() == counting.versionNumber())
                    .filter(version -> !version.equals(counting))
                    .forEach(forked::add);
        }
        return List.copyOf(forked);
    }

    /**
     * The versions that take the place of one that is not there.
     *
     * @param <T> the kind of record
     * @param records all versions of all records, in any order
     * @return those after a gap
     */
    public static <T extends Versioned> List<T> orphaned(List<T> records) {
        List<T> orphaned = new ArrayList<>();
        for (List<T> versions : byRecord(records)) {
            for (T version : versions) {
                boolean follows = version.versionNumber() == 1
                        || versions.stream()
                                .anyMatch(earlier -> earlier.versionNumber() == version.versionNumber() - 1);
                if (!follows) {
                    orphaned.add(version);
                }
            }
        }
        return List.copyOf(orphaned);
    }

    /** A record without a key has no other version. */
    private static <T extends Versioned> List<List<T>> byRecord(List<T> records) {
        Map<Object, List<T>> versions = new LinkedHashMap<>();
        for (@Nullable T record : records) {
            if (record != null) {
                Object key = record.id() == null ? new Object() : record.id();
                versions.computeIfAbsent(key, fresh -> new ArrayList<>()).add(record);
            }
        }
        return List.copyOf(versions.values());
    }

    private static <T extends Versioned> T counting(List<T> versions) {
        T counting = versions.get(0);
        for (T version : versions) {
            counting = COUNTS_LESS.compare(counting, version) < 0 ? version : counting;
        }
        return counting;
    }

    private static Instant recordedAt(Versioned version) {
        @Nullable Meta meta = version.meta();
        return meta == null ? Instant.MIN : meta.recordedAt();
    }
}
