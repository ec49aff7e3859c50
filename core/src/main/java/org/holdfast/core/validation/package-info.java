/**
 * Checks a record against its Jakarta constraints, all of them at once, without an expression language.
 */
@NullMarked
package org.holdfast.core.validation;

import org.jspecify.annotations.NullMarked;
