/**
 * What was ordered and what was given, kept apart: an order is an intention, an administration a fact. Codes of other
 * systems and limits of doses do not belong here. All types are immutable.
 */
@NullMarked
package org.holdfast.core.medication;

import org.jspecify.annotations.NullMarked;
