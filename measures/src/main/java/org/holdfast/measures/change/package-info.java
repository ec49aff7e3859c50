/**
 * What a change between two results means, each published threshold for itself.
 *
 * <p>Here: reliable change, the functional side, change that matters, windows that reach back before a dose. Not here:
 * why a score changed. All types are immutable.
 */
@NullMarked
package org.holdfast.measures.change;

import org.jspecify.annotations.NullMarked;
