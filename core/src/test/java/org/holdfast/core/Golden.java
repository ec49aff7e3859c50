package org.holdfast.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.holdfast.core.answers.AnswersDocument;
import org.holdfast.core.episode.Episode;
import org.holdfast.core.inventory.DrugLog;
import org.holdfast.core.json.Documents;
import org.holdfast.core.policy.Policy;

/** The documents that every version must go on reading and writing alike. */
public final class Golden {
    /** The codec. */
    public static final Documents DOCUMENTS = Documents.strict();

    private static final Map<String, Class<?>> ROOTS = Map.of(
            "episode",
            Episode.class,
            "answers",
            AnswersDocument.class,
            "sheets",
            AnswersDocument.class,
            "policy",
            Policy.class,
            "drug-log",
            DrugLog.class);

    private Golden() {}

    /**
     * The kinds of document.
     *
     * @return the names of the files, with the types that they are read as
     */
    public static Map<String, Class<?>> roots() {
        return ROOTS;
    }

    /**
     * A golden document, without the line breaks that make the file readable.
     *
     * @param kind the name of the file
     * @return its text
     */
    public static String text(String kind) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + kind + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The golden episode.
     *
     * @return an episode in which every rule was kept
     */
    public static Episode episode() {
        return DOCUMENTS.read(Episode.class, text("episode").getBytes(StandardCharsets.UTF_8));
    }
}
