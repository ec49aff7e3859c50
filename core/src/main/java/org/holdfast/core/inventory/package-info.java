/**
 * The log of controlled medicines: what came in, what was given, thrown away or lost, and what should be left of each
 * vial. It belongs to a clinic and not to a person, so that no episode holds it. All types are immutable.
 */
@NullMarked
package org.holdfast.core.inventory;

import org.jspecify.annotations.NullMarked;
