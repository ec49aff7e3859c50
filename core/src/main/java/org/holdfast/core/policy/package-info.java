/**
 * The numbers that rules judge by, as data: each with its origin, its jurisdiction, its sources and the day on which
 * they were last looked at. What is shipped is a starting point, to be reviewed by the clinic. All types are immutable.
 */
@NullMarked
package org.holdfast.core.policy;

import org.jspecify.annotations.NullMarked;
