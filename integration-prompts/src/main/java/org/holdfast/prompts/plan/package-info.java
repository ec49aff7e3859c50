/**
 * Small times for oneself around doses, spread over the days as wishes. A plan opens nothing: what is offered on a day is
 * decided on that day. Missed times vanish. All types are immutable.
 */
@NullMarked
package org.holdfast.prompts.plan;

import org.jspecify.annotations.NullMarked;
