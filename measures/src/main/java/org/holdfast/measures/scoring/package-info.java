/**
 * From answers to scores, or to the reason why there is none, and to the signals that a clinician must see.
 *
 * <p>The tour goes on with a sheet of answers to the instrument that was found in
 * {@link org.holdfast.measures.instrument}. Signals come first, then a score; it may be missing, and
 * {@link org.holdfast.measures.explain} says why.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(phq9);
 * ScoreResult result = scorer.score(sheet);
 * result.signals().forEach(signal -> show(signal.level()));
 * result.number("total").ifPresent(total -> show(total));
 * }</pre>
 *
 * <p>Here: scoring one sheet or a row, and the result. Not here: what change means, and how results are written.
 * Scorers and results are immutable; a {@link org.holdfast.measures.scoring.RowScorer} belongs to one thread.
 */
@NullMarked
package org.holdfast.measures.scoring;

import org.jspecify.annotations.NullMarked;
