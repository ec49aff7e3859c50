package org.holdfast.core.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.core.id.ClientId;
import org.holdfast.core.internal.Copies;
import org.holdfast.core.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A chain of audit events: the root of a document of the kind {@code holdfast/audit-trail/1}.
 *
 * <p>Whoever can write the whole chain can write another one that also fits together. So a host notes an {@link Anchor}
 * from time to time where the writer cannot reach it; what came before an anchor can then no longer be changed unseen.
 *
 * <pre>{@code
 * AuditTrail trail = AuditTrail.startingAt(genesis).append(event);
 * AuditTrail.Anchor noted = trail.anchor();
 * assertThat(trail.append(next).verify(noted).intact()).isTrue();
 * }</pre>
 *
 * <pre>{@code
 * {"schema": "holdfast/audit-trail/1",
 *  "genesis": "0000000000000000000000000000000000000000000000000000000000000000", "entries": []}
 * }</pre>
 *
 * @param genesis the hash that the chain begins with: the last one of the chain before, or one drawn at random
 * @param entries the events, each with its hash, the earliest first
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "schema")
@JsonTypeName("holdfast/audit-trail/1")
public record AuditTrail(String genesis, List<AuditEntry> entries) {

    /**
     * Where a chain stood at some time.
     *
     * @param genesis the hash that it begins with
     * @param count how many events it had
     * @param head the hash of the last of them; the first hash if there was none
     */
    public record Anchor(String genesis, Integer count, String head) {

        /**
         * Notes where a chain stood.
         *
         * @throws NullPointerException if a part is missing
         * @throws IllegalArgumentException if the count is below 0
         */
        public Anchor {
            Objects.requireNonNull(genesis, "genesis");
            Objects.requireNonNull(count, "count");
            Objects.requireNonNull(head, "head");
            if (count < 0) {
                throw new IllegalArgumentException("a chain has 0 events or more");
            }
        }

        /** Says how long the chain was. */
        @Override
        public String toString() {
            return "Anchor[count=" + count + "]";
        }
    }

    /** What a look at a chain found. */
    public enum Found {
        /** Nothing was changed. */
        @JsonProperty("intact")
        INTACT,
        /** It begins with another hash than the one that was noted. */
        @JsonProperty("other-genesis")
        OTHER_GENESIS,
        /** An entry does not follow from the one before: something was changed, taken out, put in or moved. */
        @JsonProperty("broken")
        BROKEN,
        /** It has fewer events than were noted. */
        @JsonProperty("shortened")
        SHORTENED,
        /** It fits together and is not the chain that was noted. */
        @JsonProperty("rewritten")
        REWRITTEN
    }

    /**
     * What a look at a chain found, and where.
     *
     * @param found what
     * @param at the place of the first entry that does not fit, from 0; only if the chain is broken
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Verdict(Found found, @Nullable Integer at) {

        /**
         * Gives a verdict.
         *
         * @throws NullPointerException if nothing is said
         */
        public Verdict {
            Objects.requireNonNull(found, "found");
        }

        /**
         * Whether nothing was changed.
         *
         * @return true if so
         */
        public boolean intact() {
            return found == Found.INTACT;
        }
    }

    /**
     * Holds a chain as it was kept, changed or not.
     *
     * @throws NullPointerException if the first hash is missing
     * @throws IllegalArgumentException if it is none
     */
    public AuditTrail {
        Objects.requireNonNull(genesis, "genesis");
        AuditEntry.checkHash(genesis);
        entries = Copies.of(entries);
    }

    /**
     * A chain without events.
     *
     * @param genesis the hash that it begins with, as 64 hexadecimal digits
     * @return the chain
     * @throws IllegalArgumentException if it is no hash
     */
    public static AuditTrail startingAt(String genesis) {
        return new AuditTrail(genesis, List.of());
    }

    /**
     * This chain with one more event.
     *
     * @param event the event
     * @return a longer chain
     */
    public AuditTrail append(AuditEvent event) {
        List<AuditEntry> longer = new ArrayList<>(entries);
        longer.add(AuditEntry.after(anchor().head(), event));
        return new AuditTrail(genesis, longer);
    }

    /**
     * Where this chain stands, to be noted elsewhere.
     *
     * @return its length and its last hash
     */
    public Anchor anchor() {
        return new Anchor(genesis, entries.size(), headAfter(entries.size()));
    }

    /**
     * Looks for changes: in the whole chain whether it fits together, and up to the anchor whether it is the one that was
     * noted.
     *
     * @param noted where the chain stood at some time
     * @return what was found first
     */
    public Verdict verify(Anchor noted) {
        if (!genesis.equals(noted.genesis())) {
            return new Verdict(Found.OTHER_GENESIS, null);
        }
        String previous = genesis;
        for (int i = 0; i < entries.size(); i++) {
            @Nullable AuditEntry entry = entries.get(i);
            if (entry == null || !entry.follows(previous)) {
                return new Verdict(Found.BROKEN, i);
            }
            previous = entry.hash();
        }
        if (entries.size() < noted.count()) {
            return new Verdict(Found.SHORTENED, null);
        }
        boolean same = headAfter(noted.count()).equals(noted.head());
        return new Verdict(same ? Found.INTACT : Found.REWRITTEN, null);
    }

    /**
     * To whom records of a person were passed on, for the account that they may ask for (45 CFR 164.528).
     *
     * @param client the person
     * @param during in what time, without its end
     * @return the events, with date, recipient, kinds and purpose, in the order of the chain
     */
    public List<AuditEvent> disclosures(ClientId client, TimeSpan during) {
        return entries.stream()
                .map(AuditEntry::event)
                .filter(event -> event.action() == AuditEvent.Action.DISCLOSE
                        && event.outcome() == AuditEvent.Outcome.DONE
                        && client.equals(event.client())
                        && during.contains(event.at()))
                .toList();
    }

    /** Says how long it is. */
    @Override
    public String toString() {
        return "AuditTrail[entries=" + entries.size() + "]";
    }

    private String headAfter(int count) {
        return count == 0 ? genesis : entries.get(count - 1).hash();
    }
}
