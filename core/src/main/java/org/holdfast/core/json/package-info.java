/**
 * Strict reading and plain writing of documents, and the one exception that reading throws.
 *
 * <p>Here: the codec, the problem, the exception. Not here: what a document means. All types are immutable and safe to
 * share between threads.
 */
@NullMarked
package org.holdfast.core.json;

import org.jspecify.annotations.NullMarked;
