package org.holdfast.examples.cohort;

/**
 * How many rows came in, and where they went.
 *
 * @param read rows of the data
 * @param scored rows with scores, or with the reasons why there are none
 * @param rejected rows that could not be read
 */
record Counts(long read, long scored, long rejected) {

    /** Stops the job if a row was lost or doubled. */
    void check() {
        if (scored + rejected != read) {
            throw new IllegalStateException(text());
        }
    }

    String text() {
        return read + " rows read, " + scored + " scored, " + rejected + " rejected";
    }
}
