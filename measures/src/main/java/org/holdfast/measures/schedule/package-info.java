/**
 * Which form is to be filled in when, over one course of treatment.
 *
 * <p>The tour goes on with the doses of {@link org.holdfast.measures.change} and the forms that were answered so far.
 * How a form is shown in its official words is in {@link org.holdfast.measures.wording}.
 *
 * <pre>{@code
 * Course course = new Course(treatment, null, false, List.of());
 * Planner planner = Planner.of(Schedule.shipped(), instruments);
 * planner.toFillIn(course, now).forEach(request -> show(request.instrument()));
 * }</pre>
 *
 * <p>Here: schedules as data, what of them is due at an instant and why, and what it asks of the person. Not here:
 * reminders, and what an answer means. All types are immutable.
 */
@NullMarked
package org.holdfast.measures.schedule;

import org.jspecify.annotations.NullMarked;
