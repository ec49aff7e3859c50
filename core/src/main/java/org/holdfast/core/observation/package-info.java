/**
 * Findings of a day that are no vital signs: tests, screens and tracings.
 */
@NullMarked
package org.holdfast.core.observation;

import org.jspecify.annotations.NullMarked;
