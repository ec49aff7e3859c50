/**
 * Results in words: how each number came about, on whose authority, and why one is missing.
 */
@NullMarked
package org.holdfast.measures.explain;

import org.jspecify.annotations.NullMarked;
