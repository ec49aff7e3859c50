/**
 * Checks of sense on definitions: all problems at once, each with a pointer into {@code definition.json}.
 */
@NullMarked
package org.holdfast.measures.internal.check;

import org.jspecify.annotations.NullMarked;
