/**
 * When something happened, as exactly as it is known and no more. Zones and instants are given, never guessed. All types
 * are immutable.
 */
@NullMarked
package org.holdfast.core.time;

import org.jspecify.annotations.NullMarked;
