/**
 * Which form is to be filled in when, over one course of treatment.
 *
 * <p>Here: schedules as data, what of them is due at an instant and why, and what it asks of the person. Not here:
 * reminders, and what an answer means. All types are immutable.
 */
@NullMarked
package org.holdfast.measures.schedule;

import org.jspecify.annotations.NullMarked;
