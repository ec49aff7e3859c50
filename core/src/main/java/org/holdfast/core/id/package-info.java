/**
 * Opaque keys of records. Small types, so that two of them cannot be swapped; silent in logs.
 */
@NullMarked
package org.holdfast.core.id;

import org.jspecify.annotations.NullMarked;
