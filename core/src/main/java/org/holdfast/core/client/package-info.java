/**
 * The person who is cared for, and no more about them than care needs. All types are immutable.
 */
@NullMarked
package org.holdfast.core.client;

import org.jspecify.annotations.NullMarked;
