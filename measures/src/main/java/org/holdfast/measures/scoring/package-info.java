/**
 * From answers to scores, or to the reason why there is none, and to the signals that a clinician must see.
 *
 * <p>Here: scoring one sheet or a row, and the result. Not here: what change means, and how results are written.
 * Scorers and results are immutable; a {@link org.holdfast.measures.scoring.RowScorer} belongs to one thread.
 */
@NullMarked
package org.holdfast.measures.scoring;

import org.jspecify.annotations.NullMarked;
