/**
 * Results and sheets as text for other programs: one JSON object a line, or CSV. Streams are read to their end, one
 * sheet at a time; a line that is wrong does not stop the rest.
 *
 * <p>Here: reading sheets, writing results. Not here: scoring.
 */
@NullMarked
package org.holdfast.measures.exchange;

import org.jspecify.annotations.NullMarked;
