/**
 * What a person writes for themselves. Private unless they say otherwise, entry by entry. All types are immutable.
 */
@NullMarked
package org.holdfast.core.journal;

import org.jspecify.annotations.NullMarked;
