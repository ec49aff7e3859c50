/**
 * The choice of a prompt: hard rules take away, a fixed order decides among what is left, and every prompt of the
 * catalogue comes back with its reasons. Help, grounding and nothing at all are answers too.
 */
@NullMarked
package org.holdfast.prompts.select;

import org.jspecify.annotations.NullMarked;
