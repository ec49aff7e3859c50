/**
 * Results in words, English or Spanish: how each number came about, on whose authority, and why one is missing.
 *
 * <p>The tour goes on with the result from {@link org.holdfast.measures.scoring}. One result is of one day; what
 * two of them say of each other is in {@link org.holdfast.measures.change}.
 *
 * <pre>{@code
 * for (Explanation.Line line : Explanation.of(result, Locale.ENGLISH)) {
 *     show(line.text());
 * }
 * }</pre>
 *
 * <p>Here: sentences. Not here: any number that is not in the result or in the definition. All types are safe to share
 * between threads.
 */
@NullMarked
package org.holdfast.measures.explain;

import org.jspecify.annotations.NullMarked;
