package org.holdfast.core.privacy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.core.id.ClientId;
import org.holdfast.core.internal.Copies;

/**
 * Which person goes by which name in copies for research: the root of a document of the kind
 * {@code holdfast/pseudonyms/1}. The names are drawn at random and made from nothing, so that only this table leads back.
 * Keep it away from the copies.
 *
 * <pre>{@code
 * {"schema": "holdfast/pseudonyms/1",
 *  "names": [{"client": "7b1c0000-0000-4000-8000-0000000000a1", "subject": "5b000000-0000-4000-8000-000000000001"}]}
 * }</pre>
 *
 * @param names each person with their name in the copies
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/pseudonyms/1")
public record Pseudonyms(List<Pseudonym> names) {

    /**
     * A person with their name in the copies.
     *
     * @param client the person
     * @param subject their name in the copies
     */
    public record Pseudonym(ClientId client, UUID subject) {

        /**
         * Gives a person a name.
         *
         * @throws NullPointerException if a part is missing
         */
        public Pseudonym {
            Objects.requireNonNull(client, "client");
            Objects.requireNonNull(subject, "subject");
        }

        /** Leaves out both. */
        @Override
        public String toString() {
            return "Pseudonym[...]";
        }
    }

    /** Holds a table of names. */
    public Pseudonyms {
        names = Copies.of(names);
    }

    /**
     * A table without names.
     *
     * @return the table
     */
    public static Pseudonyms none() {
        return new Pseudonyms(List.of());
    }

    /**
     * A person's name in the copies.
     *
     * @param client the person
     * @return the name, if they have one
     */
    public Optional<UUID> find(ClientId client) {
        return names.stream()
                .filter(name -> name != null && name.client().equals(client))
                .map(Pseudonym::subject)
                .findFirst();
    }

    /**
     * This table with one more name.
     *
     * @param client the person
     * @param subject their name in the copies, drawn at random
     * @return a longer table
     * @throws IllegalArgumentException if the person has a name, or somebody else has this one
     */
    public Pseudonyms with(ClientId client, UUID subject) {
        if (names.stream()
                .anyMatch(name -> name.client().equals(client) || name.subject().equals(subject))) {
            throw new IllegalArgumentException("each person has one name, and each name one person");
        }
        List<Pseudonym> longer = new ArrayList<>(names);
        longer.add(new Pseudonym(client, subject));
        return new Pseudonyms(longer);
    }

    /** Says how many there are. */
    @Override
    public String toString() {
        return "Pseudonyms[names=" + names.size() + "]";
    }
}
