/**
 * One sitting with prompts, from the first question to the last, as a state that events move on. It keeps ids, times,
 * ratings and outcomes; it has no place for words and none for a reason why something was skipped. All types are
 * immutable.
 */
@NullMarked
package org.holdfast.prompts.session;

import org.jspecify.annotations.NullMarked;
