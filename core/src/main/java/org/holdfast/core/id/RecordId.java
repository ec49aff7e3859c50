package org.holdfast.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/**
 * Key of any other record, such as a journal entry, an insight or a dose. A random UUID, never a record number, a name or a date, so that it tells nothing about a person.
 *
 * @param value the key
 */
public record RecordId(UUID value) {

    /**
     * Wraps a key.
     *
     * @throws NullPointerException if the key is missing
     */
    public RecordId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * A new random key.
     *
     * @return a key that no other record has
     */
    public static RecordId random() {
        return new RecordId(UUID.randomUUID());
    }

    /**
     * Reads a key.
     *
     * @param text a UUID in its usual form of 36 characters, in lower case
     * @return the key
     * @throws IllegalArgumentException if the text is not a UUID
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RecordId parse(String text) {
        return new RecordId(Uuids.parse(text));
    }

    /**
     * The key as it is written in documents.
     *
     * @return the UUID in lower case
     */
    @JsonValue
    public String text() {
        return value.toString();
    }

    /** Names the type alone: a key in a log leads to a person. */
    @Override
    public String toString() {
        return "RecordId[...]";
    }
}
