package org.holdfast.core.json;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document: what, and where.
 *
 * <p>A problem never repeats what the document says. It names keys and item ids that Holdfast knows, positions and
 * bounds; unknown keys, answers, dates and free text stay out of it.
 *
 * @param code what kind of problem, stable across versions, in kebab-case, such as {@code duplicate-key}
 * @param pointer where, as a JSON pointer such as {@code /sessions/2/vitals/0}; empty for the whole document
 * @param line the line of the document, from 1, where it is known; of an unknown key, where its object ends
 * @param column the column of the line, from 1, where it is known
 * @param message what would be right, in one clause
 */
public record Problem(
        String code,
        String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        String message) {

    /** The shape of an item id on a printed form, such as 7, 6a or P1. */
    private static final Pattern ITEM_ID = Pattern.compile("[A-Za-z]{0,2}[0-9]{1,3}[a-z]?");

    /**
     * Describes one problem.
     *
     * @throws NullPointerException if the code, the pointer or the message is missing
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    /**
     * A problem whose line is not known, such as one of meaning.
     *
     * @param code what kind of problem
     * @param pointer where, as a JSON pointer
     * @param message what would be right
     * @return the problem
     */
    public static Problem at(String pointer, String code, String message) {
        return new Problem(code, pointer, null, null, message);
    }

    /**
     * The key of a map as a pointer may show it.
     *
     * @param key the key
     * @return the key if it has the shape of an item id, else {@code *}: any other could be a person's
     */
    public static String keyOfMap(String key) {
        return ITEM_ID.matcher(key).matches() ? key : "*";
    }

    /** One line for a log or a terminal: {@code /from: wrong-type: expected a whole number (line 3, column 9)}. */
    @Override
    public String toString() {
        String where = line == null ? "" : " (line " + line + ", column " + column + ")";
        return (pointer.isEmpty() ? "/" : pointer) + ": " + code + ": " + message + where;
    }
}
