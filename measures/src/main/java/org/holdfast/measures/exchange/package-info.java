/**
 * Results and sheets as text for other programs: one JSON object a line, or CSV. Streams are read to their end, one
 * sheet at a time; a line that is wrong does not stop the rest.
 *
 * <p>The tour ends here, with many sheets at once; it began in {@link org.holdfast.measures.instrument}.
 *
 * <pre>{@code
 * show(ResultJson.of(result));
 * Batch batch = Batch.of(scorer, new Wording(Wording.Status.ATTESTED, "PHQ-9, English"));
 * Summary summary = batch.ndjson(in, out);
 * show(summary.scored());
 * }</pre>
 *
 * <p>Here: reading sheets, writing results. Not here: scoring.
 */
@NullMarked
package org.holdfast.measures.exchange;

import org.jspecify.annotations.NullMarked;
