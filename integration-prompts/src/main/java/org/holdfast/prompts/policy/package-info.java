/**
 * How near prompts may come, and when: every threshold of the choice, as data. No threshold stands in code.
 */
@NullMarked
package org.holdfast.prompts.policy;

import org.jspecify.annotations.NullMarked;
