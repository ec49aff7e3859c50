/**
 * What came of comparing two measures, as the record keeps it.
 */
@NullMarked
package org.holdfast.core.outcome;

import org.jspecify.annotations.NullMarked;
