package org.holdfast.measures.instrument;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Documents;
import org.holdfast.core.json.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The instruments at hand: those built in, and folders of one's own beside them. A definition is read when it is first
 * asked for.
 *
 * <p>A folder of one's own is laid out as the built-in one: {@code <id>/<version>/definition.json}. It may add
 * instruments and versions; it cannot replace a built-in version.
 *
 * <pre>{@code
 * Instruments instruments = Instruments.builtIn().with(Path.of("instruments"));
 * Instrument phq9 = instruments.get("phq-9");
 * }</pre>
 */
public final class Instruments {
    private static final String FOLDER = "/org/holdfast/measures/instruments/";
    private static final String FILE = "/definition.json";

    private final Documents documents;
    private final Map<Key, Origin> origins;
    private final Map<Key, Instrument> loaded = new ConcurrentHashMap<>();

    private Instruments(Documents documents, Map<Key, Origin> origins) {
        this.documents = documents;
        this.origins = origins;
    }

    /**
     * The instruments that come with this library.
     *
     * @return a catalogue, costly to make: keep one
     */
    public static Instruments builtIn() {
        Map<Key, Origin> origins = new LinkedHashMap<>();
        for (String line : lines(FOLDER + "index.txt")) {
            origins.put(Key.of(line), new Origin(null));
        }
        return new Instruments(Documents.strict(), origins);
    }

    /**
     * This catalogue and the definitions of a folder. All of them are read and checked at once.
     *
     * @param folder holds {@code <id>/<version>/definition.json}
     * @return a larger catalogue
     * @throws DocumentException if a definition is refused or stands for a version that there is already
     * @throws UncheckedIOException if the folder cannot be read
     */
    public Instruments with(Path folder) {
        Instruments larger = new Instruments(documents, new LinkedHashMap<>(origins));
        definitions(folder).forEach(file -> larger.add(folder, file));
        return larger;
    }

    /**
     * Everything that is wrong with a folder of definitions, for its author. What gives no problem here is accepted by
     * {@link #with}.
     *
     * @param folder holds {@code <id>/<version>/definition.json}
     * @return the problems by file, in the order of the folder; empty if all is well
     * @throws UncheckedIOException if the folder cannot be read
     */
    public Map<String, List<Problem>> problems(Path folder) {
        Map<String, List<Problem>> problems = new LinkedHashMap<>();
        List<Path> files = definitions(folder);
        if (files.isEmpty()) {
            problems.put(".", List.of(Problem.at("", "empty", "no <id>/<version>/definition.json in this folder")));
        }
        for (Path file : files) {
            Instruments one = new Instruments(documents, new LinkedHashMap<>(origins));
            try {
                one.add(folder, file);
            } catch (DocumentException e) {
                problems.put(e.document(), e.problems());
            }
        }
        return problems;
    }

    /**
     * The newest version of an instrument.
     *
     * @param id the instrument's id
     * @return the instrument
     * @throws IllegalArgumentException if there is no such instrument; the message lists those that there are
     */
    public Instrument get(String id) {
        return find(id).orElseThrow(() -> unknown("no instrument '" + id + "'"));
    }

    /**
     * One version of an instrument, for answers that were given to it.
     *
     * @param id the instrument's id
     * @param version the version
     * @return the instrument
     * @throws IllegalArgumentException if there is no such version; the message lists the instruments that there are
     */
    public Instrument get(String id, String version) {
        return find(id, version).orElseThrow(() -> unknown("no version '" + version + "' of instrument '" + id + "'"));
    }

    /**
     * The newest version of an instrument, if there is one.
     *
     * @param id the instrument's id
     * @return the instrument
     */
    public Optional<Instrument> find(String id) {
        return origins.keySet().stream()
                .filter(key -> key.id().equals(id))
                .max(Comparator.comparing(Key::numbers, (a, b) -> java.util.Arrays.compare(a, b)))
                .map(this::load);
    }

    /**
     * One version of an instrument, if there is one.
     *
     * @param id the instrument's id
     * @param version the version
     * @return the instrument
     */
    public Optional<Instrument> find(String id, String version) {
        Key key = new Key(id, version);
        return origins.containsKey(key) ? Optional.of(load(key)) : Optional.empty();
    }

    /**
     * The ids of all instruments, without loading them.
     *
     * @return the ids in alphabetical order
     */
    public List<String> ids() {
        return List.copyOf(new TreeSet<>(origins.keySet().stream().map(Key::id).toList()));
    }

    /**
     * The newest version of every instrument.
     *
     * @return the instruments in alphabetical order
     */
    public List<Instrument> all() {
        return ids().stream().map(this::get).toList();
    }

    private IllegalArgumentException unknown(String what) {
        return new IllegalArgumentException(what + "; known: " + String.join(", ", ids()));
    }

    private void add(Path folder, Path file) {
        Key key = Key.of(folder.relativize(file.getParent()).toString().replace('\\', '/'));
        if (origins.putIfAbsent(key, new Origin(file)) != null) {
            throw new DocumentException(
                    key.path() + FILE,
                    List.of(Problem.at(
                            "/version", "taken", key.words() + " is there already; give yours another version")));
        }
        load(key);
    }

    private Instrument load(Key key) {
        return loaded.computeIfAbsent(key, this::read);
    }

    private Instrument read(Key key) {
        @Nullable Path file = Objects.requireNonNull(origins.get(key)).file();
        String name = key.path() + FILE;
        if (file == null) {
            return Instrument.shipped(resource(name));
        }
        Instrument instrument = Instrument.read(documents, name, bytes(file));
        if (!key.equals(new Key(instrument.id(), instrument.version()))) {
            throw new DocumentException(
                    name, List.of(Problem.at("/id", "wrong-folder", "the folder is named for another id or version")));
        }
        return instrument;
    }

    private static List<Path> definitions(Path folder) {
        try (Stream<Path> files = Files.find(folder, 3, (path, attributes) -> path.endsWith("definition.json"))) {
            List<Path> found = new ArrayList<>(files.toList());
            found.removeIf(file -> folder.relativize(file).getNameCount() != 3);
            found.sort(Comparator.naturalOrder());
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = open(FOLDER + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String name) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Instruments.class.getResourceAsStream(name), name);
    }

    /** Where a definition comes from: a file, or the library itself. */
    private record Origin(@Nullable Path file) {}

    private record Key(String id, String version) {
        static Key of(String path) {
            int slash = path.indexOf('/');
            return new Key(path.substring(0, slash), path.substring(slash + 1));
        }

        String path() {
            return id + "/" + version;
        }

        String words() {
            return id + " " + version;
        }

        int[] numbers() {
            return Stream.of(version.split("\\.", -1)).mapToInt(Key::number).toArray();
        }

        private static int number(String part) {
            return part.matches("[0-9]{1,9}") ? Integer.parseInt(part) : -1;
        }

        /** Written out, like {@link #hashCode}: what the JVM makes for a record costs a tenth of the first score. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && id.equals(key.id) && version.equals(key.version);
        }

        @Override
        public int hashCode() {
            return 31 * id.hashCode() + version.hashCode();
        }
    }
}
