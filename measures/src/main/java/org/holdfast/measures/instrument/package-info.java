/**
 * The catalogue of instruments, built in or of one's own. What comes out of it has been checked for sense.
 *
 * <p>Here: finding and loading. Not here: scoring. All types are safe to share between threads.
 */
@NullMarked
package org.holdfast.measures.instrument;

import org.jspecify.annotations.NullMarked;
