package org.holdfast.measures.exchange;

/** How much a line of a batch repeats of the definition that it names. */
public enum Detail {
    /** Each cut-point with its population and sources, so that a line can be shown by itself. */
    FULL,

    /**
     * Each cut-point by its id alone; population and sources are in the definition of the instrument and version that
     * the line names. Scores, reasons, bands and signals are the same.
     */
    IDS
}
