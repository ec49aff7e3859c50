/**
 * What a change between two results means, each published threshold for itself.
 *
 * <p>The tour goes on with the results of one instrument in the order of their dates, laid along the doses of a course.
 * When the next form is due is in {@link org.holdfast.measures.schedule}.
 *
 * <pre>{@code
 * Treatment treatment = Treatment.of(ZoneId.of("Europe/Madrid"), doses);
 * Trajectory trajectory = Trajectory.of("total", treatment, List.of(TimePoint.of(before), TimePoint.of(result)));
 * trajectory.fromBaseline().forEach(comparison -> show(comparison.reliableChange()));
 * }</pre>
 *
 * <p>Here: reliable change, the functional side, change that matters, windows that reach back before a dose. Not here:
 * why a score changed. All types are immutable.
 */
@NullMarked
package org.holdfast.measures.change;

import org.jspecify.annotations.NullMarked;
