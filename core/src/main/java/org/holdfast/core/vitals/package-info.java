/**
 * Readings of vital signs, each with its time and with the reason for a reading that is not there. All types are
 * immutable.
 */
@NullMarked
package org.holdfast.core.vitals;

import org.jspecify.annotations.NullMarked;
