/**
 * A cohort on Apache Spark: sheets in, scores as typed columns, rows that could not be read to one side, weighted shares
 * of bands, of people at or above a cut-point and of those who changed.
 *
 * <p>Here: the job. Not here: how anything is scored; that is the library's, row by row.
 */
@NullMarked
package org.holdfast.examples.cohort;

import org.jspecify.annotations.NullMarked;
