package org.holdfast.measures.chart;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A range of values to shade, such as what lies within measurement error of a baseline.
 *
 * @param low its lower edge
 * @param high its upper edge
 * @param label what it means; empty for none
 * @param verified false for a range that nobody has checked for this form: it is framed, not shaded
 */
public record Zone(BigDecimal low, BigDecimal high, String label, boolean verified) {

    /**
     * Holds a zone.
     *
     * @throws NullPointerException if a part is missing
     */
    public Zone {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(label, "label");
    }

    /** Leaves out where it lies, which tells of a baseline. */
    @Override
    public String toString() {
        return "Zone[verified=" + verified + "]";
    }
}
