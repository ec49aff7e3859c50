/**
 * What each of those around a person may see of their episode, each as a type of its own: what somebody may not see has
 * no place in it, so it cannot come out by mistake. Research has no view; see de-identification in {@code core.privacy}.
 * All types are immutable.
 */
@NullMarked
package org.holdfast.core.view;

import org.jspecify.annotations.NullMarked;
