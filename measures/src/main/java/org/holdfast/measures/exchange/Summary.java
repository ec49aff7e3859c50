package org.holdfast.measures.exchange;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a batch.
 *
 * @param lines how many sheets there were
 * @param scored how many of them could be read, whether or not every score could be given
 * @param unscorable how many scores could not be given, by reason
 * @param errors how many lines were wrong, by code
 */
public record Summary(long lines, long scored, Map<String, Long> unscorable, Map<String, Long> errors) {

    /**
     * Holds a summary.
     *
     * @throws NullPointerException if a part is missing
     */
    public Summary {
        unscorable = Collections.unmodifiableMap(new TreeMap<>(unscorable));
        errors = Collections.unmodifiableMap(new TreeMap<>(errors));
    }

    /** Gives the two totals. */
    @Override
    public String toString() {
        return "Summary[lines=" + lines + ", scored=" + scored + "]";
    }
}
