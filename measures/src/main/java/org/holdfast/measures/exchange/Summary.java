package org.holdfast.measures.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a batch.
 *
 * <p>Sheets that count from 1 look like answers to a scale that counts from 0, and no single sheet shows it. In a batch
 * it shows: an item never takes its lowest code. Such items are named here and nothing else is done; the sheets are
 * scored as they were sent. In people who are all unwell an item may rightly never take its lowest code, so the list
 * asks for a look at how the sheets were coded, most of all if it names every item.
 *
 * @param lines how many sheets there were
 * @param scored how many of them could be read, whether or not every score could be given
 * @param unscorable how many scores could not be given, by reason
 * @param errors how many lines were wrong, by code
 * @param neverLowest the items with answers to choose from that were answered at least {@value #ENOUGH_ANSWERS} times
 *     on scored sheets and never with their lowest code, in the order of the form
 */
public record Summary(
        long lines, long scored, Map<String, Long> unscorable, Map<String, Long> errors, List<String> neverLowest) {

    /**
     * How many answers an item needs before it is said never to take its lowest code. Our choice, from no source: where
     * one person in seven gives the lowest answer, chance alone leaves it out of 20 in fewer than one batch of twenty.
     */
    public static final int ENOUGH_ANSWERS = 20;

    /**
     * Holds a summary.
     *
     * @throws NullPointerException if a part is missing
     */
    public Summary {
        unscorable = Collections.unmodifiableMap(new TreeMap<>(unscorable));
        errors = Collections.unmodifiableMap(new TreeMap<>(errors));
        neverLowest = List.copyOf(neverLowest);
    }

    /** Gives the two totals. */
    @Override
    public String toString() {
        return "Summary[lines=" + lines + ", scored=" + scored + "]";
    }
}
