package org.holdfast.prompts.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.core.json.DocumentException;
import org.holdfast.core.json.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Prompts of a clinic's own in a folder: {@code overlay.json}, which adds to a catalogue, or {@code catalogue.json}, which
 * stands for itself; and the words beside it, one {@code messages_en.properties} for each language.
 *
 * <pre>{@code
 * Catalogue ours = new CatalogueFolder(Path.of("our-prompts")).load();
 * }</pre>
 *
 * <p>It reads the folder each time it is asked, and keeps nothing.
 */
public final class CatalogueFolder {
    private static final String CATALOGUE = "catalogue.json";
    private static final String OVERLAY = "overlay.json";
    private static final Pattern MESSAGES = Pattern.compile("messages_([A-Za-z0-9-]+)\\.properties");
    private static final Pattern WORDS = Pattern.compile("/([A-Za-z0-9-]+)(/.*)?");

    private final Path folder;
    private final Catalogue base;
    private final CatalogueLoader loader = CatalogueLoader.shipped();

    /**
     * Prompts that add to the shipped catalogue.
     *
     * @param folder the folder
     */
    public CatalogueFolder(Path folder) {
        this(folder, Catalogue.shipped());
    }

    /**
     * Prompts that add to a catalogue.
     *
     * @param folder the folder
     * @param base the catalogue
     */
    public CatalogueFolder(Path folder, Catalogue base) {
        this.folder = folder;
        this.base = base;
    }

    /**
     * Reads the folder.
     *
     * @return the catalogue that comes of it
     * @throws DocumentException if anything is wrong with it
     * @throws UncheckedIOException if the folder cannot be read
     */
    public Catalogue load() {
        try {
            SortedMap<String, byte[]> messages = messages();
            if (Files.exists(folder.resolve(CATALOGUE))) {
                return loader.load(CATALOGUE, Files.readAllBytes(folder.resolve(CATALOGUE)), messages);
            }
            if (!Files.exists(folder.resolve(OVERLAY))) {
                throw new DocumentException(
                        ".", List.of(Problem.at("", "empty", "no overlay.json and no catalogue.json in this folder")));
            }
            byte[] json = Files.readAllBytes(folder.resolve(OVERLAY));
            return new OverlayLoader(loader).load(base, OVERLAY, json, messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Everything that is wrong with the folder.
     *
     * @return the problems by file, empty if there are none
     * @throws UncheckedIOException if the folder cannot be read
     */
    public SortedMap<String, List<Problem>> problems() {
        SortedMap<String, List<Problem>> byFile = new TreeMap<>();
        try {
            load();
        } catch (DocumentException refused) {
            for (Problem problem : refused.problems()) {
                Matcher words = WORDS.matcher(problem.pointer());
                @Nullable String file = words.matches() ? "messages_" + words.group(1) + ".properties" : null;
                boolean inWords = file != null && Files.exists(folder.resolve(file));
                Problem there = inWords
                        ? Problem.at(String.valueOf(words.group(2)), problem.code(), problem.message())
                        : problem;
                byFile.computeIfAbsent(inWords ? file : refused.document(), any -> new ArrayList<>())
                        .add(there);
            }
        }
        return byFile;
    }

    private SortedMap<String, byte[]> messages() throws IOException {
        SortedMap<String, byte[]> messages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher name = MESSAGES.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    messages.put(name.group(1), Files.readAllBytes(file));
                }
            }
        }
        return messages;
    }
}
