/**
 * The catalogue of instruments, built in or of one's own. What comes out of it has been checked for sense.
 *
 * <p>A tour of this module begins here: find an instrument, and go on to {@link org.holdfast.measures.scoring}. What it
 * is made of stands in {@link org.holdfast.measures.definition}.
 *
 * <pre>{@code
 * Instruments instruments = Instruments.builtIn();
 * Instrument phq9 = instruments.get("phq-9");
 * show(phq9.definition().licence().status());
 * }</pre>
 *
 * <p>Here: finding and loading. Not here: scoring. All types are safe to share between threads.
 */
@NullMarked
package org.holdfast.measures.instrument;

import org.jspecify.annotations.NullMarked;
