package org.holdfast.examples.cohort;

import java.io.Serializable;
import java.util.Map;

/**
 * What must be known to read the sheets of a table, as it travels to the tasks.
 *
 * @param instrument the instrument's id
 * @param policy the policy for missing answers; empty for none
 * @param codes what a cell of the data means, such as 7 for declined
 * @param version the column with the version that a sheet was filled in by; empty if all are of the newest
 */
record SheetForm(String instrument, String policy, Map<String, String> codes, String version) implements Serializable {

    /**
     * Holds a form.
     */
    SheetForm {
        codes = Map.copyOf(codes);
    }
}
