/**
 * Scores over time as a picture: an SVG that needs no script, prints, and can be read without being seen.
 *
 * <p>Here: drawing what it is given. Not here: deciding what a score means. All types are immutable and safe to share
 * between threads.
 */
@NullMarked
package org.holdfast.measures.chart;

import org.jspecify.annotations.NullMarked;
