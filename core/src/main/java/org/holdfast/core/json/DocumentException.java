package org.holdfast.core.json;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a document, a definition or a catalogue cannot be accepted. Nothing of it is half-read.
 *
 * <p>It carries no cause: the causes of a JSON library repeat the text that they stumbled over. Syntax and binding give
 * the first problem, checks of meaning all of them.
 *
 * <pre>{@code
 * try {
 *     documents.read(Episode.class, bytes);
 * } catch (DocumentException e) {
 *     e.problems().forEach(System.err::println);
 * }
 * }</pre>
 */
public final class DocumentException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What was being read. */
    private final String document;

    private final transient List<Problem> problems;

    /**
     * Reports why a document is refused.
     *
     * @param document what was being read: a kind or the name of a shipped file, never the name of a person's file
     * @param problems what is wrong, at least one
     * @throws IllegalArgumentException if there is no problem to report
     */
    public DocumentException(String document, List<Problem> problems) {
        super(message(document, problems), null, false, true);
        this.document = document;
        this.problems = List.copyOf(problems);
    }

    /**
     * What was being read.
     *
     * @return the kind of document or the name of the shipped file
     */
    public String document() {
        return document;
    }

    /**
     * What is wrong.
     *
     * @return the problems in the order of the document, never empty
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(String document, List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refused document needs at least one problem");
        }
        return problems.stream().map(Problem::toString).collect(Collectors.joining("; ", document + ": ", ""));
    }
}
