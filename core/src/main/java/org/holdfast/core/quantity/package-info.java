/**
 * Amounts with their units. Exact decimals, no floating point. All types are immutable.
 */
@NullMarked
package org.holdfast.core.quantity;

import org.jspecify.annotations.NullMarked;
