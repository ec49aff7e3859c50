/**
 * What was found before the first dose, and what was decided from it. All types are immutable.
 */
@NullMarked
package org.holdfast.core.screening;

import org.jspecify.annotations.NullMarked;
