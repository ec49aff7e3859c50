/**
 * What a host may count, if it asks to: which prompts were offered, taken, passed over. Nothing of the person, nothing of
 * a crisis, no time. It is off unless a host turns it on.
 */
@NullMarked
package org.holdfast.prompts.events;

import org.jspecify.annotations.NullMarked;
