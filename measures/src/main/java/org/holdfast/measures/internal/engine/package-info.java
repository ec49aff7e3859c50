/**
 * Turns a checked definition into arrays and small nodes, once, and runs them over rows of answers without maps, boxes
 * or allocation. Programs are immutable; a {@link org.holdfast.measures.internal.engine.Workspace} belongs to one
 * thread.
 */
@NullMarked
package org.holdfast.measures.internal.engine;

import org.jspecify.annotations.NullMarked;
