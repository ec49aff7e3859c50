/**
 * One episode of care, from its JSON to a report that a clinician reads at a glance: the shortest way to see what the
 * libraries do together.
 */
@NullMarked
package org.holdfast.examples.quickstart;

import org.jspecify.annotations.NullMarked;
