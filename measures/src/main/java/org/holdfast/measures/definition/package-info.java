/**
 * What an instrument is, as data: items, answers, scores, cut-points, each with its source. These records mirror
 * {@code definition.json} and are not yet checked for sense; {@link org.holdfast.measures.instrument.Instruments} does
 * that.
 *
 * <p>Off the tour that begins in {@link org.holdfast.measures.instrument}: to be read by whoever writes a definition, or
 * wants to know where a number comes from.
 *
 * <pre>{@code
 * Definition definition = phq9.definition();
 * definition.cutPoints().forEach(cut -> show(cut.population()));
 * }</pre>
 *
 * <p>Here: the parts of a definition. Not here: anything that a person answered. All types are immutable.
 */
@NullMarked
package org.holdfast.measures.definition;

import org.jspecify.annotations.NullMarked;
