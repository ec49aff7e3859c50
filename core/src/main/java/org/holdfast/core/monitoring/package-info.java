/**
 * What is handed on from the watch over a person: forms that a programme asks for. They are built from an episode anew
 * each time and are no part of it. All types are immutable.
 */
@NullMarked
package org.holdfast.core.monitoring;

import org.jspecify.annotations.NullMarked;
