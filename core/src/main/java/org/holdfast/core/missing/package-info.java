/**
 * Why a value is not there. Missing is a value, never a zero and never a {@code null} with a guess behind it.
 */
@NullMarked
package org.holdfast.core.missing;

import org.jspecify.annotations.NullMarked;
