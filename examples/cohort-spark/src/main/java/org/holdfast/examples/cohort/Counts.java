package org.holdfast.examples.cohort;

/**
 * How many rows came in, and where they went.
 *
 * @param read rows of the data
 * @param scored rows with scores, or with the reasons why there are none
 * @param rejected rows that could not be read
 * @param signalled rows with a critical answer, be they scored or rejected
 * @param undecided scored rows of which the condition of the tables cannot be told, and which they leave out
 */
record Counts(long read, long scored, long rejected, long signalled, long undecided) {

    /** Stops the job if a row was lost or doubled. */
    void check() {
        if (scored + rejected != read) {
            throw new IllegalStateException(text());
        }
    }

    String text() {
        return read + " rows read, " + scored + " scored, " + rejected + " rejected, " + signalled
                + " with a critical answer";
    }
}
